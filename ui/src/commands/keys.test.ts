import { expect, test } from 'vitest';
import { ariaKeys, caps, isCharacter, matches, menuKeys } from './keys';

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...held });
const ctrl = { ctrlKey: true };

test.each<[string, KeyboardEvent]>([
  ['Ctrl+K', press('k', ctrl)],
  ['Ctrl+K', press('K', ctrl)],
  ['Ctrl+K', press('k', { metaKey: true })],
  ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true })],
  ['Esc', press('Escape')],
  ['Shift+F6', press('F6', { shiftKey: true })],
  ['?', press('?', { shiftKey: true })],
  ['Ctrl++', press('+', { ctrlKey: true, shiftKey: true })],
  ['Ctrl+-', press('-', ctrl)],
  ['Ctrl+,', press(',', ctrl)],
])('%s is pressed', (keys, event) => {
  expect(matches(event, keys)).toBe(true);
});

test.each<[string, KeyboardEvent]>([
  ['Ctrl+K', press('k')],
  ['Ctrl+Z', press('Z', { ctrlKey: true, shiftKey: true })],
  ['F6', press('F6', { shiftKey: true })],
  // AltGr is Ctrl with Alt, and types ŵ and ŷ on some keyboards.
  ['Ctrl+K', press('k', { ctrlKey: true, altKey: true })],
  ['?', press('?', ctrl)],
  ['Ctrl+1', press('2', ctrl)],
])('%s is not pressed', (keys, event) => {
  expect(matches(event, keys)).toBe(false);
});

test('keys are drawn one cap each and told to screen readers by their names', () => {
  expect(caps('Ctrl+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(caps('Ctrl++')).toEqual(['Ctrl', '+']);
  expect(ariaKeys(['Ctrl+Y', 'Esc'])).toBe('Control+Y Escape');
});

test("the system's menu takes no key that somebody types with", () => {
  expect(menuKeys(['Ctrl++', 'Ctrl+='])).toBe('Ctrl+=');
  expect(menuKeys(['Esc'])).toBeNull();
  expect(menuKeys(['F1', '?'])).toBe('F1');
  expect(menuKeys(['Shift+F6'])).toBe('Shift+F6');
  expect(menuKeys(undefined)).toBeNull();
  expect(isCharacter('?')).toBe(true);
  expect(isCharacter('F1')).toBe(false);
});
