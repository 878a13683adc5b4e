import type { DraftValue } from '../../api/generated/DraftValue';
import type { Named } from '../../api/generated/Named';
import type { NextDate } from '../../api/generated/NextDate';
import type { Standing } from '../../api/generated/Standing';
import { daysLeft, monthsBefore } from './dates';
import { band, reckon, type FakeCase, type FakeControl } from './scoring';

/** An enumeration's word with its phrase made from it. */
export const named = (word: string, text = word.replaceAll('-', ' ')): Named => ({ word, text });

/** What a supplier of a kind does, and what it holds for it. */
export interface FakeService {
  word: string;
  name: string;
  suffix: string;
  categories: Named[];
  sensitivity: number;
  persistence: number;
  criticality: number;
  vulnerable: number;
  cpv: string;
}

export type FakeClause = Record<string, DraftValue | null>;

export interface FakeSupplier {
  id: string;
  number: number;
  name: string;
  service: string;
  of: FakeService;
  category: Named;
  contract: boolean;
  people: number | null;
  bodies: number;
  start: string;
  end: string;
  value: number;
  /** The answers of its clause, by field. */
  clause: FakeClause;
  /** Its answers, but for the clause, which has a place of its own. */
  answers: FakeCase;
  /** Certificate: the day it runs out. */
  certificate: string | null;
  sub: FakeSub[];
}

/** A link of the chain; no name is not known, a `none` is a confirmation. */
export interface FakeSub {
  kind: 'sub-processor' | 'confirmed-none' | 'unknown';
  name: string | null;
  does: string | null;
  country: string | null;
  approval: 'specific' | 'general' | 'not-approved' | 'unknown';
  under: number | null;
}

const firsts = [
  'Northgate',
  'Calder',
  'Linden',
  'Harbour',
  'Millbrook',
  'Tern',
  'Ashdown',
  'Brackley',
  'Solway',
  'Wren',
];

const basic = named('basic-identifiers', 'Basic identifiers');
const services: FakeService[] = [
  {
    word: 'dosimetry',
    name: 'Badge dosimetry',
    suffix: 'Dosimetry Services Ltd',
    categories: [named('occupational-exposure', 'Occupational exposure (dose)'), basic],
    sensitivity: 3,
    persistence: 4,
    criticality: 3,
    vulnerable: 1,
    cpv: 'Radiation monitoring services',
  },
  {
    word: 'payroll',
    name: 'Payroll',
    suffix: 'Payroll Bureau Ltd',
    categories: [named('bank', 'Bank details'), basic],
    sensitivity: 2,
    persistence: 3,
    criticality: 2,
    vulnerable: 1,
    cpv: 'Payroll management services',
  },
  {
    word: 'courier',
    name: 'Pathology courier',
    suffix: 'Pathology Couriers LLP',
    categories: [named('health', 'Health'), basic],
    sensitivity: 4,
    persistence: 4,
    criticality: 3,
    vulnerable: 2,
    cpv: 'Courier services',
  },
  {
    word: 'shredding',
    name: 'Confidential waste',
    suffix: 'Secure Shredding Ltd',
    categories: [named('official-documents', 'Official documents')],
    sensitivity: 2,
    persistence: 2,
    criticality: 1,
    vulnerable: 2,
    cpv: 'Refuse and waste services',
  },
  {
    word: 'dictation',
    name: 'Clinical dictation with speech recognition',
    suffix: 'Dictation plc',
    categories: [named('health', 'Health'), named('voice', 'Voice'), basic],
    sensitivity: 4,
    persistence: 4,
    criticality: 3,
    vulnerable: 2,
    cpv: 'Software services',
  },
  {
    word: 'interpreting',
    name: 'Interpreters',
    suffix: 'Interpreting CIC',
    categories: [named('communications', 'Communications'), basic],
    sensitivity: 2,
    persistence: 1,
    criticality: 2,
    vulnerable: 3,
    cpv: 'Interpretation services',
  },
  {
    word: 'rostering',
    name: 'Staff rostering',
    suffix: 'Rostering Software Ltd',
    categories: [named('staff-rota', 'Staff rota'), basic],
    sensitivity: 1,
    persistence: 1,
    criticality: 2,
    vulnerable: 1,
    cpv: 'Software services',
  },
];

export const blank: FakeClause = {
  trigger: null,
  limit: null,
  unit: null,
  business_opens: null,
  business_closes: null,
  calendar: null,
  channel: null,
  addressee: null,
  named_contact: null,
  round_the_clock: null,
  contents_listed: null,
  acknowledge_within_hours: null,
  initial_hours: null,
  update_hours: null,
  full_report_days: null,
  affected_list_days: null,
  flow_down_hours: null,
  costs: null,
  deemed_receipt_days: null,
  exercised_on: null,
  exercise_note: null,
  clause_reference: null,
  wording: null,
  note: null,
};

