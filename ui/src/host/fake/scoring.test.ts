import { expect, test } from 'vitest';
import { caseOf, suppliers } from './data';
import { score } from './score';
import { changed, reckon } from './scoring';
import { whatIf } from './whatif';

const all = suppliers(200);

test('the figures of every invented score add up', () => {
  for (const supplier of all.filter(({ contract }) => contract)) {
    const view = score(supplier);
    if (view.result === 'not-assessed') {
      expect([view.final, view.calculated, view.floors.length]).toEqual([null, null, 0]);
      continue;
    }
    expect(view.calculated).toBe((view.impact_score ?? 0) * (view.likelihood ?? 0));
    expect(view.final).toBe(Math.max(view.calculated ?? 0, ...view.floors.map(({ floor }) => floor)));
    const points = view.impact.reduce((sum, line) => sum + Number(line.points), 0);
    expect(points).toBeCloseTo(Number(view.impact_pct));
    const controls = view.controls.reduce((sum, line) => sum + Number(line.points), 0);
    expect(controls).toBeCloseTo(Number(view.controls_pct));
    const exposure = view.exposure.reduce((sum, line) => sum + Number(line.points), 1);
    expect(exposure).toBeCloseTo(Number(view.exposure_total));
  }
});

test('every standing is among the first fourteen', () => {
  const kinds = new Set(
    all.slice(0, 14).map((supplier) => (supplier.contract ? score(supplier).standing : 'none')),
  );
  expect([...kinds].sort()).toEqual(['extreme', 'high', 'low', 'moderate', 'none', 'not-assessed']);
});

test('the case of the design comes to its published figures', () => {
  const control = (points: number, evidence: 'none' | 'asserted' | 'sighted' | 'verified') =>
    ({ score: points, evidence, freshness: 'in-date', source: null }) as const;
  const result = reckon({
    impact: [3, 3, 4, 3, 3, 3, 1],
    exposure: ['yes', 'unknown', 'unknown', 'yes'],
    controls: [
      control(2, 'sighted'),
      control(1, 'sighted'),
      control(0, 'none'),
      control(1, 'asserted'),
      control(0, 'none'),
      control(1, 'asserted'),
      control(3, 'verified'),
    ],
    floors: [{ id: 'G03', floor: 12, reason: '' }],
  });
  expect(result).toMatchObject({
    impactExact: 4,
    controlsPct: 18.875,
    confidencePct: 49.5,
    likelihood: 3,
    index: '53.1',
  });
});

test('levers tried out together give what the changed case gives', () => {
  const supplier = all.find((each) => score(each).levers.length > 1);
  if (!supplier) throw new Error('no supplier with levers');
  const ids = score(supplier)
    .levers.slice(0, 2)
    .map(({ id }) => id);
  const then = reckon(ids.reduce(changed, caseOf(supplier)));
  expect(whatIf(supplier, ids).then.final).toBe(then?.final);
  expect(whatIf(supplier, []).then.final).toBe(score(supplier).final);
});
