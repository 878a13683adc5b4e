import type { Failure } from '../../api/failure';
import type { DistinctPair } from '../../api/generated/DistinctPair';
import type { DuplicatePair } from '../../api/generated/DuplicatePair';
import type { FieldProblem } from '../../api/generated/FieldProblem';
import type { MergeAsk } from '../../api/generated/MergeAsk';
import type { MergeFact } from '../../api/generated/MergeFact';
import type { MergeLook } from '../../api/generated/MergeLook';
import type { Named } from '../../api/generated/Named';
import type { PairQuery } from '../../api/generated/PairQuery';
import type { PairSide } from '../../api/generated/PairSide';
import type { Answering } from './answers';
import { named, type FakeSupplier } from './data';
import type { RecordStep } from './records/records';

type DuplicateCommand =
  | 'list_duplicates'
  | 'list_distinct'
  | 'look_at_merge'
  | 'merge_suppliers'
  | 'say_distinct'
  | 'take_back_distinct';

/** What the pairs need of the register around them. */
export interface Around {
  suppliers: () => FakeSupplier[];
  /** Takes a supplier out of the register, or puts it back where it stood. */
  keep: (suppliers: FakeSupplier[]) => void;
  revision: () => number;
  fail: (code: Failure['code'], message: string, fields?: FieldProblem[]) => Failure;
  note: (step: RecordStep) => void;
}

const sameNumber = named('company-number', 'Their company number is the same.');
const alike: [string, string, Named][] = [
  ['s2', 's8', sameNumber],
  [
    's4',
    's11',
    named('trading-name', 'They share a name before or after “trading as” (T/A) or “care of” (C/O).'),
  ],
  ['s5', 's9', named('misspelt', 'A long word differs by one letter.')],
];
/** The company number of both of the first pair. */
const NUMBER = '04218875';

/** What was said of two: their ids, and why. */
interface Said {
  one: string;
  other: string;
  reason: string | null;
}

const isOf = (said: { one: string; other: string }, one: string, other: string) =>
  [one, other].includes(said.one) && [one, other].includes(said.other);

/** Suppliers of the invented register that are probably one, and what is decided of them. */
export class FakeDuplicates {
  #around: Around;
  #said: Said[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  /** Another register was opened. */
  reset(): void {
    this.#said = [];
  }

  readonly commands: Answering<DuplicateCommand> = {
    list_duplicates: ({ query }) => this.#page(this.#open(), query as PairQuery),
    list_distinct: ({ query }) => this.#page(this.#held(), query as PairQuery),
    look_at_merge: ({ kept, merged }) => this.#look(String(kept), String(merged)),
    merge_suppliers: ({ ask }) => this.#merge(ask as MergeAsk),
    say_distinct: ({ one, other, reason }) => this.#say(String(one), String(other), reason as string | null),
    take_back_distinct: ({ one, other }) => this.#takeBack(String(one), String(other)),
  };

  #page<T>(all: T[], { offset, limit }: PairQuery) {
    const pairs = all.slice(offset, offset + limit);
    return { total: all.length, revision: this.#around.revision(), pairs };
  }

