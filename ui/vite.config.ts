import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { catalogues } from './scripts/catalogues.js';
import { rulesModule } from './scripts/rules.js';
import { sheetsInPage } from './scripts/sheets.js';

export default defineConfig({
  plugins: [svelte(), svelteTesting(), catalogues(), rulesModule(), sheetsInPage()],
  // The catalogues lie outside this folder, beside those of print and the command line.
  server: { fs: { allow: ['..'] } },
  build: {
    target: ['chrome120', 'safari17'],
    // A font or picture inlined as data: would need a wider content policy.
    assetsInlineLimit: 0,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every screen needs comes in one piece, not in one for each set of screens that share it: the window asks
        // for its files one after the other.
        codeSplitting: { groups: [{ name: 'core', test: (id: string) => !id.includes('/src/features/') }] },
      },
    },
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Whether something works is asked here, not how fast: a busy machine is no failure.
    testTimeout: 60_000,
  },
});
