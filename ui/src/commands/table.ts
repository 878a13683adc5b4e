import type { Command } from './command';
import { duplicates } from '../features/duplicates/commands';
import { incidents } from '../features/incident/commands';
import { records } from '../features/record/commands';
import { edit } from './edit';
import { file } from './file';
import { go } from './go';
import { help } from './help';
import { view } from './view';

/** Everything the window can do, in the order of its menus. What one feature adds is a list of its own beside these. */
export const commands: readonly Command[] = [
  ...file,
  ...edit,
  ...records,
  ...incidents,
  ...duplicates,
  ...view,
  ...go,
  ...help,
];

/** A command by its name; a name that is none is a mistake of the caller. */
export function command(id: string): Command {
  const found = commands.find((each) => each.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}
