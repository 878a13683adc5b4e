import { listRecords } from '../../api/commands';
import { Resource } from '../../state/resource.svelte';

/** Rows of one page. */
export const PAGE = 50;

/** The plain list of one kind of record: what is searched for, and which page of it is shown. */
export class RecordList {
  text = $state('');
  retired = $state(false);
  offset = $state(0);
  readonly page: Resource<Awaited<ReturnType<typeof listRecords>>>;

  constructor(noun: string) {
    this.page = new Resource(() =>
      listRecords(noun, { text: this.text, retired: this.retired, offset: this.offset, limit: PAGE }),
    );
  }

  load(): Promise<void> {
    return this.page.load();
  }

  /** Searches anew, from the first row. */
  search(change: { text?: string; retired?: boolean }): Promise<void> {
    this.text = change.text ?? this.text;
    this.retired = change.retired ?? this.retired;
    this.offset = 0;
    return this.load();
  }

  /** Goes to the page before or after. */
  turn(step: 1 | -1): Promise<void> {
    this.offset = Math.max(0, this.offset + step * PAGE);
    return this.load();
  }
}
