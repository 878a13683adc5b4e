import { recordForm, saveRecord } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { DraftItem } from '../../api/generated/DraftItem';
import type { DraftValue } from '../../api/generated/DraftValue';
import type { NounForm } from '../../api/generated/NounForm';
import type { Outcome } from '../../api/generated/Outcome';
import type { RecordDraft } from '../../api/generated/RecordDraft';
import type { SavedRecord } from '../../api/generated/SavedRecord';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { Part, sentOf, type KeptItem, type Sent } from './part.svelte';
import { Question, Questions, type KeptAnswer, type Watcher } from './question.svelte';

/** A section with its questions. */
export interface Section {
  key: string;
  title: string;
  questions: readonly Question[];
}

/** A form as it is kept through a crash. */
export interface KeptForm {
  revision: number;
  answers: Record<string, KeptAnswer>;
  parts: Record<string, KeptItem[]>;
}

/** Id of a field's input; what is of the whole form leads to its first heading. */
export const fieldId = (name: string): string => `form-${name}`;

/** What the form tells of: drafts are kept with `typed`, answers saved with `settled`. */
export interface Listener {
  typed?: () => void;
  settled?: () => void;
}

/** The form of one record while it is edited: its answers, what is wrong with them, and the way they are saved. */
export class FormEdit {
  form = $state.raw<NounForm>() as NounForm;
  readonly questions: Questions;
  readonly sections: readonly Section[];
  readonly parts: readonly Part[];
  failure = $state.raw<Failure | undefined>();
  /** Problems of the record as a whole. */
  general = $state.raw<readonly string[]>([]);
  saving = $state(false);
  /** Whether anything was saved since the form was opened. */
  saved = $state(false);
  listener: Listener = {};
  #again = false;

  constructor(form: NounForm) {
    const watcher: Watcher = {
      typed: () => this.listener.typed?.(),
      settled: () => this.listener.settled?.(),
    };
    this.form = form;
    this.sections = form.sections.map(({ key, title, fields }) => ({
      key,
      title,
      questions: fields.map((field) => new Question(field, fieldId(field.name), watcher)),
    }));
    this.questions = new Questions(this.sections.flatMap(({ questions }) => questions));
    this.parts = form.parts.map((part) => new Part(part, watcher));
  }

  /** Whether answers are saved as they are left: a record that is kept and is there already. */
  get atOnce(): boolean {
    return this.form.saves === 'at-once' && this.form.id !== null;
  }

  get dirty(): boolean {
    return this.questions.dirty || this.parts.some((part) => part.dirty);
  }

  /** How many answers and lists differ from what is saved. */
  get unsaved(): number {
    const answers = this.questions.all.filter((question) => question.dirty).length;
    return answers + this.parts.filter((part) => part.dirty).length;
  }

  /** The questions of a section that are asked now. */
  asked({ questions }: Section): Question[] {
    return questions.filter((question) => this.questions.asks(question));
  }

  /** What is wrong, in the order of the page. */
  get problems(): Problem[] {
    const of = ({ id, field, problem }: Question): Problem[] =>
      problem === undefined ? [] : [{ id, label: field.label, text: problem }];
    return [
      ...this.general.map((text) => ({ id: 'form-heading', text })),
      ...this.questions.all.flatMap(of),
      ...this.parts.flatMap((part) => [
        ...(part.problem === undefined ? [] : [{ id: part.id, label: part.form.title, text: part.problem }]),
        ...part.items.flatMap((item) => item.all.flatMap(of)),
      ]),
    ];
  }

  /** The form as it is kept through a crash. */
  get kept(): KeptForm {
    return {
      revision: this.form.revision,
      answers: Object.fromEntries(
        this.questions.all.filter(({ dirty }) => dirty).map(({ field, kept }) => [field.name, kept]),
      ),
      parts: Object.fromEntries(
        this.parts
          .filter(({ dirty }) => dirty)
          .map(({ form, items }) => [form.key, items.map((i) => i.kept)]),
      ),
    };
  }

  /** Takes up what was kept. Fields that the form no longer has are passed over. */
  restore({ answers, parts }: KeptForm): void {
    for (const question of this.questions.all) {
      const kept = answers[question.field.name];
      if (kept) question.restore(kept);
    }
    for (const part of this.parts) {
      const kept = parts[part.form.key];
      if (kept) part.restore(kept);
    }
  }

