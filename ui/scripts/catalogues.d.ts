import type { Plugin } from 'vite';

export declare function catalogues(): Plugin;
