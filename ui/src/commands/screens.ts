import { t } from '../i18n/words';
import type { Route } from '../router/route';
import { navigation } from '../frame/counts.svelte';
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
  /** How many it holds; none while that is not known. */
  count?: () => number | undefined;
}

export const screens: readonly Screen[] = [
  {
    id: 'home',
    label: () => t('window-nav-home'),
    go: () => t('window-go-home'),
    route: { page: 'home' },
    parts: ['home', 'quick-start', 'import'],
    count: () => navigation.value?.due,
  },
  {
    id: 'suppliers',
    label: () => t('window-nav-suppliers'),
    go: () => t('window-go-suppliers'),
    route: { page: 'suppliers' },
    parts: ['suppliers', 'supplier', 'duplicates', 'merge'],
    count: () => navigation.of('supplier') ?? session.register?.suppliers,
  },
  {
    id: 'contracts',
    label: () => t('window-nav-contracts'),
    go: () => t('window-go-contracts'),
    route: { page: 'contracts' },
    parts: ['contracts', 'contract'],
    count: () => navigation.of('contract') ?? session.register?.contracts,
  },
  {
    id: 'incidents',
    label: () => t('window-nav-incidents'),
    go: () => t('window-go-incidents'),
    route: { page: 'incidents' },
    parts: ['incidents', 'incident', 'letter'],
    count: () => navigation.value?.open_incidents,
  },
  {
    id: 'risk',
    label: () => t('window-nav-risk'),
    go: () => t('window-go-risk'),
    route: { page: 'risk' },
    parts: ['risk'],
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
