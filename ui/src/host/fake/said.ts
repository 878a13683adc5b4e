import fields from '../../../../assets/words/en/fields.ftl?raw';

/** What follows `key =` on its line; what a catalogue does not hold stays as it is. */
const line = (catalogue: string, key: string): string | undefined =>
  new RegExp(`^${key} = (.*)$`, 'm').exec(catalogue)?.[1];

/** What a field is called in the history, in the words that the program itself takes: "Starts the clock". */
export const fieldSaid = (field: string): string => line(fields, `field-${field}`) ?? field;
