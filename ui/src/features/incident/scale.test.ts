import { expect, test } from 'vitest';
import type { WhenView } from '../../api/generated/WhenView';
import { Scale } from './scale';

const at = (text: string) => Date.parse(text);
const when = (earliest: string, latest: string): WhenView => ({
  edtf: '',
  text: '',
  earliest,
  latest,
  point: earliest === latest,
});

test('a date that may be anywhere in a month is a month wide, a minute has no width', () => {
  const scale = new Scale([at('2016-10-01T00:00Z'), at('2017-03-01T00:00Z')]);
  const month = scale.of(when('2016-10-01T00:00Z', '2016-11-01T00:00Z'));
  const whole = scale.between(at('2016-10-01T00:00Z'), at('2017-03-01T00:00Z'));
  expect(month.width / whole.width).toBeCloseTo(31 / 151, 5);
  expect(month.left).toBeCloseTo(whole.left, 5);
  expect(scale.of(when('2016-12-24T09:30Z', '2016-12-24T09:30Z')).width).toBe(0);
});

test('what is later stands further to the right, and all of it within the drawing', () => {
  const scale = new Scale(['2016-10-06', '2017-01-04', '2017-03-10'].map(at));
  const places = ['2016-10-06', '2017-01-04', '2017-03-10'].map((day) => scale.at(at(day)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(...places)).toBeLessThan(100);
});

test.each([
  ['2016-10-06', '2017-03-10', ['2016-11', '2016-12', '2017-01', '2017-02', '2017-03']],
  ['2014-02-01', '2017-03-10', ['2014-01', '2015-01', '2016-01', '2017-01']],
  ['2017-01-02', '2017-01-06', ['2017-01-02', '2017-01-03', '2017-01-04', '2017-01-05', '2017-01-06']],
])('from %s to %s the axis is marked where a person would mark it', (first, last, marks) => {
  expect(new Scale([at(first), at(last)]).marks.map(({ on }) => on)).toEqual(marks);
});

test('an axis has never more marks than there is room for', () => {
  for (const days of [1, 3, 10, 20, 45, 59, 61, 90, 200, 400, 1000, 4000, 20_000]) {
    const begin = at('2016-10-06');
    const { length } = new Scale([begin, begin + days * 86_400_000]).marks;
    expect(length, `${days} days`).toBeGreaterThan(0);
    expect(length, `${days} days`).toBeLessThan(9);
  }
});

test('nothing known is drawn nowhere, and breaks nothing', () => {
  expect(new Scale([]).marks.length).toBeGreaterThan(0);
});
