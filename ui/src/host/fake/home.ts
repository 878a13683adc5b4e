import type { HomeGroup } from '../../api/generated/HomeGroup';
import type { HomeItem } from '../../api/generated/HomeItem';
import type { HomeKey } from '../../api/generated/HomeKey';
import type { HomeView } from '../../api/generated/HomeView';
import type { Named } from '../../api/generated/Named';
import type { NextQuestion } from '../../api/generated/NextQuestion';
import type { Target } from '../../api/generated/Target';
import { actBy, answered, contractReference, named, scoreOf, standing, type FakeSupplier } from './data';
import { TODAY, daysLeft, said, when } from './dates';

/** Items of a group that the page begins with. */
const FIRST = 8;

const target = (noun: string, id: string | null, field: string | null, under = {}): Target => ({
  noun,
  id,
  under,
  field,
  section: null,
});

/** The next three questions of a contract that nobody has answered. */
export function questions(supplier: FakeSupplier): NextQuestion[] {
  const contract = `c-${supplier.id}`;
  const activity = `p-${supplier.id}`;
  const { impact, controls } = supplier.answers;
  const open: [boolean, string, Target][] = [
    [
      impact[0] === null,
      'Which categories of personal data are held?',
      target('processing', activity, 'items'),
    ],
    [impact[1] === null, 'How many people’s data is held?', target('processing', activity, 'volumes')],
    [
      impact[5] === null,
      'How long would it take to replace the supplier?',
      target('assessment', null, 'i6', { contract }),
    ],
    [
      supplier.certificate === null,
      'Which certificate covers the service?',
      target('evidence', null, 'kind', { contract }),
    ],
    [
      supplier.sub.some(({ kind }) => kind === 'unknown'),
      'Which sub-processors does it use?',
      target('chain', null, 'kind', { contract }),
    ],
    [
      controls[6]?.evidence === 'none',
      'Have its accounts been seen?',
      target('evidence', null, 'kind', { contract }),
    ],
  ];
  return open
    .filter(([asked]) => asked)
    .slice(0, 3)
    .map(([, text, to]) => ({ text, target: to }));
}

const percent = (supplier: FakeSupplier): number => {
  const { answered: known, asked } = answered(supplier);
  return Math.floor((100 * known) / asked);
};

function dated(supplier: FakeSupplier, kind: Named, date: string, title: string, to: Target): HomeItem {
  return {
    kind,
    date,
    date_text: said(date),
    days_left: daysLeft(date),
    when: when(date),
    title,
    detail: `${contractReference(supplier)}, ${supplier.name}`,
    completeness: null,
    questions: [],
    target: to,
  };
}

function dates(supplier: FakeSupplier): HomeItem[] {
  const contract = `c-${supplier.id}`;
  const field = { 'decide-by': 'procurement', 'notice-by': 'notice', ends: 'end' } as Record<string, string>;
  const acts = actBy(supplier)
    // What is past and was followed by the next step asks for nothing any more.
    .filter(({ days_left }, place, all) => days_left >= 0 || place === all.length - 1)
    .map(({ kind, date }) =>
      dated(supplier, kind, date, supplier.service, target('contract', contract, field[kind.word] ?? null)),
    );
  const evidence = supplier.certificate
    ? [
        dated(
          supplier,
          named('evidence-expires', 'Evidence expires'),
          supplier.certificate,
          'ISO/IEC 27001 certificate',
          target('evidence', `e-${supplier.id}`, 'expires_on'),
        ),
      ]
    : [];
  return [...acts, ...evidence];
}

function undated(supplier: FakeSupplier, kind: Named): HomeItem {
  return {
    kind,
    date: null,
    date_text: null,
    days_left: null,
    when: null,
    title: supplier.contract ? supplier.service : supplier.name,
    detail: supplier.contract
      ? `${contractReference(supplier)}, ${supplier.name}`
      : `S-${String(supplier.number).padStart(4, '0')}`,
    completeness: supplier.contract ? percent(supplier) : null,
    questions: supplier.contract ? questions(supplier) : [],
    target: supplier.contract
      ? (questions(supplier)[0]?.target ?? target('contract', `c-${supplier.id}`, null))
      : target('contract', null, null, { supplier: supplier.id }),
  };
}

