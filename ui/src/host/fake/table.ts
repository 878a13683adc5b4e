import type { ImportStep } from '../../api/generated/ImportStep';
import type { TableAsk } from '../../api/generated/TableAsk';
import type { TableColumn } from '../../api/generated/TableColumn';
import type { TableLook } from '../../api/generated/TableLook';
import type { TableRow } from '../../api/generated/TableRow';
import type { TableSubject } from '../../api/generated/TableSubject';
import type { TableSummary } from '../../api/generated/TableSummary';
import { named } from './data';

const fields: Record<TableSubject, [string, string][]> = {
  suppliers: [
    ['organisation.legal_name', 'Legal name'],
    ['organisation.companies_house_number', 'Companies House number'],
    ['turnover_pence', 'Turnover'],
    ['accounts_to', 'Accounts to'],
    ['note', 'Note'],
  ],
  contracts: [
    ['title', 'Title'],
    ['supplier', 'Supplier'],
  ],
  processing: [
    ['name', 'Name'],
    ['supplier', 'Supplier'],
  ],
};

const column = (letter: string, heading: string, field: string | null, examples: string[]): TableColumn => ({
  column: letter,
  heading,
  examples,
  field,
  by: field && 'Its heading says so',
  said: false,
});

const found = [
  column('A', 'Supplier name', 'organisation.legal_name', [
    'Wren Transport Ltd',
    'Ystrad Badge Services Ltd',
  ]),
  column('B', 'Company No', 'organisation.companies_house_number', ['01234567', 'SC123456']),
  column('C', 'Annual turnover (£000)', 'turnover_pence', ['1,250.5', '(12)', '£900']),
  column('D', 'Accounts to', 'accounts_to', ['31/03/2026', '31-Mar-26', '46112']),
  column('E', 'Account manager', null, ['Team B']),
];

const line = (row: number, step: ImportStep, title: string, reason: string): TableRow => ({
  row,
  step,
  reference: null,
  title,
  reason,
  changed: [],
  problems: [],
  notes: [],
});

const rows: TableRow[] = [
  {
    ...line(4, 'add', 'Wren Transport Ltd', 'It is not in the register.'),
    notes: [{ cell: 'B4', problem: 'Company No: “TBC” names nothing, so nothing is recorded' }],
  },
  {
    ...line(5, 'change', 'Ystrad Badge Services Ltd', 'The table says something else than the register.'),
    reference: 'S-0001',
    changed: ['Turnover', 'Accounts to'],
  },
  { ...line(6, 'same', 'Brindle Laundry', 'The register says the same already.'), reference: 'S-0002' },
  {
    ...line(7, 'problem', 'Coldwell Ltd', 'It cannot be taken in as it is.'),
    problems: [{ cell: 'D7', problem: 'Accounts to: there is no such day' }],
  },
  line(8, 'problem', 'Without a name', 'It is a sum of other rows, so it is not counted.'),
];

const counts = [
  { step: 'add' as const, label: 'Add', count: 1 },
  { step: 'change' as const, label: 'Change', count: 1 },
  { step: 'same' as const, label: 'No change', count: 1 },
  { step: 'problem' as const, label: 'Not taken in', count: 2 },
];

const asks: TableAsk = {
  encoding: null,
  separator: null,
  sheet: null,
  heading_row: null,
  month_first: null,
  columns: [],
};

/** The columns as a person says; what a person says of one is no longer another's. */
function held(asked: TableAsk): TableColumn[] {
  const said = new Map(asked.columns.map(({ column, field }) => [column, field]));
  const taken = new Set(said.values());
  return found.map((each) => {
    const own = said.get(each.column);
    if (own !== undefined) return { ...each, field: own, by: own && 'You said so', said: own !== null };
    return each.field && taken.has(each.field) ? { ...each, field: null, by: null } : each;
  });
}

/** What an invented spreadsheet of suppliers would do, read as a person says. */
export function look(subject: TableSubject, asked: TableAsk = asks): TableLook {
  const columns = held(asked);
  const needed = fields[subject][0]?.[0] ?? '';
  const question = columns.every(({ field }) => field !== needed);
  return {
    id: question ? '' : 'table-1',
    file_name: 'suppliers-2026.csv',
    encoding: asked.encoding ?? 'windows-1252',
    encodings: ['UTF-8', 'windows-1252', 'UTF-16LE'].map((name) => named(name, name)),
    separator: asked.separator ?? ',',
    separators: [named(',', 'Comma'), named(';', 'Semicolon')],
    sheet: null,
    sheets: [],
    heading_row: asked.heading_row ?? 3,
    heading_rows: [
      named('0', 'There are none'),
      named('1', 'Row 1: List of suppliers as of …'),
      named('3', 'Row 3: Supplier name, Company …'),
    ],
    month_first: asked.month_first ?? false,
    columns,
    fields: fields[subject].map(([word, text]) => named(word, text)),
    question: question
      ? `Which column holds “${fields[subject][0]?.[1]}”? Choose it above. Until then nothing can be taken in.`
      : null,
    rows: question ? [] : rows,
    counts: question ? [] : counts,
    remarks: question
      ? []
      : [
          'Days such as 3/4/2026 were read with the day first. If the month stands first in this file, say so above.',
        ],
    sentence: question
      ? ''
      : '1 to add, 1 to change, 1 without change, 2 not taken in. Nothing has been written yet.',
    writes: !question,
  };
}

export const taken = (): TableSummary => ({
  sentence: '1 added, 1 changed, 1 without change, 2 not taken in. Undo takes all of it back at once.',
  counts,
});
