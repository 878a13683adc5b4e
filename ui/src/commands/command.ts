import { writing } from '../state/writing.svelte';

/** The menus of the window, in the order of the bar. */
export const menus = ['file', 'edit', 'view', 'go', 'help'] as const;
export type Menu = (typeof menus)[number];

/**
 * Something the window can do. Menu, palette, keys, buttons and the sheet of keys all read the one table of them, so that an
 * action has one name, one key and one condition everywhere.
 */
export interface Command {
  id: string;
  menu: Menu;
  /** Lines of one menu with the same number stand together. */
  group: number;
  /** What it is called, in the language chosen. */
  label: () => string;
  /** Its keys as `Ctrl+Shift+Z`; the first is the one shown. */
  keys?: readonly string[];
  /** Whether it can be done now; always, where this is not given. */
  when?: () => boolean;
  /** Whether it changes the register: then it can be done only where that can be changed. */
  writes?: boolean;
  /** Whether it is ticked, where it is a choice that stays. */
  checked?: () => boolean;
  /** While somebody types, its keys belong to the text. */
  yields?: boolean;
  /** Not in the system's menu, which would grow too long. */
  menuless?: boolean;
  /** Not offered in the palette, where it would make no sense. */
  unlisted?: boolean;
  run: () => unknown;
}

export const enabled = (command: Command): boolean =>
  (!command.writes || writing.allowed) && (command.when?.() ?? true);

/** Why a command that changes the register cannot be done now; none where that is not the reason. */
export const refusal = (command: Command): string | undefined =>
  command.writes ? writing.reason : undefined;
