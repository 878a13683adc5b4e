import { showMenu } from '../api/commands';
import type { MenuPart } from '../api/window';
import { enabled, menus, type Command, type Menu } from '../commands/command';
import { menuKeys } from '../commands/keys';
import { commands } from '../commands/table';
import { t } from '../i18n/words';

/** The names of the menus, with `&` before the letter that Alt opens one by. */
const names: Record<Menu, () => string> = {
  file: () => t('window-menu-file'),
  edit: () => t('window-menu-edit'),
  view: () => t('window-menu-view'),
  go: () => t('window-menu-go'),
  help: () => t('window-menu-help'),
};

/** The name of a menu as a heading. */
export const menuName = (menu: Menu): string => names[menu]().replace('&', '');

/** The menus as they stand now. */
export function menuParts(): MenuPart[] {
  return menus.map((menu) => {
    const own = commands.filter((command) => command.menu === menu && !command.menuless);
    const groups = [...new Set(own.map((command) => command.group))];
    const line = (command: Command) => ({
      id: command.id,
      label: command.label(),
      keys: menuKeys(command.keys),
      enabled: enabled(command),
      checked: command.checked?.() ?? null,
    });
    return {
      label: names[menu](),
      groups: groups.map((group) => own.filter((command) => command.group === group).map(line)),
    };
  });
}

let shown = '';

/** Shows the menus in the system's bar, where they differ from what stands there. */
export async function followMenu(parts: MenuPart[]): Promise<void> {
  const text = JSON.stringify(parts);
  if (text === shown) return;
  shown = text;
  try {
    await showMenu(parts);
  } catch {
    // Everything in the menu has its key, its button or its place in the palette too.
    shown = '';
  }
}

/** A ticked line turns its tick itself when it is chosen: the bar is set right again, whatever came of it. */
export function restoreMenu(): Promise<void> {
  shown = '';
  return followMenu(menuParts());
}
