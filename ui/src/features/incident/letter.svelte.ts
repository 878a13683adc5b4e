import { letterStart, recordForm, takeLetter } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { DraftValue } from '../../api/generated/DraftValue';
import type { LetterStart } from '../../api/generated/LetterStart';
import type { Outcome } from '../../api/generated/Outcome';
import type { RecordDraft } from '../../api/generated/RecordDraft';
import type { SavedLetter } from '../../api/generated/SavedLetter';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { Question, type KeptAnswer } from '../form/question.svelte';

/** What is asked of the notice, in the order in which a letter says it. */
const OF_NOTICE = ['channel', 'written_on', 'sent_on', 'received_on', 'read_on', 'wording'];
/** Dates that are often this very minute. */
export const OFTEN_NOW = ['received_on', 'read_on'];
/** Id of the choice of the incident. */
export const WHICH = 'letter-incident';
export const CONTRACT = 'letter-contract';
/** What is chosen where the letter is about something that nobody knew of. */
export const NEW = 'new';

/** A letter as it is kept through a crash. */
export interface KeptLetter {
  answers: Record<string, KeptAnswer>;
  incident: string | null;
  contract: string | null;
}

/** A letter that arrived, while it is typed. */
export class Letter {
  readonly supplier: Question;
  readonly title: Question;
  readonly notice: readonly Question[];
  /** What the register knows of the supplier; none while nobody is chosen. */
  known = $state.raw<LetterStart | undefined>();
  /** The incident it belongs to, `NEW`, or nothing while nobody has said. */
  incident = $state<string | null>(null);
  contract = $state<string | null>(null);
  /** What is wrong with the choice of the incident or the contract. */
  wrong = $state.raw<Record<string, string>>({});
  general = $state.raw<readonly string[]>([]);
  failure = $state.raw<Failure | undefined>();
  saving = $state(false);
  /** Hears that something was typed or chosen. */
  touched: () => void = () => undefined;
  #asked: string | null | undefined;

  constructor(supplier: Question, title: Question, notice: readonly Question[]) {
    this.supplier = supplier;
    this.title = title;
    this.notice = notice;
  }

  /** A letter of a supplier, or of an incident that is known; of neither where nobody has said. */
  static async begin(supplier: string | null, incident: string | null): Promise<Letter> {
    const of = incident ? (await recordForm('incident', incident)).sections : undefined;
    const known = of?.flatMap(({ fields }) => fields).find(({ name }) => name === 'supplier')?.value.text;
    const chosen = supplier ?? known ?? null;
    const [about, notice] = await Promise.all([
      recordForm('incident', null, chosen ? { supplier: chosen } : {}),
      recordForm('breach-notice', null),
    ]);
    const questions = (form: typeof about) => form.sections.flatMap(({ fields }) => fields);
    const watcher = { typed: () => letter.typed(), settled: () => undefined };
    const find = (form: typeof about, name: string): Question => {
      const field = questions(form).find((each) => each.name === name);
      if (!field) throw new Error(`no question ${name}`);
      return new Question(field, `letter-${name}`, watcher);
    };
    const letter = new Letter(
      find(about, 'supplier'),
      find(about, 'title'),
      OF_NOTICE.map((name) => find(notice, name)),
    );
    await letter.look();
    if (incident) letter.incident = incident;
    return letter;
  }

  /** Whether anything was typed that leaving would lose. */
  get dirty(): boolean {
    return this.#questions.some((question) => question.dirty);
  }

