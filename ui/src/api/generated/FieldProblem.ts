export type FieldProblem = { field: string, problem: string, };
