// What was known earlier, documents, approvals, two people at one clause; and a register that can only be read. `screens.mjs` and
// `looks.mjs` take them up. Each begins where the one before ended.

const seen = (page, sign) => page.locator(sign).first().waitFor();
const back = async (page) => {
  await page.locator('#then-toggle').click();
  await page.locator('.then input').waitFor();
  await page.keyboard.press('ArrowLeft');
  await seen(page, '.then-banner');
};

/** Suppliers that are probably one. Each change is taken back, so that the screens after find what they expect. */
const pairs = (go) => [
  { name: 'duplicates', reach: go('#/duplicates', '.pairs') },
  {
    name: 'duplicates-held',
    reach: async (page) => {
      await page.locator('.pairs button').first().click();
      await seen(page, '#held-0');
    },
  },
  {
    name: 'duplicates-taken-back',
    reach: async (page) => {
      await page.locator('li:has(#held-0) button').press('Enter');
      await page.locator('#held-0').waitFor({ state: 'detached' });
    },
  },
  { name: 'merge', reach: go('#/merge/s2/s8', '.merge') },
  {
    name: 'merge-turned',
    reach: async (page) => {
      await page.locator('#merge-stays-2').check();
      await page.locator('.merge .button-main', { hasText: /0002.*0008/ }).waitFor();
    },
  },
  {
    name: 'merge-refused',
    reach: async (page) => {
      await page.locator('#merge-reason').fill('x'.repeat(301));
      await page.locator('.merge .button-main').click();
      await seen(page, '.merge .nhsuk-error-summary');
    },
  },
  {
    name: 'merge-changed',
    reach: async (page) => {
      await page.locator('#merge-reason').fill('One company');
      await page.evaluate(() => window.register.records.poke('assessment', 'as-s3', {}));
      await page.locator('.merge .button-main').click();
      await seen(page, '#merge-changed');
    },
  },
  {
    name: 'merged',
    reach: async (page) => {
      await page.locator('.merge .button-main').click();
      await seen(page, '.toast');
    },
  },
  {
    name: 'merge-undone',
    reach: async (page) => {
      await page.locator('.header-end button').first().click();
      await seen(page, '#pair-2');
    },
  },
];

export const decided = (go) => [
  ...pairs(go),
  { name: 'contract-documents', reach: go('#/contract/c-s2/documents', '.digest') },
  {
    name: 'contract-file-saved',
    reach: async (page) => {
      await page.locator('table .button').first().click();
      await seen(page, '.toast');
    },
  },
  {
    name: 'contract-then',
    reach: async (page) => {
      await go('#/contract/c-s2/clause', '.quality')(page);
      await back(page);
    },
  },
  {
    name: 'contract-then-first',
    reach: async (page) => {
      await page.keyboard.press('Home');
      await page.locator('.then-banner', { hasText: '2 March 2026' }).waitFor();
    },
  },
  {
    name: 'supplier-then',
    reach: async (page) => {
      await go('#/supplier/s2/facts', '.tabs')(page);
      await back(page);
    },
  },
  {
    name: 'supplier-today',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.then').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'record-approval',
    reach: async (page) => {
      await go('#/record/assessment/as-s3', '#approval')(page);
      await page.locator('#approval button').click();
      await seen(page, '.approval-score');
    },
  },
  {
    name: 'record-approval-refused',
    reach: async (page) => {
      await page.locator('#approval-name').fill('');
      await page.locator('#approval form .button-main').click();
      await seen(page, '#approval .nhsuk-error-summary');
    },
  },
  {
    name: 'record-approval-changed',
    reach: async (page) => {
      await page.evaluate(() => window.register.records.poke('assessment', 'as-s3', {}));
      await page.locator('#approval-name').fill('Sam Reed');
      await page.locator('#approval form .button-main').click();
      await seen(page, '#approval .failure');
    },
  },
  {
    name: 'record-approved',
    reach: async (page) => {
      await page.locator('#approval form .button-main').click();
      await seen(page, '.banner');
    },
  },
  {
    name: 'clause-conflict',
    reach: async (page) => {
      await go('#/edit/clause/b-s4', '#form-limit')(page);
      await page.locator('#form-limit').fill('36');
      await page.evaluate(() => window.register.records.poke('clause', 'b-s4', { limit: '72' }));
      await page.locator('#form-addressee').focus();
      await seen(page, '.theirs');
    },
  },
  {
    name: 'history-taken-back',
    reach: async (page) => {
      await page.locator('.theirs button').last().click();
      await seen(page, '[data-saved]');
      await page.locator('.header-end button').first().click();
      await go('#/contract/c-s4/history', '.taken-back')(page);
    },
  },
];

const at = (hash, sign) => async (page) => {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await seen(page, sign);
};

const atHome = async (page) => {
  await page.locator('.ways button').first().click();
  await seen(page, '.due-title');
};

/** The register that somebody else has open to change it. */
export const heldScreens = [{ name: 'held-home', reach: atHome }];

/** The register whose file is write-protected. */
export const protectedScreens = [
  { name: 'protected-home', reach: atHome },
  { name: 'protected-suppliers', reach: at('#/suppliers', 'tr.row') },
  { name: 'protected-contract', reach: at('#/contract/c-s2/facts', '.tabs') },
  { name: 'protected-records', reach: at('#/records', '.records-table') },
  { name: 'protected-record', reach: at('#/record/assessment/as-s1', '#approval') },
  { name: 'protected-form', reach: at('#/edit/contract/c-s2', '.banner') },
  { name: 'protected-new', reach: at('#/add/action/', '.banner') },
  { name: 'protected-clause', reach: at('#/edit/clause/b-s1', '.banner') },
  { name: 'protected-duplicates', reach: at('#/duplicates', '.pairs') },
  { name: 'protected-merge', reach: at('#/merge/s2/s8', '.banner') },
  { name: 'protected-start', reach: at('#/start', '.ways') },
];
