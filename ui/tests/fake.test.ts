import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FakeHost } from '../src/host/fake/fake';
import { differences, type Shape } from './shapes';

// Kept by tests/window/shapes.test.mjs from what the program itself answers, over every record of the sample.
const shapes = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../tests/fixtures/views/shapes.json'), 'utf8'),
) as Record<string, Shape>;

const host = new FakeHost(14);
const every = { text: '', offset: 0, limit: 100 };
const list = { ...every, standings: [], descending: false };

/** What is asked of the fake register, command by command. */
const asked: Record<string, Record<string, unknown>[]> = {
  start_state: [{}],
  home: [{}],
  counts: [{}],
  find: [{ text: 'badge', limit: 20 }],
  history_choices: [{}],
  report_choices: [{}],
  list_history: [{ query: { ...every, who: null, from: null, to: null } }],
  list_suppliers: [{ query: { ...list, sort: 'name' } }],
  list_contracts: [{ query: { ...list, statuses: [], sort: 'title' } }],
  rows_for_copy: [{ screen: 'suppliers', ids: ['s-1'], columns: [] }],
  list_distinct: [{ query: { offset: 0, limit: 25 } }],
  list_duplicates: [{ query: { offset: 0, limit: 25 } }],
  list_incidents: [{ query: { ...every, closed: true, supplier: null } }],
  reminders: [{}],
  risk_overview: [{ since: '2026-09-30' }],
  copy_risk: [{ picture: 'matrix', since: null }],
  risk_rows: [{ query: { picture: 'matrix', key: 'not-assessed', offset: 0, limit: 50 } }],
};

beforeAll(async () => {
  await host.call('open_sample');
  const ids = async (command: string, more: Record<string, unknown> = {}) => {
    const page = await host.call<{ rows: { id: string }[] }>(command, { ...asked[command]?.[0], ...more });
    return page.rows.map(({ id }) => id);
  };
  const suppliers = await ids('list_suppliers');
  const contracts = await ids('list_contracts');
  asked['rows_for_copy'] = [{ screen: 'suppliers', ids: suppliers.slice(0, 2), columns: [] }];
  asked['look_at_merge'] = [{ kept: suppliers[0], merged: suppliers[1] }];
  await host.call('say_distinct', { one: suppliers[0], other: suppliers[1], reason: null });
  asked['show_supplier'] = suppliers.map((id) => ({ id }));
  asked['letter_start'] = suppliers.map((supplier) => ({ supplier }));
  asked['show_contract'] = contracts.map((id) => ({ id }));
  asked['show_incident'] = (await ids('list_incidents')).map((id) => ({ id }));
  asked['trail_instants'] = contracts.map((id) => ({ noun: 'contract', id }));
  asked['what_if'] = contracts.map((contract) => ({ contract, levers: [] }));
  asked['contract_then'] = contracts.map((id) => ({ id, at: '2026-11-21T17:26:00Z' }));
  asked['chain_of'] = [
    ...suppliers.map((id) => ({ noun: 'supplier', id, at: null })),
    ...contracts.map((id) => ({ noun: 'contract', id, at: null })),
  ];
  asked['compare'] = [
    { query: { noun: 'supplier', ids: suppliers.slice(0, 3), dates: [] } },
    { query: { noun: 'contract', ids: contracts.slice(0, 3), dates: [] } },
  ];
  const nouns = host.records.counts().map(({ noun }) => noun.word);
  asked['list_records'] = nouns.map((noun) => ({ noun, query: { ...every, retired: true } }));
  asked['linkable'] = nouns.map((noun) => ({ noun, text: '', limit: 10 }));
  asked['record_form'] = nouns.map((noun) => ({ noun, id: null, under: {} }));
  asked['show_record'] = [];
  for (const noun of nouns) {
    const own = await ids('list_records', { noun, query: { ...every, retired: true } });
    asked['show_record'].push(...own.slice(0, 5).map((id) => ({ noun, id })));
    asked['record_form'].push(...own.slice(0, 5).map((id) => ({ noun, id, under: {} })));
  }
});

test.each(Object.keys(shapes))('%s is answered as the register answers it', async (command) => {
  const shape = shapes[command] ?? {};
  const questions = asked[command] ?? [];
  expect(questions.length).toBeGreaterThan(0);
  const found = new Set<string>();
  for (const question of questions)
    for (const each of differences(shape, await host.call(command, question))) found.add(each);
  expect([...found]).toEqual([]);
});
