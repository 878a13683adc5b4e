// Incidents: their list, every part of the page of one, closing it, and a letter that arrived.

const go = (hash, sign) => async (page) => {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await page.locator(sign).first().waitFor();
};

export const incidentScreens = [
  { name: 'incidents', reach: go('#/incidents', '.incidents-sheet') },
  {
    name: 'incidents-closed',
    reach: async (page) => {
      await page.locator('label[for=incidents-closed]').click();
      await page.locator('.incidents-sheet .past').waitFor();
    },
  },
  {
    name: 'incidents-none',
    reach: async (page) => {
      await page.locator('.incidents [type=search]').fill('zzzz');
      await page.locator('.incidents .blank').waitFor();
    },
  },
  { name: 'incident-timeline', reach: go('#/incident/i-1/timeline', '.timeline-row') },
  { name: 'incident-clocks', reach: go('#/incident/i-1/clocks', '.clock-row') },
  { name: 'incident-clocks-hours', reach: go('#/incident/i-2/clocks', '.clock-row') },
  { name: 'incident-people', reach: go('#/incident/i-1/people', '.board') },
  { name: 'incident-notices', reach: go('#/incident/i-1/notices', '.notice-body') },
  { name: 'incident-response', reach: go('#/incident/i-1/response', '#incident-duties') },
  { name: 'incident-facts', reach: go('#/incident/i-1/facts', '.facts') },
  { name: 'incident-history', reach: go('#/incident/i-1/history', '.sheet') },
  { name: 'incident-documents', reach: go('#/incident/i-1/documents', '.documents') },
  {
    name: 'incident-report',
    reach: async (page) => {
      await go('#/reports/incident/i-1/chronology', '#report-incident')(page);
      await page.locator('.report-form .button-main').click();
      await page.locator('.pages img').first().waitFor();
    },
  },
  {
    name: 'report-issue',
    reach: async (page) => {
      await page.locator('.preview-head .button').last().click();
      // Who works here is asked once, where no screen before this one has said it.
      const who = page.locator('#who-name');
      await page.locator('dialog').waitFor();
      if (await who.count()) {
        await who.fill('Sam Reed');
        await page.locator('#who-role').fill('Information governance lead');
        await page.locator('dialog .button-main').click();
      }
      await page.locator('dialog [data-first]').waitFor();
    },
  },
  {
    name: 'report-issued',
    reach: async (page) => {
      await page.locator('dialog .button-main').click();
      await page.locator('.done .hash').waitFor();
    },
  },
  { name: 'incident-bare', reach: go('#/incident/i-5/timeline', '.sheet .blank') },
  {
    name: 'incident-close',
    reach: async (page) => {
      await page.locator('.page-head button').last().click();
      await page.locator('dialog .button-main').click();
      await page.locator('#close-why-error').waitFor();
    },
  },
  {
    name: 'letter',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await go('#/letter', '.letter')(page);
    },
  },
  { name: 'letter-supplier', reach: go('#/letter/supplier/s2', '#letter-incident') },
  {
    name: 'letter-errors',
    reach: async (page) => {
      await page.locator('#letter-sent_on').fill('some day');
      await page.locator('#letter-incident').check({ force: true });
      await page.locator('.form-end .button-main').click();
      const name = page.locator('#who-name');
      const done = page.locator('.nhsuk-error-summary');
      await name.or(done).first().waitFor();
      if (await name.isVisible()) {
        await name.fill('Sam Reed');
        await page.locator('#who-role').fill('Information governance lead');
        await page.locator('dialog .button-main').click();
      }
      await done.waitFor();
    },
  },
  {
    name: 'letter-leave',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor();
    },
  },
  {
    name: 'letter-taken',
    reach: async (page) => {
      await page.locator('dialog .button-main').click();
      await page.locator('#letter-sent_on').fill('20 November 2026');
      await page.locator('.letter-now .button').last().click();
      await page.locator('.form-end .button-main').click();
      await page.locator('.next-clocks').waitFor();
    },
  },
];
