// The looks in which every screen is checked and pictured.
import { heldScreens, protectedScreens } from './decided.mjs';
import { states } from './states.mjs';
import { screens } from './screens.mjs';

const wide = { width: 1280, height: 800 };
const all = [screens, states];
/** Walks through screens, each from a window of its own. */
export const looks = [
  { name: 'light', walks: all, options: { viewport: wide, colorScheme: 'light' } },
  { name: 'dark', walks: all, options: { viewport: wide, colorScheme: 'dark' } },
  { name: 'forced', walks: all, forced: true, options: { viewport: wide, forcedColors: 'active' } },
  { name: 'welsh', walks: [screens], query: { language: 'cy' }, options: { viewport: wide } },
  { name: 'comfortable', walks: [screens], query: { density: 'comfortable' }, options: { viewport: wide } },
  {
    name: 'protected',
    walks: [protectedScreens],
    query: { protected: 'yes' },
    options: { viewport: wide, colorScheme: 'light' },
  },
  {
    name: 'protected-narrow',
    walks: [protectedScreens],
    query: { protected: 'yes' },
    options: { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  },
  {
    name: 'held-narrow',
    walks: [heldScreens],
    query: { held: 'yes' },
    options: { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  },
  // 1280 by 800 at 200 %, and the 320 pixels that WCAG asks for.
  { name: 'zoom', walks: all, options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
  { name: 'narrow', walks: all, options: { viewport: { width: 320, height: 640 } } },
];
