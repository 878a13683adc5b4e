// `make pictures`: a picture of every screen and state in every look, in out/pictures/, and a page that shows them side by side. The
// window is made as high as what it shows, so that nothing of it is left out. `npm run pictures -- welsh narrow` draws these looks alone.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open, picture, pictures, start } from './browser.mjs';
import { looks } from './looks.mjs';

/** A window no higher than this is still looked at in one piece, in pixels of the screen. */
const HIGHEST = 2400;

/** Makes the window as high as its page, takes the picture, and makes it as it was. */
async function whole(window, look, name) {
  const { page } = window;
  const { viewport } = look.options;
  const more = await page.evaluate(() => {
    const main = document.getElementById('page');
    const dialog = document.querySelector('dialog[open]');
    return dialog || !main ? 0 : main.scrollHeight - main.clientHeight;
  });
  const height = Math.min(HIGHEST / (look.options.deviceScaleFactor ?? 1), viewport.height + more);
  if (more > 0) await page.setViewportSize({ ...viewport, height });
  await picture(window, name);
  if (more > 0) await page.setViewportSize(viewport);
}

async function walk(running, look, screens) {
  const window = await open(running, look, { reducedMotion: 'reduce', ...look.options });
  for (const { name, reach } of screens) {
    await reach(window.page);
    await whole(window, look, name);
  }
  await window.close();
}

/** A page with a line for each screen and its looks beside each other. */
function index(names) {
  const line = (name) =>
    `<h2>${name}</h2><p>${looks
      .filter((look) => look.walks.flat().some((screen) => screen.name === name))
      .map(
        (look) =>
          `<a href="${look.name}-${name}.png"><img src="${look.name}-${name}.png" alt="${look.name}"></a>`,
      )
      .join('')}</p>`;
  const style =
    'body{font-family:sans-serif}img{height:260px;margin:4px;border:1px solid #888;vertical-align:top}';
  return `<!doctype html><meta charset="utf-8"><title>Every screen</title><style>${style}</style>${names.map(line).join('\n')}`;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !looks.some((look) => look.name === name));
if (unknown.length)
  throw new Error(`no look ${unknown.join(', ')}: ${looks.map(({ name }) => name).join(', ')}`);
const drawn = looks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (wanted.length === 0) rmSync(pictures, { recursive: true, force: true });
const running = await start();
try {
  for (const look of drawn) await Promise.all(look.walks.map((screens) => walk(running, look, screens)));
} finally {
  await running.stop();
}
const names = [...new Set(looks.flatMap((look) => look.walks.flat().map(({ name }) => name)))];
writeFileSync(join(pictures, 'index.html'), index(names));
process.stdout.write(
  `${names.length} screens and states, drawn in ${drawn.length} looks: out/pictures/index.html\n`,
);
