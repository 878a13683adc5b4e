import type { Answer } from '../../api/generated/Answer';
import type { ClauseView } from '../../api/generated/ClauseView';
import type { PeopleRange } from '../../api/generated/PeopleRange';
import type { PersonalData } from '../../api/generated/PersonalData';
import type { ScoreBrief } from '../../api/generated/ScoreBrief';
import type { SupplierRow } from '../../api/generated/SupplierRow';
import type { SupplierView } from '../../api/generated/SupplierView';
import {
  actBy,
  answered,
  blank,
  clauseQuality,
  contractReference,
  named,
  nextDate,
  scoreOf,
  standing,
  status,
  type FakeSupplier,
} from './data';
import { score } from './score';
import { fieldSaid } from './said';

const personWords = (least: number) => `about ${group(least)} to ${group(least * 2)}`;
const group = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export function clauseText(supplier: FakeSupplier): string {
  const { limit, unit, trigger } = supplier.clause;
  if (!limit || !unit) return 'No time named';
  const from = trigger ? 'from awareness' : 'from an event not known';
  return `${String(limit)} ${String(unit).replaceAll('-', ' ')} ${from}`;
}

/** The answers of a clause that are words of a list, as people read them. */
const chosen: Record<string, string> = {
  aware: 'When the supplier is aware of it',
  'clock-hours': 'Clock hours',
};

export function people(supplier: FakeSupplier): PeopleRange | null {
  const least = supplier.contract ? supplier.people : null;
  if (least === null) return null;
  return { min: least, max: least * 2, qualifier: named('about'), text: personWords(least) };
}

export function brief(supplier: FakeSupplier): ScoreBrief {
  const score = scoreOf(supplier);
  return {
    result: score ? 'scored' : 'not-assessed',
    final: score?.final ?? null,
    standing: standing(supplier),
    index: score?.index ?? null,
    completeness: answered(supplier),
  };
}

export function row(supplier: FakeSupplier): SupplierRow {
  const { contract } = supplier;
  return {
    id: supplier.id,
    reference: `S-${String(supplier.number).padStart(4, '0')}`,
    name: supplier.name,
    services: contract ? [supplier.service] : [],
    categories: contract ? supplier.of.categories : [],
    standing: standing(supplier),
    score: contract ? brief(supplier) : null,
    people: people(supplier),
    contracts: contract ? 1 : 0,
    next_date: nextDate(supplier),
    clause: {
      quality: contract ? clauseQuality(supplier) : null,
      text: contract ? clauseText(supplier) : 'No contract',
    },
  };
}

export function clause(supplier: FakeSupplier): ClauseView {
  const answer = (given: unknown) => (given ? (chosen[String(given)] ?? String(given)) : null);
  const parts = Object.keys(blank).map((field) => ({
    field,
    label: fieldSaid(field),
    answer: answer(supplier.clause[field]),
  }));
  return {
    id: parts.some((part) => part.answer !== null) ? `b-${supplier.id}` : null,
    quality: clauseQuality(supplier),
    sentence: `${clauseText(supplier)}. The clause names no contact round the clock, so it is worth ${clauseQuality(supplier)} of 4.`,
    parts,
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
      kind: named('company', 'Company'),
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
            reference: contractReference(supplier),
            title: supplier.service,
            status: status(supplier),
            standing: own.standing,
            score: own.score,
            regime: named('psr', 'Provider Selection Regime 2023'),
            route: null,
            value_pence: supplier.value,
            currency: 'GBP',
            start: supplier.start,
            end: supplier.end,
            extension: 'Two options of 12 months each',
            notice_period: '6 months by us, 12 months by the supplier',
            lead_body: LEAD,
            served_bodies: bodies(supplier),
            act_by: actBy(supplier),
            clause: clause(supplier),
          },
        ]
      : [],
    data: data(supplier),
    scores: contract ? [score(supplier)] : [],
  };
}

export const LEAD = 'Fenmoor University Hospitals (fictional)';
const others = [
  'Fenmoor Community Trust (fictional)',
  'Saltmarsh Health Board (fictional)',
  'Wyncliffe Ambulance Service (fictional)',
];

/** The bodies that a contract serves, the lead body apart. */
export const bodies = (supplier: FakeSupplier): string[] => others.slice(0, supplier.bodies - 1);

const answer = (value: boolean): Answer => (value ? 'yes' : 'no');

/** What is held about people: one activity, and a head-count for each body and category. */
export function data(supplier: FakeSupplier): PersonalData {
  if (!supplier.contract) return { activities: [], matrix: [], items: [] };
  const activity = `P-${String(supplier.number).padStart(4, '0')}`;
  const patients = supplier.of.vulnerable >= 2;
  const count = (share: number): PeopleRange | null => {
    if (supplier.people === null) return null;
    const least = Math.max(1, Math.floor(supplier.people / share));
    return { min: least, max: least * 2, qualifier: named('about'), text: personWords(least) };
  };
  const served = [LEAD, ...bodies(supplier)];
  return {
    activities: [
      {
        reference: activity,
        name: supplier.service,
        contract: contractReference(supplier),
        purposes: [`${supplier.service} for the bodies of the contract`],
        role: named('processor', 'Processor'),
        lawful_basis: named('public-task', 'Public task (art. 6(1)(e))'),
        condition:
          supplier.of.sensitivity === 4 ? named('health-care', 'Health or social care (art. 9(2)(h))') : null,
        hosting: supplier.sub.flatMap(({ country }) => (country ? [named('country', country)] : [])),
        access: [],
        retention: 'Seven years after the last entry',
        dpia: named('not-done', 'Not done; not known whether required'),
      },
    ],
    matrix: served.flatMap((body) =>
      supplier.of.categories.map((category) => ({
        activity,
        category,
        group: patients ? named('patient', 'Patients') : named('employee', 'Employees'),
        body,
        people: count(served.length),
        source: supplier.people === null ? null : 'Supplier return of March 2026',
        on: supplier.people === null ? null : '2026-03-31',
      })),
    ),
    items: supplier.of.categories.map((category, index) => ({
      activity,
      category,
      name: category.word === 'basic-identifiers' ? 'Surname and initials' : category.text,
      reason: index ? null : 'The result is returned to the person it belongs to.',
      fraud_enabling: category.word === 'bank' ? 'yes' : 'unknown',
      irreplaceable: answer(supplier.of.persistence >= 3 && index === 0),
      special:
        category.word === 'health' ? named('yes', 'Special category') : named('no', 'Not special category'),
    })),
  };
}
