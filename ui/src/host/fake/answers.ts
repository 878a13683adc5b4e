import type * as commands from '../../api/commands';

/** A name as the commands of the program are written: `listSuppliers` is `list_suppliers`. */
type Written<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Written<Rest>}`
    : `_${Lowercase<First>}${Written<Rest>}`
  : '';

/** What each command of the program answers with. */
export type Answers = {
  [Name in keyof typeof commands as Written<Name>]: Awaited<ReturnType<(typeof commands)[Name]>>;
};

/**
 * Commands as an invented register answers them. An answer of another shape than the program's does not compile, nor does a register
 * that lacks a command.
 */
export type Answering<Names extends keyof Answers = keyof Answers> = {
  [Name in Names]: (args: Record<string, unknown>) => Answers[Name];
};
