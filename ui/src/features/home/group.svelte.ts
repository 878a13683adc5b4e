import { homeGroup } from '../../api/commands';
import { asFailure } from '../../api/failure';
import type { HomeGroup } from '../../api/generated/HomeGroup';
import type { HomeItem } from '../../api/generated/HomeItem';
import { toasts } from '../../state/toasts.svelte';

/** Lines that one more asking brings. */
const MORE = 50;

/** The lines of a group beyond those that the page began with. */
export class More {
  items = $state.raw<HomeItem[]>([]);
  loading = $state(false);

  /** Reads on after the lines that stand there; what goes wrong is said, and they stay. */
  async read(group: HomeGroup): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      const offset = group.items.length + this.items.length;
      const next = await homeGroup(group.key, offset, MORE);
      this.items = [...this.items, ...next.items];
    } catch (thrown) {
      toasts.say(asFailure(thrown).message);
    }
    this.loading = false;
  }

  /** The register has changed: what was read before may stand elsewhere. */
  forget(): void {
    this.items = [];
  }
}
