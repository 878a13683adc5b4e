// Forms of every kind of record, their pages and their lists: every state of them, and how a person comes there.

const go = (hash, sign) => async (page) => {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await page.locator(sign).first().waitFor();
};
/** Answers the question who makes the change, where it is asked. */
async function who(page) {
  const name = page.locator('#who-name');
  const done = page.locator('.toast, .nhsuk-error-summary, .failure, .form-state[data-saved]');
  await name.or(done).first().waitFor();
  if (!(await name.isVisible())) return;
  await name.fill('Sam Reed');
  await page.locator('#who-role').fill('Information governance lead');
  await page.locator('dialog .button-main').click();
}
const leave = (place) => async (page) => {
  await page.locator('dialog .button').nth(place).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
};

export const recordScreens = [
  { name: 'records-all', reach: go('#/records', '.records-table') },
  { name: 'records', reach: go('#/records/evidence', '.records .records-table') },
  {
    name: 'records-none',
    reach: async (page) => {
      await page.locator('[type=search]').fill('zzzz');
      await page.locator('.blank').waitFor();
    },
  },
  { name: 'records-empty', reach: go('#/records/claim', '.blank') },
  {
    name: 'records-retired',
    reach: async (page) => {
      await go('#/records/lesson', '.blank')(page);
      await page.locator('label[for=records-retired]').click();
      await page.locator('.retired').waitFor();
    },
  },
  { name: 'record', reach: go('#/record/processing/p-s1', '#record-part-data_items') },
  { name: 'record-evidence', reach: go('#/record/evidence/e-s4', '.drop') },
  { name: 'record-linked', reach: go('#/record/organisation/o-s1', '.linked') },
  { name: 'record-frozen', reach: go('#/record/assessment/as-s2', '.banner') },
  { name: 'record-retired', reach: go('#/record/lesson/l-1', '.banner') },
  {
    name: 'record-retire',
    reach: async (page) => {
      await go('#/record/contact/ct-s1', '#record-title')(page);
      await page.locator('.page-head button').click();
      await page.locator('dialog .button-main').click();
      await page.locator('#retire-reason-error').waitFor();
    },
  },
  {
    name: 'form-read-only',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await go('#/edit/assessment/as-s2', '.banner')(page);
    },
  },
  { name: 'form', reach: go('#/edit/contract/c-s1', '#form-heading') },
  {
    name: 'form-understood',
    reach: async (page) => {
      await page.locator('#form-end').fill('31 3 27');
      await page.locator('#form-end-understood:not(:empty)').waitFor();
    },
  },
  {
    name: 'form-saved',
    reach: async (page) => {
      await page.locator('#form-renewal_term, #form-renewal').first().focus();
      await who(page);
      await page.locator('.form-state[data-saved]').waitFor();
    },
  },
  {
    name: 'form-refused',
    reach: async (page) => {
      await page.locator('#form-value_ex_vat_pence').fill('a lot');
      await page.locator('#form-start').focus();
      await page.locator('#form-value_ex_vat_pence-error').waitFor();
    },
  },
  {
    name: 'form-part',
    reach: async (page) => {
      await page.locator('#form-value_ex_vat_pence').fill('£84,000');
      await page.locator('#form-part-served_bodies').click();
      await page.keyboard.type('Hollow');
      await page.locator('.combo-option').first().waitFor();
    },
  },
  {
    name: 'form-removed',
    reach: async (page) => {
      await page.keyboard.press('Enter');
      await page.locator('.item [aria-expanded=true]').click();
      await page.locator('#form-part-events').scrollIntoViewIfNeeded();
      await page.locator('[aria-labelledby=form-part-events-title] .item .button-quiet').click();
      await page.locator('.item-gone').waitFor();
    },
  },
  {
    name: 'form-activity',
    reach: async (page) => {
      await page.locator('.item-gone button').click();
      await go('#/edit/processing/p-s1/data_items', '#form-part-data_items')(page);
      await page.locator('.item button').first().click();
      await page.locator('.item-questions').waitFor();
    },
  },
  { name: 'form-new', reach: go('#/add/action/supplier%3Ds1', '#form-heading') },
  {
    name: 'form-errors',
    reach: async (page) => {
      await page.locator('#form-owner').fill('Contract manager');
      await page.locator('#form-due_on').fill('the day after');
      await page.locator('.form-end .button-main').click();
      await who(page);
      await page.locator('.nhsuk-error-summary').waitFor();
    },
  },
  {
    name: 'form-leave',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor();
    },
  },
  {
    name: 'form-draft',
    reach: async (page) => {
      await leave(1)(page);
      await page.locator('.tabs').waitFor();
      await go('#/add/action/supplier%3Ds1', '.form .button-main')(page);
    },
  },
  {
    name: 'form-continued',
    reach: async (page) => {
      await page.locator('.form .button-main').click();
      await page.locator('#form-owner').waitFor();
    },
  },
  {
    name: 'form-decision',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor();
      await leave(2)(page);
      await go('#/edit/assessment/as-s1', '#form-as_at')(page);
    },
  },
];
