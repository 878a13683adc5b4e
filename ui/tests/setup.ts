import { beforeEach } from 'vitest';
import { toasts } from '../src/state/toasts.svelte';

beforeEach(() => {
  location.hash = '';
  toasts.close();
});
