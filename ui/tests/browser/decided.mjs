// What was known earlier, documents, approvals, two people at one clause; and a register that can only be read. `screens.mjs` and
// `looks.mjs` take them up. Each begins where the one before ended.

const seen = (page, sign) => page.locator(sign).first().waitFor();
const back = async (page) => {
  await page.locator('#then-toggle').click();
  await page.locator('.then input').waitFor();
  await page.keyboard.press('ArrowLeft');
  await seen(page, '.then-banner');
};

export const decided = (go) => [
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
  { name: 'protected-start', reach: at('#/start', '.ways') },
];
