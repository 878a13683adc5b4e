import type { Route } from '../router/route';
import { router } from '../router/router.svelte';
import { session } from '../state/session.svelte';

const pages: Record<string, Route> = {
  '1': { page: 'suppliers' },
  '2': { page: 'reports', supplier: null },
  '3': { page: 'history' },
};

/** Whether the person is typing, where Ctrl+Z belongs to the text. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}

/** Whether a key means the way back: Escape, where no dialog is open and nothing else has taken it. */
export function isWayBack(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]');
}

/** Where Escape leads from a page; a form has its own way back. */
function backFrom(route: Route): Route | undefined {
  switch (route.page) {
    case 'reports':
      return route.supplier
        ? { page: 'supplier', id: route.supplier, section: 'facts' }
        : { page: 'suppliers' };
    case 'supplier':
    case 'history':
    case 'unknown':
      return { page: 'suppliers' };
    default:
      return undefined;
  }
}

/** Keys that work on every page: Ctrl+1 to 3, Ctrl+Z, Ctrl+Y, and Escape to go back. */
export function shortcut(event: KeyboardEvent): void {
  if (isWayBack(event) && session.register) {
    const back = backFrom(router.route);
    if (back) router.go(back);
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !session.register) return;
  const page = pages[event.key];
  const key = event.key.toLowerCase();
  if (page) router.go(page);
  else if (typing(event.target)) return;
  else if (key === 'y' || (key === 'z' && event.shiftKey)) void session.redo();
  else if (key === 'z') void session.undo();
  else return;
  event.preventDefault();
}
