import type { ClaimView } from '../../../api/generated/ClaimView';
import type { IncidentView } from '../../../api/generated/IncidentView';
import type { NoticeView } from '../../../api/generated/NoticeView';
import type { SeverityView } from '../../../api/generated/SeverityView';
import type { TellingView } from '../../../api/generated/TellingView';
import type { WhenView } from '../../../api/generated/WhenView';
import { named } from '../data';
import { days, month, point, type FakeClock } from './clock';

/** The instant that the invented register is read at first. */
export const NOW = Date.parse('2026-11-21T17:26:00Z');
const HOUR = 3_600_000;

/** An incident of the invented register: what was stated, and the clocks that follow. */
export interface FakeIncident {
  id: string;
  title: string;
  supplier: string;
  status: string;
  claims: Record<string, ClaimView[]>;
  hours: Partial<Record<FakeClock['id'], number>>;
  notices: NoticeView[];
  rest: Pick<
    IncidentView,
    'bodies' | 'groups' | 'totals' | 'duties' | 'remedies' | 'contradictions' | 'nation' | 'whom'
  >;
}

const force = {
  yes: named('yes', 'Counts'),
  no: named('no', 'On record only'),
  unknown: named('unknown', 'Nobody has said whether it counts'),
};

let made = 0;
const claim = (
  when: WhenView,
  source: string | null,
  in_force: keyof typeof force = 'unknown',
  more: Partial<ClaimView> = {},
): ClaimView => ({
  id: `claim-${++made}`,
  when,
  scope: null,
  source,
  document: null,
  in_force: force[in_force],
  note: null,
  entered_by: 'Sam Reed',
  entered_at: '20 November 2026, 9:12am',
  ...more,
});

const questions = [
  'On what date and at what time did the breach happen?',
  'Who detected it, and how?',
  'How many people are affected, of each body?',
  'Which data of each person is affected?',
  'Whom do we ask, at every hour?',
];

export const notice = (number: number, of: Partial<NoticeView> = {}): NoticeView => ({
  notice: {
    noun: 'breach-notice',
    id: `bn-${number}`,
    text: `BN-${String(number).padStart(4, '0')} Notice of the supplier`,
  },
  direction: named('received', 'Received'),
  channel: named('post', 'Post'),
  written: null,
  sent: null,
  received: null,
  read: null,
  score: 2,
  looked_at: 12,
  questions,
  ...of,
});

const telling = (authority: string, text: string, more: Partial<TellingView> = {}): TellingView => ({
  authority: named(authority, text),
  asked: named('unknown', 'Not known'),
  trigger: null,
  why: '',
  soon: null,
  route: null,
  source: 'UK GDPR art. 33(1) (not checked)',
  standing: named('unknown', 'Cannot be said'),
  open: true,
  done: null,
  clock: null,
  due: null,
  recorded: null,
  ...more,
});

const severity = (scope: string): SeverityView => ({
  scope,
  grid: 'DSPT grid: the likelihood of harm is not known.',
  grid_score: null,
  enisa: 'ENISA 2013: 2 × 0.75 + 0.5 = 2, which is medium.',
  enisa_band: 'Medium',
  inputs: [
    { field: 'processing_context', label: 'Processing context', text: '2' },
    { field: 'harm_likelihood', label: 'Likelihood of harm', text: 'Not known' },
  ],
  missing: ['Likelihood of harm'],
});

export const nothing = (): FakeIncident['rest'] => ({
  bodies: [],
  groups: [],
  totals: [],
  duties: [],
  remedies: [],
  contradictions: [],
  nation: { nation: named('england', 'England'), of_lead_body: true, matrix: 'notifications-v1' },
  whom: [
    telling('ico', 'Information Commissioner', {
      why: 'Nobody has judged the risk to people.',
      soon: '72 hours after the controller knew',
      route: named('dspt', 'Through the DSPT tool'),
    }),
    telling('people', 'People affected', {
      why: 'Nobody has judged the risk to people.',
      soon: 'without undue delay',
    }),
    telling('care-regulator', 'Regulator of care', {
      standing: named('not-owed', 'Not owed'),
      open: false,
      why: 'Care was not affected.',
    }),
  ],
});

