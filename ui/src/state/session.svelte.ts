import { redoChange, startState, undoChange } from '../api/commands';
import { asFailure, type Failure } from '../api/failure';
import type { Outcome } from '../api/generated/Outcome';
import type { RegisterStatus } from '../api/generated/RegisterStatus';
import type { StartState } from '../api/generated/StartState';
import { t } from '../i18n/words';
import { announce } from './changes';
import { toasts } from './toasts.svelte';

/** The open register and who works in it, as the frame around every page shows them. */
class Session {
  start = $state.raw<StartState | undefined>();
  failure = $state.raw<Failure | undefined>();

  get register(): RegisterStatus | null {
    return this.start?.register ?? null;
  }

  /** Reads the state anew. */
  async refresh(): Promise<void> {
    try {
      this.enter(await startState());
      this.failure = undefined;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** Takes a state that a command returned. */
  enter(state: StartState): void {
    this.start = state;
  }

  /** After a change: the frame and every open screen that shows one of the nouns read again. */
  async changed(nouns: readonly string[]): Promise<void> {
    await this.refresh();
    announce(nouns);
  }

  undo = (): Promise<void> => this.#walk(undoChange, t('window-undone'));
  redo = (): Promise<void> => this.#walk(redoChange, t('window-redone'));

  async #walk(step: () => Promise<Outcome<RegisterStatus>>, words: string): Promise<void> {
    try {
      const outcome = await step();
      toasts.say(words);
      await this.changed(outcome.changes);
    } catch (thrown) {
      toasts.say(asFailure(thrown).message);
    }
  }
}

export const session = new Session();
