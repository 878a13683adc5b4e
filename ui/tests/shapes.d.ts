/** Each path of an answer with what is there: `string`, `null or object`; a path that ends in `?` is not always there. */
export type Shape = Record<string, string>;
export declare function differences(shape: Shape, value: unknown, path?: string): string[];
