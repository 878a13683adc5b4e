import type { Article28View } from '../../api/generated/Article28View';
import type { ChainLine } from '../../api/generated/ChainLine';
import type { ContractPageView } from '../../api/generated/ContractPageView';
import type { ContractRow } from '../../api/generated/ContractRow';
import type { EvidenceLine } from '../../api/generated/EvidenceLine';
import type { RecordSection } from '../../api/generated/RecordSection';
import {
  actBy,
  answered,
  clauseQuality,
  contractReference,
  named,
  nextDate,
  standing,
  status,
  type FakeSupplier,
} from './data';
import { daysLeft, said, when } from './dates';
import { questions } from './home';
import { score } from './score';
import { LEAD, bodies, brief, clause, clauseText, data, people } from './views';

export const pounds = (pence: number): string =>
  `£${String(Math.floor(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}`;

export function contractRow(supplier: FakeSupplier): ContractRow {
  const { answered: known, asked } = answered(supplier);
  return {
    id: `c-${supplier.id}`,
    reference: contractReference(supplier),
    title: supplier.service,
    supplier: supplier.id,
    supplier_name: supplier.name,
    status: status(supplier),
    standing: standing(supplier),
    score: brief(supplier),
    completeness: Math.floor((100 * known) / asked),
    categories: supplier.of.categories,
    people: people(supplier),
    start: supplier.start,
    start_text: said(supplier.start),
    end: supplier.end,
    end_text: said(supplier.end),
    value: pounds(supplier.value),
    next_date: nextDate(supplier),
    clause: { quality: clauseQuality(supplier), text: clauseText(supplier) },
  };
}

function facts(supplier: FakeSupplier): RecordSection[] {
  const fact = (field: string, label: string, value: string | null, source: string | null = null) => ({
    field,
    label,
    value,
    source,
    targets: [],
  });
  return [
    {
      key: 'parties',
      title: 'Parties',
      facts: [
        {
          ...fact('supplier', 'Supplier', supplier.name),
          targets: [{ noun: 'supplier', id: supplier.id, text: supplier.name }],
        },
        fact('lead_body', 'Lead body', LEAD),
        fact('role', 'Role of the supplier', 'Processor', 'UK GDPR art. 28(1)'),
      ],
    },
    {
      key: 'dates',
      title: 'Term',
      facts: [
        fact('start', 'Starts', said(supplier.start)),
        fact('end', 'Ends', said(supplier.end)),
        fact('signed_on', 'Signed on', null),
      ],
    },
    {
      key: 'procurement',
      title: 'Procurement',
      facts: [
        fact('regime', 'Regime', 'Procurement Act 2023'),
        fact('value', 'Value', pounds(supplier.value)),
        fact('cpv', 'Kind of service (CPV)', supplier.of.cpv),
        fact('framework', 'Framework', null),
      ],
    },
  ];
}

const terms = [
  'Acts only on documented instructions',
  'People are bound to confidentiality',
  'Security of processing (art. 32)',
  'Sub-processors only with authorisation',
  'Helps with the rights of data subjects',
  'Helps with breaches and assessments',
  'Deletes or returns the data at the end',
  'Shows compliance and allows audits',
];

function article28(supplier: FakeSupplier): Article28View | null {
  const quality = supplier.answers.controls[0]?.score ?? 0;
  if (quality < 2) return null;
  const present = quality * 2;
  return {
    id: `a-${supplier.id}`,
    reference: `A28-${String(supplier.number).padStart(4, '0')}`,
    quality,
    sentence: `${present} of the 8 terms stand in the contract; it is signed by both sides.`,
    signed: named('yes', 'Signed by both sides'),
    checked: said('2026-03-02'),
    present,
    known: Math.min(8, present + 1),
    asked: 8,
    terms: terms.map((text, place) => ({
      term: named(`term-${place + 1}`, text),
      presence:
        place < present
          ? named('present', 'Stands in the contract')
          : place === present
            ? named('absent', 'Is missing')
            : named('unknown', 'Not known'),
      clause_reference: place < present ? `Schedule 4, ${place + 1}` : null,
      note: null,
    })),
  };
}

