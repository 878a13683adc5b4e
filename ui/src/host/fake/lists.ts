import type { CompareQuery } from '../../api/generated/CompareQuery';
import type { ContractPage } from '../../api/generated/ContractPage';
import type { ContractQuery } from '../../api/generated/ContractQuery';
import type { CopiedRows } from '../../api/generated/CopiedRows';
import type { Counts } from '../../api/generated/Counts';
import type { FindHit } from '../../api/generated/FindHit';
import type { HomeKey } from '../../api/generated/HomeKey';
import type { NounCount } from '../../api/generated/NounCount';
import type { RiskQuery } from '../../api/generated/RiskQuery';
import type { SavedView } from '../../api/generated/SavedView';
import type { TableAsk } from '../../api/generated/TableAsk';
import type { TableSubject } from '../../api/generated/TableSubject';
import type { Answering } from './answers';
import { chain } from './chain';
import { compare } from './compare';
import { contractRow, contractView } from './contract';
import { contractReference, named, scoreOf, standing, status, type FakeSupplier } from './data';
import { due, home, homeGroup } from './home';
import { applied, plan } from './notices';
import { risk, riskRows } from './risk';
import { look, taken } from './table';
import { row } from './views';
import { whatIf } from './whatif';

/** What the commands beside forms read of the invented register. */
export interface FakeRegister {
  suppliers: () => FakeSupplier[];
  supplier: (id: string) => FakeSupplier;
  revision: () => number;
  nouns: () => NounCount[];
  /** How many incidents are open. */
  incidents: () => number;
}

const order = ['no-contract', 'low', 'moderate', 'high', 'extreme', 'not-assessed'];

const ranks: Record<ContractQuery['sort'], (of: FakeSupplier) => string | number> = {
  title: (of) => of.service,
  reference: contractReference,
  supplier: (of) => of.name,
  status: (of) => status(of).text,
  score: (of) => order.indexOf(standing(of)) * 100 + (scoreOf(of)?.final ?? 0),
  people: (of) => of.people ?? -1,
  value: (of) => of.value,
  start: (of) => of.start,
  end: (of) => of.end,
  'next-date': (of) => contractRow(of).next_date?.date ?? '9',
  clause: (of) => contractRow(of).clause.quality ?? -1,
  completeness: (of) => contractRow(of).completeness,
};

function contracts(register: FakeRegister, query: ContractQuery): ContractPage {
  const text = query.text.toLowerCase();
  const named = register
    .suppliers()
    .filter(
      (of) => of.contract && `${contractReference(of)} ${of.service} ${of.name}`.toLowerCase().includes(text),
    );
  const standings = (of: FakeSupplier) => !query.standings.length || query.standings.includes(standing(of));
  const statuses = (of: FakeSupplier) => !query.statuses.length || query.statuses.includes(status(of).word);
  const rank = ranks[query.sort];
  const keyed = named.filter((of) => standings(of) && statuses(of)).map((of) => ({ of, key: rank(of) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (query.descending ? -1 : 1));
  const inStatuses = named.filter(statuses).map(standing);
  const inStandings = named.filter(standings).map(status);
  const words = [...new Map(named.map((of) => [status(of).word, status(of)])).values()];
  return {
    total: keyed.length,
    revision: register.revision(),
    rows: keyed.slice(query.offset, query.offset + query.limit).map(({ of }) => contractRow(of)),
    standings: [...new Set(inStatuses)].map((each) => ({
      standing: each,
      count: inStatuses.filter((other) => other === each).length,
    })),
    statuses: words.map((each) => ({
      status: each,
      count: inStandings.filter((other) => other.word === each.word).length,
    })),
  };
}

function counts(register: FakeRegister): Counts {
  return {
    revision: register.revision(),
    ...due(register.suppliers()),
    open_incidents: register.incidents(),
    nouns: register.nouns(),
  };
}

/** Whether a word begins so, one letter wrong in words of five and more. */
function near(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < 5) return false;
  const start = word.slice(0, typed.length);
  return [...typed].filter((letter, place) => letter !== start[place]).length <= 1;
}

function find(register: FakeRegister, text: string, limit: number): FindHit[] {
  const typed = text.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = register.suppliers().flatMap((of): FindHit[] => {
    const own = row(of);
    const supplier = {
      noun: named('supplier', 'Supplier'),
      id: of.id,
      reference: own.reference,
      title: of.name,
      detail: of.contract ? of.service : 'No contract',
    };
    const contract = {
      noun: named('contract', 'Contract'),
      id: `c-${of.id}`,
      reference: contractReference(of),
      title: of.service,
      detail: of.name,
    };
    return of.contract ? [supplier, contract] : [supplier];
  });
  const fits = ({ title, reference }: FindHit) => {
    const words = `${title} ${reference}`.toLowerCase().split(/\s+/);
    return typed.length > 0 && typed.every((each) => words.some((word) => near(word, each)));
  };
  return hits.filter(fits).slice(0, limit);
}

const cell = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);

