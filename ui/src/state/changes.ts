/** Tells open screens which nouns a change touched, so that they read theirs again. */
type Listener = (nouns: readonly string[]) => void;

const listeners = new Set<Listener>();

/** Hears of every change until the function returned is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announce(nouns: readonly string[]): void {
  for (const listener of listeners) listener(nouns);
}