export function chainLines(supplier: FakeSupplier): ChainLine[] {
  const id = (place: number) => `ch-${supplier.id}-${place + 1}`;
  return supplier.sub.map((link, place) => ({
    id: id(place),
    reference: `CH-${String(supplier.number * 10 + place).padStart(4, '0')}`,
    kind: named(
      link.kind,
      {
        'sub-processor': 'Sub-processor',
        'confirmed-none': 'Confirmed that there is none',
        unknown: 'Not known whether there are any',
      }[link.kind],
    ),
    under: link.under === null ? null : id(link.under),
    name: link.name,
    function: link.does,
    countries: link.country ? [link.country] : [],
    approval: named(
      link.approval,
      {
        specific: 'Specific authorisation',
        general: 'General authorisation',
        'not-approved': 'Not approved',
        unknown: 'Approval not known',
      }[link.approval],
    ),
    status: link.kind === 'sub-processor' ? named('active', 'Active') : named('unknown', 'Status not known'),
  }));
}

function chainText(supplier: FakeSupplier): string {
  const names = supplier.sub.filter(({ kind }) => kind === 'sub-processor').length;
  if (supplier.sub.some(({ kind }) => kind === 'confirmed-none'))
    return 'The supplier confirmed that there is none.';
  const open = supplier.sub.some(({ kind }) => kind === 'unknown');
  const said = names === 1 ? '1 sub-processor is known' : `${names} sub-processors are known`;
  if (!names) return 'It is not known whether there are sub-processors.';
  return open ? `${said}; whether there are more is not known.` : `${said}.`;
}

function evidence(supplier: FakeSupplier): EvidenceLine[] {
  const expires = supplier.certificate;
  const line = (number: number, title: string, kind: string): EvidenceLine => ({
    id: `e-${supplier.id}${number ? `-${number}` : ''}`,
    reference: `E-${String(supplier.number * 10 + number).padStart(4, '0')}`,
    kind: named('certificate', kind),
    title,
    issuer: null,
    grade: named('sighted', 'Sighted'),
    controls: ['C7'],
    issued: said('2026-03-02'),
    expires_on: null,
    expires: null,
    days_left: null,
    when: null,
    has_file: false,
  });
  const certificate = expires
    ? [
        {
          ...line(0, 'ISO/IEC 27001 certificate', 'Certificate'),
          issuer: 'Marram Certification Ltd (fictional)',
          controls: ['C2'],
          expires_on: expires,
          expires: said(expires),
          days_left: daysLeft(expires),
          when: when(expires),
          has_file: true,
        },
      ]
    : [];
  const accounts =
    supplier.answers.controls[6]?.evidence === 'none' ? [] : [line(1, 'Accounts of 2025', 'Accounts')];
  return [...certificate, ...accounts];
}

export function contractView(supplier: FakeSupplier, revision: number): ContractPageView {
  return {
    row: contractRow(supplier),
    revision,
    facts: facts(supplier),
    act_by: actBy(supplier),
    extension: 'Two options of 12 months each',
    notice_period: '6 months by us, 12 months by the supplier',
    served_bodies: bodies(supplier),
    clause: clause(supplier),
    article_28: article28(supplier),
    data: data(supplier),
    chain: chainLines(supplier),
    chain_text: chainText(supplier),
    evidence: evidence(supplier),
    files: evidence(supplier).map(({ id, reference, title, has_file }) => ({
      evidence: id,
      reference,
      title,
      file_name: has_file ? 'iso-27001-certificate.pdf' : null,
      sha256: (has_file ? '9f86d081884c7d65' : '2c26b46b68ffc68f').repeat(4),
      size: has_file ? '412 kB' : null,
    })),
    score: score(supplier),
    questions: questions(supplier),
    linked: [
      {
        noun: named('kpi', 'Performance measures'),
        total: 1,
        rows: [
          {
            id: `k-${supplier.id}`,
            reference: `K-${String(supplier.number).padStart(4, '0')}`,
            title: 'Results within five working days',
            detail: 'Target 98%',
            retired: false,
          },
        ],
        field: 'contract',
      },
      { noun: named('action', 'Actions'), total: 0, rows: [], field: 'contract' },
    ],
  };
}
