import type { Route } from '../router/route';
import { router } from '../router/router.svelte';
import { isOffered, runOffer } from './offers.svelte';

/** Where Escape leads from a page; a form offers its own way back. */
function backFrom(route: Route): Route | undefined {
  switch (route.page) {
    case 'reports':
      if (route.incident) return { page: 'incident', id: route.incident, section: 'documents' };
      if (route.contract) return { page: 'contract', id: route.contract, section: 'documents' };
      return route.supplier
        ? { page: 'supplier', id: route.supplier, section: 'facts' }
        : { page: 'suppliers' };
    case 'about':
    case 'passphrase':
      return { page: 'settings' };
    case 'letter':
      return route.incident
        ? { page: 'incident', id: route.incident, section: 'notices' }
        : { page: 'incidents' };
    case 'incident':
      return { page: 'incidents' };
    case 'contracts':
    case 'incidents':
    case 'risk':
    case 'quick-start':
    case 'import':
    case 'restore':
    case 'suppliers':
      return { page: 'home' };
    case 'merge':
      return { page: 'duplicates' };
    case 'compare':
    case 'duplicates':
    case 'supplier':
    case 'history':
    case 'settings':
    case 'unknown':
      return { page: 'suppliers' };
    default:
      return undefined;
  }
}

export const canGoBack = (): boolean => isOffered('back') || backFrom(router.route) !== undefined;

export function goBack(): void {
  if (isOffered('back')) return void runOffer('back');
  const route = backFrom(router.route);
  if (route) router.go(route);
}