const body = (number: number, text: string) => ({ noun: 'organisation', id: `o-b${number}`, text });

/** Dates before the notice that nobody is sure of, a body for each way of standing, and everything that is owed. */
const copied: FakeIncident = {
  id: 'i-1',
  title: 'Dose records copied from a server',
  supplier: 's1',
  status: 'investigating',
  claims: {
    occurred: [
      claim(days('2026-09-06'), 'Letter of the supplier', 'yes', {
        document: { noun: 'evidence', id: 'e-s4', text: 'E-0004 Letter of 4 November' },
      }),
      claim(month('2026-09', 'September 2026'), 'A newspaper', 'no'),
    ],
    supplier_aware: [claim(days('2026-09-06', '2026-09-30'), 'Letter of the supplier')],
    notice_written: [claim(days('2026-11-04'), 'Letter of the supplier')],
    notice_received: [
      claim(days('2026-11-17'), 'Stamp of the post room', 'yes'),
      claim(days('2026-11-19'), 'Saltmarsh Health Board (fictional)', 'unknown', {
        scope: 'Saltmarsh Health Board (fictional)',
      }),
    ],
    controller_aware: [claim(point(NOW - 58 * HOUR), 'Information governance lead')],
    served_bodies_told: [
      claim(days('2026-11-19'), 'Minutes of the first call'),
      claim(days('2026-11-20'), 'Saltmarsh Health Board (fictional)'),
    ],
  },
  hours: { K1: 24, K4: 72, K5: 24 },
  notices: [
    notice(1, {
      written: days('2026-11-04'),
      sent: days('2026-11-04', '2026-11-06'),
      received: days('2026-11-17'),
      read: point(NOW - 58 * HOUR),
    }),
  ],
  rest: {
    ...nothing(),
    bodies: [
      {
        body: body(1, 'Fenmoor University Hospitals NHS Trust (fictional)'),
        status: named('confirmed-affected', 'Confirmed affected'),
        told: days('2026-11-17'),
        people: { min: 530, max: 530 },
        people_told: 412,
        people_told_on: days('2026-11-20'),
        source: 'Return of 20 November',
      },
      {
        body: body(2, 'Saltmarsh Health Board (fictional)'),
        status: named('told', 'Told'),
        told: days('2026-11-20'),
        people: { min: 100, max: null },
        people_told: null,
        people_told_on: null,
        source: null,
      },
      {
        body: body(3, 'Fenmoor Community Trust (fictional)'),
        status: named('confirmed-not-affected', 'Confirmed not affected'),
        told: days('2026-11-20'),
        people: null,
        people_told: null,
        people_told_on: null,
        source: 'Letter of the supplier',
      },
      {
        body: body(4, 'Hollowbrook Partnership Trust (fictional)'),
        status: named('contracted', 'Contracted'),
        told: null,
        people: null,
        people_told: null,
        people_told_on: null,
        source: null,
      },
    ],
    groups: [
      {
        scope: 'All bodies',
        severity: severity('All bodies'),
        part_of: null,
        subject_group: named('employees', 'Employees'),
        categories: [],
        people: { min: 3423, max: 3423 },
        qualifier: named('exact', 'Exactly'),
        source: 'Letter of the supplier',
        in_force: force.yes,
      },
      {
        scope: 'Fenmoor University Hospitals NHS Trust (fictional)',
        severity: severity('Fenmoor University Hospitals NHS Trust (fictional)'),
        part_of: 'All bodies',
        subject_group: named('employees', 'Employees'),
        categories: [named('dose', 'Occupational exposure (dose)'), named('name', 'Basic identifiers')],
        people: { min: 530, max: 654 },
        qualifier: named('about', 'About'),
        source: 'Return of 20 November',
        in_force: force.unknown,
      },
    ],
    totals: [
      {
        scope: 'All bodies',
        total: { min: 3423, max: 3423 },
        attributed: { min: 530, max: 654 },
        left: { min: 2769, max: 2893 },
        words: 'between 2,769 and 2,893 of 3,423 not yet attributed',
      },
    ],
    duties: [
      {
        authority: named('ico', 'Information Commissioner'),
        named: null,
        owed: named('yes', 'Yes'),
        reason: 'Dose records cannot be changed like a password.',
        owner: 'Data protection officer',
        done: null,
        reference: null,
        clock: null,
      },
      {
        authority: named('police', 'Police'),
        named: null,
        owed: named('no', 'No'),
        reason: 'The supplier has told them, reference with its letter.',
        owner: null,
        done: null,
        reference: null,
        clock: null,
      },
    ],
    remedies: [
      {
        remedy: 'Credit monitoring',
        provider: 'Farne Credit Watch (fictional)',
        months: 24,
        offered_to: 'All whose national insurance number was held',
        people_taken_up: 96,
        people_offered: 412,
        ends: '1 December 2028',
        source: 'Letter of the supplier',
        in_force: force.yes,
      },
    ],
    whom: [
      telling('ico', 'Information Commissioner', {
        asked: named('yes', 'Yes'),
        standing: named('owed', 'Owed'),
        why: 'The breach puts people at risk.',
        soon: '72 hours after the controller knew',
        due: 'by 22 November 2026, 7:26am',
      }),
      telling('police', 'Police', {
        asked: named('unknown', 'Not known'),
        standing: named('not-owed', 'Not owed'),
        open: false,
        why: 'It is not known whether it is a crime.',
        recorded: {
          authority: named('police', 'Police'),
          named: null,
          owed: named('no', 'No'),
          reason: 'The supplier has told them, with the reference in its letter.',
          owner: 'Security manager',
          done: null,
          reference: 'CR-1207',
          clock: null,
        },
      }),
      ...nothing().whom.slice(1),
    ],
    contradictions: ['served bodies told is certainly before regulator told, which is expected ahead of it.'],
  },
};

