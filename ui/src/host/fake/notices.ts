import type { ImportPlan } from '../../api/generated/ImportPlan';
import type { ImportRow } from '../../api/generated/ImportRow';
import type { ImportSummary } from '../../api/generated/ImportSummary';
import { named } from './data';

const line = (step: ImportRow['step'], title: string, detail: string, reason: string): ImportRow => ({
  step,
  noun: named('contract', 'Contract'),
  reference: null,
  title,
  detail,
  reason,
  changed: [],
  kept: [],
  remarks: [],
});

const rows: ImportRow[] = [
  line(
    'add',
    'Patient transport',
    'Fenmoor University Hospitals (fictional), Wren Transport Ltd',
    'No contract of this procurement is recorded.',
  ),
  {
    ...line(
      'change',
      'Badge dosimetry',
      'Fenmoor University Hospitals (fictional), Northgate Dosimetry Services Ltd',
      'The notice is newer than what is recorded.',
    ),
    reference: 'C-0001',
    changed: ['Value', 'Ends'],
    kept: ['Title stays “Badge dosimetry”; the notice says “Provision of dosimeters”.'],
  },
  {
    ...line(
      'same',
      'Payroll',
      'Fenmoor University Hospitals (fictional)',
      'Everything in it is recorded already.',
    ),
    reference: 'C-0002',
  },
  {
    ...line(
      'add',
      'Wren Transport Ltd',
      'Found by its registered number',
      'No body of this number is recorded.',
    ),
    noun: named('organisation', 'Organisation'),
  },
  {
    ...line('problem', 'ocds-b5fd17-0007', '', 'The notice names no buyer.'),
    noun: named('notice', 'Notice'),
    remarks: ['Line 412: the list of parties is empty.'],
  },
];

/** What an invented file of notices would do. */
export const plan = (revision: number): ImportPlan => ({
  id: 'plan-1',
  file_name: 'notices-2026.json',
  revision,
  rows,
  counts: [
    { step: 'add', label: 'Added', count: 2 },
    { step: 'change', label: 'Changed', count: 1 },
    { step: 'same', label: 'As it is', count: 1 },
    { step: 'retire', label: 'Retired', count: 0 },
    { step: 'problem', label: 'Not taken in', count: 1 },
  ],
  remarks: [],
  sentence: '4 notices: 1 contract would be added, 1 changed, 1 stays as it is; 1 notice is not taken in.',
  writes: true,
});

export const applied = (): ImportSummary => ({
  sentence: '1 contract was added and 1 changed.',
  added: ['C-0015'],
  counts: plan(0).counts,
});
