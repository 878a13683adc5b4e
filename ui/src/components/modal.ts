/**
 * Opens a dialog over the page for as long as it is there, and gives the focus back to exactly what had it; what is gone by
 * then gives it to the page. A dialog to be read (`data-read`) begins at its top, any other at `data-first` or at its first
 * control.
 */
export function modal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  const first = dialog.matches('[data-read]') ? dialog : dialog.querySelector<HTMLElement>('[data-first]');
  first?.focus();
  if (first === dialog) dialog.scrollTop = 0;
  return () => {
    dialog.close();
    const back =
      (before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected
        ? before
        : document.getElementById('page');
    back?.focus({ preventScroll: true });
  };
}

/** Escape, where the web view does not make it a `cancel` of its own. */
export const onEscape =
  (cancel: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    cancel();
  };
