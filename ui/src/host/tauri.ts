import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWindow } from '@tauri-apps/api/window';
import type { Preferences } from '../api/window';
import type { Host } from './host';

declare global {
  interface Window {
    /** Put there by the program before the page begins. */
    assayPreferences?: Preferences;
  }
}

/** The only place that knows Tauri. */
export const tauriHost: Host = {
  chosen: window.assayPreferences,
  call: (command, args) => invoke(command, args),
  guardClose: (mayClose) =>
    getCurrentWindow().onCloseRequested(async (event) => {
      if (!(await mayClose())) event.preventDefault();
    }),
  onOpenAsked: (open) => listen('open-asked', open),
  onMenuChosen: (run) => listen<string>('menu-chosen', ({ payload }) => run(payload)),
  onFileDropped: (run) => listen('file-dropped', () => run()),
  // The document's title is what a screen reader says; the frame's follows it.
  setTitle: async (title) => {
    document.title = title;
    await getCurrentWindow().setTitle(title);
  },
  close: () => getCurrentWindow().close(),
};
