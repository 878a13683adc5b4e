// A small WebDriver client: one driver, one session at a time, every wait a condition with a deadline.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const DEADLINE = 30_000;

/** Asks until the answer is neither false nor empty; after the deadline it fails with what was waited for. */
export async function until(what, ask, deadline = DEADLINE) {
  const end = Date.now() + deadline;
  let last;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    // Leaves the processor to the window between two questions; no step relies on how long it takes.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain until ${what}${last ? ` (${last.message})` : ''}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts WebKitWebDriver in a process group of its own, so that nothing of it outlives the test. */
export async function startDriver(env) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env,
    detached: true,
    stdio: 'inherit',
  });
  const base = `http://127.0.0.1:${port}`;
  await until('the driver answers', async () => (await fetch(`${base}/status`)).ok);
  return { base, stop: () => process.kill(-driver.pid, 'SIGKILL') };
}

/** Keys with a name, by the code points that WebDriver gives them. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Ctrl: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  Left: '\uE012',
  Up: '\uE013',
  Right: '\uE014',
  Down: '\uE015',
  F1: '\uE031',
  F2: '\uE032',
  F6: '\uE036',
};

const struck = (value) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** The strokes of keys written as `Ctrl+Shift+Z`, those before the last held down. */
function strokes(keys) {
  const values = keys.split(/\+(?=.)/).map((key) => KEYS[key] ?? key);
  const last = values.pop();
  const held = values.map((value) => ({ type: 'keyDown', value }));
  const letGo = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  return [...held, ...struck(last), ...letGo];
}

/**
 * In the page: the first element of an XPath with where it stands, or why a person could not press it now. The line of a list that
 * drops down is where its list is.
 */
function pressable(xpath) {
  const { FIRST_ORDERED_NODE_TYPE } = XPathResult;
  const element = document.evaluate(xpath, document, null, FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
  if (!element) return { why: 'there is none' };
  const seen = element.closest('select') ?? element;
  seen.scrollIntoView({ block: 'center' });
  const [box] = seen.getClientRects();
  if (!box?.width || !box.height || !seen.checkVisibility({ visibilityProperty: true }))
    return { why: 'it is not seen' };
  if (element.matches(':disabled')) return { why: 'it is disabled' };
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!seen.contains(over)) return { why: `${over?.outerHTML.slice(0, 120)} lies over it` };
  return { element, place: [box.left, box.top, box.width, box.height].join() };
}

/** A window of the program under test. */
export class Window {
  #session;
  #base;

  static async open(base, binary, args = []) {
    // No browserName: the driver matches none of its names against a window that is no browser.
    const options = { 'webkitgtk:browserOptions': { binary, args } };
    const answer = await request(`${base}/session`, {
      capabilities: { alwaysMatch: options },
    });
    const window = new Window();
    window.#base = base;
    window.#session = `${base}/session/${answer.sessionId}`;
    return window;
  }

  close = () => request(this.#session, undefined, 'DELETE');

  /** The element of an XPath, once it is there. */
  find = (xpath) => until(`there is ${xpath}`, () => this.#found(xpath));

  async #found(xpath) {
    const element = await request(`${this.#session}/element`, { using: 'xpath', value: xpath });
    return element[ELEMENT];
  }

  /** Clicks once, when it can be clicked. */
  click = (xpath) => this.#on(xpath, (element) => request(`${element}/click`, {}));

  /** Types into a field in place of what it holds, once it can be typed into. */
  async type(xpath, text) {
    await this.#on(xpath, (element) => request(`${element}/clear`, {}));
    await this.#on(xpath, (element) => request(`${element}/value`, { text }));
  }

  /** Chooses a line of a list that drops down. */
  choose = (xpath, line) => this.click(`${xpath}/option[normalize-space()='${line}']`);

  /**
   * The element of an XPath, once it is there in the middle of the page, enabled, nothing lies over it, and it is the same at the same
   * place as it was when it was last looked at.
   */
  async #ready(xpath) {
    let last = {};
    try {
      return await until(`${xpath} can be pressed`, async () => {
        const before = last;
        last = await this.run(pressable, xpath);
        const same = last.element?.[ELEMENT] === before.element?.[ELEMENT] && last.place === before.place;
        return same && last.element?.[ELEMENT];
      });
    } catch (error) {
      throw new Error(`${error.message}: ${last.why ?? 'it moves'}`, { cause: error });
    }
  }

  /**
   * Does something once with an element that is ready. Where the page put another one in its place before the driver came to it, nothing
   * was done yet, and it is done with that one.
   */
  async #on(xpath, work) {
    const end = Date.now() + DEADLINE;
    for (;;) {
      const element = await this.#ready(xpath);
      try {
        return await work(`${this.#session}/element/${element}`);
      } catch (error) {
        if (!error.message.startsWith('stale element reference') || Date.now() > end) throw error;
      }
    }
  }

  /** Runs a function in the page; what it returns comes back as JSON. */
  run = (work, ...args) =>
    request(`${this.#session}/execute/sync`, {
      script: `return (${work}).apply(null, arguments)`,
      args,
    });

  /** Runs a whole script in the page, which hands its answer to the last of its arguments. */
  script = (script, ...args) => request(`${this.#session}/execute/async`, { script, args });

  /** Presses keys as a person does, wherever the focus is: `Enter`, `Ctrl+K`. */
  press = (...keys) => this.#strike(keys.flatMap(strokes));

  /** Types a text, letter by letter, wherever the focus is. */
  write = (text) => this.#strike([...text].flatMap(struck));

  #strike = (actions) =>
    request(`${this.#session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });

  /** What a person reads of an element, once it is there: of the one that took its place where the page was drawn anew meanwhile. */
  async text(xpath) {
    const ask = async () => ({
      text: await request(`${this.#session}/element/${await this.#found(xpath)}/text`, undefined, 'GET'),
    });
    return (await until(`${xpath} is read`, ask)).text;
  }

  /** Loads the page anew, as F5 does in a browser. */
  reload = () => request(`${this.#session}/refresh`, {});

  resize = (width, height) => request(`${this.#session}/window/rect`, { width, height });

  /** Where the window is on the screen: x, y, width, height. */
  place = () => request(`${this.#session}/window/rect`, undefined, 'GET');

  /** Waits until what the page holds now is drawn. */
  drawn = () =>
    this.script('const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))');
}

async function request(url, body, method = 'POST') {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(url, init);
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
