import { listBackups, lookAtBackup, newestBackup, restoreBackup } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { BackupLine } from '../../api/generated/BackupLine';
import type { BackupList } from '../../api/generated/BackupList';
import type { BackupLook } from '../../api/generated/BackupLook';
import type { BroughtBack } from '../../api/generated/BroughtBack';
import { t } from '../../i18n/words';
import { working } from '../../state/working.svelte';

/** The backups of a register, and the one that is looked at before it comes back. */
export class Restoring {
  list = $state.raw<BackupList | undefined>();
  /** The one that was chosen. */
  chosen = $state.raw<BackupLine | undefined>();
  /** What looking at it found. */
  look = $state.raw<BackupLook | undefined>();
  /** Whether none was found that could be offered. */
  none = $state(false);
  failure = $state.raw<Failure | undefined>();
  busy = $state<'looking' | 'restoring' | undefined>();

  read = (): Promise<void> =>
    this.#work(undefined, async () => {
      this.list = await listBackups();
    });

  /** Begins again, before what came back and does not open either. */
  anew = (): Promise<void> => {
    this.chosen = this.look = undefined;
    return this.read();
  };

  /** Offers the newest that holds, without being asked. */
  offer = (): Promise<void> =>
    this.#work('looking', async () => {
      const look = await newestBackup();
      this.look = look ?? undefined;
      this.chosen = look?.backup;
      this.none = !look;
    });

  /** Chooses one: it is looked at, unless its own passphrase has to be typed first. */
  async choose(line: BackupLine): Promise<void> {
    if (this.busy) return;
    this.chosen = line;
    this.look = undefined;
    this.failure = undefined;
    if (line.needs !== 'of-its-day') await this.lookAt(null);
  }

  /** Looks at the one that was chosen. */
  lookAt = (passphrase: string | null): Promise<void> =>
    this.#work('looking', async () => {
      if (this.chosen) this.look = await lookAtBackup(this.chosen.file_name, passphrase);
    });

  /** Brings it back; nothing where it was refused. */
  async restore(): Promise<BroughtBack | undefined> {
    const { look } = this;
    if (!look || this.busy) return undefined;
    let done: BroughtBack | undefined;
    await working.during(
      () => t('window-stay-restoring'),
      () =>
        this.#work('restoring', async () => {
          done = await restoreBackup(look.backup.file_name);
        }),
    );
    // Its key was forgotten meanwhile: its passphrase is asked for again.
    if (this.failure?.code === 'passphrase-needed') this.look = undefined;
    return done;
  }

  async #work(what: 'looking' | 'restoring' | undefined, step: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.failure = undefined;
    try {
      await step();
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
    this.busy = undefined;
  }
}
