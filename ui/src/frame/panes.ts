/** The parts of the window that F6 leads through, in the order of the page. */
const panes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-pane]')];

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, [tabindex="0"]';

/** Where the focus was in each pane when it was last left. */
const left = new WeakMap<HTMLElement, HTMLElement>();

const paneOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-pane]') ?? null;

/** Notes where the focus is, so that its pane is come back to there. */
export function noteFocus(event: FocusEvent): void {
  const pane = event.target instanceof HTMLElement ? paneOf(event.target) : null;
  if (pane) left.set(pane, event.target as HTMLElement);
}

/** The element that takes the focus of a pane: the one that had it last, else the first that can; else the pane itself. */
function entry(pane: HTMLElement): HTMLElement {
  const last = left.get(pane);
  if (last?.isConnected && paneOf(last) === pane) return last;
  const own = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => paneOf(each) === pane);
  // In a list the row that the keys start from comes before the buttons that sort it.
  return own.find((each) => each.matches('[role="grid"] [tabindex="0"]')) ?? own[0] ?? pane;
}

/** Moves the focus to the next pane, or the one before. */
export function movePane(step: 1 | -1): void {
  const all = panes();
  const present = paneOf(document.activeElement);
  const at = present ? all.indexOf(present) : step > 0 ? -1 : 0;
  const next = all[(at + step + all.length) % all.length];
  if (next) entry(next).focus();
}
