import { lookAtMerge, mergeSuppliers, sayDistinct } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { MergeDone } from '../../api/generated/MergeDone';
import type { Outcome } from '../../api/generated/Outcome';
import type { PairSide } from '../../api/generated/PairSide';
import type { PairTold } from '../../api/generated/PairTold';
import { Resource } from '../../state/resource.svelte';

/** Two suppliers that may be one: what merging them would do, which of them stays, and what stands against it. */
export class Merging {
  /** Ids of the one that stays and of the one that goes. */
  kept = $state('');
  merged = $state('');
  reason = $state<string | null>('');
  failure = $state.raw<Failure | undefined>();
  /** Whether the register was changed after the merge was looked at, so that it is looked at anew. */
  changed = $state(false);
  /** What is being done. */
  busy = $state<'merging' | 'distinct' | undefined>();
  readonly look = new Resource(() => lookAtMerge(this.kept, this.merged));
  readonly #first: string;

  constructor(one: string, other: string) {
    this.kept = this.#first = one;
    this.merged = other;
  }

  /** The two as they were named first, whichever stays. */
  get sides(): PairSide[] {
    const { value } = this.look;
    if (!value) return [];
    const both = [value.kept, value.merged];
    return value.kept.id === this.#first ? both : both.reverse();
  }

  get problem(): string | undefined {
    return this.failure?.fields.find(({ field }) => field === 'reason')?.problem;
  }

  /** Has the other one stay, and looks again. */
  async keep(id: string): Promise<void> {
    if (id === this.kept) return;
    [this.kept, this.merged] = [this.merged, this.kept];
    this.failure = undefined;
    await this.look.load();
  }

  /** Merges what was looked at. Where the register was changed since, nothing is merged and it is looked at again. */
  async merge(): Promise<Outcome<MergeDone> | undefined> {
    const look = this.look.value;
    // What is being looked at anew was not seen yet.
    if (!look || this.look.loading || this.busy) return undefined;
    const ask = { kept: look.kept.id, merged: look.merged.id, revision: look.revision, reason: this.reason };
    const done = await this.#work('merging', () => mergeSuppliers(ask));
    if (this.failure?.code === 'conflict') {
      await this.look.load();
      this.changed = this.look.failure === undefined;
      this.failure = undefined;
    }
    return done;
  }

  notTheSame(): Promise<Outcome<PairTold> | undefined> {
    return this.#work('distinct', () => sayDistinct(this.kept, this.merged, this.reason));
  }

  async #work<T>(busy: 'merging' | 'distinct', work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = busy;
    this.failure = undefined;
    this.changed = false;
    try {
      return await work();
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return undefined;
    } finally {
      this.busy = undefined;
    }
  }
}
