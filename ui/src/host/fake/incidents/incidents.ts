import type { Failure } from '../../../api/failure';
import type { ClockView } from '../../../api/generated/ClockView';
import type { FieldProblem } from '../../../api/generated/FieldProblem';
import type { IncidentPage } from '../../../api/generated/IncidentPage';
import type { IncidentQuery } from '../../../api/generated/IncidentQuery';
import type { IncidentRow } from '../../../api/generated/IncidentRow';
import type { IncidentView } from '../../../api/generated/IncidentView';
import type { LetterDraft } from '../../../api/generated/LetterDraft';
import type { LetterStart } from '../../../api/generated/LetterStart';
import type { LinkedRecords } from '../../../api/generated/LinkedRecords';
import type { RecordDraft } from '../../../api/generated/RecordDraft';
import type { Reminder } from '../../../api/generated/Reminder';
import type { Reminders } from '../../../api/generated/Reminders';
import type { WhenView } from '../../../api/generated/WhenView';
import type { Answering } from '../answers';
import { contractReference, named, type FakeSupplier } from '../data';
import type { RecordStep } from '../records/records';
import { clock, days, event, point, used, type FakeClock } from './clock';
import { incidents, notice, nothing, NOW, type FakeIncident } from './sample';

type IncidentCommand =
  | 'list_incidents'
  | 'show_incident'
  | 'letter_start'
  | 'take_letter'
  | 'close_incident'
  | 'save_deadlines'
  | 'reminders';

/** What the incidents need of the register around them. */
export interface Around {
  suppliers: () => FakeSupplier[];
  revision: () => number;
  fail: (code: Failure['code'], message: string, fields?: FieldProblem[]) => Failure;
  note: (step: RecordStep) => void;
}

const EVENTS = [
  'occurred',
  'detected',
  'supplier_aware',
  'notice_written',
  'notice_sent',
  'notice_received',
  'controller_aware',
  'regulator_told',
  'people_told',
  'served_bodies_told',
];
const CLOCKS: [id: string, from: string, to: string][] = [
  ['K0', 'occurred', 'detected'],
  ['K1', 'supplier_aware', 'notice_received'],
  ['K2', 'notice_written', 'notice_received'],
  ['K4', 'controller_aware', 'regulator_told'],
  ['K5', 'controller_aware', 'served_bodies_told'],
  ['K6', 'controller_aware', 'people_told'],
];
const URGENT = [
  'overdue',
  'may-be-overdue',
  'running',
  'breached',
  'indeterminate',
  'met',
  'no-limit',
  'not-started',
];
const STEPS = [100, 80, 50];

/** Incidents whose clocks run while the invented register is open. */
export class FakeIncidents {
  /** The instant at which clocks are judged; a test moves it. */
  now = NOW;
  #around: Around;
  #all: FakeIncident[] = incidents();
  #seen: Set<string> | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Another register was opened, perhaps an empty one. */
  reset(empty: boolean): void {
    this.#all = empty ? [] : incidents();
    this.#seen = undefined;
  }

  /** What a report can be on. */
  subjects(): { id: string; reference: string; title: string }[] {
    return this.#here.map((of) => ({ id: of.id, reference: this.#reference(of), title: of.title }));
  }

  get open(): number {
    return this.#here.filter(({ status }) => status !== 'closed').length;
  }

  readonly commands: Answering<IncidentCommand> = {
    list_incidents: ({ query }) => this.#list(query as IncidentQuery),
    show_incident: ({ id }) => this.#view(this.#find(String(id))),
    letter_start: ({ supplier }) => this.#start(supplier as string | null),
    take_letter: ({ letter }) => this.#take(letter as LetterDraft),
    close_incident: ({ id, draft }) => this.#close(String(id), draft as RecordDraft),
    save_deadlines: ({ reference }) => ({
      file_name: `${reference === null ? 'deadlines' : String(reference).toLowerCase()}.ics`,
      folder: 'Documents',
    }),
    reminders: () => this.#reminders(),
  };

  /** Those whose supplier is there. */
  get #here(): FakeIncident[] {
    const ids = new Set(this.#around.suppliers().map(({ id }) => id));
    return this.#all.filter(({ supplier }) => ids.has(supplier));
  }

