import type { Failure } from '../../api/failure';
import type { HistoryEntry } from '../../api/generated/HistoryEntry';
import type { HistoryQuery } from '../../api/generated/HistoryQuery';
import type { ReportOptions } from '../../api/generated/ReportOptions';
import type { ReportPreview } from '../../api/generated/ReportPreview';
import type { StartState } from '../../api/generated/StartState';
import type { SupplierPage } from '../../api/generated/SupplierPage';
import type { SupplierQuery } from '../../api/generated/SupplierQuery';
import type { Who } from '../../api/generated/Who';
import unchosen from '../../api/preferences.json';
import type { MenuPart, Preferences } from '../../api/window';
import type { Host } from '../host';
import type { Answering, Answers } from './answers';
import { FakeBackups } from './backups';
import { named, standing, scoreOf, suppliers, type FakeSupplier } from './data';
import { FakeDuplicates } from './duplicates';
import { failure } from './failure';
import { FakeGate } from './gate';
import { FakeIncidents } from './incidents/incidents';
import { listCommands } from './lists';
import { FakeRecords, type RecordStep } from './records/records';
import { contractThen, supplierThen, trailInstants } from './then';
import { row, view } from './views';

export { failure } from './failure';

const order = ['no-contract', 'low', 'moderate', 'high', 'extreme', 'not-assessed'];

/** A change with its entry in the trail. */
interface Step {
  entry: number;
  change: RecordStep;
}

/** Every command but the one that stops another. */
type Commands = Answering<Exclude<keyof Answers, 'stop_work'>>;

/** A register that lives in the page: for tests of the screens, and for work on their look. */
export class FakeHost implements Host {
  calls: string[] = [];
  /** Set by a test: the next call of this command fails with it. */
  fail = new Map<string, Failure>();
  /** Commands that do not answer for now, each with those who wait for it. */
  #held = new Map<string, (() => void)[]>();
  /** Whether the work that was held back has been stopped. */
  #stopped = false;
  preferences = unchosen as Preferences;
  /** Whether the register's file is write-protected. */
  readOnly = false;
  /** Who else has the register open to change it, in words. */
  heldBy: string | null = null;
  /** Whether the register that was open before is damaged. */
  broken = false;
  /** The menu as the page last had it shown. */
  menu: MenuPart[] = [];
  /** Set by the page that hears of dropped files; a test drops one by calling it. */
  dropFile: () => void = () => undefined;
  #suppliers: FakeSupplier[];
  #who: Who | null = null;
  #open: string | null = null;
  #entries: HistoryEntry[] = [];
  #done: Step[] = [];
  #undone: Step[] = [];
  /** The report that was made last. */
  #report: ReportPreview | undefined;
  /** How many were issued. */
  #issued = 0;
  readonly records = new FakeRecords({
    suppliers: () => this.#suppliers,
    revision: () => this.#revision,
    fail: failure,
    note: (step) => this.#note(step),
  });

  readonly incidents = new FakeIncidents({
    suppliers: () => this.#suppliers,
    revision: () => this.#revision,
    fail: failure,
    note: (step) => this.#note(step),
  });

  readonly duplicates = new FakeDuplicates({
    suppliers: () => this.#suppliers,
    keep: (suppliers) => {
      this.#suppliers = suppliers;
    },
    revision: () => this.#revision,
    fail: failure,
    note: (step) => this.#note(step),
  });

  readonly gate = new FakeGate({
    state: () => this.#state(),
    enter: (file) => this.#enter(file),
    make: (file) => this.#make(file),
    close: () => {
      const open = this.#open;
      this.#open = null;
      return open;
    },
  });

  readonly backups = new FakeBackups({
    file: () => this.#open ?? this.gate.gate?.file.file_name ?? '',
    broken: () => this.gate.gate?.kind === 'broken',
    stumble: (file) => this.gate.stumble(file),
    enter: (file) => {
      this.gate.gate = null;
      return this.#enter(file);
    },
  });

  constructor(count = 14) {
    this.#suppliers = suppliers(count);
  }