  #side(id: string): PairSide | undefined {
    const supplier = this.#around.suppliers().find((each) => each.id === id);
    if (!supplier) return undefined;
    const numbered = alike.some((pair) => pair[2] === sameNumber && pair.includes(id));
    return {
      id,
      reference: `S-${String(supplier.number).padStart(4, '0')}`,
      name: supplier.name,
      company_number: numbered ? NUMBER : null,
      contracts: Number(supplier.contract),
      incidents: supplier.number % 3,
      processing: supplier.people === null ? 0 : 2,
    };
  }

  #sides(one: string, other: string): [PairSide, PairSide] {
    const sides = [this.#side(one), this.#side(other)];
    const [first, second] = sides;
    if (!first || !second) throw this.#around.fail('not-found', 'That supplier is not in this register.');
    return [first, second];
  }

  #open(): DuplicatePair[] {
    return alike.flatMap(([one, other, why]) => {
      const [first, second] = [this.#side(one), this.#side(other)];
      const decided = this.#said.some((said) => isOf(said, one, other));
      return first && second && !decided ? [{ one: first, other: second, why }] : [];
    });
  }

  #held(): DistinctPair[] {
    return this.#said.toReversed().flatMap(({ one, other, reason }) => {
      const [first, second] = [this.#side(one), this.#side(other)];
      return first && second ? [{ one: first, other: second, on: '21 November 2026', reason }] : [];
    });
  }

  #look(kept: string, merged: string): MergeLook {
    const [stays, goes] = this.#sides(kept, merged);
    if (stays.id === goes.id) throw this.#around.fail('invalid-input', `Both are ${stays.reference}.`);
    const fact = (label: string, of: Omit<MergeFact, 'label'>): MergeFact => ({ label, ...of });
    const number = { kept: stays.company_number, merged: goes.company_number };
    return {
      kept: stays,
      merged: goes,
      revision: this.#around.revision(),
      moved: [
        { noun: named('contract', 'Contracts'), count: goes.contracts, references: ['C-0008'] },
        { noun: named('processing', 'Processing activities'), count: 24, references: ['P-0011', 'P-0012'] },
      ].filter(({ count }) => count),
      organisation: [
        fact('Legal name', { kept: stays.name, merged: goes.name, then: stays.name, becomes: 'differs' }),
        fact('Also known as', { kept: null, merged: null, then: goes.name, becomes: 'taken' }),
        ...(number.kept
          ? [fact('Companies House number', { ...number, then: NUMBER, becomes: 'same' })]
          : []),
        fact('Country', { kept: 'United Kingdom', merged: null, then: 'United Kingdom', becomes: 'kept' }),
      ],
      supplier: [
        fact('Service', { kept: null, merged: 'Badges', then: 'Badges', becomes: 'taken' }),
        fact('Note', {
          kept: 'Paid 12 times',
          merged: 'Paid 3 times',
          then: 'Paid 12 times\nPaid 3 times',
          becomes: 'together',
        }),
      ],
    };
  }

  #merge({ kept, merged, revision, reason }: MergeAsk) {
    this.#reason(reason);
    const [stays, goes] = this.#sides(kept, merged);
    if (revision !== this.#around.revision())
      throw this.#around.fail(
        'conflict',
        'The register was changed after you looked at this merge. Nothing was merged. Look at it again.',
      );
    const before = this.#around.suppliers();
    const after = before.filter(({ id }) => id !== merged);
    this.#do('merged a supplier into another', stays, goes, reason, {
      redo: () => this.#around.keep(after),
      undo: () => this.#around.keep(before),
    });
    const told = { kept: this.#called(stays), merged: this.#called(goes) };
    const backup = 'sample 2026-11-21T172600.000Z.assay';
    return { value: { ...told, backup }, changes: ['supplier', 'organisation', 'contract', 'history'] };
  }

  #say(one: string, other: string, given: string | null) {
    const reason = this.#reason(given);
    const [first, second] = this.#sides(one, other);
    const before = this.#said;
    const after = [...before, { one, other, reason }];
    return this.#decide('decided that two suppliers are not the same', first, second, before, after);
  }

  #takeBack(one: string, other: string) {
    const [first, second] = this.#sides(one, other);
    const before = this.#said;
    const after = before.filter((said) => !isOf(said, one, other));
    if (after.length === before.length)
      throw this.#around.fail('conflict', 'It was taken back already. Nothing was changed.');
    return this.#decide('took back that two suppliers are not the same', first, second, before, after);
  }

  #decide(action: string, one: PairSide, other: PairSide, before: Said[], after: Said[]) {
    const put = (said: Said[]) => () => {
      this.#said = said;
    };
    this.#do(action, one, other, null, { redo: put(after), undo: put(before) });
    const value = { one: this.#called(one), other: this.#called(other) };
    return { value, changes: ['supplier', 'history'] };
  }

  #do(
    action: string,
    one: PairSide,
    other: PairSide,
    reason: string | null,
    { redo, undo }: Pick<RecordStep, 'redo' | 'undo'>,
  ): void {
    redo();
    const record = `${this.#called(one)} and ${this.#called(other)}`;
    const changes = [{ record, field: 'Reason', before: null, after: reason }];
    this.#around.note({ action, changes, redo, undo });
  }

  #called = ({ reference, name }: PairSide): string => `${reference} ${name}`;

  /** A reason is one line; none where the box is empty. */
  #reason(given: string | null): string | null {
    if (given && given.length > 300)
      throw this.#around.fail('invalid-input', 'Something is wrong.', [
        { field: 'reason', problem: 'Enter at most 300 characters' },
      ]);
    return given?.trim() ? given : null;
  }
}
