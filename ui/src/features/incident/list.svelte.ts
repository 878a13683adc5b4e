import { listIncidents } from '../../api/commands';
import type { IncidentPage } from '../../api/generated/IncidentPage';
import { Resource } from '../../state/resource.svelte';

/** Rows of one page. */
export const PAGE = 50;

/** The list of incidents: what is searched for, and which page of it is shown. */
export class IncidentList {
  text = $state('');
  closed = $state(false);
  offset = $state(0);
  readonly page: Resource<IncidentPage>;

  constructor() {
    this.page = new Resource(() =>
      listIncidents({
        text: this.text,
        closed: this.closed,
        supplier: null,
        offset: this.offset,
        limit: PAGE,
      }),
    );
  }

  load(): Promise<void> {
    return this.page.load();
  }

  /** Searches anew, from the first row. */
  search(change: { text?: string; closed?: boolean }): Promise<void> {
    this.text = change.text ?? this.text;
    this.closed = change.closed ?? this.closed;
    this.offset = 0;
    return this.load();
  }

  /** Goes to the page before or after. */
  turn(step: 1 | -1): Promise<void> {
    this.offset = Math.max(0, this.offset + step * PAGE);
    return this.load();
  }
}
