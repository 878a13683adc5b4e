import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { LIMIT, sizes, verdict } from '../scripts/size';

test('pages count as they are compressed, fonts do not, and too much of them is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    writeFileSync(join(folder, 'index.js'), 'a'.repeat(LIMIT * 2));
    writeFileSync(join(folder, 'sans.woff2'), randomBytes(LIMIT * 2));
    const files = sizes(folder);
    expect(files.map(({ name }) => name)).toEqual(['index.js']);
    expect(verdict(files).well).toBe(true);
    writeFileSync(join(folder, 'noise.js'), randomBytes(LIMIT + 1));
    expect(verdict(sizes(folder))).toMatchObject({ well: false });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