const lost: FakeIncident = {
  id: 'i-2',
  title: 'Payslips sent to the wrong hospital',
  supplier: 's2',
  status: 'confirmed',
  claims: {
    occurred: [claim(point(NOW - 30 * HOUR), 'Call of the supplier')],
    supplier_aware: [claim(point(NOW - 29 * HOUR), 'Call of the supplier')],
    notice_sent: [claim(point(NOW - 20 * HOUR), 'Header of the e-mail')],
    notice_received: [claim(point(NOW - 20 * HOUR), 'Header of the e-mail')],
    controller_aware: [claim(point(NOW - 19 * HOUR), 'Payroll manager')],
  },
  hours: { K1: 24, K4: 72 },
  notices: [notice(2, { channel: named('email', 'E-mail'), score: 15, questions: questions.slice(2, 4) })],
  rest: nothing(),
};

const late: FakeIncident = {
  id: 'i-3',
  title: 'Referral letters seen by another practice',
  supplier: 's3',
  status: 'suspected',
  claims: { controller_aware: [claim(days('2026-11-17'), 'Practice manager')] },
  hours: { K4: 72 },
  notices: [],
  rest: nothing(),
};

const over: FakeIncident = {
  id: 'i-4',
  title: 'Laptop left in a courier’s van',
  supplier: 's3',
  status: 'closed',
  claims: {
    occurred: [claim(days('2025-03-03'), 'Report of the courier')],
    controller_aware: [claim(point(Date.parse('2025-03-04T10:00:00Z')), 'Records manager')],
    regulator_told: [claim(point(Date.parse('2025-03-05T15:00:00Z')), 'Receipt')],
  },
  hours: { K4: 72 },
  notices: [],
  rest: nothing(),
};

/** An incident of which nothing is known but its name. */
const bare: FakeIncident = {
  id: 'i-5',
  title: 'Something is wrong at the shredder',
  supplier: 's4',
  status: 'suspected',
  claims: {},
  hours: {},
  notices: [],
  rest: nothing(),
};

/** The incidents of the invented register. */
export const incidents = (): FakeIncident[] => structuredClone([copied, lost, late, over, bare]);
