import type { MatrixCell } from '../../api/generated/MatrixCell';
import type { Mover } from '../../api/generated/Mover';
import type { RiskPage } from '../../api/generated/RiskPage';
import type { RiskPicture } from '../../api/generated/RiskPicture';
import type { RiskQuery } from '../../api/generated/RiskQuery';
import type { RiskTable } from '../../api/generated/RiskTable';
import type { RiskView } from '../../api/generated/RiskView';
import type { Standing } from '../../api/generated/Standing';
import type { StandingCount } from '../../api/generated/StandingCount';
import { contractReference, named, scoreOf, standing, type FakeSupplier } from './data';
import { TODAY, said } from './dates';
import { band } from './scoring';
import { brief } from './views';

const five: Standing[] = ['not-assessed', 'extreme', 'high', 'moderate', 'low'];
const bandWords: Record<Standing, string> = {
  'not-assessed': 'Not assessed',
  extreme: 'Extreme',
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  'no-contract': 'No contract',
};

const counted = (of: FakeSupplier[]): StandingCount[] =>
  five.map((each) => ({
    standing: each,
    count: of.filter((supplier) => standing(supplier) === each).length,
  }));

const contracts = (count: number) => (count === 1 ? '1 contract' : `${count} contracts`);

/** The lines that a supplier's contract stands in, for each picture. */
const keysOf: Record<Exclude<RiskPicture, 'matrix' | 'movers'>, (of: FakeSupplier) => string[]> = {
  tier: (of) => {
    const score = scoreOf(of);
    return [score ? `Tier ${score.impact >= 4 ? 1 : score.impact === 3 ? 2 : 3}` : ''];
  },
  service: (of) => [of.of.cpv],
  parent: (of) => [of.number % 3 === 1 ? 'Northgate Holdings (fictional)' : of.name],
  'sub-processor': (of) => {
    const names = of.sub.flatMap(({ name }) => (name ? [name] : []));
    return names.length ? names : [of.sub.some(({ kind }) => kind === 'confirmed-none') ? 'None' : ''];
  },
  country: (of) => {
    const countries = of.sub.flatMap(({ country }) => (country ? [country] : []));
    return countries.length ? [...new Set(['United Kingdom', ...countries])] : [''];
  },
};

const words: Record<keyof typeof keysOf, [title: string, label: string]> = {
  tier: ['Bands by tier', 'Tier'],
  service: ['Bands by service', 'Kind of service'],
  parent: ['By the group that owns the supplier', 'Group'],
  'sub-processor': ['By sub-processor', 'Sub-processor'],
  country: ['By country', 'Country'],
};

function table(all: FakeSupplier[], picture: keyof typeof keysOf): RiskTable {
  const keys = [...new Set(all.flatMap(keysOf[picture]))];
  const lines = keys.map((key) => {
    const own = all.filter((supplier) => keysOf[picture](supplier).includes(key));
    const share = Math.round((100 * own.length) / all.length);
    return {
      key: key || 'unknown',
      label: key || 'Not known',
      unknown: !key,
      total: own.length,
      standings: counted(own),
      share_text: `${own.length} of ${contracts(all.length)} (${share}%)`,
    };
  });
  const order = (a: (typeof lines)[number], b: (typeof lines)[number]) =>
    Number(a.unknown) - Number(b.unknown) ||
    (picture === 'tier'
      ? a.label.localeCompare(b.label)
      : b.total - a.total || a.label.localeCompare(b.label));
  const sorted = lines.sort(order);
  const [title, label] = words[picture];
  const first = sorted[0];
  return {
    picture,
    title,
    label,
    sentence: first ? `${first.label} has most: ${first.share_text}.` : 'No contract is recorded.',
    overlapping: picture === 'sub-processor' || picture === 'country',
    lines: sorted.slice(0, 8),
    more: Math.max(0, sorted.length - 8),
  };
}

const inCell = (of: FakeSupplier, impact: number, likelihood: number): boolean => {
  const score = scoreOf(of);
  return score?.impact === impact && score.likelihood === likelihood;
};

function cell(all: FakeSupplier[], impact: number, likelihood: number): MatrixCell {
  const own = all.filter((supplier) => inCell(supplier, impact, likelihood));
  const score = impact * likelihood;
  const raised = own.filter((supplier) => (scoreOf(supplier)?.final ?? 0) > score).length;
  const held = raised ? `, ${raised} of them held higher by a floor` : '';
  return {
    key: `${impact}x${likelihood}`,
    impact,
    likelihood,
    score,
    standing: band(score),
    contracts: own.length,
    raised,
    references: own.slice(0, 8).map(contractReference),
    text: `Impact ${impact}, likelihood ${likelihood}, score ${score}, ${bandWords[band(score)]}: ${contracts(own.length)}${held}`,
  };
}

