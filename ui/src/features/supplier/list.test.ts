import { beforeEach, expect, test } from 'vitest';
import type { SupplierPage } from '../../api/generated/SupplierPage';
import type { SupplierQuery } from '../../api/generated/SupplierQuery';
import { FakeHost, failure } from '../../host/fake/fake';
import { useHost } from '../../host/host';
import { SupplierList } from './list.svelte';

const settled = () => new Promise((resolve) => setTimeout(resolve));
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost(1000);
  useHost(host);
});

test('rows come in windows of a hundred, each asked for once', async () => {
  const list = new SupplierList();
  await list.reload();
  list.need(90, 110);
  list.need(95, 115);
  await settled();
  expect(host.calls).toEqual(['list_suppliers', 'list_suppliers']);
  expect(list.total).toBe(1000);
  expect(list.row(105)).toBeDefined();
  expect(list.row(205)).toBeUndefined();
});

test('only a few windows are kept', async () => {
  const list = new SupplierList();
  await list.reload();
  for (let at = 1; at < 8; at++) {
    list.need(at * 100, at * 100 + 1);
    await settled();
  }
  const kept = Array.from({ length: 8 }, (_, at) => list.row(at * 100) !== undefined);
  expect(kept.filter(Boolean)).toHaveLength(5);
  expect(kept[7]).toBe(true);
});

test('not assessed comes before extreme', async () => {
  const list = new SupplierList();
  await list.reload();
  expect(list.row(0)?.standing).toBe('not-assessed');
});

test('a second click on a column turns the order round', async () => {
  const list = new SupplierList();
  await list.sortBy('name', false);
  const first = list.row(0)?.name ?? '';
  await list.sortBy('name', false);
  expect((list.row(0)?.name ?? '') > first).toBe(true);
});

test('a failed reading keeps the last good rows', async () => {
  const list = new SupplierList();
  await list.reload();
  host.fail.set('list_suppliers', failure('locked', 'Somebody else has it.'));
  await list.reload();
  expect(list.failure?.code).toBe('locked');
  expect(list.row(0)).toBeDefined();
});

/** A host whose answers the test lets through one by one. */
class SlowHost extends FakeHost {
  waiting: (() => void)[] = [];
  revision = 0;
  override async call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
    const page = await super.call<SupplierPage>(command, args);
    const { text } = args['query'] as SupplierQuery;
    const marked = {
      ...page,
      revision: this.revision,
      rows: page.rows.map((row) => ({ ...row, name: text })),
    };
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return marked as T;
  }
}

test('an answer that a later question has overtaken is dropped', async () => {
  const slow = new SlowHost(300);
  useHost(slow);
  const list = new SupplierList();
  void list.search({ text: 'pay' });
  void list.search({ text: 'payroll' });
  await settled();
  slow.waiting[1]?.();
  await settled();
  slow.waiting[0]?.();
  await settled();
  expect(list.row(0)?.name).toBe('payroll');
});

test('rows of an older revision do not stand beside newer ones', async () => {
  const slow = new SlowHost(300);
  useHost(slow);
  const list = new SupplierList();
  void list.reload();
  await settled();
  slow.waiting.pop()?.();
  await settled();
  expect(list.row(0)).toBeDefined();
  slow.revision = 1;
  list.need(150, 151);
  await settled();
  slow.waiting.pop()?.();
  await settled();
  expect(list.row(150)).toBeDefined();
  expect(list.row(0)).toBeUndefined();
});

test('all rows that are chosen are found for the clipboard, in their order, also those not in sight', async () => {
  const list = new SupplierList();
  await list.reload();
  list.selection = list.selection.all(list.total);
  const ids = await list.chosenIds();
  expect(ids).toHaveLength(1000);
  expect(new Set(ids).size).toBe(1000);
  expect(ids[0]).toBe(list.row(0)?.id);
});

test('another question begins with no row chosen', async () => {
  const list = new SupplierList();
  await list.reload();
  list.selection = list.selection.all(list.total);
  await list.search({ text: 'payroll' });
  expect(list.selection.count).toBe(0);
});
