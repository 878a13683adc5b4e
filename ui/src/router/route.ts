import type { ReportKind } from '../api/generated/ReportKind';
import { isNoun } from './nouns';

/** Where the window is. Every place has an address, so that Back, links and undo can go there. */
export type Route =
  | { page: 'start' }
  | { page: 'home' }
  | { page: 'contracts' }
  | { page: 'contract'; id: string; section: ContractSection }
  | { page: 'incidents' }
  | { page: 'incident'; id: string; section: IncidentSection }
  | { page: 'letter'; supplier: string | null; incident: string | null }
  | { page: 'risk' }
  | { page: 'compare'; noun: 'supplier' | 'contract'; ids: string[]; dates: string[] }
  | { page: 'quick-start' }
  | { page: 'import' }
  | { page: 'suppliers' }
  | { page: 'duplicates' }
  | { page: 'merge'; one: string; other: string }
  | { page: 'supplier'; id: string; section: Section }
  | { page: 'reports'; supplier: string | null; contract?: string; incident?: string; kind?: ReportKind }
  | { page: 'records'; noun: string | null }
  | { page: 'record'; noun: string; id: string }
  | { page: 'form'; noun: string; id: string | null; under: Record<string, string>; field: string | null }
  | { page: 'history' }
  | { page: 'settings' }
  | { page: 'passphrase' }
  | { page: 'restore' }
  | { page: 'about' }
  | { page: 'unknown' };

export const sections = ['facts', 'data', 'clause', 'score', 'history'] as const;
export type Section = (typeof sections)[number];

export const contractSections = [
  'facts',
  'clause',
  'data',
  'chain',
  'evidence',
  'score',
  'history',
  'documents',
  'records',
] as const;
export type ContractSection = (typeof contractSections)[number];

export const incidentSections = [
  'timeline',
  'clocks',
  'people',
  'notices',
  'response',
  'facts',
  'history',
  'documents',
] as const;
export type IncidentSection = (typeof incidentSections)[number];

const isIncidentSection = (text: string): text is IncidentSection =>
  (incidentSections as readonly string[]).includes(text);
const isContractSection = (text: string): text is ContractSection =>
  (contractSections as readonly string[]).includes(text);
const isSection = (text: string): text is Section => (sections as readonly string[]).includes(text);

/** The links that a new record begins with: `contract=7`. */
const fromQuery = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

/** Which page a route is on: the sections of one record are one page. */
export function pageOf(route: Route): string {
  if (route.page === 'contract' || route.page === 'incident') return `${route.page}/${route.id}`;
  return route.page === 'supplier' ? `supplier/${route.id}` : href(route);
}

/** The reports that an address can ask for, by what they are on. */
const reportKinds = {
  contract: ['due-diligence', 'retendering'],
  incident: ['chronology', 'incident-pack'],
} satisfies Record<string, ReportKind[]>;

/** The reports, perhaps with a supplier, a contract or an incident chosen: `contract/7/retendering`. */
function reports(first: string, id: string, kind: string): Route {
  if (first !== 'contract' && first !== 'incident') return { page: 'reports', supplier: first || null };
  const asked = reportKinds[first].find((each) => each === kind);
  if (!id || (kind && !asked)) return { page: 'unknown' };
  return { page: 'reports', supplier: null, [first]: id, ...(asked && { kind: asked }) };
}

/** A letter that arrived, perhaps of a supplier or of an incident: `letter/incident/7`. */
function letter(about: string, id: string): Route {
  if (about === 'supplier' && id) return { page: 'letter', supplier: id, incident: null };
  if (about === 'incident' && id) return { page: 'letter', supplier: null, incident: id };
  return about ? { page: 'unknown' } : { page: 'letter', supplier: null, incident: null };
}

const listed = (text: string): string[] => text.split(',').filter(Boolean);

