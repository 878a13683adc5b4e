export interface Size {
  name: string;
  bytes: number;
}
export declare const LIMIT: number;
export declare function sizes(folder: string): Size[];
export declare function verdict(files: Size[]): { said: string; well: boolean };
