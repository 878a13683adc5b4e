/** Whether the input of this id has the focus. */
export const has = (id: string | undefined): boolean =>
  id !== undefined && document.activeElement === document.getElementById(id);

/** Moves the focus into an input and selects what is in it, so that typing takes its place. */
export function pick(id: string): void {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}
