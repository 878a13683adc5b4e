import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordForm } from '../../api/commands';
import { FakeHost } from '../../host/fake/fake';
import { useHost } from '../../host/host';
import { FormEdit } from './edit.svelte';
import { DraftKeeper, PACE } from './keeper';
import type { Question } from './question.svelte';

let host: FakeHost;

beforeEach(() => {
  host = new FakeHost();
  useHost(host);
});
afterEach(() => vi.useRealTimers());

const open = async (noun: string, id: string | null, under = {}) =>
  new FormEdit(await recordForm(noun, id, under));
const asked = (edit: FormEdit) => edit.questions.asked.map(({ field }) => field.name);
function question(edit: FormEdit, name: string): Question {
  const found = edit.questions.named(name);
  if (!found) throw new Error(`no question ${name}`);
  return found;
}
function part(edit: FormEdit, key: string) {
  const found = edit.parts.find(({ form }) => form.key === key);
  if (!found) throw new Error(`no list ${key}`);
  return found;
}

test('a question is asked while the answers before it lead there, and through a whole chain of them', async () => {
  const edit = await open('processing', 'p-s1');
  const names = () => asked(edit).filter((name) => name.startsWith('dpia'));
  expect(names()).toEqual(['dpia_required', 'dpia_done']);
  question(edit, 'dpia_done').choose('yes');
  expect(names()).toEqual(['dpia_required', 'dpia_done', 'dpia_on']);
  question(edit, 'dpia_required').choose('no');
  expect(names()).toEqual(['dpia_required']);
  // No answer yet counts as the word for it.
  question(edit, 'dpia_required').choose(null);
  expect(names()).toEqual(['dpia_required', 'dpia_done', 'dpia_on']);
});

test('a question with a problem is always to be seen', async () => {
  const edit = await open('processing', 'p-s1');
  question(edit, 'dpia_on').problem = 'This must be answered.';
  expect(asked(edit)).toContain('dpia_on');
});

test('only what was changed is sent, and comes back as it was understood', async () => {
  const edit = await open('contract', 'c-s1');
  expect(edit.dirty).toBe(false);
  question(edit, 'end').type('31 3 27');
  expect(edit.unsaved).toBe(1);
  expect(await edit.saveSettled()).toBeDefined();
  expect(host.records.answers('contract', 'c-s1')).toMatchObject({
    end: '2027-03-31',
    title: 'Badge dosimetry',
  });
  expect(question(edit, 'end').text).toBe('31 March 2027');
  expect(edit.dirty).toBe(false);
});

test('an answer that is refused stays as typed with its problem, and the others are saved', async () => {
  const edit = await open('contract', 'c-s1');
  question(edit, 'end').type('the day after');
  question(edit, 'source').type('The signed copy');
  await edit.saveSettled();
  expect(host.records.answers('contract', 'c-s1')['source']).toBe('The signed copy');
  expect(question(edit, 'end').text).toBe('the day after');
  expect(question(edit, 'end').problem).toContain('31 3 2027');
  expect(edit.unsaved).toBe(1);
  question(edit, 'end').type('31 3 2027');
  await edit.saveSettled();
  expect(question(edit, 'end').problem).toBeUndefined();
  expect(edit.dirty).toBe(false);
});

test('an answer that is typed back as it is saved is not told as wrong any longer', async () => {
  const edit = await open('contract', 'c-s1');
  const saved = question(edit, 'end').text;
  question(edit, 'end').type('the day after');
  await edit.saveSettled();
  expect(question(edit, 'end').problem).toContain('31 3 2027');
  question(edit, 'end').type(saved);
  edit.forgive();
  expect(question(edit, 'end').problem).toBeUndefined();
  expect(edit.unsaved).toBe(0);
});

test('an empty box says "not known"', async () => {
  const edit = await open('contract', 'c-s1');
  question(edit, 'notice_period_buyer').type('');
  question(edit, 'notice_period_buyer').leave();
  await edit.saveSettled();
  expect(host.records.answers('contract', 'c-s1')['notice_period_buyer']).toBeNull();
});

test('what somebody else changed meanwhile is taken up where it touches nothing typed here', async () => {
  const edit = await open('contract', 'c-s1');
  question(edit, 'source').type('The signed copy');
  host.records.poke('contract', 'c-s1', { service: 'Badges and rings' });
  expect(await edit.saveSettled()).toBeUndefined();
  expect(edit.failure?.code).toBe('conflict');
  expect(await edit.merge()).toBe(true);
  expect(question(edit, 'service').text).toBe('Badges and rings');
  expect(await edit.saveSettled()).toBeDefined();
  expect(host.records.answers('contract', 'c-s1')).toMatchObject({
    service: 'Badges and rings',
    source: 'The signed copy',
  });
});

