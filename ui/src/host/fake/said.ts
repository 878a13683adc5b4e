import fields from '../../../../assets/words/en/fields.ftl?raw';
import vocabulary from '../../../../assets/words/en/vocabulary.ftl?raw';

/** What follows `key =` on its line; what a catalogue does not hold stays as it is. */
const line = (catalogue: string, key: string): string | undefined =>
  new RegExp(`^${key} = (.*)$`, 'm').exec(catalogue)?.[1];

/** What a field is called in the history, in the words that the program itself takes: "Starts the clock". */
export const fieldSaid = (field: string): string => line(fields, `field-${field}`) ?? field;

/** The list that the words of a field are of, where it has not the field's own name. */
const lists: Record<string, string> = {
  unit: 'limit-unit',
  costs: 'cost-bearer',
};

/** How an answer reads there: a phrase for a word of a list, anything else as it was typed. */
export const answerSaid = (field: string, answer: string | null): string | null => {
  if (answer === null || !/^[a-z][a-z-]*$/.test(answer)) return answer;
  const phrase = line(vocabulary, `word-${lists[field] ?? field}-${answer}`);
  return phrase ?? answer[0]?.toUpperCase() + answer.slice(1);
};
