import { tick } from 'svelte';
import { trailInstants } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { TrailInstant } from '../../api/generated/TrailInstant';
import type { TrailInstants } from '../../api/generated/TrailInstants';
import { Resource } from '../../state/resource.svelte';

/** What a record was at an instant, as the register answers. */
interface Known {
  at: string;
  banner: string;
}

/** A record as it was known at an instant of its own trail: the instants there are, which one is chosen, what it was then. */
export class Then<View extends Known> {
  /** Whether the steps are in sight. */
  open = $state(false);
  /** The place that was asked for; today is behind every instant there is, and stays so when others come. */
  #asked = $state(Infinity);
  /** The instant that is chosen, by its place; today stands behind the last. */
  place = $derived.by(() => Math.min(this.#asked, this.steps.length));
  /** The record at the instant that was read last; none is today. */
  view = $state.raw<View | undefined>();
  failure = $state.raw<Failure | undefined>();
  busy = $state(false);
  readonly instants: Resource<TrailInstants>;
  #read: (at: string) => Promise<View>;
  /** Counts the ends: an answer that was asked for before the last of them is dropped. */
  #turn = 0;

  constructor(noun: string, id: string, read: (at: string) => Promise<View>) {
    this.#read = read;
    this.instants = new Resource(() => trailInstants(noun, id));
  }

  get steps(): readonly TrailInstant[] {
    return this.instants.value?.instants ?? [];
  }

  /** The instant that is chosen; none is today. */
  get chosen(): TrailInstant | undefined {
    return this.steps[this.place];
  }

  /** The instant that is shown; null is today. */
  get at(): string | null {
    return this.view?.at ?? null;
  }

  /** Brings the steps into sight, on today. */
  async begin(): Promise<void> {
    this.open = true;
    this.#asked = Infinity;
    await this.instants.load();
  }

  /** Chooses an instant; behind the last is today. What was asked for last is what is shown in the end. */
  async choose(place: number): Promise<void> {
    this.#asked = place < this.steps.length ? Math.max(0, place) : Infinity;
    if (this.busy) return;
    const turn = this.#turn;
    this.busy = true;
    let wanted: TrailInstant | undefined;
    do {
      wanted = this.chosen;
      await this.#show(wanted, turn);
      if (turn !== this.#turn) return;
    } while (wanted !== this.chosen);
    this.busy = false;
  }

  /** Back to today at once, with the steps out of sight: an answer that is still on its way is dropped. */
  end(): void {
    this.#turn += 1;
    this.open = false;
    this.busy = false;
    this.#asked = Infinity;
    this.view = undefined;
    this.failure = undefined;
  }

  async #show(instant: TrailInstant | undefined, turn: number): Promise<void> {
    try {
      const view = instant ? await this.#read(instant.at) : undefined;
      if (turn !== this.#turn) return;
      this.view = view;
      this.failure = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.failure = asFailure(thrown);
    }
  }
}

/** Back to today; the focus goes to the button that led away from it, for the steps are gone. */
export async function endThen(then: Then<Known>): Promise<void> {
  then.end();
  await tick();
  document.getElementById('then-toggle')?.focus();
}
