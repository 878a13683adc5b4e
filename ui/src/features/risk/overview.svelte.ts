import { riskOverview } from '../../api/commands';
import type { RiskPicture } from '../../api/generated/RiskPicture';
import { Resource } from '../../state/resource.svelte';
import { before } from './days';

/** A cell or a line of a picture, whose contracts can be asked for. */
export interface Part {
  picture: RiskPicture;
  key: string;
}

/** How far back movement may be looked at, in days. */
export const periods = [30, 90, 365] as const;

/** The overview, and since when movement is looked at. */
export class Overview {
  /** In days; none is 0. */
  period = $state(0);
  since = $state<string | null>(null);
  readonly view = new Resource(() => riskOverview(this.since));

  look(days: number, asAt: string): Promise<void> {
    this.period = days;
    this.since = days ? before(asAt, days) : null;
    return this.view.load();
  }
}
