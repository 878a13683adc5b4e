import type { Language } from './language.svelte';

/** Texts remembered; the oldest go first. A screen says some hundreds. */
const KEPT = 4000;

const said = new Map<string, Language>();

/** Notes in which language a text of the catalogue was said. */
export function noteSaid(text: string, tag: Language): void {
  const plain = text.trim();
  said.delete(plain);
  said.set(plain, tag);
  if (said.size > KEPT) for (const oldest of said.keys()) return void said.delete(oldest);
}

/** The language a text was said in; none for what is no message, such as a name. */
export const languageOf = (text: string): Language | undefined => said.get(text.trim());

/** The window speaks another language: what was said before is of no use. */
export const forgetSaid = (): void => said.clear();
