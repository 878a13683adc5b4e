// Writes the keys of the window's catalogues, with their variables, as a TypeScript type.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser, Visitor } from '@fluent/syntax';

const own = fileURLToPath(import.meta.url);
const folder = join(own, '../../../assets/words/en');
/** The catalogues the window carries: its own, and the dates and short answers that all areas share. */
export const catalogues = ['core.ftl', 'window.ftl'];
export const target = join(own, '../../src/i18n/keys.ts');

class Variables extends Visitor {
  names = new Set();
  visitVariableReference(node) {
    this.names.add(node.id.name);
  }
}

function variables(message) {
  const visitor = new Variables();
  visitor.visit(message);
  return [...visitor.names].sort();
}

/** The text of `keys.ts` as the catalogues stand now. */
export function keysFile() {
  const lines = catalogues.flatMap((name) =>
    new FluentParser()
      .parse(readFileSync(join(folder, name), 'utf8'))
      .body.filter((entry) => entry.type === 'Message')
      .map((entry) => {
        const names = variables(entry);
        return `  '${entry.id.name}': ${names.length ? names.map((n) => `'${n}'`).join(' | ') : 'never'};`;
      }),
  );
  return `// Written by \`npm run words\` from assets/words/en; a test proves it current.\n\n/** Every message of the window and the variables it needs. */\nexport interface Words {\n${lines.join('\n')}\n}\n`;
}

if (process.argv[1] === own) writeFileSync(target, keysFile());
