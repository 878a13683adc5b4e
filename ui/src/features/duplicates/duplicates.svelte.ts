import { listDistinct, listDuplicates, sayDistinct, stopWork, takeBackDistinct } from '../../api/commands';
import { asFailure } from '../../api/failure';
import type { DistinctPair } from '../../api/generated/DistinctPair';
import type { DuplicatePair } from '../../api/generated/DuplicatePair';
import type { Outcome } from '../../api/generated/Outcome';
import type { PairTold } from '../../api/generated/PairTold';
import { t } from '../../i18n/words';
import { Resource } from '../../state/resource.svelte';
import { session } from '../../state/session.svelte';
import { toasts } from '../../state/toasts.svelte';

/** How many pairs are shown at first and how many more each time; and the most at once. */
export const STEP = 25;
export const MOST = 500;

/** Stops the search for pairs, which takes a while among thousands of suppliers. */
const stop = (): void => {
  stopWork().catch(() => undefined);
};

/** Pairs that are probably one, and those that somebody said are not. */
export class Duplicates {
  #limits = { open: STEP, held: STEP };
  readonly open = new Resource(() => listDuplicates({ offset: 0, limit: this.#limits.open }), stop);
  readonly held = new Resource(() => listDistinct({ offset: 0, limit: this.#limits.held }));
  busy = $state(false);
  #reading: Promise<unknown> = Promise.resolve();

  load = (): Promise<unknown> => {
    this.#reading = Promise.all([this.open.load(), this.held.load()]);
    return this.#reading;
  };

  /** Shows more of a list, from its first on, so that what was decided meanwhile is gone from it. */
  async more(which: 'open' | 'held'): Promise<void> {
    this.#limits[which] = Math.min(this.#limits[which] + STEP, MOST);
    await this[which].load();
  }

  /** Says that two are not the same. True once it is decided and the lists are read again. */
  notTheSame = ({ one, other }: DuplicatePair): Promise<boolean> =>
    this.#decide(
      () => sayDistinct(one.id, other.id, null),
      (told) => t('window-duplicates-distinct-done', told),
    );

  takeBack = ({ one, other }: DistinctPair): Promise<boolean> =>
    this.#decide(
      () => takeBackDistinct(one.id, other.id),
      (told) => t('window-duplicates-taken-back', told),
    );

  async #decide(
    deed: () => Promise<Outcome<PairTold>>,
    said: (told: { one: string; other: string }) => string,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      const { value, changes } = await deed();
      toasts.say(said({ ...value }), session.undoing);
      // The page hears of the change and reads again.
      await session.changed(changes);
      await this.#reading;
      return true;
    } catch (thrown) {
      toasts.say(asFailure(thrown).message);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
