// Nothing leaves the computer: the window as a person starts it, with no driver, asks the system for no socket of the internet.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Home } from './support/home.mjs';
import { binary, programs, webProcesses } from './support/program.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

test('No process of the window opens a socket of the internet', async () => {
  const home = await Home.make();
  try {
    const register = await sample(home);
    const log = home.path('sockets');
    const { TAURI_WEBVIEW_AUTOMATION: _, ...env } = home.env;
    const options = ['-f', '-qq', '-o', log, '-e', 'trace=socket', binary, register];
    const traced = spawn('strace', options, { env, stdio: 'ignore' });
    const left = once(traced, 'exit');
    await until('the page has opened the register', async () =>
      JSON.stringify(await home.settings().catch(() => '')).includes(register),
    );
    assert.equal((await webProcesses()).length, 1, 'its page is drawn');
    for (const pid of await programs()) process.kill(pid, 'SIGTERM');
    await left;
    const asked = await readFile(log, 'utf8');
    assert.match(asked, /AF_UNIX/, 'its sockets were watched');
    assert.doesNotMatch(asked, /AF_INET/);
  } finally {
    await home.remove();
  }
});
