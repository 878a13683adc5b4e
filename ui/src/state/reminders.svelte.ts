import { reminders as ask } from '../api/commands';
import type { Reminder } from '../api/generated/Reminder';
import { t } from '../i18n/words';
import { router } from '../router/router.svelte';
import { session } from './session.svelte';
import { toasts } from './toasts.svelte';

/** Seconds after which a register that could not be read is asked again: another program may have held it. */
const AGAIN = 60;

/** Clocks that have used up much of their time, as the register says it; asked again whenever it says that more may have. */
class ReminderList {
  rows = $state.raw<readonly Reminder[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Asks for the register as it stands, and from then on by itself. */
  async follow(): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    if (!session.register) {
      this.rows = [];
      return;
    }
    try {
      const { rows, look_again } = await ask();
      if (turn !== this.#turn) return;
      this.rows = rows;
      this.#say(rows.filter(({ fresh }) => fresh));
      if (look_again !== null) this.#plan(look_again);
    } catch {
      // The screens themselves say what is wrong with the register; what was known of it stays, and is asked for again.
      if (turn === this.#turn) this.#plan(AGAIN);
    }
  }

  #plan(seconds: number): void {
    this.#timer = setTimeout(() => void this.follow(), seconds * 1000);
  }

  /** Says what is new in the window too: the system may show no notices. */
  #say(fresh: readonly Reminder[]): void {
    const [first, ...more] = fresh;
    if (!first) return;
    const text = more.length
      ? t('window-reminder-more', { reminder: first.text, count: more.length })
      : first.text;
    const run = () => {
      router.go({ page: 'incident', id: first.incident.id, section: 'clocks' });
      return Promise.resolve();
    };
    toasts.say(text, { label: t('window-reminder-show'), run });
  }
}

export const reminders = new ReminderList();