test('two answers to one question are both kept until one is chosen', async () => {
  const edit = await open('contract', 'c-s1');
  question(edit, 'source').type('The signed copy');
  host.records.poke('contract', 'c-s1', { source: 'The notice' });
  await edit.saveSettled();
  expect(await edit.merge()).toBe(false);
  expect(edit.clashes.map(({ field }) => field.name)).toEqual(['source']);
  expect(question(edit, 'source').text).toBe('The signed copy');
  // Nothing is decided for the person.
  await edit.saveSettled();
  expect(host.records.answers('contract', 'c-s1')['source']).toBe('The notice');
  question(edit, 'source').keepMine();
  await edit.saveSettled();
  expect(host.records.answers('contract', 'c-s1')['source']).toBe('The signed copy');
});

test('theirs can be taken instead', async () => {
  const edit = await open('contract', 'c-s1');
  question(edit, 'source').type('The signed copy');
  host.records.poke('contract', 'c-s1', { source: 'The notice' });
  await edit.saveSettled();
  await edit.merge();
  question(edit, 'source').takeTheirs();
  expect(question(edit, 'source').text).toBe('The notice');
  expect(edit.dirty).toBe(false);
  expect(edit.clashes).toEqual([]);
});

test('an item is saved once it is done, keeps its id from then on, and is not saved twice', async () => {
  const edit = await open('contract', 'c-s1');
  const bodies = part(edit, 'served_bodies');
  const before = bodies.items.length;
  const item = bodies.add();
  item.named('organisation')?.choose('o-b4', 'Hollowbrook');
  expect(await edit.saveSettled()).toBeUndefined();
  bodies.close(item);
  expect(await edit.saveSettled()).toBeDefined();
  expect(item.id).not.toBeNull();
  expect(edit.dirty).toBe(false);
  item.named('from')?.type('1 4 2026');
  await edit.saveSettled();
  const form = await recordForm('contract', 'c-s1');
  expect(form.parts[0]?.items).toHaveLength(before + 1);
  expect(form.parts[0]?.items.at(-1)?.fields[1]?.value.text).toBe('2026-04-01');
});

test('an item that was taken away comes back in its place, before and after that was saved', async () => {
  const edit = await open('contract', 'c-s4');
  const bodies = part(edit, 'served_bodies');
  const names = () => bodies.items.map(({ title }) => title);
  const before = names();
  const [first] = bodies.items;
  if (!first) throw new Error('no item');
  bodies.remove(first);
  bodies.putBack();
  expect(names()).toEqual(before);
  expect(edit.dirty).toBe(false);
  bodies.remove(first);
  await edit.saveSettled();
  expect((await recordForm('contract', 'c-s4')).parts[0]?.items).toHaveLength(before.length - 1);
  bodies.putBack();
  await edit.saveSettled();
  expect((await recordForm('contract', 'c-s4')).parts[0]?.items.map(({ title }) => title)).toEqual(before);
});

test('a problem of an item stands beside its question and opens it', async () => {
  const edit = await open('contract', null, { supplier: 's1' });
  part(edit, 'served_bodies').add();
  expect(await edit.save()).toBeUndefined();
  expect(edit.problems.map(({ label }) => label)).toEqual(['Title', 'Organisation']);
  expect(part(edit, 'served_bodies').items[0]?.open).toBe(true);
});

test('a draft is kept every two seconds at most, and on leaving', async () => {
  vi.useFakeTimers();
  let json: string | null = 'a';
  const keeper = new DraftKeeper('contract/new', () => json);
  const kept = () => host.calls.filter((call) => call === 'keep_draft').length;
  for (let key = 0; key < 20; key += 1) keeper.touch();
  await vi.advanceTimersByTimeAsync(PACE - 1);
  expect(kept()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(kept()).toBe(1);
  keeper.touch();
  await vi.advanceTimersByTimeAsync(PACE);
  // The same again is not kept again.
  expect(kept()).toBe(1);
  json = 'b';
  keeper.touch();
  await keeper.flush();
  expect(kept()).toBe(2);
  await vi.advanceTimersByTimeAsync(PACE * 2);
  expect(kept()).toBe(2);
  json = null;
  await keeper.flush();
  expect(host.calls.at(-1)).toBe('discard_draft');
});

test('a draft gives back every answer, and every item of every list', async () => {
  const edit = await open('processing', 'p-s1');
  question(edit, 'purposes').typeLines('One\nTwo\n');
  question(edit, 'recipients').chooseList([{ value: 'o-b1', text: 'Fenmoor' }]);
  question(edit, 'name').type('');
  part(edit, 'data_items').add().named('field_name')?.type('Badge number');
  const kept = JSON.stringify(edit.kept);
  const again = await open('processing', 'p-s1');
  again.restore(JSON.parse(kept));
  expect(JSON.stringify(again.kept)).toBe(kept);
  expect(question(again, 'purposes').draft).toEqual(['One', 'Two']);
  expect(part(again, 'data_items').items.at(-1)?.named('field_name')?.text).toBe('Badge number');
});

test('a save discards the draft of the form', async () => {
  const edit = await open('lesson', null);
  const keeper = new DraftKeeper('lesson/new', () => JSON.stringify(edit.kept));
  question(edit, 'lesson').type('Ask sooner');
  await keeper.flush();
  expect(await host.call('kept_drafts')).toHaveLength(1);
  expect(await edit.save()).toBeDefined();
  expect(await host.call('kept_drafts')).toEqual([]);
});
