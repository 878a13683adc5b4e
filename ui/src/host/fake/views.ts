import type { ClauseForm } from '../../api/generated/ClauseForm';
import type { ClauseView } from '../../api/generated/ClauseView';
import type { ScoreView } from '../../api/generated/ScoreView';
import type { SupplierRow } from '../../api/generated/SupplierRow';
import type { SupplierView } from '../../api/generated/SupplierView';
import { named, type FakeSupplier } from './data';

const completeness = { answered: 14, asked: 18 };

function clauseText(supplier: FakeSupplier): string {
  const { limit, unit, trigger } = supplier.clause;
  return limit ? `${limit} ${(unit ?? '').replaceAll('-', ' ')} from ${trigger ?? 'not known'}` : 'Not known';
}

/** A stand-in for the core's own reckoning: enough to see it change. */
export function quality(supplier: FakeSupplier): number {
  const limit = Number(supplier.clause.limit);
  return limit ? (limit <= 24 ? 3 : 2) : 0;
}

export function row(supplier: FakeSupplier): SupplierRow {
  const contract = supplier.standing !== 'no-contract';
  return {
    id: supplier.id,
    reference: `S-${String(supplier.number).padStart(4, '0')}`,
    name: supplier.name,
    services: contract ? [supplier.service] : [],
    categories: contract ? [supplier.category, named('basic-identifiers', 'Basic identifiers')] : [],
    standing: supplier.standing,
    score: contract
      ? {
          result: supplier.final === null ? 'not-assessed' : 'scored',
          final: supplier.final,
          standing: supplier.standing,
          index: supplier.final === null ? null : `${supplier.final * 4}.1`,
          completeness,
        }
      : null,
    people:
      supplier.people === null
        ? null
        : {
            min: supplier.people,
            max: supplier.people * 2,
            qualifier: named('about'),
            text: `about ${supplier.people} to ${supplier.people * 2}`,
          },
    contracts: contract ? 1 : 0,
    next_date: contract
      ? {
          kind: named('notice-by', 'Give notice'),
          date: supplier.end,
          days_left: supplier.daysLeft,
          contract: 'C-0001',
        }
      : null,
    clause: { quality: contract ? quality(supplier) : null, text: clauseText(supplier) },
  };
}

export function clause(supplier: FakeSupplier): ClauseView {
  const parts = Object.entries(supplier.clause).map(([field, answer]) => ({
    field,
    label: field.replaceAll('_', ' '),
    answer: answer as string | null,
  }));
  return {
    known: parts.some((part) => part.answer !== null),
    quality: quality(supplier),
    sentence: `${clauseText(supplier)}. The clause names no contact round the clock, so it is worth ${quality(supplier)} of 4.`,
    parts,
  };
}

export function form(supplier: FakeSupplier, revision: number): ClauseForm {
  return {
    contract: `c-${supplier.id}`,
    reference: 'C-0001',
    title: supplier.service,
    supplier: supplier.id,
    supplier_name: supplier.name,
    revision,
    draft: { ...supplier.clause },
    choices: {
      triggers: [named('occurrence'), named('suspected'), named('aware'), named('confirmed'), named('none')],
      units: [named('clock-hours'), named('business-hours'), named('calendar-days'), named('working-days')],
      calendars: [named('england-wales', 'England and Wales'), named('scotland', 'Scotland')],
      channels: [named('phone'), named('email', 'E-mail')],
      cost_bearers: [named('supplier', 'The supplier'), named('not-said', 'The clause does not say')],
    },
    view: clause(supplier),
  };
}

