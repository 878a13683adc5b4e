// What stands before a register: its passphrase, its recovery key, and the making of a new one. Begins and ends at the start page.

export const PASSPHRASE = 'seven lanterns under a wet bridge';
const seen = (page, sign) => page.locator(sign).first().waitFor();
const leaves = async (page, button) => {
  await page.locator(button).click();
  await seen(page, '.ways');
};

export const gates = [
  {
    name: 'unlock',
    reach: async (page) => {
      await page.locator('.recent button').first().click();
      await seen(page, '.gate #passphrase');
    },
  },
  {
    name: 'unlock-refused',
    reach: async (page) => {
      await page.locator('#passphrase').fill('another passphrase');
      await page.keyboard.press('Enter');
      await seen(page, '.nhsuk-error-message');
    },
  },
  {
    name: 'unlock-refused-again',
    reach: async (page) => {
      await page.keyboard.type('yet another');
      await page.locator('.gate .button-main').click();
      await seen(page, '.nhsuk-error-message');
    },
  },
  {
    name: 'recover',
    reach: async (page) => {
      await page.locator('.gate .buttons button').nth(1).click();
      await seen(page, '#recovery_key');
    },
  },
  {
    name: 'make',
    reach: async (page) => {
      await leaves(page, '.gate div.buttons button:last-child');
      await page.locator('.ways button').nth(1).click();
      await seen(page, '.gate #again');
      await page.locator('#passphrase').fill('short');
      await seen(page, '.gate p.quiet:not(:empty)');
    },
  },
  {
    name: 'make-refused',
    reach: async (page) => {
      await page.keyboard.press('Enter');
      await seen(page, '.nhsuk-error-message');
    },
  },
  {
    name: 'make-recovery',
    reach: async (page) => {
      await page.locator('#passphrase').fill(PASSPHRASE);
      await page.locator('#again').fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await seen(page, '.recovery-key');
    },
  },
  { name: 'start-again', reach: (page) => leaves(page, '.gate div.buttons button:last-child') },
];

const KEY = '#/passphrase';
export const typesOff = async (page) => {
  await page.locator('#group').fill('x70y0');
  await page.keyboard.press('Enter');
};

/** The key of the register that is open: its first passphrase, another one, another recovery key. */
export const keys = (go) => [
  { name: 'encrypt', reach: go(KEY, '#again') },
  {
    name: 'encrypt-refused',
    reach: async (page) => {
      await page.locator('#passphrase').fill('short');
      await page.keyboard.press('Enter');
      await seen(page, '.nhsuk-error-message');
    },
  },
  {
    name: 'encrypt-recovery',
    reach: async (page) => {
      await page.locator('#passphrase').fill(PASSPHRASE);
      await page.locator('#again').fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await seen(page, '.recovery-key');
    },
  },
  {
    name: 'encrypted',
    reach: async (page) => {
      await typesOff(page);
      await seen(page, '#still-open-title');
    },
  },
  {
    name: 'passphrase-refused',
    reach: async (page) => {
      await page.locator('#present').fill('another passphrase');
      await page.locator('#passphrase').fill(PASSPHRASE);
      await page.locator('#again').fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await seen(page, '.nhsuk-error-message');
    },
  },
  {
    name: 'passphrase',
    reach: async (page) => {
      await go('#/about', 'details')(page);
      await go(KEY, '#renew-present')(page);
    },
  },
  {
    name: 'recovery-renewed',
    reach: async (page) => {
      await page.locator('#renew-present').fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await seen(page, '.recovery-key');
    },
  },
];

/** Backups that are looked at, and one of another key. Ends before nothing is changed. */
export const backups = (go) => [
  { name: 'restore', reach: go('#/restore', 'table') },
  {
    name: 'restore-look',
    reach: async (page) => {
      await page.locator('table button').first().click();
      await seen(page, '.facts');
    },
  },
  {
    name: 'restore-passphrase',
    reach: async (page) => {
      await page.locator('table button').nth(1).click();
      await page.locator('#backup').fill('another passphrase');
      await page.keyboard.press('Enter');
      await seen(page, '.nhsuk-error-message');
    },
  },
];

/** A register that could not be opened. Begins and ends at the start page. */
export const broken = [
  {
    name: 'broken',
    reach: async (page) => {
      await page.evaluate(() => (window.register.broken = true));
      await page.locator('.recent button').first().click();
      await seen(page, '.facts');
    },
  },
  {
    name: 'start-unbroken',
    reach: async (page) => {
      await page.evaluate(() => (window.register.broken = false));
      await leaves(page, '.card .buttons button');
    },
  },
];
