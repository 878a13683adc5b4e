// A catalogue as it is needed at run time: read when the window is built, so that no window reads Fluent's syntax as it opens.
import { FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';

const QUERY = '?entries';

/** Makes `import of from 'file.ftl?entries'` a function that gives the entries of a catalogue; they are made when it is called. */
export const catalogues = () => ({
  name: 'catalogues',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(`.ftl${QUERY}`)) return undefined;
    const file = id.slice(0, -QUERY.length);
    this.addWatchFile(file);
    const { body } = new FluentResource(readFileSync(file, 'utf8'));
    // A text that is read as JSON is made into objects sooner than a program that writes them out.
    return `export default () => JSON.parse(${JSON.stringify(JSON.stringify(body))});`;
  },
});