  /** Saves all that was changed; the outcome, or undefined with the problems or the failure set. */
  async save(): Promise<Outcome<SavedRecord> | undefined> {
    this.saving = true;
    try {
      return await this.#send([]);
    } catch (thrown) {
      this.#refused(asFailure(thrown));
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  /** Forgets what was wrong with an answer that was typed back as it is saved: nothing of it would be sent. */
  forgive(): void {
    for (const question of this.questions.all) if (!question.dirty) question.problem = undefined;
  }

  /**
   * Saves what can be saved, as answers are left: one that is refused stays as typed with its problem, the others are saved
   * without it. An answer that is left while saving is saved next.
   */
  async saveSettled(): Promise<Outcome<SavedRecord> | undefined> {
    if (this.saving) {
      this.#again = true;
      return undefined;
    }
    let outcome: Outcome<SavedRecord> | undefined;
    do {
      this.#again = false;
      if (!this.#ready([])) return outcome;
      outcome = (await this.save()) ?? (await this.#saveRest()) ?? outcome;
    } while (this.#again);
    return outcome;
  }

  /** Reads the form again and takes up what changed meanwhile, without touching what was typed. */
  async refresh(sent?: Sent): Promise<void> {
    const { noun, id } = this.form;
    if (id === null) return;
    this.rebase(await recordForm(noun.word, id), sent);
  }

  rebase(form: NounForm, sent?: Sent): void {
    this.form = form;
    for (const { fields } of form.sections)
      for (const field of fields) {
        const question = this.questions.named(field.name);
        question?.rebase(field.value, sentOf(question, sent));
      }
    for (const fresh of form.parts) {
      const part = this.parts.find((each) => each.form.key === fresh.key);
      const wasSent = sent !== undefined && !part?.unfinished;
      part?.rebase(fresh, wasSent, sent ?? []);
    }
  }

  /** Others changed the record meanwhile: takes theirs up; true where nothing of it touches what was typed here. */
  async merge(): Promise<boolean> {
    await this.refresh();
    this.failure = undefined;
    return this.clashes.length === 0;
  }

  /** Questions that somebody else has answered otherwise meanwhile; each waits for a choice. */
  get clashes(): Question[] {
    return this.#all.filter(({ theirs }) => theirs !== undefined);
  }

  get #all(): Question[] {
    return [...this.questions.all, ...this.parts.flatMap(({ items }) => items.flatMap(({ all }) => all))];
  }

  /** All that differs from what is saved, as it would be sent. */
  get draft(): RecordDraft {
    return this.#draft(this.#fields([]), this.#parts([]));
  }

  #ready(leaveOut: readonly (Question | Part)[]): boolean {
    return this.#parts(leaveOut).length > 0 || this.#fields(leaveOut).length > 0;
  }

  /** Questions to send: of a new record all that are answered, else those that were changed. */
  #fields(leaveOut: readonly (Question | Part)[]): Question[] {
    const isNew = this.form.id === null;
    return this.questions.all.filter(
      (each) => !leaveOut.includes(each) && !each.theirs && (isNew ? each.answered : each.dirty),
    );
  }

  #parts(leaveOut: readonly (Question | Part)[]): Part[] {
    return this.parts.filter(
      (part) => part.dirty && !leaveOut.includes(part) && !(this.atOnce && part.unfinished) && !part.clashes,
    );
  }

  #draft(questions: readonly Question[], parts: readonly Part[]): RecordDraft {
    const fields: Record<string, DraftValue | null> = {};
    for (const question of questions) fields[question.field.name] = question.draft;
    const lists: Record<string, DraftItem[]> = {};
    for (const part of parts) lists[part.form.key] = part.draft;
    return { fields, parts: parts.length ? lists : null };
  }

  async #send(leaveOut: readonly (Question | Part)[]): Promise<Outcome<SavedRecord>> {
    const { noun, id, revision } = this.form;
    const questions = this.#fields(leaveOut);
    const parts = this.#parts(leaveOut);
    const sent: Sent = [...questions, ...parts.flatMap(({ items }) => items.flatMap(({ all }) => all))].map(
      (each) => [each, each.signature],
    );
    const outcome = await saveRecord(noun.word, id, revision, this.#draft(questions, parts));
    if (leaveOut.length === 0) this.#clear();
    this.saved = true;
    if (this.atOnce) await this.refresh(sent);
    return outcome;
  }

  /** After a refusal of single answers: everything but those. */
  async #saveRest(): Promise<Outcome<SavedRecord> | undefined> {
    const wrong: (Question | Part)[] = [
      ...this.questions.all.filter(({ problem }) => problem !== undefined),
      ...this.parts.filter((part) => part.problem !== undefined || part.items.some((item) => item.problem)),
    ];
    if (wrong.length === 0 || !this.#ready(wrong)) return undefined;
    this.saving = true;
    try {
      return await this.#send(wrong);
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (!failure.fields.length) this.failure = failure;
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  #clear(): void {
    this.failure = undefined;
    this.general = [];
    for (const question of this.#all) question.problem = undefined;
    for (const part of this.parts) part.problem = undefined;
  }

  /** Puts each problem beside its question; the rest is of the whole form. */
  #refused(failure: Failure): void {
    this.#clear();
    const general: string[] = [];
    for (const { field, problem } of failure.fields) if (!this.#place(field, problem)) general.push(problem);
    this.general = general;
    this.failure = failure.fields.length ? undefined : failure;
  }

  /** Finds what a path such as `data_items[2].category` names; false where the form shows nothing of the name. */
  #place(path: string, problem: string): boolean {
    const [, name = '', place, inner] = /^([^[.]+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
    const part = this.parts.find(({ form }) => form.key === name);
    if (!part) {
      const question = this.questions.named(name);
      if (question) question.problem = problem;
      return question !== undefined;
    }
    const item = place === undefined ? undefined : part.items[Number(place)];
    const question = inner === undefined ? undefined : item?.named(inner);
    if (item) item.open = true;
    if (question) question.problem = problem;
    else part.problem = problem;
    return true;
  }
}
