import { counts } from '../api/commands';
import type { Counts } from '../api/generated/Counts';
import { session } from '../state/session.svelte';

/** What the navigation counts. They follow the register's revision; what cannot be read is not shown. */
class Navigated {
  value = $state.raw<Counts | undefined>();
  #turn = 0;

  /** Records of a noun; none while that is not known. */
  of(noun: string): number | undefined {
    return this.value?.nouns.find((each) => each.noun.word === noun)?.count;
  }

  /** Reads them for the register as it stands; an answer that a later reading has overtaken is dropped. */
  async follow(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = session.register ? await counts() : undefined;
      if (turn === this.#turn) this.value = value;
    } catch {
      // The screens themselves say what is wrong with the register.
      if (turn === this.#turn) this.value = undefined;
    }
  }
}

export const navigation = new Navigated();
