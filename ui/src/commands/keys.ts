/** Keys with a name longer than what they type, as `KeyboardEvent.key` has them. */
const NAMES: Record<string, string> = { Esc: 'Escape' };

/** Punctuation that is typed with Shift on some keyboards and without on others. */
const isPunctuation = (key: string): boolean => key.length === 1 && !/[\p{L}\d]/u.test(key);

/** Whether a key event is the keys written as `Ctrl+Shift+Z`. A Mac's Command counts as Ctrl; AltGr never does. */
export function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const last = parts.pop() || '+';
  const key = NAMES[last] ?? last;
  const wanted = (name: string) => parts.includes(name);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === wanted('Ctrl') &&
    event.altKey === wanted('Alt') &&
    (event.shiftKey === wanted('Shift') || isPunctuation(key))
  );
}

/** Whether the keys are one character: such a key belongs to text, and can be turned off. */
export const isCharacter = (keys: string): boolean => keys.length === 1;

/** The keys as `aria-keyshortcuts` wants them. */
export const ariaKeys = (keys: readonly string[]): string =>
  keys.map((each) => each.replace('Ctrl', 'Control').replace('Esc', 'Escape')).join(' ');

/** The caps to draw, one a key. */
export const caps = (keys: string): string[] => keys.split(/\+(?=.)/);

/** The keys that the system's menu may take: those with Ctrl, and function keys. Others would be taken from the text. */
export function menuKeys(keys: readonly string[] | undefined): string | null {
  return keys?.find((each) => /^(Ctrl\+[^+]|(Shift\+)?F\d)/.test(each)) ?? null;
}

/** Keys that a web view has uses of its own for, and a register none: its search, printing, history, and loading anew. */
const BROWSER =
  'F3 F5 F7 Ctrl+F5 Shift+F5 Ctrl+R Ctrl+Shift+R Ctrl+G Ctrl+Shift+G Ctrl+J Ctrl+H Ctrl+U Ctrl+D Ctrl+E Ctrl+L'.split(
    ' ',
  );

/** Whether a key would do something of the web view's that has no place in a window. */
export const isBrowserKey = (event: KeyboardEvent): boolean => BROWSER.some((keys) => matches(event, keys));

/** Whether the person is typing there, where some keys belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
