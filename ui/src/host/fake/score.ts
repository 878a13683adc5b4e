import type { LeverLine } from '../../api/generated/LeverLine';
import type { ScoreView } from '../../api/generated/ScoreView';
import { answered, caseOf, contractReference, named, standing, type FakeSupplier } from './data';
import { TODAY } from './dates';
import {
  band,
  changed,
  exact,
  fresh,
  levers,
  quality,
  reckon,
  shares,
  weights,
  type FakeCase,
} from './scoring';

const factors = [
  'Sensitivity of the data',
  'People',
  'Reach',
  'Persistence of harm',
  'Criticality of the service',
  'Substitutability',
  'Vulnerability of the people',
];
const controlNames = [
  'Contract terms',
  'Independent assurance',
  'Technical measures',
  'Breach readiness',
  'Sub-processors and transfers',
  'Minimisation, retention and exit',
  'Stability',
];
const exposures = [
  'The supplier holds the data',
  'Remote access',
  'Sub-processors, or access from abroad',
  'Serves more than ten health bodies',
];

/** What each score of a factor means. */
const meanings = [
  [
    'No personal data, or business contacts',
    'Basic identifiers',
    'Data that enables fraud, or occupational or financial data',
    'Limited special-category inference, or dose together with date of birth',
    'Health, genetic, biometric or criminal detail',
  ],
  [
    'Under 10 people',
    '10 to 99 people',
    '100 to 999 people',
    '1,000 to 9,999 people',
    '10,000 people and more',
  ],
  ['One department', 'One body', '2 to 4 bodies', '5 to 9 bodies', '10 bodies and more, or national'],
  [
    'None',
    'Can be reset',
    'Can be changed with effort',
    'Cannot in practice be changed',
    'Lifelong or intrinsic',
  ],
  ['Convenience', 'Supporting', 'Important', 'Statutory or safety duty', 'Life-critical'],
  [
    'Replaced in under 1 month',
    'Replaced in up to 3 months',
    'Replaced in 3 to 6 months',
    'Replaced in 6 to 12 months',
    'Replaced in over 12 months',
  ],
  [
    'Business contacts',
    'Employees or the public',
    'Patients',
    'Children or adults at risk',
    'People under safeguarding, or witnesses',
  ],
];

const untils: Record<string, string> = {
  G03: 'the contract has a clock',
  G04: 'independent security assurance from the last 12 months is held',
  G05: 'sub-processors and locations are known',
  G10: 'processing stops or a contract covers it',
  G14: 'evidence brings the confidence to 40%',
};

/** What a lever would do, in words. */
export function leverName(of: FakeCase, id: string): string {
  const place = Number(id.slice(1)) - 1;
  if (id.startsWith('C')) return `${controlNames[place]}: at 4, verified and in date`;
  if (id.startsWith('I')) return `${factors[place]}: one step less`;
  const floor = reckon(of)?.floors.find((line) => line.id === id);
  return `This floor no longer holds: ${floor?.reason ?? ''}`;
}

function leverLine(of: FakeCase, id: string): LeverLine[] {
  const then = reckon(changed(of, id));
  if (!then) return [];
  const { final, index, likelihood } = then;
  return [{ id, name: leverName(of, id), final, standing: band(final), index, likelihood }];
}

/** The best pair of controls where no single one moves the likelihood. */
function pairOf(of: FakeCase, single: LeverLine[]): LeverLine | null {
  const now = reckon(of);
  const ids = levers(of).filter((id) => id.startsWith('C'));
  if (!now || single.some(({ id, likelihood }) => id.startsWith('C') && likelihood < now.likelihood))
    return null;
  const pairs = ids.flatMap((a, place) =>
    ids.slice(place + 1).flatMap((b) => {
      const then = reckon(changed(changed(of, a), b));
      if (!then || then.likelihood >= now.likelihood) return [];
      const name = `${controlNames[Number(a.slice(1)) - 1]} and ${controlNames[Number(b.slice(1)) - 1]}: both at 4, verified and in date`;
      const { final, index, likelihood } = then;
      return [{ id: `${a}+${b}`, name, final, standing: band(final), index, likelihood }];
    }),
  );
  return pairs.sort((a, b) => a.final - b.final || Number(a.index) - Number(b.index))[0] ?? null;
}

