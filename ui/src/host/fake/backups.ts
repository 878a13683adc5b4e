import type { BackupLine } from '../../api/generated/BackupLine';
import type { BackupLook } from '../../api/generated/BackupLook';
import type { StartState } from '../../api/generated/StartState';
import type { Answering } from './answers';
import { failure } from './failure';
import { PASSPHRASE } from './gate';

const line = (at: string, kilobytes: number, needs: BackupLine['needs']): BackupLine => ({
  file_name: `trust ${at.replaceAll(':', '')}.assay`,
  at,
  kilobytes,
  needs,
});

/** Newest first: with the register's own key, with another one, and without any. */
export const lines: readonly BackupLine[] = [
  line('2026-11-21T09:00:00.000Z', 1_412, 'present'),
  line('2026-11-14T09:00:00.000Z', 1_398, 'of-its-day'),
  line('2026-10-31T09:00:00.000Z', 1_204, 'nothing'),
];

/** What the register in the page can do about its backups. */
interface Around {
  /** The name of the register whose backups these are. */
  file: () => string;
  enter: (file: string) => StartState;
  /** Stands before a register that does not open. */
  stumble: (file: string) => StartState;
  /** Whether the register cannot be read. */
  broken: () => boolean;
}

type Commands = 'list_backups' | 'look_at_backup' | 'newest_backup' | 'restore_backup';

/** Backups of the register that lives in the page. */
export class FakeBackups {
  /** Set by a test: there are none, or none holds. */
  lines = lines;
  holds = true;
  /** Set by a test: why what came back does not open. */
  trouble: string | null = null;
  #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  readonly commands: Pick<Answering, Commands> = {
    list_backups: () => ({
      file: { file_name: this.#around.file(), folder: 'Registers' },
      folder: 'trust backups',
      backups: [...this.lines],
    }),
    look_at_backup: ({ fileName, passphrase }) => {
      const found = this.#named(String(fileName));
      if (found.needs === 'of-its-day' && passphrase !== PASSPHRASE)
        throw failure('wrong-passphrase', 'This is not the passphrase of the backup.', [
          { field: 'backup', problem: 'This is not the passphrase of the backup.' },
        ]);
      return this.#look(found);
    },
    newest_backup: () => (this.holds && this.lines[0] ? this.#look(this.lines[0]) : null),
    restore_backup: ({ fileName }) => {
      this.#named(String(fileName));
      const file = this.#around.file();
      return {
        state: this.trouble ? this.#around.stumble(file) : this.#around.enter(file),
        trouble: this.trouble,
        put_aside: 'trust put aside 2026-11-21T172600.000Z.assay',
      };
    },
  };

  #named(name: string): BackupLine {
    const found = this.lines.find(({ file_name }) => file_name === name);
    if (!found) throw failure('not-found', `${name} is no longer among the backups.`);
    return found;
  }

  #look(backup: BackupLine): BackupLook {
    if (!this.holds) throw failure('conflict', `${backup.file_name} does not hold together.`);
    return {
      backup,
      entries: 214,
      last: { at: backup.at, who: 'Sam Reed', action: 'Changed: contract' },
      after: this.#around.broken()
        ? { kind: 'unknown' }
        : { kind: 'changes', count: 7, last: '2026-11-21T17:26:00.000Z' },
    };
  }
}
