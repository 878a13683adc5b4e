import type { ClauseDraft } from '../../api/generated/ClauseDraft';
import type { Named } from '../../api/generated/Named';
import type { Standing } from '../../api/generated/Standing';

/** An enumeration's word with its phrase made from it. */
export const named = (word: string, text = word.replaceAll('-', ' ')): Named => ({ word, text });

export interface FakeSupplier {
  id: string;
  number: number;
  name: string;
  service: string;
  category: Named;
  standing: Standing;
  final: number | null;
  people: number | null;
  end: string;
  daysLeft: number;
  clause: ClauseDraft;
}

const firsts = [
  'Northgate',
  'Calder',
  'Linden',
  'Harbour',
  'Millbrook',
  'Tern',
  'Ashdown',
  'Brackley',
  'Solway',
  'Wren',
];
const seconds: [string, string, Named][] = [
  [
    'Dosimetry Services Ltd',
    'Badge dosimetry',
    named('occupational-exposure', 'Occupational exposure (dose)'),
  ],
  ['Payroll Bureau Ltd', 'Payroll', named('bank', 'Bank details')],
  ['Pathology Couriers LLP', 'Pathology courier', named('health', 'Health')],
  ['Secure Shredding Ltd', 'Confidential waste', named('official-documents', 'Official documents')],
  ['Dictation plc', 'Clinical dictation with speech recognition', named('voice', 'Voice')],
  ['Interpreting CIC', 'Interpreters', named('communications', 'Communications')],
  ['Rostering Software Ltd', 'Staff rostering', named('staff-rota', 'Staff rota')],
];

/** Final scores in turn; none is "not assessed", a zero stands for no contract. */
const finals: (number | null)[] = [20, 12, null, 16, 6, 3, 8, 12, 4, 15, 0, 9];

export function standing(final: number | null): Standing {
  if (final === null) return 'not-assessed';
  if (final === 0) return 'no-contract';
  return final >= 15 ? 'extreme' : final >= 8 ? 'high' : final >= 4 ? 'moderate' : 'low';
}

export const blank: ClauseDraft = {
  trigger: null,
  limit: null,
  unit: null,
  business_opens: null,
  business_closes: null,
  calendar: null,
  channel: null,
  addressee: null,
  named_contact: null,
  round_the_clock: null,
  contents_listed: null,
  acknowledge_within_hours: null,
  initial_hours: null,
  update_hours: null,
  full_report_days: null,
  affected_list_days: null,
  flow_down_hours: null,
  costs: null,
  deemed_receipt_days: null,
  exercised_on: null,
  exercise_note: null,
  clause_reference: null,
  wording: null,
  note: null,
};

/** So many invented suppliers; no name, number or date is anybody's. */
export function suppliers(count: number): FakeSupplier[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, service, category] = seconds[index % seconds.length] as [string, string, Named];
    const final = finals[index % finals.length] ?? null;
    const timed = index % 3 === 0;
    return {
      id: `s${index + 1}`,
      number: index + 1,
      name: `${firsts[(index * 7) % firsts.length]} ${name}${index >= 70 ? ` ${index}` : ''}`,
      service,
      category,
      standing: standing(final),
      final: final || null,
      people: index % 5 === 4 ? null : 40 * (index + 3),
      end: `20${26 + (index % 4)}-${String((index % 12) + 1).padStart(2, '0')}-28`,
      daysLeft: index * 37 - 60,
      clause: timed ? { ...blank, trigger: 'aware', limit: '48', unit: 'clock-hours' } : { ...blank },
    };
  });
}
