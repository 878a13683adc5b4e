import type { Plugin } from 'vite';

export declare function sheetsInPage(): Plugin;
