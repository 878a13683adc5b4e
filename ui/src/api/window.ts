import type { Language } from '../i18n/language.svelte';

// What the window itself asks of the program, beside the register; src-tauri/src/{preferences,menu}.rs have the same.

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'compact' | 'comfortable';

/** What a person has chosen in Settings; `preferences.json` is what nobody has chosen yet. */
export interface Preferences {
  theme: Theme;
  density: Density;
  /** Size of the text in per cent. */
  text_size: number;
  language: Language;
  /** Whether ? opens the list of keys: a key of one character must be possible to turn off. */
  question_key: boolean;
}

/** A line of the system's menu. */
export interface MenuLine {
  id: string;
  label: string;
  keys: string | null;
  enabled: boolean;
  checked: boolean | null;
}

/** One menu of the bar: its lines in groups that a rule parts. */
export interface MenuPart {
  label: string;
  groups: MenuLine[][];
}
