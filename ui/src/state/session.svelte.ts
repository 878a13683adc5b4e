import { redoChange, startState, undoChange } from '../api/commands';
import { asFailure, type Failure } from '../api/failure';
import type { Outcome } from '../api/generated/Outcome';
import type { RegisterStatus } from '../api/generated/RegisterStatus';
import type { StartState } from '../api/generated/StartState';
import { t } from '../i18n/words';
import { announce } from './changes';
import { toasts, type ToastAction } from './toasts.svelte';

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

  /** Says what was taken back: what Redo would do again is just that. */
  undo = (): Promise<void> =>
    this.#walk(undoChange, ({ redo: action }) =>
      action ? t('window-undone-named', { action }) : t('window-undone'),
    );
  redo = (): Promise<void> =>
    this.#walk(redoChange, ({ undo: action }) =>
      action ? t('window-redone-named', { action }) : t('window-redone'),
    );

  /** Takes back what a message tells of, on its button. */
  get undoing(): ToastAction {
    return { label: t('window-undo'), writes: true, run: this.undo };
  }

  async #walk(
    step: () => Promise<Outcome<RegisterStatus>>,
    words: (after: RegisterStatus) => string,
  ): Promise<void> {
    try {
      const outcome = await step();
      toasts.say(words(outcome.value));
      await this.changed(outcome.changes);
    } catch (thrown) {
      toasts.say(asFailure(thrown).message);
    }
  }
}

export const session = new Session();