  get #questions(): readonly Question[] {
    return [this.supplier, this.title, ...this.notice];
  }

  /** The letter as it is kept through a crash. */
  get kept(): KeptLetter {
    // The supplier also where the page came with it: the letter may be gone on with from elsewhere.
    const answers = this.#questions.filter(
      (question) => question.dirty || (question === this.supplier && question.answered),
    );
    return {
      answers: Object.fromEntries(answers.map(({ field, kept }) => [field.name, kept])),
      incident: this.incident,
      contract: this.contract,
    };
  }

  /** Takes up what was kept; an incident or a contract that is no longer there is asked for again. */
  async restore({ answers, incident, contract }: KeptLetter): Promise<void> {
    for (const question of this.#questions) {
      const kept = answers[question.field.name];
      if (kept) question.restore(kept);
    }
    await this.look();
    const { incidents, contracts } = this.known ?? { incidents: [], contracts: [] };
    if (incident === NEW || incidents.some(({ id }) => id === incident)) this.incident = incident;
    if (contracts.some(({ id }) => id === contract)) this.contract = contract;
  }

  get isNew(): boolean {
    return this.incident === NEW;
  }

  /** What is wrong, in the order of the page. */
  get problems(): Problem[] {
    const of = ({ id, field, problem }: Question): Problem[] =>
      problem === undefined ? [] : [{ id, label: field.label, text: problem }];
    const chosen = Object.entries(this.wrong).map(([id, text]) => ({ id, text }));
    return [
      ...this.general.map((text) => ({ id: 'letter-heading', text })),
      ...of(this.supplier),
      ...chosen,
      ...[this.title, ...this.notice].flatMap(of),
    ];
  }

  /** Somebody typed or chose: another supplier has other incidents and contracts. */
  typed(): void {
    this.touched();
    if (this.supplier.text !== this.#asked) void this.look();
  }

  /** Reads what is known of the supplier that is chosen. One contract alone is taken as the one; it can be put away again. */
  async look(): Promise<void> {
    const supplier = this.supplier.text;
    if (supplier === this.#asked) return;
    this.#asked = supplier;
    const known = await letterStart(supplier).catch(() => undefined);
    if (supplier !== this.#asked) return;
    this.known = known;
    this.incident = known?.incidents.length ? null : NEW;
    const [only, ...more] = known?.contracts ?? [];
    this.contract = only && !more.length ? only.id : null;
    this.wrong = {};
  }

  /** Writes this minute into a date. */
  now(question: Question): void {
    question.type(this.known?.now ?? null);
    question.leave();
  }

  /** Puts the letter down; the outcome, or undefined with the problems or the failure set. */
  async take(missing: { supplier: string; incident: string }): Promise<Outcome<SavedLetter> | undefined> {
    this.#clear();
    if (!this.supplier.answered) this.supplier.problem = missing.supplier;
    else if (this.incident === null) this.wrong = { [WHICH]: missing.incident };
    if (this.problems.length) return undefined;
    this.saving = true;
    try {
      return await takeLetter({
        incident: this.isNew ? null : this.incident,
        about: this.isNew ? this.#about : { fields: {}, parts: null },
        notice: { fields: this.#answers(this.notice), parts: null },
      });
    } catch (thrown) {
      this.#refused(asFailure(thrown));
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  get #about(): RecordDraft {
    const fields = this.#answers([this.supplier, this.title]);
    return { fields: this.contract ? { ...fields, contract: this.contract } : fields, parts: null };
  }

  #answers(questions: readonly Question[]): Record<string, DraftValue | null> {
    return Object.fromEntries(
      questions.filter(({ answered }) => answered).map(({ field, draft }) => [field.name, draft]),
    );
  }

  #clear(): void {
    this.failure = undefined;
    this.general = [];
    this.wrong = {};
    for (const question of this.#questions) question.problem = undefined;
  }

  /** Puts each problem beside its question; what no question shows is of the whole letter. */
  #refused(failure: Failure): void {
    const general: string[] = [];
    for (const { field, problem } of failure.fields) {
      const [part, name] = field.split('.');
      const among = part === 'about' ? [this.supplier, this.title] : this.notice;
      const question = among.find((each) => each.field.name === name);
      if (question) question.problem = problem;
      else if (name === 'contract') this.wrong = { ...this.wrong, [CONTRACT]: problem };
      else general.push(problem);
    }
    this.general = general;
    this.failure = failure.fields.length ? undefined : failure;
  }
}