function score(supplier: FakeSupplier): ScoreView {
  const scored = supplier.final !== null;
  const figure = <T>(value: T): T | null => (scored ? value : null);
  const names = [
    'Sensitivity',
    'People',
    'Reach',
    'Persistence of harm',
    'Criticality',
    'Substitutability',
    'Vulnerability',
  ];
  const weights = [30, 15, 10, 15, 15, 10, 5];
  const controls = [
    'Contract terms',
    'Independent assurance',
    'Technical measures',
    'Breach readiness',
    'Sub-processors',
    'Minimisation and exit',
    'Stability',
  ];
  const shares = [20, 20, 20, 15, 10, 10, 5];
  return {
    contract: 'C-0001',
    title: supplier.service,
    result: scored ? 'scored' : 'not-assessed',
    standing: supplier.standing,
    as_at: '2026-11-21',
    method: 'scoring-v1',
    assessment: 'Assessed by Sam Reed, information governance lead, on 3 November 2026; a draft.',
    impact: names.map((name, index) => ({
      id: `I${index + 1}`,
      name,
      weight: weights[index] ?? 0,
      score: scored && index !== 2 ? 3 : null,
      used: 3,
      points: String(((weights[index] ?? 0) * 3) / 4),
      meaning: 'Fraud-enabling data such as a date of birth or bank details',
      reason: index === 4 ? 'The service is a statutory duty' : null,
    })),
    impact_pct: figure('75'),
    impact_exact: figure('4'),
    impact_score: figure(4),
    exposure: [
      { name: 'The supplier holds the data', answer: 'yes', points: '1', reason: null },
      { name: 'Remote access', answer: 'unknown', points: '0.5', reason: null },
      { name: 'Sub-processors or access from abroad', answer: 'no', points: '0', reason: null },
      { name: 'Serves more than ten health bodies', answer: 'yes', points: '1', reason: null },
    ],
    exposure_total: figure('4'),
    inherent: figure(16),
    controls: controls.map((name, index) => ({
      id: `C${index + 1}`,
      name,
      weight: shares[index] ?? 0,
      score: index === 3 ? quality(supplier) : index % 4,
      evidence: named('sighted'),
      q: '0.8',
      freshness: named('in-date'),
      f: '1',
      points: String(((shares[index] ?? 0) * (index % 4) * 0.8) / 4),
      source: index === 1 ? 'Certificate 12345, sighted on 2 March 2026' : null,
    })),
    controls_pct: figure('18.875'),
    confidence_pct: figure('49.5'),
    history: [],
    history_total: figure('0'),
    likelihood_exact: figure('3.43375'),
    likelihood: figure(3),
    calculated: figure(12),
    floors: scored
      ? [
          {
            id: 'G03',
            floor: 12,
            reason: 'The contract names no time for telling of a breach.',
            may_accept: 'Senior information risk owner',
            accepted: null,
          },
        ]
      : [],
    final: supplier.final,
    index: figure('53.1'),
    completeness,
    levers: scored
      ? [
          {
            id: 'C2',
            name: 'Independent assurance, verified and in date',
            final: 12,
            standing: 'high',
            index: '50.2',
            likelihood: 3,
          },
        ]
      : [],
    pair: scored
      ? {
          id: 'C2+C3',
          name: 'Independent assurance and technical measures together',
          final: 12,
          standing: 'high',
          index: '40.1',
          likelihood: 2,
        }
      : null,
    sentence:
      'No single control moves the likelihood. Assurance and technical measures together bring the calculated score to 8, and G03 still holds the result at 12 until the contract names a time.',
  };
}

export function view(supplier: FakeSupplier): SupplierView {
  const own = row(supplier);
  const contract = own.contracts > 0;
  return {
    row: own,
    identity: {
      legal_name: supplier.name,
      known_as: null,
      kind: named('company'),
      jurisdiction: named('england', 'England'),
      country: 'United Kingdom',
      parent: null,
      aggregator: 'unknown',
      sectors: ['Health'],
      numbers: [],
      contacts: [{ role: 'Data protection lead', name: null, email: 'dpo@supplier.example', phone: null }],
    },
    contracts: contract
      ? [
          {
            id: `c-${supplier.id}`,
            reference: 'C-0001',
            title: supplier.service,
            status: named('live'),
            standing: supplier.standing,
            score: own.score,
            regime: named('psr', 'Provider Selection Regime 2023'),
            route: null,
            value_pence: 124_500_050,
            currency: 'GBP',
            start: '2023-04-01',
            end: supplier.end,
            extension: 'Two options of 12 months each',
            notice_period: '6 months by us, 12 months by the supplier',
            lead_body: 'Fenmoor University Hospitals NHS Trust (fictional)',
            served_bodies: ['Fenmoor Community Trust (fictional)', 'Saltmarsh Health Board (fictional)'],
            act_by: own.next_date ? [own.next_date] : [],
            clause: clause(supplier),
          },
        ]
      : [],
    data: {
      activities: [],
      matrix: contract
        ? ['Fenmoor University Hospitals', 'Saltmarsh Health Board'].flatMap((body) =>
            own.categories.map((category) => ({
              activity: 'P-0001',
              category,
              group: named('employee', 'Employees'),
              body,
              people: own.people,
              source: 'Supplier return of March 2026',
              on: '2026-03-31',
            })),
          )
        : [],
      items: own.categories.map((category, index) => ({
        activity: 'P-0001',
        category,
        name: index ? 'Surname and initials' : category.text,
        reason: index ? null : 'The result is returned to the person it belongs to.',
        fraud_enabling: 'unknown',
        irreplaceable: 'no',
        special: named('no', 'Not special category'),
      })),
    },
    scores: contract ? [score(supplier)] : [],
  };
}
