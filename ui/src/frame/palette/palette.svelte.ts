import { enabled, type Command } from '../../commands/command';
import { run } from '../../commands/run';
import { commands } from '../../commands/table';
import { router } from '../../router/router.svelte';
import { session } from '../../state/session.svelte';
import { find, type Finder, type Found } from './find';
import { fit, ranked } from './rank';

/** Records shown at most; all commands that fit are. */
const RECORDS = 8;

/** One line that can be chosen. */
export type Line = { id: string; command: Command } | { id: string; found: Found };

/** Lines under one heading. */
export interface Group {
  kind: 'go' | 'do' | 'records';
  lines: Line[];
}

/** What was typed, what fits it, and which line is chosen. */
export class PaletteState {
  typed = $state('');
  active = $state(0);
  #found = $state.raw<Found[]>([]);
  #turn = 0;
  #finder: Finder;

  constructor(finder: Finder = find) {
    this.#finder = finder;
  }

  readonly groups = $derived.by((): Group[] => {
    const listed = commands.filter((command) => !command.unlisted && enabled(command));
    const fitting = ranked(listed, (command) => command.label(), this.typed);
    const line = (command: Command): Line => ({ id: command.id, command });
    const all: Group[] = [
      { kind: 'records', lines: this.#found.map((found) => ({ id: found.id, found })) },
      { kind: 'go', lines: fitting.filter((command) => command.menu === 'go').map(line) },
      { kind: 'do', lines: fitting.filter((command) => command.menu !== 'go').map(line) },
    ];
    const best = ({ lines }: Group) => Math.max(...lines.map((each) => fit(nameOf(each), this.typed)));
    return all.filter((group) => group.lines.length > 0).sort((a, b) => best(b) - best(a));
  });

  readonly lines = $derived(this.groups.flatMap((group) => group.lines));

  /** Takes what was typed; an answer that later typing has overtaken is dropped. */
  async type(text: string): Promise<void> {
    this.typed = text;
    this.active = 0;
    const turn = ++this.#turn;
    if (!session.register) return;
    try {
      const found = await this.#finder(text, RECORDS);
      if (turn === this.#turn) this.#found = found;
    } catch {
      // Commands and screens are found all the same; the list of suppliers says what is wrong with the register.
      if (turn === this.#turn) this.#found = [];
    }
  }

  /** Moves through the lines; past the last comes the first. */
  move(step: 1 | -1): void {
    const count = this.lines.length;
    if (count) this.active = (this.active + step + count) % count;
  }
}

/** What a line is called. */
export const nameOf = (line: Line): string => ('command' in line ? line.command.label() : line.found.name);

/** Does what a line says. */
export function choose(line: Line): void {
  if ('command' in line) run(line.command);
  else router.go(line.found.route);
}
