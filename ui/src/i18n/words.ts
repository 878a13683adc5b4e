import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import core from '../../../assets/words/en/core.ftl?raw';
import window from '../../../assets/words/en/window.ftl?raw';
import type { Words } from './keys';

// Isolation marks would end up in what people copy.
const bundle = new FluentBundle('en-GB', { useIsolating: false });
for (const text of [core, window]) bundle.addResource(new FluentResource(text));

type Variables<K extends keyof Words> = [Words[K]] extends [never]
  ? []
  : [variables: Record<Words[K], FluentVariable>];

/** A message of the catalogue; a key or variable that is not in it does not compile. */
export function t<K extends keyof Words>(key: K, ...[variables]: Variables<K>): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new Error(`no message ${key}`);
  return bundle.formatPattern(pattern, variables ?? null);
}
