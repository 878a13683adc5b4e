import { configure } from '@testing-library/svelte';
import { beforeEach } from 'vitest';
import { toasts } from '../src/state/toasts.svelte';

// As with the time a test may take: long enough for a machine that is building beside it.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  location.hash = '';
  toasts.close();
});
