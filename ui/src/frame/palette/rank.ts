/** Text as it is compared: no capitals, no accents (so `w` finds `ŵ`). */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const words = (text: string): string[] => text.split(/[^\p{L}\d]+/u).filter(Boolean);

/**
 * How well a name fits what was typed; 0 is not at all. Best is a name that begins with it, then one of whose words does, then
 * one that has a word for each word typed, in any order, then one that holds it anywhere.
 */
export function fit(name: string, typed: string): number {
  const [text, query] = [folded(name), folded(typed).trim()];
  if (!query) return 1;
  if (text.startsWith(query)) return 4;
  const own = words(text);
  if (own.some((_, from) => own.slice(from).join(' ').startsWith(query))) return 3;
  if (words(query).every((part) => own.some((word) => word.startsWith(part)))) return 2;
  return text.includes(query) ? 1 : 0;
}

/** The names that fit, best first; those that fit alike stay in their order. */
export function ranked<T>(all: readonly T[], name: (each: T) => string, typed: string): T[] {
  return all
    .map((each) => ({ each, fit: fit(name(each), typed) }))
    .filter((line) => line.fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map((line) => line.each);
}
