// Home, contracts, risk, comparisons and the quick start, as `screens.mjs` takes them up.

export const overview = (go) => [
  { name: 'home-again', reach: go('#/home', '.due-title') },
  {
    name: 'contracts',
    reach: async (page) => {
      await go('#/contracts', 'tr.row')(page);
      await page.locator('tr.row th').nth(1).click();
      await page.locator('.panel h2').waitFor();
    },
  },
  {
    name: 'contracts-chosen',
    reach: async (page) => {
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await page.locator('.selection-open').waitFor();
    },
  },
  {
    name: 'contracts-columns',
    reach: async (page) => {
      await page.locator('.list-tools button').last().click();
      await page.locator('.tick-list').waitFor();
    },
  },
  {
    name: 'contracts-view',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.list-tools button').first().click();
      await page.locator('#view-name').waitFor();
      await page.locator('dialog .button-main').click();
      await page.locator('dialog .nhsuk-error-message').waitFor();
    },
  },
  {
    name: 'contract-facts',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await go('#/contract/c-s1/facts', '.tabs')(page);
    },
  },
  { name: 'contract-terms', reach: go('#/contract/c-s2/clause', '#terms-28') },
  { name: 'contract-data', reach: go('#/contract/c-s2/data', '.wide') },
  { name: 'contract-chain', reach: go('#/contract/c-s4/chain', '.chain-tree') },
  { name: 'contract-chain-unknown', reach: go('#/contract/c-s1/chain', '.chain-open') },
  {
    name: 'contract-chain-table',
    reach: async (page) => {
      await page.locator('.chain button').click();
      await page.locator('.chain table').waitFor();
    },
  },
  { name: 'contract-evidence', reach: go('#/contract/c-s2/evidence', '.sheet .plain a') },
  { name: 'contract-score', reach: go('#/contract/c-s10/score', '.lever') },
  {
    name: 'contract-what-if',
    reach: async (page) => {
      await page.locator('.lever input').nth(1).click();
      await page.locator('.lever input').nth(2).click();
      await page.locator('.what-if-result').scrollIntoViewIfNeeded();
    },
  },
  { name: 'contract-records', reach: go('#/contract/c-s1/records', '.linked') },
  { name: 'risk', reach: go('#/risk', '.matrix') },
  {
    name: 'risk-movers',
    reach: async (page) => {
      await page.locator('#risk-since').selectOption('90');
      await page.locator('.mover-line').first().waitFor();
      await page.locator('.movers').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'risk-tables',
    reach: async (page) => {
      for (const tool of await page.locator('.picture-tools button:first-child').all()) await tool.click();
      await page.locator('.picture-matrix table').waitFor();
      await page.locator('h1').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'risk-rows',
    reach: async (page) => {
      await page.locator('.picture-matrix .picture-tools button').first().click();
      await page.locator('.cell[tabindex="0"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog table').waitFor();
    },
  },
  {
    name: 'compare-none',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await go('#/compare/supplier', '.blank')(page);
    },
  },
  { name: 'compare', reach: go('#/compare/supplier/s1%2Cs2%2Cs5', '.compare') },
  { name: 'compare-dates', reach: go('#/compare/supplier/s1/2026-01-01%2C2026-11-21', '.compare') },
  { name: 'quick-start', reach: go('#/quick-start', '.quick .due') },
  {
    name: 'quick-start-plan',
    reach: async (page) => {
      await page.locator('.quick .button-main').first().click();
      await page.locator('.step').first().waitFor();
    },
  },
  { name: 'import', reach: go('#/import', '#table-choose') },
  {
    name: 'import-look',
    reach: async (page) => {
      await page.locator('#table-choose').click();
      await page.locator('.step').first().waitFor();
    },
  },
  {
    name: 'import-question',
    reach: async (page) => {
      await page.locator('.import-field').first().selectOption('');
      await page.locator('.import-question').waitFor();
    },
  },
];
