import type { FieldProblem } from "./FieldProblem";
export type Failure = { code: string, message: string, fields: Array<FieldProblem>, detail: string | null, };
