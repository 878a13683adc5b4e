import type { Plugin } from 'vite';
import type { RuleSet } from '../src/features/about/rules';

export declare function ruleSets(): RuleSet[];
export declare function rulesModule(): Plugin;
