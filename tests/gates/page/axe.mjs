// Opens pages of HTML that Assay wrote in Chromium: no rule of axe is broken (WCAG 2.2 A and AA and its best practices), at a
// telephone's width and as print none that another width could break; nothing is loaded, nothing is refused by the page's own
// policy, and nothing but a table may be wider than the window.
//
//   node tests/gates/page/axe.mjs FILE.html...

import { createRequire } from 'node:module';
import { readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';

const require = createRequire(new URL('../../../ui/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Colours, names and structure are the same in every look; sizes and what scrolls are not.
const OF_WIDTH = ['target-size', 'scrollable-region-focusable'];
const LOOKS = { desk: { width: 1280, height: 900 }, telephone: { width: 320, height: 640 }, print: { width: 1000, height: 900 } };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const files = process.argv.slice(2);
const waiting = [...files];
let failed = 0;
// As many pages at once as there are processors.
await Promise.all(Array.from({ length: availableParallelism() }, work));
await browser.close();
console.log(`pages: ${files.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

async function work() {
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const found = [...(await underPolicy(file)), ...(await problems(file))];
    for (const one of found) console.log(`${file}: ${one}`);
    console.log(`${found.length ? 'FAIL' : 'PASS'} ${file}`);
    failed += found.length > 0;
  }
}

async function problems(file) {
  const found = [];
  // The page forbids scripts, and axe is one.
  const context = await browser.newContext({ viewport: LOOKS.desk, bypassCSP: true });
  const page = await context.newPage();
  const address = pathToFileURL(realpathSync(file)).href;
  page.on('console', (message) => found.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => found.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) found.push(`asks for ${request.url()}`);
  });
  await page.goto(address);
  found.push(...(await styled(page)));
  await page.addScriptTag({ content: axe });
  for (const look of Object.keys(LOOKS)) found.push(...(await broken(page, look)));
  await context.close();
  return found;
}

// What is wrong with a page in a look.
async function broken(page, look) {
  await page.setViewportSize(LOOKS[look]);
  await page.emulateMedia({ media: look === 'print' ? 'print' : 'screen' });
  const only = look === 'desk' ? TAGS : OF_WIDTH;
  const result = await page.evaluate((runOnly) => window.axe.run(document, { runOnly }), only);
  const found = result.violations.map(
    (rule) => `${look}: ${rule.id}: ${rule.help}: ${rule.nodes[0].html.slice(0, 120)} (${rule.nodes.length})`,
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (look === 'telephone' && wide > LOOKS[look].width) found.push(`${look}: the page is wider than the window`);
  return found;
}

// With the policy in force: the style and the pictures must be let in by it.
async function underPolicy(file) {
  const found = [];
  const context = await browser.newContext({ viewport: LOOKS.desk });
  const page = await context.newPage();
  page.on('console', (message) => found.push(`console: ${message.text()}`));
  await page.goto(pathToFileURL(realpathSync(file)).href);
  const broken = await page.locator('img').evaluateAll((all) => all.filter((one) => !one.naturalWidth).length);
  if (broken) found.push(`${broken} pictures are not shown`);
  if ((await page.locator('body').evaluate((body) => getComputedStyle(body).marginTop)) !== '0px') {
    found.push(`the style sheet is not in force`);
  }
  await context.close();
  return found;
}

async function styled(page) {
  const scripts = await page.locator('script, iframe, object, embed, form').count();
  return scripts ? [`${scripts} elements that run or load something`] : [];
}
