import { cleanup, fireEvent, render, waitFor } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FieldKind } from '../src/api/generated/FieldKind';
import type { FormField } from '../src/api/generated/FormField';
import Combobox from '../src/components/field/Combobox.svelte';
import { among } from '../src/components/field/finding.svelte';
import FieldView from '../src/features/form/FieldView.svelte';
import { Question } from '../src/features/form/question.svelte';
import FactList from '../src/features/record/FactList.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';

// Every string that ever broke a program, through one field of each component: shown exactly, kept exactly, and never markup.
const file = join(import.meta.dirname, '../../tests/fixtures/naughty-strings/blns.json');
const strings = (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter((text) => text.trim() !== '');

/** The ones that stand for their kind: markup, script, a formula, a path, right to left, marks on marks, a nought byte's sign … */
const chosen = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{@html name}',
  '{ $name }',
  '=1+1',
  '../../etc/passwd',
  'مرحبا بالعالم',
  'Ťĥïş ẘïł̧ɭ',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  "Robert'); DROP TABLE contracts;--",
  '%s%n %00 \\u0000 null undefined NaN',
];

const watcher = { typed: () => undefined, settled: () => undefined };
const field = (kind: FieldKind, more: Partial<FormField> = {}): FormField => ({
  name: 'x',
  label: 'X',
  hint: null,
  source: null,
  kind,
  required: false,
  choices: [],
  link: null,
  shown_when: null,
  longest: null,
  value: { text: null, list: [], shown: null },
  ...more,
});
const input = (container: HTMLElement) =>
  container.querySelector<HTMLInputElement | HTMLTextAreaElement>('#f') as HTMLInputElement;
/** Nothing that was typed has become an element, let alone one that runs. */
const inert = () => expect(document.querySelector('script, img, iframe, svg, b, blink')).toBeNull();

beforeEach(() => useHost(new FakeHost()));
afterEach(cleanup);

test('there are all of them', () => expect(strings.length).toBeGreaterThan(490));

test.each<FieldKind>(['text', 'long-text', 'date', 'period', 'money', 'number', 'time'])(
  'a %s keeps and shows every one exactly',
  async (kind) => {
    const question = new Question(field(kind), 'f', watcher);
    const { container } = render(FieldView, { question });
    const box = input(container);
    for (const text of strings) {
      await fireEvent.input(box, { target: { value: text } });
      // What the browser itself makes of it: a box of one line holds no line breaks.
      expect(question.text).toBe(box.value);
      if (!/[\r\n]/.test(text)) expect(question.draft).toBe(text);
    }
    inert();
  },
);

test('lines keep and show every one exactly', async () => {
  const question = new Question(field('lines'), 'f', watcher);
  const { container } = render(FieldView, { question });
  for (const text of strings.filter((each) => !/[\r\n]/.test(each))) {
    await fireEvent.input(input(container), { target: { value: `${text}\n${text}` } });
    expect(question.draft).toEqual([text, text]);
    expect(input(container).value).toBe(`${text}\n${text}`);
  }
  inert();
});

test('a box that finds looks for every one exactly', async () => {
  const sought: string[] = [];
  const find = (text: string) => {
    sought.push(text);
    return Promise.resolve([]);
  };
  const { container } = render(Combobox, { id: 'f', shown: '', find, onchoose: () => undefined });
  for (const text of strings) {
    await fireEvent.input(input(container), { target: { value: text } });
    expect(sought.at(-1)).toBe(input(container).value);
  }
  inert();
});

test.each(chosen)(
  '%s as a label, hint, choice, chosen value and found record is shown exactly',
  async (text) => {
    const kinds: FieldKind[] = [
      'text',
      'long-text',
      'lines',
      'number',
      'money',
      'date',
      'period',
      'time',
      'choice',
      'choices',
      'answer',
      'link',
      'links',
      'country',
      'countries',
    ];
    for (const kind of kinds) {
      const value = { value: 'a', text };
      const question = new Question(
        field(kind, {
          label: text,
          hint: text,
          source: text,
          choices: [
            { word: 'a', text },
            { word: 'b', text: 'B' },
          ],
          value: { text: 'a', list: [value], shown: text },
        }),
        'f',
        watcher,
      );
      question.problem = text;
      const { container } = render(FieldView, { question });
      const heading = container.querySelector('legend, label') as HTMLElement;
      expect(heading.textContent).toBe(text);
      expect(container.querySelector('.nhsuk-hint')?.textContent).toContain(text);
      expect(container.querySelector('.nhsuk-error-message')?.textContent).toContain(text);
      if (kind === 'links' || kind === 'countries')
        expect(container.querySelector('.chosen-text')?.textContent).toBe(text);
      if (kind === 'link' || kind === 'country') expect(input(container).value).toBe(text);
      if (kind === 'choices' || kind === 'choice')
        expect([...container.querySelectorAll('label')].map((each) => each.textContent)).toContain(text);
      inert();
      cleanup();
    }
  },
);

test.each(chosen)('%s in a list that is found, and as a fact, is shown exactly', async (text) => {
  const { container } = render(Combobox, {
    id: 'f',
    shown: '',
    find: among([{ value: 'a', text }]),
    onchoose: () => undefined,
  });
  await fireEvent.click(input(container));
  await waitFor(() => expect(container.querySelector('[role=option]')?.textContent?.trim()).toBe(text));
  cleanup();
  const fact = { field: 'x', label: text, value: text, source: text, targets: [] };
  const facts = render(FactList, { facts: [fact] });
  expect(facts.container.querySelector('dd')?.textContent).toBe(text);
  inert();
});
