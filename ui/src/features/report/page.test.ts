import { expect, test } from 'vitest';
import { picture } from './page';

test('a page is a picture that holds the very text, also beyond Latin', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text>ŵ ŷ £ ${'x'.repeat(100_000)}</text></svg>`;
  const address = picture(svg);
  expect(address.startsWith('data:image/svg+xml;base64,')).toBe(true);
  const bytes = Uint8Array.from(atob(address.split(',')[1] ?? ''), (c) => c.charCodeAt(0));
  expect(new TextDecoder().decode(bytes)).toBe(svg);
});
