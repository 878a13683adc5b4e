/**
 * Pressing on a button leaves the field that has the focus, before the press is over. What is then said below that field moves the
 * button away from under the pointer, and nothing is clicked: so it is said after the press.
 */
let pressed = false;
const waiting: (() => void)[] = [];

function begin(): void {
  pressed = true;
}

function end(): void {
  pressed = false;
  // The click comes right after the end of the press, in the same turn.
  for (const run of waiting.splice(0)) setTimeout(run);
}

addEventListener('pointerdown', begin, { capture: true });
// The list of a select, a drag and a release outside the window can keep the end of a press to themselves: whoever goes on at the
// keyboard, or leaves the window, presses no longer.
for (const sign of ['pointerup', 'pointercancel', 'keydown']) addEventListener(sign, end, { capture: true });
// Not captured: a field that is left says so too, on its way to the field, and that is what a press does.
addEventListener('blur', end);

/** Runs at once, or as soon as the press that goes on now is over and has been a click. */
export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}
