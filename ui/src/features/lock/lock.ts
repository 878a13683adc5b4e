import { lockRegister } from '../../api/commands';
import { sheets } from '../../frame/sheets.svelte';
import { router } from '../../router/router.svelte';
import { session } from '../../state/session.svelte';
import { toasts } from '../../state/toasts.svelte';
import { working } from '../../state/working.svelte';
import { keepAll } from '../form/keeper';
import { whoGate } from '../start/who.svelte';
import { place } from '../supplier/place.svelte';

/** Whether anything is open that a passphrase opened: a register, or one that is damaged, whose backups are shown. */
export const lockable = (): boolean => {
  const gate = session.start?.gate;
  return session.register?.encrypted === true || (gate?.kind === 'broken' && gate.unlocked);
};

/** Locks the register: what is typed is kept in it first, then nothing of it is left on the screen. */
export async function lock(): Promise<void> {
  if (working.now) return working.say();
  if (session.register) await keepAll();
  const state = await lockRegister();
  sheets.open = undefined;
  whoGate.pending?.(false);
  toasts.close();
  place.forget();
  // The page that was left is come back to; nobody is asked about what was kept.
  router.release();
  session.enter(state);
}

/** What counts as somebody being there. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** How often it is looked whether anybody is, in milliseconds. */
const PACE = 1000;

/**
 * Locks the register after a time without anybody; returns a function that stops it. The clock on the wall counts, so that a
 * computer that slept is locked when it wakes.
 */
export function lockWhenIdle(): () => void {
  let last = Date.now();
  const noticed = () => (last = Date.now());
  signs.forEach((sign) => addEventListener(sign, noticed, { capture: true, passive: true }));
  const timer = setInterval(() => {
    const most = session.start?.lock_after_seconds;
    // Before a damaged register, the passphrase of a backup may have been typed: the program knows, and forgets its key.
    const may = session.register?.encrypted || session.start?.gate?.kind === 'broken';
    if (!may || !most || working.now) return noticed();
    if (Date.now() - last < most * 1000) return;
    void lock().then(noticed, () => undefined);
  }, PACE);
  return () => {
    clearInterval(timer);
    signs.forEach((sign) => removeEventListener(sign, noticed, { capture: true }));
  };
}
