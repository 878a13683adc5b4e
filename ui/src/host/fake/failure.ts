import type { Failure } from '../../api/failure';

/** A failure as the core would answer with. */
export const failure = (code: Failure['code'], message: string, fields: Failure['fields'] = []): Failure => ({
  code,
  message,
  fields,
  detail: null,
});
