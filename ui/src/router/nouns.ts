/** Every kind of record, in the order in which a register is filled. */
export const nouns = [
  'organisation',
  'contact',
  'supplier',
  'contract',
  'clause',
  'article-28',
  'processing',
  'chain',
  'evidence',
  'assessment',
  'incident',
  'breach-notice',
  'kpi',
  'action',
  'acceptance',
  'interim-control',
  'decision',
  'appetite',
  'lesson',
  'dispute',
  'claim',
] as const;
export type NounWord = (typeof nouns)[number];

export const isNoun = (word: string): word is NounWord => (nouns as readonly string[]).includes(word);
