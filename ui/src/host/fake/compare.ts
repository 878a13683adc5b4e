import type { CompareQuery } from '../../api/generated/CompareQuery';
import type { CompareRow } from '../../api/generated/CompareRow';
import type { CompareView } from '../../api/generated/CompareView';
import { contractRow } from './contract';
import { named, scoreOf, type FakeSupplier } from './data';
import { TODAY, said } from './dates';
import { row } from './views';

/** Records side by side; on an earlier day fewer answers were known. */
export function compare(find: (id: string) => FakeSupplier, query: CompareQuery): CompareView {
  const contract = query.noun === 'contract';
  const days = query.dates.length ? query.dates : query.ids.map(() => TODAY);
  const of = days.map((_, place) =>
    find((query.ids[query.dates.length ? 0 : place] ?? '').slice(contract ? 2 : 0)),
  );
  const facts = of.map((supplier, place): [section: string, label: string, value: string][] => {
    const earlier = days[place] !== TODAY && days[place] !== days.at(-1);
    const own = contractRow(supplier);
    const score = scoreOf(supplier);
    return [
      ['Facts', contract ? 'Title' : 'Registered name', contract ? own.title : supplier.name],
      ['Facts', 'Service', supplier.service],
      ['Facts', 'Status', own.status.text],
      ['Facts', 'Ends', said(supplier.end)],
      ['Personal data', 'Categories', supplier.of.categories.map(({ text }) => text).join(', ')],
      ['Personal data', 'People', earlier ? 'Not known' : (own.people?.text ?? 'Not known')],
      ['Clause', 'Breach notice', own.clause.text],
      ['Score', 'Impact', score ? String(score.impact) : 'Not assessed'],
      [
        'Score',
        'Likelihood',
        score ? String(Math.min(5, score.likelihood + (earlier ? 1 : 0))) : 'Not assessed',
      ],
      ['Score', 'Floors', score?.floors.map(({ id }) => id).join(', ') || 'None'],
    ];
  });
  const rows = (facts[0] ?? []).map(([section, label], place): CompareRow => {
    const cells = facts.map((own) => own[place]?.[2] ?? 'Not known');
    const differs = new Set(cells).size > 1;
    const partly = differs && cells.includes('Not known') && new Set(cells).size === 2;
    return {
      section,
      label,
      cells,
      differs,
      mark: partly
        ? named('partly-known', 'Partly known')
        : differs
          ? named('differs', 'Differs')
          : named('same', 'Same'),
    };
  });
  const differing = rows.filter(({ differs }) => differs).length;
  return {
    columns: of.map((supplier, place) => ({
      id: contract ? `c-${supplier.id}` : supplier.id,
      reference: contract ? contractRow(supplier).reference : row(supplier).reference,
      title: contract ? supplier.service : supplier.name,
      as_at: days[place] ?? TODAY,
      when: days[place] === TODAY ? said(TODAY) : `${said(days[place] ?? TODAY)}, as it was known then`,
      missing: null,
    })),
    rows,
    differing,
    sentence: `${differing} of ${rows.length} rows differ.`,
  };
}
