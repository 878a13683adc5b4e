import type { DraftItem } from '../../api/generated/DraftItem';
import type { DraftValue } from '../../api/generated/DraftValue';
import type { FormField } from '../../api/generated/FormField';
import type { FormItem } from '../../api/generated/FormItem';
import type { FormPart } from '../../api/generated/FormPart';
import { Question, Questions, type KeptAnswer, type Watcher } from './question.svelte';

/** An item as a draft keeps it. */
export interface KeptItem {
  id: string | null;
  title: string;
  answers: Record<string, KeptAnswer>;
}

/** Answers as they were sent off to be saved. */
export type Sent = readonly (readonly [Question, string])[];

export const sentOf = (question: Question | undefined, sent: Sent = []): string | undefined =>
  sent.find(([each]) => each === question)?.[1];

let made = 0;

/** One item of a list inside a record. */
export class Item extends Questions {
  /** Distinct for as long as the window lives, whatever its place in the list. */
  readonly key: string;
  /** Its id in the register; none for one that is not saved yet. */
  id = $state.raw<string | null>(null);
  open = $state(false);
  #title: string;

  constructor(
    part: string,
    fields: readonly FormField[],
    id: string | null,
    title: string,
    watcher: Watcher,
  ) {
    const key = `form-${part}-${++made}`;
    super(fields.map((field) => new Question(field, `${key}-${field.name}`, watcher)));
    this.key = key;
    this.id = id;
    this.#title = title;
  }

  /** What it is called: as the register says it, or once it was changed by its first answers. */
  get title(): string {
    if (this.#title && !this.dirty) return this.#title;
    const answers = this.asked.map(({ brief }) => brief).filter(Boolean);
    return answers.slice(0, 2).join(', ') || this.#title;
  }

  get problem(): boolean {
    return this.all.some((question) => question.problem !== undefined);
  }

  get draft(): DraftItem {
    const fields: Record<string, DraftValue | null> = {};
    for (const question of this.all) {
      const given = this.id === null ? question.answered : question.dirty;
      if (given) fields[question.field.name] = question.draft;
    }
    return { id: this.id, fields };
  }

  get kept(): KeptItem {
    return {
      id: this.id,
      title: this.#title,
      answers: Object.fromEntries(this.all.map((question) => [question.field.name, question.kept])),
    };
  }

  restore({ answers }: KeptItem): void {
    for (const question of this.all) {
      const kept = answers[question.field.name];
      if (kept) question.restore(kept);
    }
  }

  rebase({ title, fields }: FormItem, sent: Sent): void {
    this.#title = title;
    for (const field of fields) {
      const question = this.named(field.name);
      question?.rebase(field.value, sentOf(question, sent));
    }
  }
}

/** What was taken from a list last, so that it can come back. */
interface Removed {
  item: Item;
  place: number;
}

/** A list inside a record: items are added, changed and taken away, and come back. */
export class Part {
  readonly form: FormPart;
  items = $state.raw<readonly Item[]>([]);
  removed = $state.raw<Removed | undefined>();
  /** What the core said of the list as a whole. */
  problem = $state.raw<string | undefined>();
  #base = $state.raw<readonly (string | null)[]>([]);
  #watcher: Watcher;

  constructor(form: FormPart, watcher: Watcher) {
    this.form = form;
    this.#watcher = watcher;
    this.items = form.items.map((item) => this.#item(item));
    this.#base = form.items.map(({ id }) => id);
  }

  get id(): string {
    return `form-part-${this.form.key}`;
  }

  get dirty(): boolean {
    const ids = this.items.map(({ id }) => id);
    return (
      ids.length !== this.#base.length ||
      ids.some((id, place) => id === null || id !== this.#base[place]) ||
      this.items.some((item) => item.dirty)
    );
  }

  /** Whether somebody is in the middle of a new item, which is saved once it is done. */
  get unfinished(): boolean {
    return this.items.some((item) => item.open && item.id === null);
  }

  /** Whether a question of it waits for a choice between two answers. */
  get clashes(): boolean {
    return this.items.some((item) => item.all.some(({ theirs }) => theirs !== undefined));
  }

  get draft(): DraftItem[] {
    return this.items.map((item) => item.draft);
  }

  add(): Item {
    const item = this.#item({ id: null, title: '', fields: this.form.fields });
    item.open = true;
    this.items = [...this.items, item];
    this.removed = undefined;
    this.#watcher.typed();
    return item;
  }

  /** An item is done with for now. */
  close(item: Item): void {
    item.open = false;
    this.#watcher.settled();
  }

  remove(item: Item): void {
    this.removed = { item, place: this.items.indexOf(item) };
    this.items = this.items.filter((each) => each !== item);
    this.#watcher.typed();
    this.#watcher.settled();
  }

  /** Puts back what was removed last; one whose removal is saved already comes back as a new item with the same answers. */
  putBack(): Item | undefined {
    if (!this.removed) return undefined;
    const { item, place } = this.removed;
    if (item.id !== null && !this.#base.includes(item.id)) item.id = null;
    this.items = this.items.toSpliced(place, 0, item);
    this.removed = undefined;
    this.#watcher.typed();
    this.#watcher.settled();
    return item;
  }

  restore(kept: readonly KeptItem[]): void {
    this.items = kept.map((each) => {
      const own = this.items.find(({ id }) => id !== null && id === each.id);
      const item = own ?? this.#item({ id: null, title: each.title, fields: this.form.fields });
      item.restore(each);
      return item;
    });
  }

  /** Takes up the list as the register has it. After a save of it, new items take the ids they were given. */
  rebase({ items }: FormPart, saved: boolean, sent: Sent): void {
    const known = this.items.map(({ id }) => id);
    const fresh = items.filter(({ id }) => !known.includes(id));
    if (saved) {
      for (const item of this.items) if (item.id === null) item.id = fresh.shift()?.id ?? null;
    }
    const has = (id: string | null) => items.some((each) => each.id === id);
    const kept = this.items.filter((item) => item.id === null || item.dirty || has(item.id));
    for (const item of kept) {
      const now = items.find(({ id }) => id === item.id);
      if (now) item.rebase(now, sent);
      else if (item.id !== null) item.id = null;
    }
    this.items = [...kept, ...fresh.map((item) => this.#item(item))];
    this.#base = items.map(({ id }) => id);
    this.problem = undefined;
  }

  #item({ id, title, fields }: FormItem): Item {
    return new Item(this.form.key, fields, id, title, this.#watcher);
  }
}
