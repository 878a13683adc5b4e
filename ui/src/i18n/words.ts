import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Words } from './keys';
import { language, type Language } from './language.svelte';
import { noteSaid } from './said';

/** The entries of a catalogue, read when the window was built (`scripts/catalogues.js`). */
type Entries = () => FluentResource['body'];

const catalogues = import.meta.glob<Entries>('../../../assets/words/{en,cy}/{core,window,window-*}.ftl', {
  query: '?entries',
  import: 'default',
  eager: true,
});

/** The BCP 47 tag that plural rules are chosen by. */
const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

function bundleOf(tag: Language): FluentBundle {
  // Isolation marks would end up in what people copy.
  const bundle = new FluentBundle(locales[tag], { useIsolating: false });
  for (const [path, entries] of Object.entries(catalogues))
    if (path.includes(`/${tag}/`)) bundle.addResource({ body: entries() });
  return bundle;
}

const bundles = new Map<Language, FluentBundle>();

/** The bundle of a language, read when its first message is asked for. */
function bundleIn(tag: Language): FluentBundle {
  const bundle = bundles.get(tag) ?? bundleOf(tag);
  bundles.set(tag, bundle);
  return bundle;
}

type Variables<K extends keyof Words> = [Words[K]] extends [never]
  ? []
  : [variables: Record<Words[K], FluentVariable>];

/** Keys of messages that need no variable. */
export type PlainKey = { [K in keyof Words]: [Words[K]] extends [never] ? K : never }[keyof Words];

/** The languages to look in: the one chosen, then English, which is complete. */
const order = (chosen: Language): Language[] => (chosen === 'en' ? ['en'] : [chosen, 'en']);

/**
 * A message of the catalogue in the language chosen, or in English where that one lacks it; `mark.ts` then says so to
 * screen readers. A key or variable that is not in the English catalogue does not compile.
 */
export function t<K extends keyof Words>(key: K, ...[variables]: Variables<K>): string {
  for (const tag of order(language.tag)) {
    const bundle = bundleIn(tag);
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) continue;
    const text = bundle.formatPattern(pattern, variables ?? null);
    if (language.tag !== 'en') noteSaid(text, tag);
    return text;
  }
  throw new Error(`no message ${key}`);
}
