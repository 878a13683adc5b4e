// What each screen shows while its answer is on its way and when none can be had: the register in the page holds answers back, or
// fails. And what it shows in a register that holds nothing. Each begins where the one before ended.

import { PASSPHRASE, typesOff } from './gates.mjs';

const go = (page, hash) => page.evaluate((hash) => (location.hash = hash), hash);
const hold = (page, command) => page.evaluate((command) => window.register.hold(command), command);
const letGo = (page) => page.evaluate(() => window.register.letGo());
const failNext = (page, command) => page.evaluate((command) => window.register.failNext(command), command);
const seen = (page, sign) => page.locator(sign).first().waitFor();

/** A screen whose one question is held back and then fails. */
const asked = (name, hash, command, { loading = '.loading', failed = '.failure' } = {}) => [
  {
    name: `${name}-loading`,
    reach: async (page) => {
      await go(page, '#/about');
      await seen(page, 'details');
      await hold(page, command);
      await go(page, hash);
      await seen(page, loading);
    },
  },
  {
    name: `${name}-failed`,
    reach: async (page) => {
      await go(page, '#/about');
      await seen(page, 'details');
      await letGo(page);
      await failNext(page, command);
      await go(page, hash);
      await seen(page, failed);
    },
  },
];

/** A register that was encrypted and could not be opened again, and then is. */
const unopened = [
  {
    name: 'encrypted-unopened',
    reach: async (page) => {
      await page.evaluate(() => (window.register.gate.unopened = 'The key beside it cannot be read.'));
      await go(page, '#/passphrase');
      for (const box of ['#passphrase', '#again']) await page.locator(box).fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await typesOff(page);
      await seen(page, '#still-open-title');
    },
  },
  {
    name: 'encrypted-opened',
    reach: async (page) => {
      await page.evaluate(() => (window.register.gate.unopened = null));
      await page.locator('.card .button-main').click();
      await page.locator('.gate #passphrase').fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await seen(page, '#renew-present');
    },
  },
];