function sentence(of: FakeCase, lines: LeverLine[], pair: LeverLine | null): string {
  const now = reckon(of);
  if (!now)
    return 'Not assessed, because neither the sensitivity of the data (I1) nor the number of people (I2) is known.';
  const best = lines
    .filter(({ id, likelihood }) => id.startsWith('C') && likelihood < now.likelihood)
    .sort((a, b) => a.likelihood - b.likelihood)[0];
  const what = best
    ? `${best.name} brings the likelihood from ${now.likelihood} to ${best.likelihood} and the calculated score to ${now.impact * best.likelihood}`
    : pair
      ? `No single control moves the likelihood; the pair ${pair.id} brings it to ${pair.likelihood} and the calculated score to ${now.impact * pair.likelihood}`
      : `No control, alone or with one other, moves the likelihood of ${now.likelihood}`;
  const floor = now.floors.toSorted((a, b) => b.floor - a.floor)[0];
  return floor
    ? `${what}, and ${floor.id} still sets a floor of ${floor.floor} until ${untils[floor.id]}.`
    : `${what}; no floor holds.`;
}

/** Every step of a supplier's score. */
export function score(supplier: FakeSupplier): ScoreView {
  const of = caseOf(supplier);
  const now = reckon(of);
  const lines = levers(of)
    .flatMap((id) => leverLine(of, id))
    .sort((a, b) => a.final - b.final || Number(a.index) - Number(b.index) || a.id.localeCompare(b.id));
  const pair = pairOf(of, lines);
  return {
    contract: contractReference(supplier),
    title: supplier.service,
    result: now ? 'scored' : 'not-assessed',
    standing: standing(supplier),
    as_at: TODAY,
    method: 'scoring-v1',
    assessment: now ? 'Draft by Sam Reed, as at 3 November 2026' : null,
    impact: factors.map((name, place) => {
      const given = of.impact[place] ?? null;
      const used = given ?? 3;
      return {
        id: `I${place + 1}`,
        name,
        weight: weights[place] ?? 0,
        score: given,
        used: now ? used : null,
        points: now ? exact(((weights[place] ?? 0) * used) / 4) : null,
        meaning: now ? (meanings[place]?.[used] ?? null) : null,
        reason: null,
      };
    }),
    impact_pct: now && exact(now.impactPct),
    impact_exact: now && exact(now.impactExact),
    impact_score: now && now.impact,
    exposure: exposures.map((name, place) => {
      const answer = of.exposure[place] ?? 'unknown';
      return {
        name,
        answer,
        points: now ? { yes: '1', no: '0', unknown: '0.5' }[answer] : null,
        reason: null,
      };
    }),
    exposure_total: now && exact(now.exposed),
    inherent: now && now.inherent,
    controls: of.controls.map((line, place) => ({
      id: `C${place + 1}`,
      name: controlNames[place] ?? '',
      weight: shares[place] ?? 0,
      score: line.score,
      evidence: named(line.evidence, line.evidence === 'none' ? 'None' : undefined),
      q: exact(quality[line.evidence]),
      freshness: named(line.freshness),
      f: exact(fresh[line.freshness]),
      points: now && exact(now.points[place] ?? 0),
      source: line.source,
    })),
    controls_pct: now && exact(now.controlsPct),
    confidence_pct: now && exact(now.confidencePct),
    history: [],
    history_total: now && '0',
    likelihood_exact: now && exact(now.likelihoodExact),
    likelihood: now && now.likelihood,
    calculated: now && now.calculated,
    floors: (now?.floors ?? []).map((line) => ({
      ...line,
      may_accept: line.floor >= 12 ? 'Senior information risk owner' : 'Head of information governance',
      accepted: null,
    })),
    final: now && now.final,
    index: now && now.index,
    completeness: answered(supplier),
    levers: lines,
    pair,
    sentence: sentence(of, lines, pair),
  };
}
