import { contractReference, type FakeSupplier } from '../data';
import { said } from '../dates';
import { incidents } from '../incidents/sample';
import type { Held } from './store';

const bodies = [
  'Fenmoor University Hospitals NHS Trust (fictional)',
  'Saltmarsh Health Board (fictional)',
  'Fenmoor Community Trust (fictional)',
  'Hollowbrook Partnership Trust (fictional)',
];
/** So many suppliers have records of their own kind; more would only be slow. */
export const MOST = 60;

const held = (id: string, fields: Held['fields'], more: Partial<Held> = {}): Held => ({
  id,
  fields,
  parts: {},
  retired: null,
  frozen: null,
  ...more,
});
const pounds = (pence: number) => (pence / 100).toFixed(2);

/** What a supplier of the invented register is in records: the same names, days and sums as on its page. */
function ofSupplier(supplier: FakeSupplier): [noun: string, record: Held][] {
  const { id, name, service, of } = supplier;
  const records: [string, Held][] = [
    [
      'organisation',
      held(`o-${id}`, { legal_name: name, kind: 'company', jurisdiction: 'england', country: 'GB' }),
    ],
    [
      'contact',
      held(`ct-${id}`, {
        organisation: `o-${id}`,
        role: 'data-protection-lead',
        email: 'dpo@supplier.example',
      }),
    ],
    ['supplier', held(id, { organisation: `o-${id}`, service })],
  ];
  if (!supplier.contract) return records;
  records.push([
    'contract',
    held(
      `c-${id}`,
      {
        title: service,
        supplier: id,
        lead_body: 'o-b1',
        start: supplier.start,
        end: supplier.end,
        value_ex_vat_pence: pounds(supplier.value),
        notice_period_buyer: 'P6M',
        personal_data: 'yes',
      },
      {
        parts: {
          served_bodies: bodies
            .slice(0, supplier.bodies)
            .map((_, index) =>
              held(`sb-${id}-${index}`, { organisation: `o-b${index + 1}`, from: supplier.start }),
            ),
          events: [held(`ev-${id}`, { kind: 'signed', on: supplier.start })],
        },
      },
    ),
  ]);
  if (supplier.clause['limit']) {
    supplier.clause = { ...supplier.clause, contract: `c-${id}` };
    records.push(['clause', held(`b-${id}`, supplier.clause)]);
  }
  const count = supplier.people;
  records.push([
    'processing',
    held(
      `p-${id}`,
      {
        name: service,
        supplier: id,
        contract: `c-${id}`,
        purposes: [`${service} for the staff and patients of the trust`],
        live: 'yes',
        lawful_bases: ['public-task'],
        dpia_required: 'yes',
      },
      {
        parts: {
          data_items: of.categories.map(({ text }, index) =>
            held(`di-${id}-${index}`, {
              category: text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
              field_name: text === 'Basic identifiers' ? 'Surname and initials' : text,
              subject_groups: ['employees'],
              irreplaceable: index ? 'no' : null,
            }),
          ),
          head_counts:
            count === null
              ? []
              : [
                  held(`hc-${id}`, {
                    body: 'o-b1',
                    subject_group: 'employees',
                    min: String(count),
                    max: String(count * 2),
                    qualifier: 'about',
                    source: 'Return of March 2026',
                    as_of: '2026-03-31',
                  }),
                ],
        },
      },
    ),
  ]);
  if (supplier.certificate)
    records.push([
      'evidence',
      held(`e-${id}`, {
        kind: 'certificate',
        supplier: id,
        title: 'ISO/IEC 27001 certificate',
        issuer: 'Northern Assurance Register (fictional)',
        number: `NAR ${1200 + supplier.number}`,
        scope: `${service}, at the site in Northgate`,
        covers_service: 'yes',
        issued_on: '2025-03-14',
        expires_on: supplier.certificate,
        grade: 'sighted',
        sighted_by: 'Information governance lead',
        sighted_on: '2026-03-02',
      }),
    ]);
  records.push([
    'assessment',
    held(
      `as-${id}`,
      {
        contract: `c-${id}`,
        as_at: '2026-11-03',
        author: 'Information governance lead',
        ...(supplier.number === 2
          ? { approved_by: 'Senior information risk owner', approved_on: '2026-11-10' }
          : {}),
      },
      supplier.number === 2
        ? {
            frozen: `The assessment of ${contractReference(supplier)} was approved on ${said('2026-11-10')}. Make a new one to change it.`,
          }
        : {},
    ),
  ]);
  if (supplier.number === 1)
    records.push([
      'action',
      held('a-1', {
        supplier: id,
        contract: `c-${id}`,
        finding: 'The clause names nobody who answers round the clock',
        severity: 'high',
        action: 'Ask for a name and a telephone number that is answered at night, and test it.',
        owner: 'Contract manager',
        due_on: '2026-12-18',
        status: 'open',
      }),
    ]);
  if (supplier.number === 2)
    records.push([
      'lesson',
      held(
        'l-1',
        { lesson: 'Ask for the toolkit entry before the award', from: 'The award of 2023' },
        { retired: { on: said('2026-10-02'), reason: 'It is part of the procedure now.' } },
      ),
    ]);
  return records;
}

/** The records of the invented register, by kind. */
export function sample(suppliers: FakeSupplier[]): Map<string, Held[]> {
  const all = new Map<string, Held[]>();
  const put = (noun: string, record: Held) => all.set(noun, [...(all.get(noun) ?? []), record]);
  if (suppliers.length)
    bodies.forEach((legal_name, index) =>
      put(
        'organisation',
        held(`o-b${index + 1}`, { legal_name, kind: 'nhs-body', jurisdiction: 'england', country: 'GB' }),
      ),
    );
  for (const supplier of suppliers.slice(0, MOST))
    for (const [noun, record] of ofSupplier(supplier)) put(noun, record);
  for (const { id, title, supplier, status } of incidents())
    if (suppliers.some((each) => each.id === supplier))
      put('incident', held(id, { title, supplier, status }));
  return all;
}
