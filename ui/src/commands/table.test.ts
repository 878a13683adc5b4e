import { expect, test } from 'vitest';
import { FakeHost } from '../host/fake/fake';
import { useHost } from '../host/host';
import { menus } from './command';
import { menuKeys } from './keys';
import { screens } from './screens';
import { command, commands } from './table';

useHost(new FakeHost());

test('each command has a name of its own, and each key one command', () => {
  const ids = commands.map((each) => each.id);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = commands.flatMap((each) => each.keys ?? []);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('each says something, and stands in a menu', () => {
  for (const each of commands) {
    expect(each.label().trim()).not.toBe('');
    expect(menus).toContain(each.menu);
  }
});

test('no two lines of a menu say the same', () => {
  for (const menu of menus) {
    const labels = commands.filter((each) => each.menu === menu).map((each) => each.label());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  }
});

test('keys that screen readers, other keyboards and the system need are left alone', () => {
  const keys = commands.flatMap((each) => each.keys ?? []);
  // Ctrl+Alt is AltGr; Ctrl+Page is taken by screen readers; Alt opens menus.
  expect(keys.filter((key) => /Alt|Page|Meta/.test(key))).toEqual([]);
  // A letter alone would be typed into nothing by whoever dictates.
  expect(keys.filter((key) => /^[A-Za-z]$/.test(key))).toEqual([]);
});

test('the screens have the numbers of their places', () => {
  expect(screens.length).toBeLessThanOrEqual(8);
  screens.forEach((screen, index) => {
    expect(command(`go-${screen.id}`).keys).toEqual([`Ctrl+${index + 1}`]);
  });
});

test('undo and redo belong to the text while somebody types', () => {
  expect(['undo', 'redo'].map((id) => command(id).yields)).toEqual([true, true]);
  expect(menuKeys(command('undo').keys)).toBe('Ctrl+Z');
});

test('a name that is no command is a mistake', () => {
  expect(() => command('launch')).toThrow('launch');
});
