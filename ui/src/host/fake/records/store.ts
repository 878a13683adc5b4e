import type { DraftValue } from '../../../api/generated/DraftValue';
import type { FormRetired } from '../../../api/generated/FormRetired';
import type { FormValue } from '../../../api/generated/FormValue';
import { specs } from './specs';
import type { FieldSpec, NounSpec } from './spec';
import { understood } from './understood';

/** A record as the invented register holds it: answers by field, items by list. */
export interface Held {
  id: string;
  fields: Record<string, DraftValue | null>;
  parts: Record<string, Held[]>;
  retired: FormRetired | null;
  frozen: string | null;
}

/** Every record of the invented register, and how they read. */
export class Store {
  #all: Map<string, Held[]>;

  constructor(all: Map<string, Held[]>) {
    this.#all = all;
  }

  spec(noun: string): NounSpec {
    const spec = specs[noun];
    if (!spec) throw new Error(`no noun ${noun}`);
    return spec;
  }

  list(noun: string): Held[] {
    return this.#all.get(noun) ?? [];
  }

  put(noun: string, records: Held[]): void {
    this.#all.set(noun, records);
  }

  find(noun: string, id: string): Held | undefined {
    return this.list(noun).find((record) => record.id === id);
  }

  reference(noun: string, id: string): string {
    const place = this.list(noun).findIndex((record) => record.id === id) + 1;
    return `${this.spec(noun).prefix}-${String(place).padStart(4, '0')}`;
  }

  fields(noun: string): FieldSpec[] {
    return this.spec(noun).sections.flatMap(({ fields }) => fields);
  }

  title(noun: string, record: Held): string {
    const [first] = this.fields(noun);
    const field = this.fields(noun).find(({ name }) => name === this.spec(noun).title) ?? first;
    return this.reads(field, record) ?? this.spec(noun).text;
  }

  detail(noun: string, record: Held): string {
    const { title, detail } = this.spec(noun);
    const other = this.fields(noun).filter(({ name }) => name !== title);
    return this.reads(other.find(({ name }) => name === detail) ?? other[1], record) ?? '';
  }

  /** How an answer reads; nothing where it is not known. */
  reads(field: FieldSpec | undefined, record: Held): string | null {
    if (!field) return null;
    const { text, list, shown } = this.value(field, record.fields[field.name] ?? null);
    const chosen = field.choices.find(({ word }) => word === text)?.text;
    return list.length ? list.map((each) => each.text).join(', ') : (shown ?? chosen ?? text);
  }

  /** An answer as a form gives it. */
  value(field: FieldSpec, raw: DraftValue | null): FormValue {
    if (Array.isArray(raw)) {
      const list = raw.map((value) => ({ value, text: this.#name(field, value) ?? value }));
      return { text: null, list, shown: null };
    }
    if (raw === null) return { text: null, list: [], shown: null };
    const shown = this.#name(field, raw) ?? understood(field.kind, raw).shown;
    return { text: raw, list: [], shown: shown === raw ? null : shown };
  }

  /** The name of what a value points to. */
  #name(field: FieldSpec, value: string): string | null {
    if (field.link) {
      const record = this.find(field.link, value);
      return record ? this.title(field.link, record) : null;
    }
    return field.choices.find(({ word }) => word === value)?.text ?? null;
  }
}
