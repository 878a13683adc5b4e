// What stands before a register: its passphrase, its recovery key, and the making of a new one. Begins and ends at the start page.

const PASSPHRASE = 'seven lanterns under a wet bridge';
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
      await seen(page, '.nhsuk-error-summary');
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
      await leaves(page, '.gate .buttons button:last-child');
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
      await seen(page, '.nhsuk-error-summary');
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
  { name: 'start-again', reach: (page) => leaves(page, '.gate .buttons button:last-child') },
];
