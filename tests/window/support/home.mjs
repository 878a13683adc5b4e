// A throw-away home: its folders, what the window remembers in it, and a driver that starts programs there.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended } from './program.mjs';
import { startDriver } from './webdriver.mjs';

const SETTINGS = 'config/uk.assay.register/settings.json';

/** Who works in a home where somebody has said so before. */
export const officer = {
  name: 'Sam Reed',
  role: 'Information governance lead',
};

/** A home of its own for one journey, with more in its environment where that is asked for. */
export class Home {
  #protected = [];

  static async make(more = {}) {
    const home = new Home();
    home.folder = await mkdtemp(join(tmpdir(), 'assay-window-'));
    await mkdir(home.path('saved'));
    home.env = {
      ...process.env,
      HOME: home.folder,
      XDG_CONFIG_HOME: home.path('config'),
      XDG_DATA_HOME: home.path('data'),
      XDG_CACHE_HOME: home.path('cache'),
      // Where the dialogs of the system lead, which no driver can reach.
      ASSAY_TEST_FOLDER: home.path('saved'),
      ASSAY_TEST_OPEN: home.path('chosen.assay'),
      ASSAY_TEST_EVIDENCE: home.path('certificate.pdf'),
      ASSAY_TEST_NOTICES: home.path('notices.jsonl'),
      ASSAY_TEST_TABLE: home.path('table.csv'),
      TAURI_WEBVIEW_AUTOMATION: 'true',
      NO_AT_BRIDGE: '1',
      ...more,
    };
    await home.drive();
    return home;
  }

  /** Begins with a driver, or with another one: a driver whose window is lost opens no other. */
  async drive() {
    this.driver?.stop();
    this.driver = await startDriver(this.env);
  }

  path = (...names) => join(this.folder, ...names);
  /** A file that the window was asked to save. */
  saved = (...names) => this.path('saved', ...names);
  /** The sample's register, once the window has made it. */
  get sample() {
    return this.path('data/uk.assay.register/sample.assay');
  }

  /** What the window remembers of whoever sits here. */
  settings = async () => JSON.parse(await readFile(this.path(SETTINGS), 'utf8'));

  /** Has the window remember more, as if it had been told before. */
  async remembers(more) {
    const before = await this.settings().catch(() => ({}));
    await mkdir(this.path(SETTINGS, '..'), { recursive: true });
    await writeFile(this.path(SETTINGS), JSON.stringify({ ...before, ...more }));
  }

  /** Protects a file against writing. Whoever may do anything all the same needs the attribute of the file system. */
  async protects(path) {
    if (process.getuid() === 0) {
      execFileSync('chattr', ['+i', path]);
      this.#protected.push(path);
    } else await chmod(path, 0o444);
  }

  /** Ends all that was started here, and leaves nothing behind. */
  remove = async () => {
    this.driver.stop();
    await ended();
    for (const path of this.#protected) execFileSync('chattr', ['-i', path]);
    await rm(this.folder, { recursive: true, force: true });
  };
}
