import { openAsked } from '../../api/commands';
import { asFailure } from '../../api/failure';
import { router } from '../../router/router.svelte';
import { session } from '../../state/session.svelte';
import { place } from '../supplier/place.svelte';

let early: ReturnType<typeof openAsked> | undefined;

/** Asks for the register that a command line named before there is a page to show it on. */
export function askEarly(): void {
  early = openAsked();
  // Whoever waits for it says what went wrong.
  early.catch(() => undefined);
}

/** Opens the register that a command line named, if one did; true where the window shows it now. */
async function open(): Promise<boolean> {
  const asked = early ?? openAsked();
  early = undefined;
  const state = await asked;
  if (!state) return false;
  place.forget();
  session.enter(state);
  session.failure = undefined;
  router.go({ page: 'home' });
  return true;
}

/** The first thing shown: the register named at the start, or what was open before. */
export async function start(): Promise<void> {
  try {
    if (!(await open())) await session.refresh();
  } catch (thrown) {
    session.failure = asFailure(thrown);
  }
}

/** A register named by a second start of the program: it is opened once the present page may be left. */
export async function openSecond(): Promise<void> {
  if (!(await router.mayLeave())) return;
  router.release();
  try {
    await open();
  } catch (thrown) {
    session.failure = asFailure(thrown);
  }
}