  #find(id: string): FakeIncident {
    const found = this.#here.find((each) => each.id === id);
    if (!found) throw this.#around.fail('not-found', 'That incident is not in this register.');
    return found;
  }

  #reference = (of: FakeIncident): string => `I-${String(this.#all.indexOf(of) + 1).padStart(4, '0')}`;

  #supplier({ supplier }: FakeIncident) {
    const found = this.#around.suppliers().find(({ id }) => id === supplier);
    return { noun: 'supplier', id: supplier, text: found?.name ?? '' };
  }

  /** When something happened, as it counts: the claim in force, the only one, or the span of them all. */
  #when(of: FakeIncident, name: string): WhenView | null {
    const whole = (of.claims[name] ?? []).filter(({ scope }) => !scope);
    const counts = whole.find(({ in_force }) => in_force.word === 'yes');
    const open = whole.filter(({ in_force }) => in_force.word !== 'no').map(({ when }) => when);
    const [first] = open;
    if (counts) return counts.when;
    if (!first || open.length === 1) return first ?? null;
    const ends = open.map(({ latest }) => new Date(Date.parse(latest) - 1).toISOString().slice(0, 10)).sort();
    return days(first.earliest.slice(0, 10), ends.at(-1));
  }

  #clocks(of: FakeIncident): ClockView[] {
    return CLOCKS.map(([id, from, to]) => {
      const own: FakeClock = {
        id,
        from,
        to,
        started: this.#when(of, from),
        stopped: this.#when(of, to),
        hours: of.hours[id] ?? null,
      };
      return clock(own, this.now);
    });
  }

  #again = (all: ClockView[]): number | null => (all.some(({ left }) => left) ? 60 : null);

  #next = (all: ClockView[]): ClockView | null =>
    all.filter(({ left }) => left).sort((a, b) => (a.left_minutes ?? 0) - (b.left_minutes ?? 0))[0] ?? null;

  #row(of: FakeIncident): IncidentRow {
    const all = this.#clocks(of);
    const counts = URGENT.map((word) => all.filter(({ result }) => result.word === word));
    return {
      id: of.id,
      reference: this.#reference(of),
      title: of.title,
      supplier: this.#supplier(of),
      status: this.#status(of),
      open: of.status !== 'closed',
      cause: named('unknown', 'Not known'),
      risk: named('unknown', 'Not known'),
      occurred: this.#when(of, 'occurred'),
      next: of.status === 'closed' ? null : this.#next(all),
      clocks: counts.flatMap(([first, ...more]) =>
        first ? [{ result: first.result, count: 1 + more.length }] : [],
      ),
    };
  }

  #status = ({ status }: FakeIncident) => named(status, `${status[0]?.toUpperCase()}${status.slice(1)}`);

  #list({ text, closed, supplier, offset, limit }: IncidentQuery): IncidentPage {
    const wanted = text.toLowerCase();
    const rows = this.#here
      .filter((each) => (closed || each.status !== 'closed') && (!supplier || each.supplier === supplier))
      .map((each) => this.#row(each))
      .filter(({ title, reference, supplier: by }) =>
        `${title} ${reference} ${by.text}`.toLowerCase().includes(wanted),
      )
      .sort((a, b) => (a.next?.left_minutes ?? 1e9) - (b.next?.left_minutes ?? 1e9));
    return {
      total: rows.length,
      open: this.open,
      revision: this.#around.revision(),
      now: new Date(this.now).toISOString(),
      look_again: rows.some(({ next }) => next) ? 60 : null,
      rows: rows.slice(offset, offset + limit),
    };
  }

  #view(of: FakeIncident): IncidentView {
    const all = this.#clocks(of);
    const linked = (word: string, text: string): LinkedRecords => ({
      noun: named(word, text),
      total: 0,
      rows: [],
      field: 'incident',
    });
    return {
      id: of.id,
      reference: this.#reference(of),
      title: of.title,
      supplier: this.#supplier(of),
      status: this.#status(of),
      revision: this.#around.revision(),
      open: of.status !== 'closed',
      now: new Date(this.now).toISOString(),
      look_again: this.#again(all),
      sections: [
        {
          key: 'incident',
          title: 'The incident',
          facts: [
            { field: 'title', label: 'What it is called', value: of.title, source: null, targets: [] },
            { field: 'cause', label: 'Cause', value: null, source: 'UK GDPR art. 33(5)', targets: [] },
          ],
        },
      ],
      events: EVENTS.map((name) => {
        const claims = of.claims[name] ?? [];
        const whole = claims.filter(({ scope }) => !scope);
        const decided = whole.length < 2 || whole.some(({ in_force }) => in_force.word === 'yes');
        const when = this.#when(of, name);
        return {
          event: event(name),
          when,
          basis: !when
            ? null
            : decided
              ? named('claim', 'As stated')
              : named('undecided', 'Several statements, none of them chosen'),
          conflict: whole.length > 1,
          claims,
        };
      }),
      clocks: all,
      sums: [
        {
          name: named('end-to-end', 'From the breach to the people'),
          words: null,
          days: null,
          working_days: null,
        },
        {
          name: named('silence', "From the supplier's knowledge to the notice"),
          words: all[1]?.took ?? null,
          days: all[1]?.days ?? null,
          working_days: null,
        },
      ],
      notices: of.notices,
      linked: [
        linked('decision', 'Decisions'),
        linked('interim-control', 'Interim controls'),
        linked('lesson', 'Lessons'),
      ],
      ...of.rest,
    };
  }

  #start(supplier: string | null): LetterStart {
    const of = this.#around.suppliers().find(({ id }) => id === supplier);
    return {
      now: point(this.now).text,
      incidents: this.#here
        .filter((each) => each.supplier === supplier && each.status !== 'closed')
        .map((each) => ({ noun: 'incident', id: each.id, text: `${this.#reference(each)} ${each.title}` })),
      contracts: of?.contract
        ? [{ noun: 'contract', id: `c-${of.id}`, text: `${contractReference(of)} ${of.service}` }]
        : [],
    };
  }

  #take({ incident, about, notice: draft }: LetterDraft) {
    const bad = Object.entries(draft.fields).filter(
      ([name, value]) => name.endsWith('_on') && typeof value === 'string' && !/\d/.test(value),
    );
    if (bad.length)
      throw this.#around.fail(
        'invalid-input',
        'Nothing was put down.',
        bad.map(([name]) => ({ field: `notice.${name}`, problem: 'Write a date, such as 4 January 2017.' })),
      );
    const before = this.#all;
    const supplier = String(about.fields['supplier'] ?? '');
    const name = this.#around.suppliers().find(({ id }) => id === supplier)?.name ?? '';
    const of: FakeIncident = incident
      ? structuredClone(this.#find(incident))
      : {
          id: `i-${before.length + 1}`,
          title: String(about.fields['title'] ?? `Breach notice from ${name}`),
          supplier,
          status: 'suspected',
          claims: {},
          hours: { K4: 72 },
          notices: [],
          rest: nothing(),
        };
    const at = (field: string): WhenView | null => (draft.fields[field] ? point(this.now) : null);
    const number = before.flatMap(({ notices }) => notices).length + 1;
    const own = {
      written: at('written_on'),
      sent: at('sent_on'),
      received: at('received_on'),
      read: at('read_on'),
    };
    of.notices = [...of.notices, notice(number, { ...own, score: 0, looked_at: 0 })];
    const state = (event: string, when: WhenView | null) => {
      if (!when || of.claims[event]) return;
      const who = { entered_by: null, entered_at: null };
      const in_force = named('unknown', 'Nobody has said whether it counts');
      of.claims[event] = [
        { id: null, when, scope: null, source: null, document: null, in_force, note: null, ...who },
      ];
    };
    state('notice_received', own.received);
    state('controller_aware', own.read);
    const after = incident ? before.map((each) => (each.id === of.id ? of : each)) : [...before, of];
    this.#change('put down a letter', before, after);
    const running = this.#clocks(of).filter(({ result }) => result.word === 'running').length;
    const value = {
      incident: of.id,
      reference: this.#reference(of),
      notice: `BN-${String(number).padStart(4, '0')}`,
      sentence: `The notice is put down in ${this.#reference(of)}. ${running} clocks run.`,
    };
    return { value, changes: ['incident', 'breach-notice', 'history'] };
  }

  #close(id: string, { fields }: RecordDraft) {
    const of = this.#find(id);
    if (!fields['closure']) {
      const missing = [{ field: 'closure', problem: 'This must be answered.' }];
      throw this.#around.fail('invalid-input', 'Nothing was closed.', missing);
    }
    const before = this.#all;
    this.#change(
      'closed an incident',
      before,
      before.map((each) => (each === of ? { ...of, status: 'closed' } : each)),
    );
    const value = { id, reference: this.#reference(this.#find(id)), title: of.title, revision: 0 };
    return { value, changes: ['incident', 'history'] };
  }

  #change(action: string, before: FakeIncident[], after: FakeIncident[]): void {
    const put = (all: FakeIncident[]) => () => {
      this.#all = all;
    };
    put(after)();
    this.#around.note({ action, changes: [], undo: put(before), redo: put(after) });
  }

  #reminders(): Reminders {
    const first = this.#seen === undefined;
    this.#seen ??= new Set();
    const rows: Reminder[] = [];
    for (const of of this.#here.filter(({ status }) => status !== 'closed'))
      for (const view of this.#clocks(of)) {
        const share = used(view, this.now);
        const percent = share === null ? undefined : STEPS.find((step) => share >= step);
        if (percent === undefined) continue;
        const key = `${of.id} ${view.id} ${percent}`;
        const reference = this.#reference(of);
        rows.push({
          incident: { noun: 'incident', id: of.id, text: `${reference} ${of.title}` },
          reference,
          supplier: this.#supplier(of).text,
          clock: view,
          percent,
          text: `${percent}% of the time is used: ${view.name}, ${reference}`,
          fresh: !first && !this.#seen.has(key),
          notice: `A clock of incident ${reference} has used ${percent}% of its time.`,
        });
        this.#seen.add(key);
      }
    rows.sort((a, b) => (a.clock.left_minutes ?? 0) - (b.clock.left_minutes ?? 0));
    return { look_again: 60, rows };
  }
}
