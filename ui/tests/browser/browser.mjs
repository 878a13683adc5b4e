// The whole window in a browser, over the register that lives in the page: built as it ships, under its own policy.
import { readFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const root = resolve(import.meta.dirname, '../../..');
const pages = process.env.ASSAY_PAGES ?? join(root, 'out/ui-fake');
export const pictures = join(root, 'out/pictures');
const axe = readFileSync(join(root, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');
const { csp } = JSON.parse(readFileSync(join(root, 'src-tauri/tauri.conf.json'), 'utf8')).app.security;
const policy = Object.entries(csp)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

async function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = pathname === '/' ? '/index.html' : pathname;
  // The browser asks for it; a window has none.
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  try {
    const body = await readFile(join(pages, path));
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Serves the pages and starts the browser; `stop` ends both. */
export async function start() {
  mkdirSync(pictures, { recursive: true });
  const server = createServer(serve).listen(0, '127.0.0.1');
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--force-device-scale-factor=1'],
  });
  const address = `http://127.0.0.1:${server.address().port}/`;
  const stop = async () => {
    await browser.close();
    server.close();
  };
  return { browser, address, stop };
}

/** A window with one look, and whatever its console said. */
export async function open({ browser, address }, look, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // Everything lies in the page: what takes longer than this does not come.
  page.setDefaultTimeout(15_000);
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('response', (response) => !response.ok() && said.push(`${response.status()} ${response.url()}`));
  const url = (query = '') => `${address}?${new URLSearchParams(query)}`;
  await page.goto(url(look.query));
  await page.locator('h1').waitFor();
  return { page, said, look, close: () => context.close() };
}

/** The rules of axe that are broken on the page as it stands, each with where; read in colours that are forced, the contrast of
 * the author's own colours says nothing. */
export async function broken({ page, look }) {
  const rules = look.forced ? { 'color-contrast': { enabled: false } } : {};
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe}; undefined`);
  const violations = await page.evaluate(
    (rules) => window.axe.run(document, { rules, resultTypes: ['violations'] }).then((r) => r.violations),
    rules,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((n) => `${n.target} ${n.any[0]?.message ?? ''}`)
        .join(' | ')}`,
  );
}

export const picture = ({ page, look }, name) =>
  page.screenshot({ path: join(pictures, `${look.name}-${name}.png`), animations: 'disabled' });
