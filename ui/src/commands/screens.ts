import { t } from '../i18n/words';
import type { Route } from '../router/route';
import { session } from '../state/session.svelte';

/** A page that the navigation leads to. Its place in the list is its number: Ctrl+1 is the first. */
export interface Screen {
  id: Route['page'];
  label: () => string;
  /** What the palette and the menu call going there. */
  go: () => string;
  route: Route;
  /** Pages that count as part of it. */
  parts: readonly Route['page'][];
  count?: () => number;
}

export const screens: readonly Screen[] = [
  {
    id: 'suppliers',
    label: () => t('window-nav-suppliers'),
    go: () => t('window-go-suppliers'),
    route: { page: 'suppliers' },
    parts: ['suppliers', 'supplier', 'clause'],
    count: () => session.register?.suppliers ?? 0,
  },
  {
    id: 'records',
    label: () => t('window-records'),
    go: () => t('window-go-records'),
    route: { page: 'records', noun: null },
    parts: ['records', 'record', 'form'],
  },
  {
    id: 'reports',
    label: () => t('window-nav-reports'),
    go: () => t('window-go-reports'),
    route: { page: 'reports', supplier: null },
    parts: ['reports'],
  },
  {
    id: 'history',
    label: () => t('window-nav-history'),
    go: () => t('window-go-history'),
    route: { page: 'history' },
    parts: ['history'],
  },
];
