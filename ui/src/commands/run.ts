import { preferences } from '../state/preferences.svelte';
import { enabled, type Command } from './command';
import { isBrowserKey, isCharacter, isTyping, matches, menuKeys } from './keys';
import { commands } from './table';

/** A dialog over the page has the keys to itself. */
const covered = (): boolean => document.querySelector('dialog[open]') !== null;

/** Does what a command says, if it can be done now. */
export function run(command: Command): void {
  if (enabled(command)) void command.run();
}

/** Whether keys of a command are meant for the text under them, or are turned off. */
function given(command: Command, keys: string, event: KeyboardEvent): boolean {
  if (isCharacter(keys) && !preferences.value.question_key) return true;
  return (command.yields === true || isCharacter(keys)) && (isTyping(event.target) || covered());
}

/** The keys of the commands, on every page. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  for (const command of commands) {
    const keys = command.keys?.find((each) => matches(event, each));
    if (keys === undefined) continue;
    if (given(command, keys, event)) return;
    // The web view has uses of its own for some of these: its search, its printing.
    if (menuKeys([keys])) event.preventDefault();
    if (!covered()) run(command);
    return;
  }
  if (isBrowserKey(event)) event.preventDefault();
}

/** The web view's own menu loads pages anew and inspects them: it comes only where text can be cut, copied or pasted. */
export function onContextMenu(event: MouseEvent): void {
  const marked = getSelection()?.isCollapsed === false;
  if (!isTyping(event.target) && !marked) event.preventDefault();
}

/** A line of the system's menu was chosen. Undo in a text box is the text's, as its keys are. */
export function onMenu(id: string): void {
  const command = commands.find((each) => each.id === id);
  if (!command) return;
  if (command.yields && (covered() || isTyping(document.activeElement))) {
    document.execCommand(command.id);
    return;
  }
  if (!covered()) run(command);
}
