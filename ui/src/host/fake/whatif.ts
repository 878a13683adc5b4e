import type { ScoreBrief } from '../../api/generated/ScoreBrief';
import type { WhatIfView } from '../../api/generated/WhatIfView';
import { answered, caseOf, contractReference, type FakeSupplier } from './data';
import { leverName } from './score';
import { band, changed, levers, reckon, type FakeCase } from './scoring';

const bandWords = { low: 'Low', moderate: 'Moderate', high: 'High', extreme: 'Extreme' } as Record<
  string,
  string
>;
const named = (final: number) => `${final} ${bandWords[band(final)] ?? ''}`;

/** Levers of a score tried out together. */
export function whatIf(supplier: FakeSupplier, on: string[]): WhatIfView {
  const of = caseOf(supplier);
  const now = reckon(of);
  const then = reckon(on.reduce(changed, of));
  const brief = (score: ReturnType<typeof reckon>): ScoreBrief => ({
    result: score ? 'scored' : 'not-assessed',
    final: score?.final ?? null,
    standing: band(score?.final ?? null),
    index: score?.index ?? null,
    completeness: answered(supplier),
  });
  const pair = (value: (score: NonNullable<ReturnType<typeof reckon>>) => number): [number, number] | null =>
    now && then ? [value(now), value(then)] : null;
  return {
    contract: `c-${supplier.id}`,
    reference: contractReference(supplier),
    now: brief(now),
    then: brief(then),
    impact: pair((score) => score.impact),
    likelihood: pair((score) => score.likelihood),
    calculated: pair((score) => score.calculated),
    levers: levers(of).map((id) => alone(of, id, on.includes(id))),
    floors: (then?.floors ?? []).map(({ id, floor, reason }) => `${id}, at least ${floor}: ${reason}`),
    sentence: !now || !then ? 'Not assessed.' : sentence(on.length, now.final, then.final),
  };
}

function sentence(count: number, now: number, then: number): string {
  if (!count) return `Nothing is switched on; the score stays ${named(now)}.`;
  const what = count === 1 ? 'With this change' : `With these ${count} changes`;
  return now === then
    ? `${what} the score would stay ${named(now)}.`
    : `${what} the score would go from ${named(now)} to ${named(then)}.`;
}

function alone(of: FakeCase, id: string, on: boolean) {
  const [now, then] = [reckon(of), reckon(changed(of, id))];
  const final = then?.final ?? 0;
  const floor = then?.floors.toSorted((a, b) => b.floor - a.floor)[0];
  const same = now?.final === final;
  const held = floor && floor.floor === final && (then?.calculated ?? 0) < final;
  return {
    id,
    name: leverName(of, id),
    on,
    final,
    standing: band(final),
    text: same
      ? `By itself: no change${held ? `, because a floor of ${floor.floor} holds` : ''}.`
      : `By itself: ${named(final)}.`,
  };
}
