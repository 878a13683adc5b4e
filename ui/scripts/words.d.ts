export declare const target: string;
export declare function catalogues(language: string): string[];
export declare function messages(
  language: string,
): { key: string; file: string; variables: string[]; remark: string }[];
export declare function keysFile(): string;