/** Everything that needs somebody, by group. */
function groups(suppliers: FakeSupplier[]): HomeGroup[] {
  const all = suppliers.flatMap(dates).sort((a, b) => (a.days_left ?? 0) - (b.days_left ?? 0));
  const within = (from: number, to: number) =>
    all.filter(({ days_left }) => days_left !== null && days_left >= from && days_left <= to);
  const contracted = suppliers.filter(({ contract }) => contract);
  const open = contracted.filter((supplier) => standing(supplier) === 'not-assessed');
  const gaps = contracted
    .filter((supplier) => scoreOf(supplier) && percent(supplier) < 100)
    .sort((a, b) => percent(a) - percent(b));
  const made: [HomeKey, string, string, HomeItem[]][] = [
    ['overdue', 'Overdue', 'Nothing is overdue.', within(-Infinity, -1)],
    ['soon', 'Within 90 days', 'Nothing is due within 90 days.', within(0, 90)],
    ['later', 'Later this year', 'Nothing is due in the year after that.', within(91, 365)],
    ['reviews', 'Reviews', 'No review is due.', []],
    [
      'not-assessed',
      'Not assessed',
      'Every contract is assessed.',
      [
        ...open.map((supplier) =>
          undated(supplier, named('not-assessed', 'Too little is known for a score')),
        ),
        ...suppliers
          .filter(({ contract }) => !contract)
          .map((supplier) => undated(supplier, named('no-contract', 'No contract is recorded'))),
      ],
    ],
    [
      'incomplete',
      'Incomplete records',
      'Every question is answered.',
      gaps.map((supplier) => undated(supplier, named('incomplete', 'Questions are open'))),
    ],
  ];
  return made.map(([key, title, empty, items]) => ({ key, title, empty, total: items.length, items }));
}

const things = (count: number) => (count === 1 ? '1 thing is' : `${count} things are`);

export function home(suppliers: FakeSupplier[], revision: number): HomeView {
  const full = groups(suppliers);
  const total = (key: HomeKey) => full.find((group) => group.key === key)?.total ?? 0;
  const contracted = suppliers.filter(({ contract }) => contract);
  const known = contracted.map(answered);
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
  const next = full.find(({ key }) => key === 'later')?.items[0];
  const due = total('overdue') + total('soon');
  return {
    as_at: TODAY,
    as_at_text: said(TODAY),
    revision,
    sentence: due
      ? `${things(total('overdue'))} overdue and ${things(total('soon'))} due within 90 days.`
      : next
        ? `Nothing is due. The next date is ${next.date_text}.`
        : 'Nothing is due.',
    groups: full.map((group) => ({ ...group, items: group.items.slice(0, FIRST) })),
    totals: {
      suppliers: suppliers.length,
      contracts: contracted.length,
      not_assessed: contracted.filter((supplier) => standing(supplier) === 'not-assessed').length,
      complete_percent: known.length
        ? Math.floor((100 * sum(known.map((line) => line.answered))) / sum(known.map((line) => line.asked)))
        : null,
    },
  };
}

export function homeGroup(suppliers: FakeSupplier[], key: HomeKey, offset: number, limit: number): HomeGroup {
  const group = groups(suppliers).find((each) => each.key === key) as HomeGroup;
  return { ...group, items: group.items.slice(offset, offset + limit) };
}

export function due(suppliers: FakeSupplier[]): { overdue: number; due: number } {
  const view = home(suppliers, 0);
  const total = (key: HomeKey) => view.groups.find((group) => group.key === key)?.total ?? 0;
  return { overdue: total('overdue'), due: total('overdue') + total('soon') };
}
