import type { Gate } from '../../api/generated/Gate';
import type { SavedFile } from '../../api/generated/SavedFile';
import type { StartState } from '../../api/generated/StartState';
import type { Answering } from './answers';
import { failure } from './failure';

/** The passphrase of the encrypted register that lives in the page. */
export const PASSPHRASE = 'marmalade otter viaduct clarinet';
/** Its recovery key. */
export const RECOVERY = ['HCAH5', 'ZE213', 'X70Y0', 'ANX2P', 'P8BDA', '6SYM4', '2ZN6Y'];
/** The group that is asked for. */
const ASKED = 3;

/** What the register in the page can do about gates. */
interface Around {
  state: () => StartState;
  /** Opens a register of this name. */
  enter: (file: string) => StartState;
  /** Makes an empty one of this name. */
  make: (file: string) => StartState;
  /** Closes the open one; its name, where one was open. */
  close: () => string | null;
}

type Commands =
  | 'unlock_register'
  | 'recover_register'
  | 'lock_register'
  | 'leave_gate'
  | 'passphrase_strength'
  | 'choose_passphrase'
  | 'confirm_recovery'
  | 'make_open_register'
  | 'change_passphrase'
  | 'renew_recovery'
  | 'confirm_renewal'
  | 'begin_encryption'
  | 'confirm_encryption'
  | 'save_recovery'
  | 'leave_key';

const refused = (
  field: string,
  problem: string,
  code: 'invalid-input' | 'wrong-passphrase' = 'invalid-input',
) => failure(code, problem, [{ field, problem }]);

/** Passphrases of a register that lives in the page: no rule of strength, but its words. */
export class FakeGate {
  gate: Gate | null = null;
  /** Whether the open register is encrypted. */
  encrypted = false;
  /** Set by a test: whether a register that is damaged was unlocked before it failed to open. */
  holdsKey = false;
  /** Set by a test: why a register that was just encrypted does not open. */
  unopened: string | null = null;
  /** Pages with a recovery key that does not count yet. */
  #sheets: SavedFile[] = [];
  #passphrase = PASSPHRASE;
  #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Somebody opens an encrypted register. */
  lock(file_name: string): StartState {
    this.#around.close();
    this.gate = { kind: 'locked', file: { file_name, folder: 'Registers' }, wait_seconds: 0 };
    return this.#around.state();
  }

  /** Somebody opens a register that is damaged, and that has backups. */
  stumble(file_name: string): StartState {
    this.#around.close();
    const said = `${file_name} is damaged: its first page cannot be read.`;
    this.gate = { kind: 'broken', file: { file_name, folder: 'Registers' }, said, unlocked: this.holdsKey };
    return this.#around.state();
  }

  /** Somebody named a place for a new register. */
  begin(file_name: string): StartState {
    this.gate = { kind: 'making', file: { file_name, folder: 'Registers' }, recovery: null };
    return this.#around.state();
  }

  readonly commands: Pick<Answering, Commands> = {
    unlock_register: ({ passphrase }) => {
      if (passphrase !== this.#passphrase) {
        if (this.gate?.kind === 'locked') this.gate = { ...this.gate, wait_seconds: 2 };
        throw refused('passphrase', 'This is not the passphrase of the register.', 'wrong-passphrase');
      }
      return this.#open();
    },
    recover_register: ({ recoveryKey, passphrase, again }) => {
      if (String(recoveryKey).replace(/[\s-]/g, '').toUpperCase() !== RECOVERY.join(''))
        throw refused('recovery_key', 'Group 1 is mistyped. Look at it again.');
      this.#take(String(passphrase), String(again));
      return this.#open();
    },
    lock_register: () => {
      const broken = this.gate?.kind === 'broken' && this.gate.unlocked ? this.gate.file.file_name : null;
      const file = this.encrypted ? this.#around.close() : broken;
      return file ? this.lock(file) : this.#around.state();
    },
    leave_gate: () => {
      this.gate = null;
      return this.#around.state();
    },
    passphrase_strength: ({ passphrase }) => {
      const length = String(passphrase).length;
      return length < 12 ? 'short' : length < 16 ? 'weak' : length < 24 ? 'good' : 'strong';
    },
    choose_passphrase: ({ passphrase, again }) => {
      this.#take(String(passphrase), String(again));
      const gate = this.#making();
      this.gate = { ...gate, recovery: { groups: RECOVERY, asked: ASKED } };
      return this.#around.state();
    },
    confirm_recovery: ({ group }) => {
      this.#typedOff(String(group));
      return this.#made(true);
    },
    make_open_register: () => this.#made(false),
    change_passphrase: ({ present, passphrase, again }) => {
      const known = this.#passphrase;
      this.#take(String(passphrase), String(again));
      if (present !== known) {
        this.#passphrase = known;
        throw refused('present', 'This is not the passphrase of the register.', 'wrong-passphrase');
      }
      return this.#around.state();
    },
    renew_recovery: ({ present }) => {
      if (present !== this.#passphrase)
        throw refused('present', 'This is not the passphrase of the register.', 'wrong-passphrase');
      return { groups: RECOVERY, asked: ASKED };
    },
    confirm_renewal: ({ group }) => {
      this.#typedOff(String(group));
      return this.#around.state();
    },
    begin_encryption: ({ passphrase, again }) => {
      this.#take(String(passphrase), String(again));
      return { groups: RECOVERY, asked: ASKED };
    },
    confirm_encryption: ({ group }) => {
      this.#typedOff(String(group));
      this.encrypted = true;
      const file_name = this.#around.state().register?.file_name ?? '';
      return {
        state: this.unopened ? this.lock(file_name) : this.#around.state(),
        unopened: this.unopened,
        file_name,
        folder: 'Registers',
        put_aside: 'sample put aside 2026-11-21T172600.000Z.assay',
        open_backups: ['sample 2026-11-21T172600.000Z.assay', 'sample 2026-11-20T090000.000Z.assay'],
        backups_folder: 'sample backups',
      };
    },
    save_recovery: () => {
      const saved = { file_name: 'suppliers-recovery-key.pdf', folder: 'Documents' };
      this.#sheets.push(saved);
      return saved;
    },
    leave_key: () => this.#sheets.splice(0),
  };

  #typedOff(group: string): void {
    if (group.trim().toUpperCase() !== RECOVERY[ASKED - 1])
      throw refused('group', `This is not group ${ASKED}.`);
    this.#sheets = [];
  }

  #take(passphrase: string, again: string): void {
    if (passphrase.length < 12) throw refused('passphrase', 'It needs at least 12 characters.');
    if (passphrase !== again) throw refused('again', 'The two are not the same. Type it twice alike.');
    this.#passphrase = passphrase;
  }

  #making(): Gate & { kind: 'making' } {
    if (this.gate?.kind !== 'making') throw failure('no-register', 'No register is open.');
    return this.gate;
  }

  #open(): StartState {
    if (this.gate?.kind !== 'locked') throw failure('no-register', 'No register is open.');
    const { file_name } = this.gate.file;
    this.gate = null;
    this.encrypted = true;
    return this.#around.enter(file_name);
  }

  #made(encrypted: boolean): StartState {
    const { file_name } = this.#making().file;
    this.gate = null;
    this.encrypted = encrypted;
    return this.#around.make(file_name);
  }
}
