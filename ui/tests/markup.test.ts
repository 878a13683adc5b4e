import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ErrorSummary from '../src/components/ErrorSummary.svelte';
import Radios from '../src/components/Radios.svelte';
import Select from '../src/components/Select.svelte';
import TextInput from '../src/components/TextInput.svelte';

interface Fixture {
  name: string;
  html: string;
}

const folder = '../node_modules/nhsuk-frontend/dist/nhsuk/components';
function fixture(component: string, name: string): Element {
  const text = readFileSync(join(import.meta.dirname, folder, component, 'fixtures.json'), 'utf8');
  const found = (JSON.parse(text) as { fixtures: Fixture[] }).fixtures.find((each) => each.name === name);
  if (!found) throw new Error(`no fixture ${name} of ${component}`);
  const box = document.createElement('div');
  box.innerHTML = found.html;
  return box;
}

/** The design system's own elements and classes, as an outline; what is only ours (layout boxes) is left out. */
function outline(element: Element): string[] {
  return [...element.querySelectorAll('[class*="nhsuk-"]')].map((each) => {
    const classes = [...each.classList].filter(
      (name) => name.startsWith('nhsuk-') && !/width|--[slm]$|spacing/.test(name),
    );
    return `${each.tagName.toLowerCase()}.${classes.sort().join('.')}`;
  });
}

test('a text input with an error has the markup of the design system', () => {
  const { container } = render(TextInput, { id: 'x', label: 'L', problem: 'P', value: '' });
  expect(outline(container)).toEqual(outline(fixture('input', 'example phone number with error message')));
});

test('a select has the markup of the design system', () => {
  const { container } = render(Select, {
    id: 'x',
    label: 'L',
    hint: 'H',
    problem: 'P',
    value: null,
    choices: [],
  });
  expect(outline(container)).toEqual(
    outline(fixture('select', 'with error message and hint, without heading')),
  );
});

test('an error summary has the markup of the design system', () => {
  const { container } = render(ErrorSummary, { problems: [{ id: 'x', text: 'P' }] });
  expect(outline(container)).toEqual(outline(fixture('error-summary', 'default')));
});

test('radios have the markup of the design system', () => {
  const choices = [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
    { value: null, label: 'Not known' },
  ];
  const { container } = render(Radios, {
    id: 'x',
    label: 'L',
    hint: 'H',
    problem: 'P',
    value: 'no',
    choices,
  });
  const own = outline(container).map((line) => line.replace('.nhsuk-radios--small', ''));
  expect(own).toEqual(outline(fixture('radios', 'with error message and hint, without heading')));
});
