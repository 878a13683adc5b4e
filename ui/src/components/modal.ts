/**
 * Opens a dialog over the page for as long as it is there, and gives the focus back to exactly what had it. What is gone by
 * then gives it to the page.
 */
export function modal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    dialog.close();
    const back =
      before instanceof HTMLElement && before.isConnected ? before : document.getElementById('page');
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