export const states = [
  {
    name: 'start-opening',
    reach: async (page) => {
      await hold(page, 'open_sample');
      await page.locator('.ways button').first().click();
      await seen(page, '.loading');
    },
  },
  {
    name: 'start-failed',
    reach: async (page) => {
      await failNext(page, 'open_sample');
      await letGo(page);
      await seen(page, '.failure');
    },
  },
  {
    name: 'home-loading',
    reach: async (page) => {
      await hold(page, 'home');
      await page.locator('.ways button').first().click();
      await seen(page, '.page-home .loading');
    },
  },
  asked('home', '#/home', 'home')[1],
  ...asked('suppliers', '#/suppliers', 'list_suppliers', { loading: '.waiting' }),
  {
    name: 'supplier-panel-loading',
    reach: async (page) => {
      await page.locator('.failure .button').first().click();
      await seen(page, 'tr.row');
      await hold(page, 'show_supplier');
      await page.locator('tr.row').nth(1).click();
      await seen(page, '.panel .loading');
    },
  },
  {
    name: 'supplier-panel-failed',
    reach: async (page) => {
      await failNext(page, 'show_supplier');
      await letGo(page);
      await seen(page, '.panel .failure');
    },
  },
  ...asked('duplicates', '#/duplicates', 'list_duplicates'),
  ...asked('merge', '#/merge/s2/s8', 'look_at_merge'),
  ...asked('contracts', '#/contracts', 'list_contracts', { loading: '.waiting' }),
  ...asked('supplier', '#/supplier/s1/facts', 'show_supplier'),
  ...asked('supplier-history', '#/supplier/s1/history', 'list_history'),
  {
    name: 'supplier-stopped',
    reach: async (page) => {
      await go(page, '#/about');
      await seen(page, 'details');
      await hold(page, 'show_supplier');
      await go(page, '#/supplier/s1/facts');
      await page.locator('.loading-stop').click();
      await seen(page, '.page-supplier .blank button');
      await letGo(page);
    },
  },
  {
    name: 'supplier-again',
    reach: async (page) => {
      await page.locator('.page-supplier .blank button').click();
      await seen(page, '.page-supplier .tabs');
    },
  },
  ...asked('contract', '#/contract/c-s1/facts', 'show_contract'),
  ...asked('contract-chain', '#/contract/c-s4/chain', 'chain_of'),
  ...asked('incidents', '#/incidents', 'list_incidents'),
  ...asked('incident', '#/incident/i-1/clocks', 'show_incident'),
  ...asked('letter', '#/letter', 'record_form'),
  ...asked('risk', '#/risk', 'risk_overview'),
  ...asked('compare', '#/compare/supplier/s1%2Cs2%2Cs5', 'compare'),
  ...asked('quick-start', '#/quick-start', 'home'),
  {
    name: 'quick-start-reading',
    reach: async (page) => {
      await hold(page, 'plan_notices');
      await page.locator('.quick .button-main').first().click();
      await seen(page, '.quick [aria-disabled=true]');
    },
  },
  {
    name: 'quick-start-refused',
    reach: async (page) => {
      await failNext(page, 'plan_notices');
      await letGo(page);
      await seen(page, '.card:first-child .failure');
    },
  },
  {
    name: 'import-reading',
    reach: async (page) => {
      await go(page, '#/import');
      await hold(page, 'choose_table');
      await page.locator('#table-choose').click();
      await seen(page, '#table-choose[aria-disabled=true]');
    },
  },
  {
    name: 'import-refused',
    reach: async (page) => {
      await failNext(page, 'choose_table');
      await letGo(page);
      await seen(page, '.import .failure');
    },
  },
  ...asked('reports', '#/reports/s1', 'report_choices'),
  {
    name: 'report-making',
    reach: async (page) => {
      await page.locator('.failure .button').first().click();
      await hold(page, 'preview_report');
      await page.locator('.report-form .button-main').click();
      await seen(page, '.preview .loading');
    },
  },
  {
    name: 'report-failed',
    reach: async (page) => {
      await failNext(page, 'preview_report');
      await letGo(page);
      await seen(page, '.preview .failure');
    },
  },
  ...asked('records', '#/records/contact', 'list_records'),
  ...asked('record', '#/record/contact/ct-s1', 'show_record'),
  ...asked('form', '#/edit/contact/ct-s1', 'record_form'),
  ...asked('history', '#/history', 'list_history'),
  ...unopened,
  {
    name: 'form-conflict',
    reach: async (page) => {
      await go(page, '#/edit/assessment/as-s1');
      await seen(page, '#form-heading');
      await page.locator('#form-as_at').fill('1 October 2026');
      await page.evaluate(() => window.register.records.poke('assessment', 'as-s1', { as_at: '2026-09-09' }));
      await page.locator('.form-end .button-main').click();
      await page.locator('#who-name').fill('Sam Reed');
      await page.locator('#who-role').fill('Information governance lead');
      await page.locator('dialog .button-main').click();
      await seen(page, '.failure li a');
    },
  },
  {
    name: 'form-save-failed',
    reach: async (page) => {
      await go(page, '#/home');
      await page.locator('dialog .button').nth(2).click();
      await seen(page, '.due-title');
      await go(page, '#/edit/contact/ct-s1');
      await failNext(page, 'save_record');
      await page.locator('#form-name').fill('Robin Hale');
      await page.locator('#form-email').focus();
      await seen(page, '.failure');
    },
  },
];

/** Every screen of a register in which there is nothing yet. */
export const empty = [
  {
    name: 'home-empty',
    reach: async (page) => {
      await go(page, '#/start');
      await page.locator('.ways button').nth(1).click();
      await page.locator('.gate-other button').click();
      await seen(page, '.blank');
    },
  },
  ...[
    ['suppliers', '#/suppliers', '.blank'],
    ['duplicates', '#/duplicates', '.blank'],
    ['contracts', '#/contracts', '.blank'],
    ['risk', '#/risk', '.page > *:nth-child(2)'],
    ['compare', '#/compare/supplier', '.blank'],
    ['reports', '#/reports', '.page > *:nth-child(2)'],
    ['records-all', '#/records', '.records-table'],
    ['records', '#/records/contract', '.blank'],
    ['history', '#/history', '.page > *:nth-child(2)'],
    ['quick-start', '#/quick-start', '.quick'],
    ['import', '#/import', '#table-choose'],
  ].map(([name, hash, sign]) => ({
    name: `${name}-empty`,
    reach: async (page) => {
      await go(page, hash);
      await seen(page, sign);
    },
  })),
];
