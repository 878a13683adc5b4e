import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPress } from './press';

const ends: [string, () => Event][] = [
  ['pointerup', () => new Event('pointerup', { bubbles: true })],
  ['pointercancel', () => new Event('pointercancel', { bubbles: true })],
  ['a key', () => new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })],
];

let field: HTMLInputElement;
const press = () => field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
const leaveWindow = () => window.dispatchEvent(new Event('blur'));

beforeEach(() => {
  vi.useFakeTimers();
  field = document.body.appendChild(document.createElement('input'));
});
afterEach(() => {
  leaveWindow();
  field.remove();
  vi.useRealTimers();
});

function answer() {
  const said = vi.fn();
  afterPress(said);
  return said;
}

test('what is said while nothing is pressed is said at once', () => {
  expect(answer()).toHaveBeenCalledOnce();
});

test.each([...ends, ['leaving the window', undefined] as const])(
  'what waits for a press is said once, after %s and the click with it',
  (_, sign) => {
    press();
    const said = answer();
    const over = () => (sign ? field.dispatchEvent(sign()) : leaveWindow());
    over();
    expect(said).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(said).toHaveBeenCalledOnce();
    over();
    vi.runAllTimers();
    expect(said).toHaveBeenCalledOnce();
  },
);

test.each([...ends, ['leaving the window', undefined] as const])(
  'after %s nothing is pressed any longer',
  (_, sign) => {
    press();
    if (sign) field.dispatchEvent(sign());
    else leaveWindow();
    expect(answer()).toHaveBeenCalledOnce();
  },
);

test('a field that is left while the press goes on does not end it', () => {
  press();
  field.dispatchEvent(new FocusEvent('blur'));
  const said = answer();
  vi.runAllTimers();
  expect(said).not.toHaveBeenCalled();
});
