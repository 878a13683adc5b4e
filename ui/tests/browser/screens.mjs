// Every screen and state that is looked at, and how a person comes there. Each begins where the one before ended.

import { decided } from './decided.mjs';
import { backups, broken, gates, keys } from './gates.mjs';
import { incidentScreens } from './incidents.mjs';
import { overview } from './overview.mjs';

import { recordScreens } from './records.mjs';
import { empty } from './states.mjs';

const go = (hash, sign) => async (page) => {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await page.locator(sign).first().waitFor();
};
const press = (key, sign) => async (page) => {
  await page.keyboard.press(key);
  await page.locator(sign).first().waitFor();
};

export const screens = [
  { name: 'start', reach: async () => undefined },
  ...gates,
  ...broken,
  {
    name: 'home',
    reach: async (page) => {
      await page.locator('.ways button').first().click();
      await page.locator('.due-title').first().waitFor();
    },
  },
  {
    name: 'suppliers',
    reach: async (page) => {
      await go('#/suppliers', 'tr.row')(page);
      await page.locator('tr.row').nth(1).click();
      await page.locator('.panel h2').waitFor();
    },
  },
  {
    name: 'suppliers-none',
    reach: async (page) => {
      await page.locator('input[type=search]').fill('zzzz');
      await page.locator('.blank').waitFor();
    },
  },
  {
    name: 'suppliers-again',
    reach: async (page) => {
      await page.locator('.blank button').click();
      await page.locator('tr.row').first().waitFor();
    },
  },
  { name: 'palette', reach: press('Control+K', '.palette-line') },
  {
    name: 'palette-found',
    reach: async (page) => {
      await page.keyboard.type('s');
      await page.locator('[id^=palette-supplier]').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'palette-none',
    reach: async (page) => {
      await page.locator('.palette-input').fill('zzzzzz');
      await page.locator('.palette-none').waitFor();
    },
  },
  {
    name: 'keys',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await press('F1', '.key-groups')(page);
    },
  },
  {
    name: 'settings',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await press('Control+,', '#setting-theme')(page);
    },
  },
  {
    name: 'settings-errors',
    reach: async (page) => {
      await page.locator('#page form button').click();
      await page.locator('.nhsuk-error-summary').waitFor();
    },
  },
  {
    name: 'about',
    reach: async (page) => {
      await go('#/about', 'details')(page);
      await page.locator('summary').click();
    },
  },
  { name: 'supplier-facts', reach: go('#/supplier/s1/facts', '.tabs') },
  { name: 'supplier-data', reach: go('#/supplier/s1/data', '.wide') },
  { name: 'supplier-clause', reach: go('#/supplier/s1/clause', '.quality') },
  { name: 'supplier-score', reach: go('#/supplier/s1/score', '.plain') },
  { name: 'supplier-history', reach: go('#/supplier/s1/history', '.sheet') },
  { name: 'clause-form', reach: go('#/edit/clause/b-s1', '#form-limit') },
  { name: 'clause-new', reach: go('#/add/clause/contract%3Dc-s2', '#form-limit') },
  {
    name: 'clause-who',
    reach: async (page) => {
      await page.locator('#form-limit').fill('2.5');
      await page.locator('.form-end .button-main').click();
      await page.locator('#who-name').waitFor();
      await page.locator('dialog .button-main').click();
      await page.locator('dialog .nhsuk-error-summary').waitFor();
    },
  },
  {
    name: 'clause-errors',
    reach: async (page) => {
      await page.locator('#who-name').fill('Sam Reed');
      await page.locator('#who-role').fill('Information governance lead');
      await page.locator('dialog .button-main').click();
      await page.locator('#page .nhsuk-error-summary').waitFor();
    },
  },
  {
    name: 'clause-guard',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor();
    },
  },
  {
    name: 'saved',
    reach: async (page) => {
      await page.locator('dialog .button').first().click();
      await page.locator('#form-limit').fill('24');
      await page.locator('.form-end .button-main').click();
      await page.locator('.toast').waitFor();
      await page.locator('h1').waitFor();
    },
  },
  ...overview(go),
  ...decided(go),
  { name: 'reports', reach: go('#/reports/s1', '#report-supplier') },
  {
    name: 'report-pages',
    reach: async (page) => {
      await page.locator('.report-form .button-main').click();
      await page.locator('.pages img').first().waitFor();
    },
  },
  ...recordScreens,
  ...incidentScreens,
  { name: 'history', reach: go('#/history', 'h1') },
  { name: 'unknown', reach: go('#/nowhere', 'h1') },
  ...backups(go),
  ...keys(go),
  ...empty,
];