/** How well a supplier is known and protected, in turn; `null` of sensitivity and people is not assessed. */
type Keeping = 'poor' | 'fair' | 'good' | 'full' | 'unassessed' | 'bare';
const keepings: Keeping[] = [
  'poor',
  'good',
  'unassessed',
  'fair',
  'good',
  'full',
  'full',
  'fair',
  'full',
  'poor',
  'bare',
  'good',
];

const control = (
  score: number,
  evidence: FakeControl['evidence'],
  freshness: FakeControl['freshness'] = 'in-date',
  source: string | null = null,
): FakeControl => ({ score, evidence, freshness, source });

const none = control(0, 'none', 'stale');

function controls(keeping: Keeping, certificate: string | null): FakeControl[] {
  const shown = certificate && `ISO/IEC 27001 certificate, sighted on 2 March 2026`;
  const lapsed = certificate !== null && daysLeft(certificate) < 0;
  const assurance = (score: number, how: 'sighted' | 'verified') =>
    certificate ? control(score, how, lapsed ? 'lapsed' : 'in-date', shown) : none;
  switch (keeping) {
    case 'full':
      return [
        control(4, 'verified'),
        assurance(4, 'verified'),
        control(3, 'verified'),
        control(0, 'sighted'),
        control(4, 'sighted'),
        control(3, 'sighted'),
        control(4, 'verified'),
      ];
    case 'good':
      return [
        control(3, 'sighted'),
        assurance(3, 'sighted'),
        control(3, 'sighted'),
        control(0, 'sighted'),
        control(2, 'asserted'),
        control(2, 'asserted'),
        control(3, 'sighted'),
      ];
    case 'fair':
      return [
        control(2, 'sighted'),
        assurance(2, 'sighted'),
        control(2, 'asserted'),
        control(0, 'asserted'),
        none,
        control(1, 'asserted'),
        control(2, 'sighted'),
      ];
    default:
      return [control(1, 'asserted'), none, control(1, 'asserted'), control(0, 'asserted'), none, none, none];
  }
}

const peopleLevel = (people: number | null): number | null =>
  people === null
    ? null
    : people >= 10_000
      ? 4
      : people >= 1000
        ? 3
        : people >= 100
          ? 2
          : people >= 10
            ? 1
            : 0;

function chainOf(keeping: Keeping, index: number): FakeSub[] {
  const host: FakeSub = {
    kind: 'sub-processor',
    name: 'Greywether Hosting Ltd',
    does: 'Hosts the service',
    country: index % 4 === 3 ? 'Norway' : 'United Kingdom',
    approval: keeping === 'full' ? 'specific' : 'general',
    under: null,
  };
  const unknown: FakeSub = {
    kind: 'unknown',
    name: null,
    does: null,
    country: null,
    approval: 'unknown',
    under: null,
  };
  if (keeping === 'full') return index % 2 ? [{ ...unknown, kind: 'confirmed-none' }] : [host];
  if (keeping === 'good') return index % 3 ? [host] : [host, { ...unknown, under: 0 }];
  return keeping === 'fair'
    ? [
        host,
        {
          kind: 'sub-processor',
          name: 'Farne Analytics AS',
          does: 'Keeps the backups',
          country: 'Norway',
          approval: 'not-approved',
          under: 0,
        },
      ]
    : [unknown];
}

/** In how many months the contracts end, in turn. */
const ends = [-10, 4, 15, 7, 28, 11, 40, 19, 2, 33, 8, 24];