function movers(all: FakeSupplier[], since: string): RiskView['movers'] {
  const moved = all
    .filter((supplier) => scoreOf(supplier) && supplier.number % 4 === 1)
    .map((supplier, place): Mover => {
      const is = brief(supplier);
      const worse = place % 2 === 0;
      const final = worse ? Math.max(2, Math.floor((is.final ?? 0) / 2)) : Math.min(25, (is.final ?? 0) + 4);
      const was = { ...is, final, standing: band(final) };
      return {
        id: `c-${supplier.id}`,
        reference: contractReference(supplier),
        title: supplier.service,
        supplier: supplier.name,
        way: worse ? named('worse', 'Rose') : named('better', 'Fell'),
        was,
        is,
        text: `From ${final} ${bandWords[was.standing]} to ${is.final} ${bandWords[is.standing]}.`,
        reasons: worse
          ? ['G04 holds since the certificate ran out.']
          : ['Evidence for the technical measures was seen.'],
      };
    })
    .sort((a, b) => b.way.word.localeCompare(a.way.word));
  const way = (word: string) => moved.filter((each) => each.way.word === word).length;
  return {
    title: 'What moved',
    since,
    sentence: `Since ${said(since)}, ${way('worse')} rose and ${way('better')} fell.`,
    unchanged: all.length - moved.length,
    ways: [
      { way: 'worse', label: 'Rose', count: way('worse') },
      { way: 'better', label: 'Fell', count: way('better') },
      { way: 'new', label: 'New', count: 0 },
    ],
    movers: moved.slice(0, 50),
    more: Math.max(0, moved.length - 50),
  };
}

export function risk(suppliers: FakeSupplier[], revision: number, since: string | null): RiskView {
  const all = suppliers.filter(({ contract }) => contract);
  const standings = counted(all);
  const count = (of: Standing) => standings.find((each) => each.standing === of)?.count ?? 0;
  const raised = all.filter((supplier) => {
    const score = scoreOf(supplier);
    return score && score.final > score.calculated;
  }).length;
  return {
    revision,
    as_at: TODAY,
    contracts: all.length,
    standings,
    sentence: all.length
      ? `${contracts(all.length)}: ${count('extreme')} Extreme, ${count('high')} High, ${count('not-assessed')} not assessed.`
      : 'No contract is recorded, so there is nothing to show.',
    matrix: {
      title: 'Impact and likelihood',
      sentence: `${contracts(all.length - count('not-assessed'))} by impact and likelihood, before floors.`,
      impact_title: 'Impact',
      likelihood_title: 'Likelihood',
      impact_words: ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'],
      likelihood_words: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
      cells: [5, 4, 3, 2, 1].flatMap((likelihood) =>
        [1, 2, 3, 4, 5].map((impact) => cell(all, impact, likelihood)),
      ),
      not_assessed: count('not-assessed'),
      not_assessed_text: count('not-assessed')
        ? `${contracts(count('not-assessed'))} not assessed: in no cell.`
        : 'Every contract is assessed.',
      raised_text: raised ? `A floor holds ${contracts(raised)} above the score of the cell.` : null,
    },
    by_tier: table(all, 'tier'),
    by_service: table(all, 'service'),
    by_parent: table(all, 'parent'),
    by_sub_processor: table(all, 'sub-processor'),
    by_country: table(all, 'country'),
    movers: since ? movers(all, since) : null,
  };
}

export function riskRows(suppliers: FakeSupplier[], { picture, key, offset, limit }: RiskQuery): RiskPage {
  const all = suppliers.filter(({ contract }) => contract);
  const [impact = 0, likelihood = 0] = key.split('x').map(Number);
  const matches = (of: FakeSupplier): boolean => {
    if (key === 'not-assessed') return standing(of) === 'not-assessed';
    if (picture === 'matrix' || picture === 'movers') return inCell(of, impact, likelihood);
    return keysOf[picture](of).includes(key === 'unknown' ? '' : key);
  };
  const own = all.filter(matches);
  return {
    title:
      key === 'not-assessed'
        ? 'Not assessed'
        : picture === 'matrix'
          ? `Impact ${impact}, likelihood ${likelihood}`
          : key === 'unknown'
            ? 'Not known'
            : key,
    total: own.length,
    rows: own.slice(offset, offset + limit).map((of) => {
      const score = scoreOf(of);
      const floor =
        score && score.final > score.calculated
          ? score.floors.find((line) => line.floor === score.final)
          : null;
      return {
        id: `c-${of.id}`,
        reference: contractReference(of),
        title: of.service,
        supplier_id: of.id,
        supplier: of.name,
        score: brief(of),
        raised_by: floor ? `${floor.id}: ${floor.reason}` : null,
      };
    }),
  };
}
