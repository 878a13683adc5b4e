import { asFailure, type Failure } from '../api/failure';

/** Something read from the register: loading, there, failed, or waited for no longer; a failed second reading keeps the first. */
export class Resource<T> {
  value = $state.raw<T | undefined>();
  failure = $state.raw<Failure | undefined>();
  loading = $state(false);
  stopped = $state(false);
  #read: () => Promise<T>;
  #end: (() => void) | undefined;
  #turn = 0;

  /** @param end asks the register to stop reading, where that takes long enough */
  constructor(read: () => Promise<T>, end?: () => void) {
    this.#read = read;
    this.#end = end;
  }

  /** Reads (again); an answer that a later reading has overtaken is dropped. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    this.stopped = false;
    try {
      const value = await this.#read();
      if (turn !== this.#turn) return;
      this.value = value;
      this.failure = undefined;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.failure = asFailure(thrown);
    }
    this.loading = false;
  }

  /** Nobody waits for it any longer: its answer is dropped when it comes. */
  stop(): void {
    this.#turn += 1;
    this.loading = false;
    this.stopped = true;
    this.#end?.();
  }
}
