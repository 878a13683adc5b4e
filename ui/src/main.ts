import { mount } from 'svelte';
import App from './App.svelte';
import { askEarly } from './features/start/asked';
import { theme } from './frame/theme.svelte';
import { useHost, type Host } from './host/host';
import { preferences } from './state/preferences.svelte';
import './styles/app.css';

/** The real host; `--mode fake` builds the same window over a register that lives in the page. */
async function findHost(): Promise<Host> {
  if (import.meta.env.MODE === 'fake') return (await import('./host/fake/fake')).fakeHost();
  return (await import('./host/tauri')).tauriHost;
}

/** Shows the window. A function, as a module that waits for another piece of the program would keep that piece waiting. */
async function begin(): Promise<void> {
  useHost(await findHost());
  askEarly();
  // The choice of colours first: the page is drawn once, in the right ones.
  await preferences.start();
  await theme.start();
  const target = document.getElementById('app');
  if (target) mount(App, { target });
}

void begin();