/** The route of an address such as `#/supplier/7/score`. */
export function parse(hash: string): Route {
  const [page = '', first = '', second = '', third = ''] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decodeURIComponent);
  switch (page) {
    case '':
    case 'home':
      return { page: 'home' };
    case 'suppliers':
    case 'contracts':
    case 'incidents':
    case 'risk':
    case 'quick-start':
    case 'import':
    case 'duplicates':
      return { page };
    case 'merge':
      return first && second ? { page, one: first, other: second } : { page: 'unknown' };
    case 'incident':
      if (!first) return { page: 'unknown' };
      if (!second) return { page: 'incident', id: first, section: 'timeline' };
      return isIncidentSection(second)
        ? { page: 'incident', id: first, section: second }
        : { page: 'unknown' };
    case 'letter':
      return letter(first, second);
    case 'contract':
      if (!first) return { page: 'unknown' };
      if (!second) return { page: 'contract', id: first, section: 'facts' };
      return isContractSection(second)
        ? { page: 'contract', id: first, section: second }
        : { page: 'unknown' };
    case 'compare':
      if (first !== 'supplier' && first !== 'contract') return { page: 'unknown' };
      return { page: 'compare', noun: first, ids: listed(second), dates: listed(third) };
    case 'supplier':
      if (!first) return { page: 'unknown' };
      if (!second) return { page: 'supplier', id: first, section: 'facts' };
      return isSection(second) ? { page: 'supplier', id: first, section: second } : { page: 'unknown' };
    case 'reports':
      return reports(first, second, third);
    case 'records':
      if (!first) return { page: 'records', noun: null };
      return isNoun(first) ? { page: 'records', noun: first } : { page: 'unknown' };
    case 'record':
      return isNoun(first) && second ? { page: 'record', noun: first, id: second } : { page: 'unknown' };
    case 'edit':
      if (!isNoun(first) || !second) return { page: 'unknown' };
      return { page: 'form', noun: first, id: second, under: {}, field: third || null };
    case 'add':
      if (!isNoun(first)) return { page: 'unknown' };
      return { page: 'form', noun: first, id: null, under: fromQuery(second), field: third || null };
    case 'start':
    case 'history':
    case 'settings':
    case 'passphrase':
    case 'restore':
    case 'about':
      return { page };
    default:
      return { page: 'unknown' };
  }
}

/** The address of a route; `parse` reads it back. */
export function href(route: Route): string {
  switch (route.page) {
    case 'supplier':
    case 'contract':
    case 'incident':
      return `#/${route.page}/${encodeURIComponent(route.id)}/${route.section}`;
    case 'compare': {
      const parts = [route.ids.join(','), route.dates.join(',')].map(encodeURIComponent);
      return `#/compare/${route.noun}/${parts.join('/')}`.replace(/\/+$/, '');
    }
    case 'merge':
      return `#/merge/${encodeURIComponent(route.one)}/${encodeURIComponent(route.other)}`;
    case 'reports':
      for (const on of ['contract', 'incident'] as const) {
        const id = route[on];
        const kind = route.kind ? `/${route.kind}` : '';
        if (id) return `#/reports/${on}/${encodeURIComponent(id)}${kind}`;
      }
      return route.supplier ? `#/reports/${encodeURIComponent(route.supplier)}` : '#/reports';
    case 'letter': {
      const about = route.incident ? ['incident', route.incident] : ['supplier', route.supplier];
      return about[1] ? `#/letter/${about[0]}/${encodeURIComponent(about[1])}` : '#/letter';
    }
    case 'records':
      return route.noun ? `#/records/${route.noun}` : '#/records';
    case 'record':
      return `#/record/${route.noun}/${encodeURIComponent(route.id)}`;
    case 'form': {
      const which =
        route.id === null
          ? `add/${route.noun}/${encodeURIComponent(String(new URLSearchParams(route.under)))}`
          : `edit/${route.noun}/${encodeURIComponent(route.id)}`;
      return `#/${which}/${encodeURIComponent(route.field ?? '')}`.replace(/\/+$/, '');
    }
    default:
      return `#/${route.page}`;
  }
}
