import type { FieldKind } from '../../../api/generated/FieldKind';
import type { FormField } from '../../../api/generated/FormField';
import type { Named } from '../../../api/generated/Named';

/** A field of a kind of record; its form field without an answer. */
export type FieldSpec = Omit<FormField, 'value'>;

export interface SectionSpec {
  key: string;
  title: string;
  fields: FieldSpec[];
}

export interface PartSpec {
  key: string;
  title: string;
  item: string;
  source: string | null;
  fields: FieldSpec[];
}

/** A kind of record. The first field names it, the second says more. */
export interface NounSpec {
  text: string;
  prefix: string;
  byButton?: boolean;
  /** Fields that make its title and its detail, where they are not the first two. */
  title?: string;
  detail?: string;
  sections: SectionSpec[];
  parts?: PartSpec[];
}

const plain = (name: string, label: string, kind: FieldKind, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  label,
  hint: null,
  source: null,
  kind,
  required: false,
  choices: [],
  link: null,
  shown_when: null,
  longest: null,
  ...more,
});

type More = Partial<FieldSpec>;
export const text = (name: string, label: string, more: More = {}) =>
  plain(name, label, 'text', { longest: 200, ...more });
export const long = (name: string, label: string, more: More = {}) =>
  plain(name, label, 'long-text', { longest: 4000, ...more });
export const of =
  (kind: FieldKind) =>
  (name: string, label: string, more: More = {}) =>
    plain(name, label, kind, more);
export const date = of('date');
export const answer = (name: string, label: string, more: More = {}) =>
  plain(name, label, 'answer', { choices: words('Yes', 'No'), ...more });
export const link = (name: string, label: string, noun: string, more: More = {}) =>
  plain(name, label, 'link', { link: noun, ...more });
export const choice = (name: string, label: string, choices: Named[], more: More = {}) =>
  plain(name, label, 'choice', { choices, ...more });
export const choices = (name: string, label: string, all: Named[], more: More = {}) =>
  plain(name, label, 'choices', { choices: all, ...more });

/** Words of an enumeration from their phrases. */
export const words = (...phrases: string[]): Named[] =>
  phrases.map((phrase) => ({ word: phrase.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), text: phrase }));

export const section = (title: string, ...fields: FieldSpec[]): SectionSpec => ({
  key: title.toLowerCase().replaceAll(' ', '-'),
  title,
  fields,
});
