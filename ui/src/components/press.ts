/**
 * Pressing on a button leaves the field that has the focus, before the press is over. What is then said below that field moves the
 * button away from under the pointer, and nothing is clicked: so it is said after the press.
 */
let pressed = false;

function begin(): void {
  pressed = true;
}
function end(): void {
  pressed = false;
}

addEventListener('pointerdown', begin, { capture: true });
addEventListener('pointerup', end, { capture: true });
addEventListener('pointercancel', end, { capture: true });

/** Runs at once, or as soon as the press that goes on now is over and has been a click. */
export function afterPress(run: () => void): void {
  if (!pressed) {
    run();
    return;
  }
  const over = new AbortController();
  const go = () => {
    over.abort();
    // The click comes right after the end of the press, in the same turn.
    setTimeout(run);
  };
  addEventListener('pointerup', go, { signal: over.signal });
  addEventListener('pointercancel', go, { signal: over.signal });
}