  async call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
    this.calls.push(command);
    const waiting = this.#held.get(command);
    if (waiting) await new Promise<void>((go) => waiting.push(go));
    if (command === 'stop_work') {
      this.#stopped = this.#held.size > 0;
      this.letGo();
      return null as T;
    }
    const planned = this.fail.get(command);
    if (planned) {
      this.fail.delete(command);
      throw planned;
    }
    if (this.#stopped) {
      this.#stopped = false;
      throw failure('cancelled', 'Cancelled. Nothing was changed.');
    }
    const answer: ((args: Record<string, unknown>) => unknown) | undefined =
      this.#commands[command as keyof Commands];
    if (!answer) throw failure('internal', `no command ${command}`);
    return structuredClone(answer(args)) as T;
  }

  /** From now on this command does not answer, as on a slow disk, until it is let go. */
  hold(command: string): void {
    this.#held.set(command, this.#held.get(command) ?? []);
  }

  /** Whoever waits has the answer now. */
  letGo(): void {
    const waiting = [...this.#held.values()].flat();
    this.#held.clear();
    waiting.forEach((go) => go());
  }

  /** The next call of this command fails, as a disk that cannot be read fails. */
  failNext(command: string): void {
    this.fail.set(command, failure('file', 'The register could not be read. Its disk does not answer.'));
  }

  guardClose(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }

  onOpenAsked(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }

  onMenuChosen(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }

  onFileDropped(run: () => void): Promise<() => void> {
    this.dropFile = run;
    return Promise.resolve(() => {
      this.dropFile = () => undefined;
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  setTitle(title: string): Promise<void> {
    document.title = title;
    return Promise.resolve();
  }

  #backedUp: string | null = null;
  readonly #commands: Commands = {
    ...listCommands({
      suppliers: () => this.#suppliers,
      supplier: (id) => this.#supplier(id),
      revision: () => this.#revision,
      nouns: () => this.records.counts(),
      incidents: () => this.incidents.open,
    }),
    ...this.records.commands,
    ...this.incidents.commands,
    ...this.duplicates.commands,
    start_state: () => this.#state(),
    claim_register: () => this.#state(),
    say_who: ({ who }) => this.#say(who as Who),
    open_sample: () => {
      this.gate.encrypted = false;
      return this.#enter('sample.assay');
    },
    ...this.gate.commands,
    create_register: () => this.gate.begin('suppliers.assay'),
    open_register: () => null,
    open_asked: () => null,
    open_recent: () => (this.broken ? this.gate.stumble('badges.assay') : this.gate.lock('badges.assay')),
    read_preferences: () => this.preferences,
    keep_preferences: ({ preferences }) => {
      this.preferences = preferences as Preferences;
      return null;
    },
    show_menu: ({ parts }) => {
      this.menu = parts as MenuPart[];
      return null;
    },
    open_register_folder: () => null,
    reset_window: () => null,
    list_suppliers: ({ query }) => this.#list(query as SupplierQuery),
    show_supplier: ({ id }) => view(this.#supplier(String(id))),
    trail_instants: () => trailInstants(this.#revision),
    supplier_then: ({ id, at }) => supplierThen(this.#supplier(String(id)), String(at)),
    contract_then: ({ id, at }) =>
      contractThen(this.#supplier(String(id).slice(2)), String(at), this.#revision),
    save_evidence: ({ at }) => ({
      file_name: at ? `iso-27001-certificate-of-${String(at).slice(0, 10)}.pdf` : 'iso-27001-certificate.pdf',
      folder: 'Documents',
    }),
    open_evidence_folder: () => null,
    history_choices: () => ({
      people: [...new Set(this.#entries.map(({ name }) => name))],
      nouns: [named('clause', 'Clauses'), named('contract', 'Contracts')],
      first: this.#entries.at(-1)?.at.slice(0, 10) ?? null,
    }),
    list_history: ({ query }) => this.#history(query as HistoryQuery),
    undo_change: () => this.#walk(this.#done, this.#undone, 'undo'),
    redo_change: () => this.#walk(this.#undone, this.#done, 'redo'),
    ...this.backups.commands,
    last_backup: () => ({ at: this.#backedUp }),
    back_up: ({ ifDue }) => this.#backUp(Boolean(ifDue)),
    report_choices: () => ({
      kinds: [
        { kind: 'due-diligence', title: 'Due diligence', hint: 'A supplier.', on: 'supplier' },
        { kind: 'retendering', title: 'Retendering', hint: 'One contract.', on: 'contract' },
        { kind: 'chronology', title: 'Chronology', hint: 'One incident.', on: 'incident' },
        { kind: 'board', title: 'Board', hint: 'The whole register.', on: 'register' },
        { kind: 'foi', title: 'Third parties and their data', hint: 'Who holds what.', on: 'rows' },
      ],
      readers: [named('full', 'Full: nothing is left out'), named('foi', 'Request for information')],
      markings: [named('official', 'OFFICIAL'), named('official-sensitive', 'OFFICIAL-SENSITIVE')],
      suppliers: this.#suppliers.slice(0, 50).map((supplier) => ({
        id: supplier.id,
        name: supplier.name,
        contracts: [{ id: `c-${supplier.id}`, reference: 'C-0001', title: supplier.service }],
      })),
      incidents: this.incidents.subjects(),
    }),
    preview_report: ({ options }) => (this.#report = this.#preview(options as ReportOptions)),
    issue_report: () => this.#issue(),
    save_report: () => ({ file_name: 'report.pdf', folder: 'Documents', bytes: 84_000 }),
    open_report_folder: () => null,
  };

  /** One that is due is made a day after the last: never while a test runs. */
  #backUp(ifDue: boolean) {
    if (ifDue && this.#backedUp) return null;
    this.#backedUp = '2026-11-21T10:02:00.000Z';
    return {
      at: this.#backedUp,
      file_name: 'trust 2026-11-21T100200.000Z.assay',
      folder: 'trust backups',
    };
  }

  get #revision(): number {
    return this.#entries.length + this.records.pokes;
  }

  #supplier(id: string): FakeSupplier {
    const found = this.#suppliers.find((supplier) => supplier.id === id);
    if (!found) throw failure('not-found', 'That supplier is not in this register.');
    return found;
  }

  #state(): StartState {
    return {
      version: '0.1.0',
      who: this.#who,
      recent: this.#open ? [] : [{ file_name: 'badges.assay', folder: 'Registers' }],
      register: this.#open ? this.#status(this.#open) : null,
      gate: this.gate.gate,
      lock_after_seconds: 300,
    };
  }

  #status(file_name: string) {
    return {
      file_name,
      folder: 'Registers',
      encrypted: this.gate.encrypted,
      read_only: this.readOnly || this.heldBy !== null,
      held_by: this.heldBy,
      sample: file_name === 'sample.assay',
      revision: this.#revision,
      suppliers: this.#suppliers.length,
      contracts: this.#suppliers.filter(({ contract }) => contract).length,
      saved_at: this.#entries[0]?.at ?? '2026-11-21T17:26:00Z',
      as_at: '2026-11-21',
      undo: this.#named(this.#done.at(-1)),
      redo: this.#named(this.#undone.at(-1)),
    };
  }

  #say(who: Who): StartState {
    const fields = (['name', 'role'] as const)
      .filter((field) => !who[field].trim())
      .map((field) => ({ field, problem: `Enter your ${field}` }));
    if (fields.length) throw failure('invalid-input', 'Something is missing.', fields);
    this.#who = who;
    return this.#state();
  }

  #make(file: string): StartState {
    this.#suppliers = [];
    this.records.reset();
    this.incidents.reset(true);
    this.duplicates.reset();
    this.#entries = [];
    this.#done = [];
    this.#undone = [];
    return this.#enter(file);
  }

  #enter(file: string): StartState {
    this.#open = file;
    return this.#state();
  }

  #list(query: SupplierQuery): SupplierPage {
    const text = query.text.toLowerCase();
    const matching = this.#suppliers.filter((s) => `${s.name} ${s.service}`.toLowerCase().includes(text));
    const chosen = matching.filter((s) => !query.standings.length || query.standings.includes(standing(s)));
    const rank = (s: FakeSupplier): number | string => {
      switch (query.sort) {
        case 'name':
          return s.name;
        case 'people':
          return s.people ?? -1;
        case 'next-date':
          return s.end;
        default:
          return order.indexOf(standing(s)) * 100 + (scoreOf(s)?.final ?? 0);
      }
    };
    const compare = (a: FakeSupplier, b: FakeSupplier) =>
      rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
    const sorted = chosen.toSorted((a, b) => (query.descending ? compare(b, a) : compare(a, b)));
    const kinds = [...new Set(matching.map(standing))];
    return {
      total: sorted.length,
      revision: this.#revision,
      rows: sorted.slice(query.offset, query.offset + query.limit).map(row),
      standings: kinds.map((kind) => ({
        standing: kind,
        count: matching.filter((s) => standing(s) === kind).length,
      })),
    };
  }

  #named(step: Step | undefined): string | null {
    return !step || step.change.lasting ? null : step.change.action;
  }

  /** A change of a record, with its entry in the trail. */
  #note(change: RecordStep): void {
    this.#trail(change.action, change.changes);
    this.#done.push({ entry: this.#entries.length, change });
    this.#undone = [];
  }

  #trail(deed: string, changes: HistoryEntry['changes']): void {
    this.#entries.unshift({
      number: this.#entries.length + 1,
      at: '2026-11-21T17:26:00Z',
      name: this.#who?.name ?? '',
      role: this.#who?.role ?? null,
      action: `${deed[0]?.toUpperCase()}${deed.slice(1)}`,
      undone_by: null,
      changes,
    });
  }

  #walk(from: Step[], to: Step[], way: 'undo' | 'redo') {
    const step = from.pop();
    if (!step) throw failure('nothing-to-undo', 'There is nothing to undo.');
    to.push(step);
    const { action, changes } = step.change;
    step.change[way]();
    const turned = changes.map((each) => ({ ...each, before: each.after, after: each.before }));
    if (way === 'undo') this.#trail(`undid: ${action}`, turned);
    else this.#trail(`did again: ${action}`, changes);
    this.#takenBack(step.entry, way === 'undo');
    return { value: this.#status(this.#open ?? ''), changes: ['clause', 'score', 'history'] };
  }

  /** That an entry was taken back by the newest one, or stands again. */
  #takenBack(entry: number, taken: boolean): void {
    const own = this.#entries.find(({ number }) => number === entry);
    const by = this.#entries[0];
    if (!own || !by) return;
    const text = `Taken back on 21 November 2026 by ${by.name} (entry ${by.number})`;
    own.undone_by = taken ? { number: by.number, text } : null;
  }

  #history({ who, from, to, offset, limit }: HistoryQuery) {
    const entries = this.#entries.filter(
      ({ name, at }) =>
        (!who || name === who) && (!from || at.slice(0, 10) >= from) && (!to || at.slice(0, 10) <= to),
    );
    return {
      total: entries.length,
      revision: this.#revision,
      entries: entries.slice(offset, offset + limit),
    };
  }

  #preview(options: ReportOptions): ReportPreview {
    const page = (number: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/><text x="60" y="90" font-size="24">Page ${number}</text></svg>`;
    return {
      id: 'r1',
      title: this.#titled(options),
      file_name: 'report.pdf',
      pages: [1, 2, 3].map(page),
      warnings: ['No sub-processor is recorded; none has been confirmed absent.'],
      issued: null,
    };
  }

  #titled({ kind, supplier, incident }: ReportOptions): string {
    const subject = this.incidents.subjects().find(({ id }) => id === incident);
    if (subject) return `Chronology: ${subject.reference} ${subject.title}`;
    return `${kind === 'retendering' ? 'Retendering' : 'Due diligence'}: ${supplier ? this.#supplier(supplier).name : 'the register'}`;
  }

  /** The report that was made last, with its number; the number stands in the trail and cannot be taken back. */
  #issue() {
    const made = this.#report;
    if (!made) throw failure('not-found', 'That report is no longer there. Make it again.');
    const reference = `R-${String(++this.#issued).padStart(4, '0')}`;
    const value = { ...made, id: `r${this.#issued + 1}`, issued: { reference, sha256: '3f9a'.repeat(16) } };
    this.#report = value;
    this.#trail(`issued a report as ${reference}`, []);
    return { value, changes: ['report', 'history'] };
  }
}

/** What the register says of somebody else who has it open. */
const HELD =
  'Nia Prys has this register open to change it, on the computer BWRDD-7, since 10:05am on 23 November 2026. Nothing was changed. It can be read meanwhile; once it is closed there, it can be changed again.';

/**
 * The register in the page, with what the address asks for: `?rows=50000&language=cy&density=comfortable`. It is `register` in
 * the page, so that a test can hold an answer back or have it fail.
 */
export function fakeHost(): Host {
  const asked = new URLSearchParams(location.search);
  const host = new FakeHost(Number(asked.get('rows') ?? 14));
  const { language, density } = Object.fromEntries(asked);
  host.readOnly = asked.has('protected');
  if (asked.has('held')) host.heldBy = HELD;
  if (language === 'cy') host.preferences = { ...host.preferences, language };
  if (density === 'comfortable') host.preferences = { ...host.preferences, density };
  return Object.assign(globalThis, { register: host }).register;
}
