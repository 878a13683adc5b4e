import type { Preferences } from '../api/window';

/** What lies behind the window: the real program, or the fake one of tests and of work on the look. */
export interface Host {
  /** Calls a command by its name; rejects with a `Failure`. */
  call<T>(command: string, args?: Record<string, unknown>): Promise<T>;
  /** What was chosen in Settings when the window was made; none where it has to be asked for. */
  readonly chosen?: Preferences | undefined;
  /** Asks before the window closes; the window stays while the answer is false. Returns a function that stops it. */
  guardClose(mayClose: () => Promise<boolean>): Promise<() => void>;
  /** Hears that a command line asked for a register while the window was open. Returns a function that stops it. */
  onOpenAsked(open: () => void): Promise<() => void>;
  /** Hears what was chosen in the system's menu, by its name. Returns a function that stops it. */
  onMenuChosen(run: (id: string) => void): Promise<() => void>;
  /** Hears that a file was dropped on the window; which one, only the program knows. Returns a function that stops it. */
  onFileDropped(run: () => void): Promise<() => void>;
  setTitle(title: string): Promise<void>;
  /** Closes the window, if its guard agrees. */
  close(): Promise<void>;
}

let current: Host | undefined;

/** Names the host, once, before anything is shown. */
export function useHost(host: Host): void {
  current = host;
}

export function host(): Host {
  if (!current) throw new Error('no host was named');
  return current;
}
