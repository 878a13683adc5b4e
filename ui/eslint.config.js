import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** A literal style attribute is refused by the content policy at run time; directives (style:height) are not. */
const noStyleLiteral = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'The content policy blocks a literal style attribute.' },
  },
  create: (context) => ({
    'SvelteAttribute[key.name="style"]': (node) => context.report({ node, messageId: 'literal' }),
  }),
};

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/api/generated', 'src/i18n/keys.ts'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.js'],
    // Also for the components that a linted file leads to.
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] } },
    plugins: { 'import-x': importX, window: { rules: { 'no-style-literal': noStyleLiteral } } },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'svelte-eslint-parser': ['.svelte'] },
      'import-x/ignore': ['node_modules'],
      'import-x/external-module-folders': ['node_modules'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.svelte'] })],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'window/no-style-literal': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig, extraFileExtensions: ['.svelte'] } },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    ignores: ['src/host/tauri.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/host/tauri.ts knows Tauri.' }] },
      ],
    },
  },
);
