// Writes the keys of the window's catalogues, with their variables, as a TypeScript type.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser, Visitor } from '@fluent/syntax';

const own = fileURLToPath(import.meta.url);
const folder = (language) => join(own, '../../../assets/words', language);
export const target = join(own, '../../src/i18n/keys.ts');

/** The catalogues the window carries: its own, and the dates and short answers that all areas share. */
export const catalogues = (language) =>
  readdirSync(folder(language))
    .filter((name) => /^(core|window(-[a-z]+)*)\.ftl$/.test(name))
    .sort();

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

/** Every message of the window in a language: its key, its catalogue, its variables, and what stands above it as a remark. */
export const messages = (language) =>
  catalogues(language).flatMap((name) =>
    new FluentParser()
      .parse(readFileSync(join(folder(language), name), 'utf8'))
      .body.filter((entry) => entry.type === 'Message' || entry.type === 'Junk')
      .map((entry) => {
        if (entry.type === 'Junk') throw new Error(`${language}/${name}: ${entry.content}`);
        const remark = entry.comment?.content ?? '';
        return { key: entry.id.name, file: name, variables: variables(entry), remark };
      }),
  );

/** The text of `keys.ts` as the catalogues stand now. */
export function keysFile() {
  const lines = messages('en').map(
    ({ key, variables }) => `  '${key}': ${variables.map((name) => `'${name}'`).join(' | ') || 'never'};`,
  );
  return `// Written by \`npm run words\` from assets/words/en; a test proves it current.\n\n/** Every message of the window and the variables it needs. */\nexport interface Words {\n${lines.join('\n')}\n}\n`;
}

if (process.argv[1] === own) writeFileSync(target, keysFile());
