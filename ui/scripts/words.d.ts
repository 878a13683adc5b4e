export const catalogues: string[];
export const target: string;
export function keysFile(): string;
