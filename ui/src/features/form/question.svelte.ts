import type { DraftValue } from '../../api/generated/DraftValue';
import type { FieldKind } from '../../api/generated/FieldKind';
import type { FormField } from '../../api/generated/FormField';
import type { FormValue } from '../../api/generated/FormValue';
import type { LinkedValue } from '../../api/generated/LinkedValue';
import { afterPress } from '../../components/press';

/** What a form does when an answer changes: `typed` with every key, `settled` once the answer is meant. */
export interface Watcher {
  typed(): void;
  settled(): void;
}

/** An answer as a draft keeps it. */
export type KeptAnswer = Pick<FormValue, 'text' | 'list' | 'shown'>;

const lists: readonly FieldKind[] = ['lines', 'choices', 'links', 'countries'];
const understoodKinds: readonly FieldKind[] = ['date', 'period', 'money', 'number', 'time', 'when'];

/** Whether an answer is a list of values. */
export const isList = (kind: FieldKind): boolean => lists.includes(kind);
/** Whether an answer is typed freely and shown back as it was understood. */
export const isTyped = (kind: FieldKind): boolean => understoodKinds.includes(kind);

/** What stands in the box at first: people read "31 March 2027", not how it is stored. */
const asRead = (kind: FieldKind, { text, shown }: KeptAnswer): string | null =>
  isTyped(kind) && text !== null && shown ? shown : text;

/** One question with its answer, as long as it is edited. Whether an answer is right is the core's to say. */
export class Question {
  readonly field: FormField;
  /** Id of its first input; links of the error summary lead there. */
  readonly id: string;
  text = $state<string | null>(null);
  list = $state.raw<LinkedValue[]>([]);
  /** How the answer reads: the name of what a link points to. */
  shown = $state.raw<string | null>(null);
  /** What the core said of it when it was last saved. */
  problem = $state.raw<string | undefined>();
  /** What somebody else recorded meanwhile, where both changed it. */
  theirs = $state.raw<FormValue | undefined>();
  #base = $state('');
  #watcher: Watcher;

  constructor(field: FormField, id: string, watcher: Watcher) {
    this.field = field;
    this.id = id;
    this.#watcher = watcher;
    this.#take(field.value);
    this.#base = this.#signature;
  }

  get answered(): boolean {
    return isList(this.field.kind)
      ? this.list.some(({ value }) => value.trim() !== '')
      : this.text !== null && this.text.trim() !== '';
  }

  get dirty(): boolean {
    return this.#signature !== this.#base;
  }

  /** The answer in a word or two, for the line of an item that is closed. */
  get brief(): string {
    if (!this.answered) return '';
    if (isList(this.field.kind)) return this.list.map(({ text }) => text).join(', ');
    const chosen = this.field.choices.find(({ word }) => word === this.text);
    return chosen?.text ?? this.shown ?? this.text ?? '';
  }

  /** The answer for a draft that is saved; an empty box says "not known". */
  get draft(): DraftValue | null {
    if (isList(this.field.kind)) return this.list.map(({ value }) => value).filter((value) => value.trim());
    return this.answered ? this.text : null;
  }

  /** The answer as it is kept through a crash. */
  get kept(): KeptAnswer {
    return { text: this.text, list: this.list, shown: this.shown };
  }

  /** Takes up an answer that was kept. */
  restore(kept: KeptAnswer): void {
    this.text = kept.text;
    this.list = kept.list;
    this.shown = kept.shown;
  }

  /** Something was typed into it, which may go on. */
  type(text: string | null): void {
    this.text = text;
    if (isTyped(this.field.kind)) this.shown = null;
    this.#watcher.typed();
  }

  /** Lines were typed, one below the other. */
  typeLines(text: string): void {
    this.list = text === '' ? [] : text.split('\n').map((line) => ({ value: line, text: line }));
    this.#watcher.typed();
  }

  /** The focus left it: what was typed is meant, and an empty box says "not known". */
  leave(): void {
    if (this.text?.trim() === '') this.text = null;
    // An answer typed back as it is saved settles too: what was wrong with it is told no longer.
    if (this.dirty || this.problem) afterPress(() => this.#watcher.settled());
  }

  /** An answer was chosen, which is meant as it stands. */
  choose(text: string | null, shown: string | null = null): void {
    this.text = text;
    this.shown = shown;
    this.#watcher.typed();
    this.#watcher.settled();
  }

  chooseList(list: LinkedValue[]): void {
    this.list = list;
    this.#watcher.typed();
    this.#watcher.settled();
  }

  /** What tells this answer from another one. */
  get signature(): string {
    return this.#signature;
  }

  /**
   * Takes up what the register says now. Where the person has changed it too, both are kept to choose from; `sent` is the
   * answer that was just saved, which gives way to the same as the register has it.
   */
  rebase(value: FormValue, sent?: string): void {
    const own = this.kept;
    const was = this.#base;
    const touched = this.dirty && this.#signature !== sent;
    this.#take(value);
    this.#base = this.#signature;
    if (!touched) {
      this.problem = undefined;
      this.theirs = undefined;
      return;
    }
    this.restore(own);
    this.theirs = sent === undefined && this.#base !== was && this.dirty ? value : undefined;
  }

  /** Gives up one's own answer for what was recorded meanwhile. */
  takeTheirs(): void {
    if (!this.theirs) return;
    this.#take(this.theirs);
    this.theirs = undefined;
    this.problem = undefined;
    this.#watcher.typed();
    this.#watcher.settled();
  }

  /** Keeps one's own answer over what was recorded meanwhile. */
  keepMine(): void {
    this.theirs = undefined;
    this.#watcher.settled();
  }

  #take(value: KeptAnswer): void {
    this.text = asRead(this.field.kind, value);
    this.list = value.list;
    this.shown = value.shown;
  }

  get #signature(): string {
    return JSON.stringify(this.draft);
  }
}

/** Questions that may depend on one another: those of a form, or of one item of a list. */
export class Questions {
  readonly all: readonly Question[];

  constructor(all: readonly Question[]) {
    this.all = all;
  }

  /** The questions that the present answers leave open; one with a problem is always among them. */
  get asked(): Question[] {
    return this.all.filter((question) => this.asks(question));
  }

  get dirty(): boolean {
    return this.all.some((question) => question.dirty);
  }

  named(name: string): Question | undefined {
    return this.all.find(({ field }) => field.name === name);
  }

  /** Whether a question is asked: the one it hangs on is asked itself and has an answer that leads here. */
  asks(question: Question, passed: readonly string[] = []): boolean {
    const condition = question.field.shown_when;
    if (!condition || question.problem !== undefined) return true;
    const other = this.named(condition.field);
    if (!other || passed.includes(condition.field)) return true;
    if (!this.asks(other, [...passed, question.field.name])) return false;
    const words = isList(other.field.kind) ? other.list.map(({ value }) => value) : [other.text ?? 'unknown'];
    return words.some((word) => condition.words.includes(word));
  }
}
