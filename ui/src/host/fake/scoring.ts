import type { Answer } from '../../api/generated/Answer';
import type { Standing } from '../../api/generated/Standing';

// The scoring method with a pencil, for the invented register alone: its figures add up, and change as answers do.

/** A control: its score, and what the evidence and its freshness are worth. */
export interface FakeControl {
  score: number;
  evidence: 'none' | 'asserted' | 'sighted' | 'verified';
  freshness: 'in-date' | 'lapsed' | 'stale';
  source: string | null;
}

/** The answers behind a score; null is not known. */
export interface FakeCase {
  impact: (number | null)[];
  exposure: Answer[];
  controls: FakeControl[];
  floors: { id: string; floor: number; reason: string }[];
}

export const weights = [30, 15, 10, 15, 15, 10, 5];
export const shares = [20, 20, 20, 15, 10, 10, 5];
export const quality = { none: 0, asserted: 0.5, sighted: 0.8, verified: 1 } as const;
export const fresh = { 'in-date': 1, lapsed: 0.5, stale: 0 } as const;
const parts = { yes: 1, no: 0, unknown: 0.5 } as const;

/** A decimal without trailing noughts. */
export const exact = (value: number): string => String(Number(value.toFixed(6)));

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

export function band(final: number | null): Standing {
  if (final === null) return 'not-assessed';
  return final >= 15 ? 'extreme' : final >= 8 ? 'high' : final >= 4 ? 'moderate' : 'low';
}

/** Every step of a score; none where neither sensitivity nor people are known. */
export function reckon({ impact, exposure, controls, floors }: FakeCase) {
  if (impact[0] === null && impact[1] === null) return null;
  const impactPct = sum(weights.map((weight, index) => (weight * (impact[index] ?? 3)) / 4));
  const impactExact = 1 + (4 * impactPct) / 100;
  const exposed = 1 + sum(exposure.map((answer) => parts[answer]));
  const worth = ({ evidence, freshness }: FakeControl) => quality[evidence] * fresh[freshness];
  const points = controls.map(
    (control, index) => ((shares[index] ?? 0) * control.score * worth(control)) / 4,
  );
  const controlsPct = sum(points);
  const confidencePct = sum(controls.map((control, index) => (shares[index] ?? 0) * worth(control)));
  const likelihoodExact = Math.min(5, Math.max(1, exposed - ((exposed - 1) * controlsPct) / 100));
  const rounded = Math.round(impactExact);
  const likelihood = Math.round(likelihoodExact);
  const conditional = ['G03', 'G04', 'G14'];
  const standing = [
    ...floors.filter(({ id }) => !conditional.includes(id) || rounded >= 4),
    ...(confidencePct < 40 && rounded >= 4 && !floors.some(({ id }) => id === 'no-G14')
      ? [{ id: 'G14', floor: 12, reason: 'Less than 40% of the controls are backed by evidence.' }]
      : []),
  ].filter(({ id }) => id !== 'no-G14');
  const calculated = rounded * likelihood;
  const final = Math.max(calculated, ...standing.map(({ floor }) => floor));
  return {
    impactPct,
    impactExact,
    impact: rounded,
    exposed,
    inherent: rounded * Math.min(5, Math.round(exposed)),
    points,
    controlsPct,
    confidencePct,
    likelihoodExact,
    likelihood,
    calculated,
    floors: standing.sort((a, b) => a.id.localeCompare(b.id)),
    final,
    index: ((100 * (impactExact * likelihoodExact - 1)) / 24).toFixed(1),
  };
}

/** A case with one thing done: a control in full, a factor a step less, or a floor gone. */
export function changed(of: FakeCase, lever: string): FakeCase {
  const place = Number(lever.slice(1)) - 1;
  if (lever.startsWith('C')) {
    const full: FakeControl = { score: 4, evidence: 'verified', freshness: 'in-date', source: null };
    return { ...of, controls: of.controls.map((control, index) => (index === place ? full : control)) };
  }
  if (lever.startsWith('I')) {
    const less = (value: number | null) => Math.max(0, (value ?? 3) - 1);
    return { ...of, impact: of.impact.map((value, index) => (index === place ? less(value) : value)) };
  }
  const gone = lever === 'G14' ? [{ id: 'no-G14', floor: 0, reason: '' }] : [];
  return { ...of, floors: [...of.floors.filter(({ id }) => id !== lever), ...gone] };
}

/** What can be switched: each control that is not in full, the data a step less, each floor that holds. */
export function levers(of: FakeCase): string[] {
  const now = reckon(of);
  if (!now) return [];
  const full = (control: FakeControl) =>
    control.score === 4 && control.evidence === 'verified' && control.freshness === 'in-date';
  return [
    ...of.controls.flatMap((control, index) => (full(control) ? [] : [`C${index + 1}`])),
    ...[0, 1, 3].flatMap((index) => ((of.impact[index] ?? 3) > 0 ? [`I${index + 1}`] : [])),
    ...now.floors.map(({ id }) => id),
  ];
}
