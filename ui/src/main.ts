import { mount } from 'svelte';
import App from './App.svelte';
import { theme } from './frame/theme.svelte';
import { useHost, type Host } from './host/host';
import { preferences } from './state/preferences.svelte';
import './styles/app.css';

/** The real host; `--mode fake` builds the same window over a register that lives in the page. */
async function findHost(): Promise<Host> {
  if (import.meta.env.MODE === 'fake') return (await import('./host/fake/fake')).fakeHost();
  return (await import('./host/tauri')).tauriHost;
}

useHost(await findHost());
// The choice of colours first: a sheet that is disabled while it loads is applied all the same.
await preferences.start();
await theme.start();
const target = document.getElementById('app');
if (target) mount(App, { target });