function copied(register: FakeRegister, screen: string, ids: string[]): CopiedRows {
  const suppliers = screen === 'suppliers';
  const lines = ids.map((id) => {
    const of = register.supplier(suppliers ? id : id.slice(2));
    const own = suppliers ? row(of) : contractRow(of);
    const name = 'name' in own ? own.name : own.title;
    return [own.reference, name, of.service, of.end].map(cell);
  });
  const table = [['Reference', 'Name', 'Service', 'Ends'], ...lines];
  return {
    tsv: table.map((line) => line.join('\t')).join('\r\n'),
    html: `<table>${table.map((line) => `<tr>${line.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
    rows: lines.length,
    said: lines.length === 1 ? 'Copied 1 row' : `Copied ${lines.length} rows`,
  };
}

type ListCommand =
  | 'home'
  | 'home_group'
  | 'counts'
  | 'find'
  | 'list_contracts'
  | 'show_contract'
  | 'risk_overview'
  | 'risk_rows'
  | 'copy_risk'
  | 'save_risk'
  | 'save_parts'
  | 'compare'
  | 'plan_notices'
  | 'apply_notices'
  | 'choose_table'
  | 'read_table'
  | 'apply_table'
  | 'what_if'
  | 'chain_of'
  | 'saved_views'
  | 'keep_view'
  | 'forget_view'
  | 'rows_for_copy';

/** Home, lists, finding and what is kept of them. */
export function listCommands(register: FakeRegister): Answering<ListCommand> {
  let chosen: TableSubject = 'suppliers';
  const kept = new Map<string, SavedView[]>();
  const views = (screen: unknown) => kept.get(String(screen)) ?? [];
  return {
    home: () => home(register.suppliers(), register.revision()),
    home_group: ({ key, offset, limit }) =>
      homeGroup(register.suppliers(), key as HomeKey, Number(offset), Number(limit)),
    counts: () => counts(register),
    find: ({ text, limit }) => find(register, String(text), Number(limit)),
    list_contracts: ({ query }) => contracts(register, query as ContractQuery),
    show_contract: ({ id }) => contractView(register.supplier(String(id).slice(2)), register.revision()),
    risk_overview: ({ since }) => risk(register.suppliers(), register.revision(), since as string | null),
    risk_rows: ({ query }) => riskRows(register.suppliers(), query as RiskQuery),
    copy_risk: ({ picture }) => ({ svg: '<svg/>', tsv: String(picture), html: `<p>${String(picture)}</p>` }),
    save_risk: ({ picture, format }) => ({
      file_name: `risk-${String(picture)}.${String(format)}`,
      folder: 'Documents',
      bytes: 8200,
    }),
    save_parts: ({ parts }) => ({
      file_name: parts === 'list' ? 'assay-parts.cdx.json' : 'assay-licences.txt',
      folder: 'Documents',
    }),
    compare: ({ query }) => compare(register.supplier, query as CompareQuery),
    plan_notices: () => plan(register.revision()),
    apply_notices: () => ({ value: applied(), changes: ['contract', 'organisation'] }),
    choose_table: ({ subject }) => {
      chosen = subject as TableSubject;
      return look(chosen);
    },
    read_table: ({ ask }) => look(chosen, ask as TableAsk),
    apply_table: () => ({ value: taken(), changes: ['supplier', 'organisation'] }),
    what_if: ({ contract, levers }) =>
      whatIf(register.supplier(String(contract).slice(2)), levers as string[]),
    chain_of: ({ noun, id }) =>
      noun === 'contract'
        ? chain(register.supplier(String(id).slice(2)), 'contract')
        : chain(register.supplier(String(id)), 'supplier'),
    saved_views: ({ screen }) => views(screen),
    keep_view: ({ screen, view }) => {
      const { name } = view as SavedView;
      const rest = views(screen).filter((each) => each.name !== name);
      kept.set(String(screen), [...rest, view as SavedView]);
      return views(screen);
    },
    forget_view: ({ screen, name }) => {
      kept.set(
        String(screen),
        views(screen).filter((each) => each.name !== name),
      );
      return views(screen);
    },
    rows_for_copy: ({ screen, ids }) => copied(register, String(screen), ids as string[]),
  };
}
