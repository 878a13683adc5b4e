/** A table of rules that the program works with; `scripts/rules.js` reads them when the window is built. */
export interface RuleSet {
  version: string;
  /** Where it comes from; null where each row names its own. */
  source: string | null;
  /** The day on which somebody last read the source, ISO 8601; null where nobody has. */
  checked: string | null;
  /** For a table whose rows name their own sources: how many rows, how many of them were checked, and when last. */
  rows: { all: number; checked: number; last: string | null } | null;
}
