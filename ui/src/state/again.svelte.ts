import type { Resource } from './resource.svelte';

/** An answer that says in how many seconds it reads otherwise; null where it never does. */
interface Passing {
  look_again: number | null;
}

/**
 * Reads a resource again when its own answer says that it reads otherwise by then, and when the window comes into sight again: a
 * computer that slept has missed its time. To be called while a component is made; it ends with it.
 */
export function lookAgain<T extends Passing>(resource: Resource<T>): void {
  $effect(() => {
    const seconds = resource.value?.look_again ?? null;
    // One reading at a time: the next is planned once this one has ended, also where it failed.
    if (seconds === null || resource.loading) return;
    const timer = setTimeout(() => void resource.load(), seconds * 1000);
    return () => clearTimeout(timer);
  });
  $effect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') void resource.load();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  });
}
