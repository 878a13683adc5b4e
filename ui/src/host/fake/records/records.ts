import type { Failure } from '../../../api/failure';
import type { ApprovalView } from '../../../api/generated/ApprovalView';
import type { DraftItem } from '../../../api/generated/DraftItem';
import type { DraftValue } from '../../../api/generated/DraftValue';
import type { FieldKind } from '../../../api/generated/FieldKind';
import type { FieldProblem } from '../../../api/generated/FieldProblem';
import type { FormField } from '../../../api/generated/FormField';
import type { FormWorth } from '../../../api/generated/FormWorth';
import type { HistoryChange } from '../../../api/generated/HistoryChange';
import type { FormSection } from '../../../api/generated/FormSection';
import type { KeptDraft } from '../../../api/generated/KeptDraft';
import type { LinkedRecords } from '../../../api/generated/LinkedRecords';
import type { LinkedValue } from '../../../api/generated/LinkedValue';
import type { Named } from '../../../api/generated/Named';
import type { NounCount } from '../../../api/generated/NounCount';
import type { NounForm } from '../../../api/generated/NounForm';
import type { RecordDraft } from '../../../api/generated/RecordDraft';
import type { RecordPage } from '../../../api/generated/RecordPage';
import type { RecordQuery } from '../../../api/generated/RecordQuery';
import type { RecordRow } from '../../../api/generated/RecordRow';
import type { RecordView } from '../../../api/generated/RecordView';
import type { Who } from '../../../api/generated/Who';
import type { Answering } from '../answers';
import { blank, qualityOf, type FakeSupplier } from '../data';
import { said, TODAY } from '../dates';
import { approvalView } from '../then';
import { MOST, sample } from './sample';
import type { FieldSpec } from './spec';
import { countries, specs } from './specs';
import { Store, type Held } from './store';
import { understood } from './understood';

type RecordCommand =
  | 'form_worth'
  | 'record_form'
  | 'save_record'
  | 'understood'
  | 'linkable'
  | 'retire_record'
  | 'reinstate_record'
  | 'keep_draft'
  | 'kept_drafts'
  | 'discard_draft'
  | 'list_records'
  | 'show_record'
  | 'approval'
  | 'approve_assessment'
  | 'attach_evidence'
  | 'attach_dropped';

/** A change that can be taken back and done again. */
export interface RecordStep {
  /** "added a contract" */
  action: string;
  undo: () => void;
  redo: () => void;
  /** What it changed, in words. */
  changes: HistoryChange[];
  /** Whether it is decided for good, so that it leaves nothing to undo. */
  lasting?: boolean;
}

/** What the records need of the register around them. */
export interface Around {
  suppliers: () => FakeSupplier[];
  revision: () => number;
  fail: (code: Failure['code'], message: string, fields?: FieldProblem[]) => Failure;
  note: (step: RecordStep) => void;
}

/** Forms, lists and pages of every kind of record, over answers that live in the page. */
export class FakeRecords {
  #around: Around;
  #store: Store | undefined;
  #drafts = new Map<string, string>();
  #made = 0;
  /** How often somebody else has changed something, which makes the register's revision grow too. */
  pokes = 0;
  #poked = new Map<string, number>();

  constructor(around: Around) {
    this.#around = around;
  }

