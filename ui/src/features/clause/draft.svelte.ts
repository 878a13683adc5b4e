import { clauseForm, editClause } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ClauseDraft } from '../../api/generated/ClauseDraft';
import type { ClauseForm } from '../../api/generated/ClauseForm';
import type { ClauseView } from '../../api/generated/ClauseView';
import type { Outcome } from '../../api/generated/Outcome';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { isField, label, type Field } from './labels';

/** The id of a field's first input; the error summary leads there. */
export const inputId = (field: string) => `clause-${field}`;

/** A field that two people answered otherwise: what somebody recorded while it was typed here. */
export interface Clash {
  id: string;
  name: Field;
  field: { label: string };
  theirs: string | null;
}

/** A clause being edited. Whether an answer is right is the core's to say: here it is only kept. */
export class ClauseEdit {
  draft: ClauseDraft;
  problems = $state.raw<Failure['fields']>([]);
  failure = $state.raw<Failure | undefined>();
  saving = $state(false);
  /** Fields that wait for a choice between two answers. */
  clashes = $state.raw<readonly Clash[]>([]);
  #contract: string;
  #start: ClauseDraft;
  #revision: number;

  constructor(form: ClauseForm) {
    this.draft = $state({ ...form.draft });
    this.#contract = form.contract;
    this.#start = form.draft;
    this.#revision = form.revision;
  }

  get dirty(): boolean {
    return JSON.stringify(this.draft) !== JSON.stringify(this.#start);
  }

  /** Whether somebody changed the clause meanwhile and it is not settled yet what holds. */
  get conflict(): boolean {
    return this.clashes.length > 0 || this.failure?.code === 'conflict';
  }

  problem(field: Field): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.problem;
  }

  get summary(): Problem[] {
    return this.problems.map(({ field, problem }) => ({
      id: inputId(field),
      label: isField(field) ? label(field) : undefined,
      text: problem,
    }));
  }

  /**
   * Saves; the outcome, or undefined with the problems, the clashes or the failure set. What others answered meanwhile is
   * taken up first where nobody typed here, and then saved with the rest.
   */
  async save(): Promise<Outcome<ClauseView> | undefined> {
    const outcome = await this.#send();
    if (outcome || this.failure?.code !== 'conflict' || !(await this.merge())) return outcome;
    return this.#send();
  }

  /** Takes up what others changed; true where nothing of it was answered otherwise here. Nothing that was typed is lost. */
  async merge(): Promise<boolean> {
    try {
      const now = await clauseForm(this.#contract);
      this.clashes = this.#against(now.draft);
      this.#start = now.draft;
      this.#revision = now.revision;
      this.failure = undefined;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    }
    return this.clashes.length === 0;
  }

  takeTheirs(clash: Clash): void {
    this.draft[clash.name] = clash.theirs;
    this.keepMine(clash);
  }

  keepMine({ name }: Clash): void {
    this.clashes = this.clashes.filter((each) => each.name !== name);
  }

  /** Takes theirs up wherever nobody typed here, and names the fields in which both did. */
  #against(theirs: ClauseDraft): Clash[] {
    const clashes: Clash[] = [];
    for (const name of Object.keys(theirs).filter(isField)) {
      const value = theirs[name];
      if (value === this.#start[name] || value === this.draft[name]) continue;
      if (this.draft[name] === this.#start[name]) this.draft[name] = value;
      else clashes.push({ id: inputId(name), name, field: { label: label(name) }, theirs: value });
    }
    return clashes;
  }

  async #send(): Promise<Outcome<ClauseView> | undefined> {
    this.saving = true;
    try {
      const draft = $state.snapshot(this.draft);
      const outcome = await editClause(this.#contract, this.#revision, draft);
      this.#start = draft;
      this.problems = [];
      this.failure = undefined;
      return outcome;
    } catch (thrown) {
      const failure = asFailure(thrown);
      this.problems = failure.fields;
      this.failure = failure.fields.length ? undefined : failure;
      return undefined;
    } finally {
      this.saving = false;
    }
  }
}
