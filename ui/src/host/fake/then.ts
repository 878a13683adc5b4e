import type { ApprovalView } from '../../api/generated/ApprovalView';
import type { ContractThen } from '../../api/generated/ContractThen';
import type { SupplierThen } from '../../api/generated/SupplierThen';
import type { TrailInstant } from '../../api/generated/TrailInstant';
import type { TrailInstants } from '../../api/generated/TrailInstants';
import { contractView } from './contract';
import { blank, type FakeSupplier } from './data';
import { brief, view } from './views';

/** What was known of every invented record, and when: first little, then the people, then the clause. */
const instants: TrailInstant[] = [
  {
    at: '2026-03-02T10:15:00.000Z',
    text: '2 March 2026 at 10:15am',
    action: 'Added: contract',
    name: 'Nia Prosser',
  },
  {
    at: '2026-06-09T13:40:00.000Z',
    text: '9 June 2026 at 2:40pm',
    action: 'Changed: processing activity',
    name: 'Tomos Rees',
  },
  {
    at: '2026-10-03T13:05:00.000Z',
    text: '3 October 2026 at 2:05pm',
    action: 'Changed: breach-notification clause',
    name: 'Nia Prosser',
  },
];

/** A supplier as it was known at an instant. */
function known(supplier: FakeSupplier, at: string): FakeSupplier {
  const place = instants.findIndex((each) => each.at === at);
  return {
    ...supplier,
    people: place < 1 ? null : supplier.people,
    clause: place < 2 ? blank : supplier.clause,
  };
}

const banner = (at: string): string =>
  `As known on ${instants.find((each) => each.at === at)?.text ?? at}. Nothing can be changed here.`;

export const trailInstants = (revision: number): TrailInstants => ({ instants, earlier: 0, revision });

export const supplierThen = (supplier: FakeSupplier, at: string): SupplierThen => ({
  at,
  as_at: at.slice(0, 10),
  banner: banner(at),
  supplier: view(known(supplier, at)),
});

export const contractThen = (supplier: FakeSupplier, at: string, revision: number): ContractThen => ({
  at,
  as_at: at.slice(0, 10),
  banner: banner(at),
  contract: contractView(known(supplier, at), revision),
});

/** What the approval of an assessment would mean: a first score, or none of its own where another assessment counts. */
export function approvalView(
  supplier: FakeSupplier,
  id: string,
  reference: string,
  revision: number,
): ApprovalView {
  const { row, score } = contractView(supplier, revision);
  const before = brief(supplier);
  const counts = supplier.number !== 4;
  return {
    id,
    reference,
    revision,
    contract: { noun: 'contract', id: row.id, text: `${row.reference} ${row.title}` },
    as_at: '10 November 2026',
    author: 'Information governance',
    method: score.method,
    now: counts ? { ...before, result: 'not-assessed', final: null, standing: 'not-assessed' } : before,
    then: brief(supplier),
    sentence: score.sentence,
    note: counts ? null : 'The score follows AS-0099. It does not change with this approval.',
  };
}
