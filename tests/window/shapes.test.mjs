// The shapes of what the program answers, over every record of the sample: the register in the page that the window's own tests use
// is held to them (ui/tests/fake.test.ts), so that it cannot drift from the program. ASSAY_WRITE_SHAPES=1 keeps them anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, note, shapeOf } from '../../ui/tests/shapes.js';
import { journey } from './support/journey.mjs';
import { root } from './support/program.mjs';
import { sample } from './support/registers.mjs';

const KEPT = join(root, 'tests/fixtures/views/shapes.json');
/** Records of a kind that are opened: more have no other shape. */
const SOME = 25;
const every = { text: '', offset: 0, limit: 500 };
const list = { ...every, standings: [], descending: false };

/** In the page: calls a command as the window does. */
const CALL = `const [command, args, done] = arguments;
  window.__TAURI_INTERNALS__.invoke(command, args).then((value) => done({ value }), (failure) => done({ failure }));`;

/** Asks the program, and hands every answer to whoever notes it. */
function asking(person, noted) {
  const call = async (command, args = {}) => {
    const { value, failure } = await person.window.script(CALL, command, args);
    assert.equal(failure, undefined, `${command} ${JSON.stringify(args)}`);
    return value;
  };
  const ask = async (command, args) => {
    const value = await call(command, args);
    noted(command, value);
    return value;
  };
  const ids = async (command, args) => (await ask(command, args)).rows.map(({ id }) => id);
  return { call, ask, ids };
}

/** The register as a whole. */
async function asksPages({ call, ask }, noted) {
  noted('start_state', (await call('start_state')).register, '$.register');
  for (const command of ['home', 'counts', 'history_choices', 'report_choices', 'reminders'])
    await ask(command);
  await ask('find', { text: 'ystrad', limit: 20 });
  const anything = { supplier: null, contract: null, who: null, noun: null, from: null, to: null };
  await ask('list_history', { query: { ...anything, offset: 0, limit: 500 }, at: null });
  await ask('risk_overview', { since: '2026-09-30' });
  await ask('copy_risk', { picture: 'matrix', since: '2026-09-30' });
  await ask('risk_rows', { query: { picture: 'matrix', key: 'not-assessed', offset: 0, limit: 50 } });
}

/** Every supplier and contract, in its list and on its page. */
async function asksLists({ call, ask, ids }) {
  const suppliers = await ids('list_suppliers', { query: { ...list, sort: 'name' } });
  const contracts = await ids('list_contracts', { query: { ...list, statuses: [], sort: 'title' } });
  for (const id of suppliers) {
    await ask('show_supplier', { id });
    await ask('chain_of', { noun: 'supplier', id, at: null });
    await ask('letter_start', { supplier: id });
  }
  for (const id of contracts) {
    await ask('show_contract', { id });
    await ask('chain_of', { noun: 'contract', id, at: null });
    await ask('what_if', { contract: id, levers: [] });
    const { instants } = await ask('trail_instants', { noun: 'contract', id });
    if (id === contracts[0]) await ask('contract_then', { id, at: instants.at(-1).at });
  }
  for (const id of await ids('list_incidents', { query: { ...every, closed: true, supplier: null } }))
    await ask('show_incident', { id });
  await ask('rows_for_copy', { screen: 'suppliers', ids: suppliers, columns: [] });
  const [kept, merged] = suppliers;
  await ask('look_at_merge', { kept, merged });
  await call('say_distinct', { one: kept, other: merged, reason: null });
  await ask('list_distinct', { query: { offset: 0, limit: 25 } });
  await ask('list_duplicates', { query: { offset: 0, limit: 25 } });
  await ask('compare', { query: { noun: 'supplier', ids: suppliers.slice(0, 3), dates: [] } });
  await ask('compare', { query: { noun: 'contract', ids: contracts.slice(0, 3), dates: [] } });
}

/** Every kind of record: its list, its form when it is new, and its records on their pages and in their forms. */
async function asksRecords({ call, ask, ids }) {
  for (const { noun } of (await call('counts')).nouns) {
    const kind = { noun: noun.word };
    await ask('linkable', { ...kind, text: '', limit: 10 });
    await ask('record_form', { ...kind, id: null, under: {} });
    const own = await ids('list_records', { ...kind, query: { ...every, retired: false } });
    for (const id of own.slice(0, SOME)) {
      await ask('record_form', { ...kind, id, under: {} });
      await ask('show_record', { ...kind, id });
    }
  }
}

journey(
  'What the program answers has the shapes that the register in the page is held to',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.isAt('Home');
    const seen = {};
    const drifts = new Set();
    const kept = process.env.ASSAY_WRITE_SHAPES ? {} : JSON.parse(readFileSync(KEPT, 'utf8'));
    const noted = (command, value, path = '$') => {
      note((seen[command] ??= {}), value, path);
      for (const drift of differences(kept[command] ?? {}, value, path)) drifts.add(`${command}: ${drift}`);
    };
    const program = asking(person, noted);
    await asksPages(program, noted);
    await asksLists(program);
    await asksRecords(program);
    if (process.env.ASSAY_WRITE_SHAPES) {
      const shapes = Object.keys(seen)
        .sort()
        .map((command) => [command, shapeOf(seen[command])]);
      writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(shapes), null, 2)}\n`);
    }
    assert.deepEqual([...drifts], [], 'look at what changed, then ASSAY_WRITE_SHAPES=1 keeps it');
  },
);
