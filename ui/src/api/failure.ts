import type { Failure } from './generated/Failure';

export type { Failure };

/** Whether something thrown is the one error that the program answers with. */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown;
}

/** Everything thrown as a `Failure`, so that screens handle one shape. */
export function asFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message, fields: [], detail: null };
}