/** So many invented suppliers; no name, number or date is anybody's. */
export function suppliers(count: number): FakeSupplier[] {
  return Array.from({ length: count }, (_, index) => {
    const of = services[index % services.length] as FakeService;
    const keeping = keepings[index % keepings.length] as Keeping;
    const unassessed = keeping === 'unassessed';
    const people = unassessed || index % 5 === 4 ? null : 40 * (index + 3) * (index % 3 ? 1 : 9);
    const end = monthsBefore('2026-11-28', -((ends[index % 12] ?? 0) + (index >= 12 ? index % 5 : 0)));
    const certificate =
      keeping === 'poor' || unassessed || keeping === 'bare'
        ? null
        : `${2026 + ((index + 1) % 3)}-${String(((index * 5) % 12) + 1).padStart(2, '0')}-14`;
    const sub = chainOf(keeping, index);
    const chained = sub.some(({ kind }) => kind === 'sub-processor');
    const timed = index % 3 === 0 || keeping === 'full';
    const bodies = 1 + (index % 4);
    const known = (value: number) => (unassessed ? null : value);
    return {
      id: `s${index + 1}`,
      number: index + 1,
      name: `${firsts[(index * 7) % firsts.length]} ${of.suffix}${index >= 70 ? ` ${index}` : ''}`,
      service: of.name,
      of,
      category: of.categories[0] as Named,
      contract: keeping !== 'bare',
      people,
      bodies,
      start: monthsBefore(end, 36 + 12 * (index % 3)),
      end,
      value: 8_400_000 + 1_150_000 * (index % 37),
      clause: timed ? { ...blank, trigger: 'aware', limit: '48', unit: 'clock-hours' } : { ...blank },
      answers: {
        impact: [
          known(of.sensitivity),
          peopleLevel(people),
          bodies >= 2 ? 2 : 1,
          known(of.persistence),
          known(of.criticality),
          unassessed ? null : 1 + (index % 3),
          known(of.vulnerable),
        ],
        exposure: [
          'yes',
          keeping === 'full' ? 'no' : unassessed ? 'unknown' : 'yes',
          chained ? 'yes' : sub.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'no',
          keeping === 'poor' ? 'yes' : 'no',
        ],
        controls: controls(keeping, certificate),
        floors: [],
      },
      certificate,
      sub,
    };
  });
}

/** What a clause is worth: enough to see it change. */
export function qualityOf(clause: FakeClause): number {
  const limit = Number(clause['limit']);
  return limit ? (limit <= 24 ? 3 : 2) : 0;
}

export function clauseQuality(supplier: FakeSupplier): number {
  return qualityOf(supplier.clause);
}

/** The answers with what follows from clause, certificate and chain. */
export function caseOf(supplier: FakeSupplier): FakeCase {
  const { answers, sub, certificate } = supplier;
  const floors = [
    ...(clauseQuality(supplier)
      ? []
      : [{ id: 'G03', floor: 12, reason: 'The contract names no time for telling of a breach.' }]),
    ...(certificate && daysLeft(certificate) >= 0
      ? []
      : [
          {
            id: 'G04',
            floor: 12,
            reason: 'No independent security assurance from the last 12 months is held.',
          },
        ]),
    ...(sub.some(({ kind }) => kind === 'unknown')
      ? [{ id: 'G05', floor: 8, reason: 'Sub-processors or the places of the data are not known.' }]
      : []),
    ...(daysLeft(supplier.end) < 0 && supplier.number % 5 !== 0
      ? [{ id: 'G10', floor: 12, reason: `Data is still processed although the contract has ended.` }]
      : []),
  ];
  const controls = answers.controls.map((line, place) =>
    place === 3 ? { ...line, score: clauseQuality(supplier) } : line,
  );
  return { ...answers, controls, floors };
}

export const scoreOf = (supplier: FakeSupplier) => (supplier.contract ? reckon(caseOf(supplier)) : null);

export function standing(supplier: FakeSupplier): Standing {
  return supplier.contract ? band(scoreOf(supplier)?.final ?? null) : 'no-contract';
}

/** Answered of asked: factors, exposures, and controls with any evidence. */
export function answered(supplier: FakeSupplier): { answered: number; asked: number } {
  const { impact, exposure, controls } = caseOf(supplier);
  const known =
    impact.filter((value) => value !== null).length +
    exposure.filter((value) => value !== 'unknown').length +
    controls.filter(({ evidence }) => evidence !== 'none').length;
  return { answered: known, asked: 18 };
}

export const contractReference = (supplier: FakeSupplier): string =>
  `C-${String(supplier.number).padStart(4, '0')}`;

/** Where a contract stands by its dates. */
export function status(supplier: FakeSupplier): Named {
  const left = daysLeft(supplier.end);
  if (left < 0)
    return supplier.number % 5
      ? named('holding-over', 'Holding over, out of contract')
      : named('expired', 'Expired');
  return daysLeft(supplier.start) > 0 ? named('planned', 'Planned') : named('live', 'Live');
}

/** By when what is to be done, nearest first. */
export function actBy(supplier: FakeSupplier): NextDate[] {
  if (!supplier.contract) return [];
  const date = (kind: Named, day: string): NextDate => ({
    kind,
    date: day,
    days_left: daysLeft(day),
    decided: null,
    contract: contractReference(supplier),
  });
  return [
    date(named('decide-by', 'Start a procurement'), monthsBefore(supplier.end, 9)),
    date(named('notice-by', 'Give notice'), monthsBefore(supplier.end, 6)),
    date(named('ends', 'Ends'), supplier.end),
  ];
}

/** The nearest of them that has not passed; where all have, the last. */
export function nextDate(supplier: FakeSupplier): NextDate | null {
  const dates = actBy(supplier);
  return dates.find(({ days_left }) => days_left >= 0) ?? dates.at(-1) ?? null;
}
