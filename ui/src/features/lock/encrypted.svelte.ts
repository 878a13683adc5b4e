import type { NowEncrypted } from '../../api/generated/NowEncrypted';

/** A register that was encrypted and could not be opened again: what was done stands before everything until it was read. */
class Encrypted {
  unopened = $state.raw<NowEncrypted | undefined>();

  read = (): void => {
    this.unopened = undefined;
  };
}

export const encrypted = new Encrypted();
