import { editClause } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ClauseDraft } from '../../api/generated/ClauseDraft';
import type { ClauseForm } from '../../api/generated/ClauseForm';
import type { ClauseView } from '../../api/generated/ClauseView';
import type { Outcome } from '../../api/generated/Outcome';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { isField, label, type Field } from './labels';

/** The id of a field's first input; the error summary leads there. */
export const inputId = (field: string) => `clause-${field}`;

/** A clause being edited. Whether an answer is right is the core's to say: here it is only kept. */
export class ClauseEdit {
  draft: ClauseDraft;
  problems = $state.raw<Failure['fields']>([]);
  failure = $state.raw<Failure | undefined>();
  saving = $state(false);
  #contract: string;
  #start: string;

  constructor(form: ClauseForm) {
    this.draft = $state({ ...form.draft });
    this.#contract = form.contract;
    this.#start = JSON.stringify(form.draft);
  }

  get dirty(): boolean {
    return JSON.stringify(this.draft) !== this.#start;
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

  /** Saves; the outcome, or undefined with the problems or the failure set. */
  async save(): Promise<Outcome<ClauseView> | undefined> {
    this.saving = true;
    try {
      const outcome = await editClause(this.#contract, $state.snapshot(this.draft));
      this.#start = JSON.stringify(this.draft);
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