  /** Made when first asked for: a list of 50,000 suppliers needs none of it. */
  get #records(): Store {
    this.#store ??= new Store(sample(this.#around.suppliers()));
    return this.#store;
  }

  /** Another register was opened. */
  reset(): void {
    this.#store = undefined;
  }

  /** Takes up how the records of a kind stand now; what a contract promises of breaches is shown with it. */
  #put(noun: string, records: Held[]): void {
    this.#records.put(noun, records);
    if (noun !== 'clause') return;
    for (const supplier of this.#around.suppliers().slice(0, MOST)) {
      const own = records.find(({ fields }) => fields['contract'] === `c-${supplier.id}`);
      supplier.clause = own?.fields ?? blank;
    }
  }

  /** Changes an answer behind the window's back, as somebody else would. */
  poke(noun: string, id: string, fields: Held['fields']): void {
    Object.assign(this.#held(noun, id).fields, fields);
    this.pokes += 1;
    this.#poked.set(`${noun}/${id}`, this.#around.revision());
  }

  /** What is recorded, for a test. */
  answers(noun: string, id: string): Held['fields'] {
    return this.#held(noun, id).fields;
  }

  counts(): NounCount[] {
    return Object.entries(specs).map(([word, { text }]) => ({
      noun: { word, text },
      count: this.#records.list(word).filter(({ retired }) => !retired).length,
    }));
  }

  readonly commands: Answering<RecordCommand> = {
    form_worth: ({ noun, id, draft }) => this.#worth(String(noun), id as string | null, draft as RecordDraft),
    record_form: ({ noun, id, under }) =>
      this.#form(String(noun), id as string | null, under as Record<string, string>),
    save_record: ({ noun, id, revision, draft }) =>
      this.#save(String(noun), id as string | null, Number(revision), draft as RecordDraft),
    understood: ({ kind, text }) => understood(kind as FieldKind, String(text)),
    linkable: ({ noun, text, limit }) => this.#linkable(String(noun), String(text), Number(limit)),
    retire_record: ({ noun, id, reason }) =>
      this.#standing(String(noun), String(id), 'retired', { on: said(TODAY), reason: String(reason) }),
    reinstate_record: ({ noun, id }) => this.#standing(String(noun), String(id), 'reinstated', null),
    keep_draft: ({ key, json }) => {
      this.#drafts.set(String(key), String(json));
      return null;
    },
    kept_drafts: () => [...this.#drafts].map(([key, json]) => this.#draft(key, json)),
    discard_draft: ({ key }) => {
      this.#drafts.delete(String(key));
      return null;
    },
    list_records: ({ noun, query }) => this.#list(String(noun), query as RecordQuery),
    show_record: ({ noun, id }) => this.#show(String(noun), String(id)),
    approval: ({ id }) => this.#approval(String(id)),
    approve_assessment: ({ seen, by }) => this.#approve(seen as ApprovalView, by as Who),
    attach_evidence: ({ id }) => this.#attach(String(id)),
    attach_dropped: ({ id }) => this.#attach(String(id)),
  };

  #noun(word: string): Named {
    const spec = specs[word];
    if (!spec) throw this.#around.fail('not-found', 'There is no such kind of record.');
    return { word, text: spec.text };
  }

  #held(noun: string, id: string): Held {
    this.#noun(noun);
    const record = this.#records.find(noun, id);
    if (!record) throw this.#around.fail('not-found', 'That record is not in this register.');
    return record;
  }

  #fields(specs: FieldSpec[], answers: Held['fields']): FormField[] {
    return specs.map((spec) => ({ ...spec, value: this.#records.value(spec, answers[spec.name] ?? null) }));
  }

  #form(word: string, id: string | null, under: Record<string, string>): NounForm {
    const noun = this.#noun(word);
    const spec = this.#records.spec(word);
    const record = id === null ? undefined : this.#held(word, id);
    const answers = record?.fields ?? under;
    const sections = spec.sections.map(({ key, title, fields }): FormSection => {
      const own = this.#fields(fields, answers);
      const answered = own.filter(({ value }) => value.text !== null || value.list.length > 0).length;
      return { key, title, answered, asked: own.length, fields: own };
    });
    const parts = (spec.parts ?? []).map((part) => ({
      ...part,
      fields: this.#fields(part.fields, {}),
      items: (record?.parts[part.key] ?? []).map((item) => ({
        id: item.id,
        title: this.#itemTitle(part.fields, item),
        fields: this.#fields(part.fields, item.fields),
      })),
    }));
    return {
      noun,
      id,
      reference: record ? this.#records.reference(word, record.id) : null,
      title: record ? this.#records.title(word, record) : `New ${spec.text.toLowerCase()}`,
      revision: this.#around.revision(),
      worth: this.#worthOf(word, answers),
      saves: spec.byButton ? 'by-button' : 'at-once',
      frozen: record?.frozen ?? null,
      retired: record?.retired ?? null,
      sections,
      parts,
    };
  }

  #worth(word: string, id: string | null, draft: RecordDraft): FormWorth | null {
    const fields = this.#records.fields(word);
    const answers = { ...(id === null ? {} : this.#held(word, id).fields), ...draft.fields };
    const told = this.#worthOf(word, answers);
    if (!told || !this.#problems(fields, answers, '').length) return told;
    return { quality: null, sentence: 'Its quality is shown again once every answer is understood.' };
  }

  #worthOf(word: string, answers: Held['fields']): FormWorth | null {
    if (word !== 'clause') return null;
    const quality = qualityOf(answers);
    return { quality, sentence: `It is worth ${quality} of 4.` };
  }

  #itemTitle(fields: FieldSpec[], item: Held): string {
    const read = fields.map((field) => this.#records.reads(field, item)).filter((text) => text !== null);
    return read.slice(0, 2).join(', ');
  }

  #save(word: string, id: string | null, revision: number, draft: RecordDraft) {
    if ((this.#poked.get(`${word}/${id}`) ?? 0) > revision)
      throw this.#around.fail('conflict', 'This record was changed after this form was opened.');
    const spec = this.#records.spec(word);
    const record: Held = id === null ? this.#blank(word) : this.#held(word, id);
    const fields = { ...record.fields, ...this.#kept(this.#records.fields(word), draft.fields) };
    const problems = this.#problems(this.#records.fields(word), fields, '');
    const parts = { ...record.parts };
    for (const { key, fields: own } of spec.parts ?? []) {
      const items = draft.parts?.[key];
      if (!items) continue;
      parts[key] = items.map((item) => this.#item(record.parts[key] ?? [], own, item));
      parts[key].forEach((item, place) =>
        problems.push(...this.#problems(own, item.fields, `${key}[${place}].`)),
      );
    }
    if (problems.length) throw this.#around.fail('invalid-input', 'The record was not saved.', problems);
    this.#drafts.delete(`${word}/${id ?? 'new'}`);
    return this.#replace(word, { ...record, fields, parts }, id === null ? 'added' : 'changed');
  }

  #blank(noun: string): Held {
    return { id: `${noun}-${++this.#made}`, fields: {}, parts: {}, retired: null, frozen: null };
  }

  #item(before: Held[], specs: FieldSpec[], { id, fields }: DraftItem): Held {
    const own = before.find((item) => item.id === id) ?? this.#blank('item');
    return { ...own, fields: { ...own.fields, ...this.#kept(specs, fields) } };
  }

  /** Answers as they are stored: days as days, sums as sums. */
  #kept(specs: FieldSpec[], fields: Record<string, DraftValue | null | undefined>): Held['fields'] {
    const kept: Held['fields'] = {};
    for (const { name, kind } of specs) {
      const given = fields[name];
      if (given === undefined) continue;
      kept[name] = typeof given === 'string' ? (understood(kind, given).value ?? given) : given;
    }
    return kept;
  }

  #problems(specs: FieldSpec[], fields: Held['fields'], path: string): FieldProblem[] {
    return specs.flatMap(({ name, kind, required, longest }): FieldProblem[] => {
      const given = fields[name] ?? null;
      const say = (problem: string) => [{ field: `${path}${name}`, problem }];
      if (given === null || given.length === 0) return required ? say('This must be answered.') : [];
      if (typeof given !== 'string') return [];
      if (longest !== null && given.length > longest) return say(`This holds at most ${longest} characters.`);
      const { problem } = understood(kind, given);
      return problem === null ? [] : say(problem);
    });
  }

  /** Puts a record in place of the one of its id, or at the end, as a step that can be taken back. */
  #replace(noun: string, record: Held, deed: string, lasting = false) {
    const before = this.#records.list(noun);
    const after = before.some(({ id }) => id === record.id)
      ? before.map((each) => (each.id === record.id ? record : each))
      : [...before, record];
    const records = this.#records;
    const redo = () => this.#put(noun, after);
    redo();
    const text = this.#noun(noun).text.toLowerCase();
    const changes = this.#changes(
      noun,
      before.find(({ id }) => id === record.id),
      record,
    );
    const undo = () => this.#put(noun, before);
    this.#around.note({ action: `${deed} ${text}`, changes, undo, redo, lasting });
    const value = {
      id: record.id,
      reference: records.reference(noun, record.id),
      title: records.title(noun, record),
      revision: this.#around.revision(),
    };
    return { value, changes: [noun, 'history'] };
  }

  /** Which answers differ, in words. */
  #changes(noun: string, before: Held | undefined, after: Held): HistoryChange[] {
    const record = `${this.#records.reference(noun, after.id)} ${this.#records.title(noun, after)}`;
    const lines = this.#records.fields(noun).map((field) => ({
      record,
      field: field.label,
      before: before ? this.#records.reads(field, before) : null,
      after: this.#records.reads(field, after),
    }));
    return lines.filter((line) => line.before !== line.after);
  }

  #standing(noun: string, id: string, deed: string, retired: Held['retired']) {
    return this.#replace(noun, { ...this.#held(noun, id), retired }, deed);
  }

  #approval(id: string): ApprovalView {
    const contract = String(this.#held('assessment', id).fields['contract']);
    const supplier = this.#around.suppliers().find((each) => `c-${each.id}` === contract);
    if (!supplier) throw this.#around.fail('not-found', 'That contract is not in this register.');
    const reference = this.#records.reference('assessment', id);
    return approvalView(supplier, id, reference, this.#around.revision());
  }

  #approve({ id, revision }: ApprovalView, by: Who) {
    const missing = (['name', 'role'] as const).filter((field) => !by[field].trim());
    if (missing.length) {
      const fields = missing.map((field) => ({ field, problem: 'This must not be empty.' }));
      throw this.#around.fail('invalid-input', 'Nothing was approved.', fields);
    }
    if ((this.#poked.get(`assessment/${id}`) ?? 0) > revision)
      throw this.#around.fail('conflict', 'This assessment was changed after it was looked at.');
    const held = this.#held('assessment', id);
    const approved = { approved_by: `${by.name}, ${by.role}`, approved_on: TODAY };
    const fields = { ...held.fields, status: 'approved', ...approved };
    const frozen = 'An approved assessment never changes. Make a new one.';
    return this.#replace('assessment', { ...held, fields, frozen }, 'approved', true);
  }

  #linkable(noun: string, text: string, limit: number): LinkedValue[] {
    const wanted = text.trim().toLowerCase();
    const all =
      noun === 'country' || noun === 'countries'
        ? countries.map(({ word, text: name }) => ({ value: word, text: name }))
        : this.#records
            .list(noun)
            .filter(({ retired }) => !retired)
            .map((record) => ({ value: record.id, text: this.#records.title(noun, record) }));
    return all.filter((each) => each.text.toLowerCase().includes(wanted)).slice(0, limit);
  }

  #draft(key: string, json: string): KeptDraft {
    const [word = '', id = ''] = key.split('/');
    const record = this.#records.find(word, id);
    return {
      key,
      noun: specs[word] ? this.#noun(word) : null,
      title: record ? this.#records.title(word, record) : `New ${specs[word]?.text.toLowerCase() ?? ''}`,
      at: '21 November 2026, 5:26pm',
      json,
    };
  }

  #row(noun: string, record: Held): RecordRow {
    return {
      id: record.id,
      reference: this.#records.reference(noun, record.id),
      title: this.#records.title(noun, record),
      detail: this.#records.detail(noun, record),
      retired: record.retired !== null,
    };
  }

  #list(word: string, { text, retired, offset, limit }: RecordQuery): RecordPage {
    const noun = this.#noun(word);
    const wanted = text.toLowerCase().split(/\s+/);
    const rows = this.#records
      .list(word)
      .filter((record) => retired || record.retired === null)
      .map((record) => this.#row(word, record))
      .filter((row) => {
        const own = `${row.reference} ${row.title} ${row.detail}`.toLowerCase();
        return wanted.every((each) => own.includes(each));
      });
    return {
      noun,
      total: rows.length,
      revision: this.#around.revision(),
      rows: rows.slice(offset, offset + limit),
    };
  }

  #show(word: string, id: string): RecordView {
    const record = this.#held(word, id);
    const { sections, parts } = this.#records.spec(word);
    return {
      noun: this.#noun(word),
      id,
      reference: this.#records.reference(word, id),
      title: this.#records.title(word, record),
      revision: this.#around.revision(),
      frozen: record.frozen,
      retired: record.retired,
      sections: sections.map(({ key, title, fields }) => ({
        key,
        title,
        facts: fields.map((field) => ({
          field: field.name,
          label: field.label,
          value: this.#records.reads(field, record),
          source: field.source,
          targets: this.#targets(field, record),
        })),
      })),
      parts: (parts ?? []).map(({ key, title, fields }) => {
        const items = record.parts[key] ?? [];
        const told = fields.filter((field) =>
          items.some((item) => this.#records.reads(field, item) !== null),
        );
        return {
          key,
          title,
          columns: told.map(({ label }) => label),
          rows: items.map((item) => told.map((field) => this.#records.reads(field, item))),
        };
      }),
      linked: this.#linked(word, id),
    };
  }

  #targets({ name, link }: FieldSpec, record: Held) {
    if (!link) return [];
    return [record.fields[name] ?? []].flat().flatMap((id) => {
      const other = this.#records.find(link, id);
      const text = `${this.#records.reference(link, id)} ${other ? this.#records.title(link, other) : ''}`;
      return other ? [{ noun: link, id, text }] : [];
    });
  }

  #linked(word: string, id: string): LinkedRecords[] {
    return Object.keys(specs).flatMap((noun) => {
      const field = this.#records.fields(noun).find(({ link }) => link === word);
      if (!field) return [];
      const own = this.#records.list(noun).filter((record) => record.fields[field.name] === id);
      const rows = own.slice(0, 100).map((record) => this.#row(noun, record));
      return [{ noun: this.#noun(noun), total: own.length, rows, field: field.name }];
    });
  }

  #attach(id: string) {
    this.#replace('evidence', { ...this.#held('evidence', id) }, 'kept a file with');
    const value = { file_name: 'certificate.pdf', sha256: 'e3b0c442', bytes: 1_258_291, size: '1.2 MB' };
    return { value, changes: ['evidence', 'history'] };
  }
}
