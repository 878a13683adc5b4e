import { keptDrafts } from '../../api/commands';
import type { KeptDraft } from '../../api/generated/KeptDraft';
import { Resource } from '../../state/resource.svelte';
import { Letter, type KeptLetter } from './letter.svelte';

/** What was kept, where it is a letter. */
function parseLetter(json: string): KeptLetter | undefined {
  try {
    const kept = JSON.parse(json) as Partial<KeptLetter> | null;
    return kept?.answers && 'incident' in kept ? (kept as KeptLetter) : undefined;
  } catch {
    return undefined;
  }
}

/** A letter on its way to the page: empty, and asked about where one was begun and not put down. */
export class LetterOpening {
  /** The name under which what is typed is kept. */
  readonly key: string;
  readonly letter: Resource<Letter>;
  offered = $state.raw<KeptDraft | undefined>();
  /** Whether the letter goes on from what was kept. */
  taken = $state(false);

  constructor(supplier: string | null, incident: string | null) {
    this.key = `letter/${incident ?? 'new'}`;
    this.letter = new Resource(async () => {
      const letter = await Letter.begin(supplier, incident);
      // Drafts that cannot be listed stop nobody.
      const drafts = await keptDrafts().catch(() => []);
      this.offered = drafts.find(({ key, json }) => key === this.key && parseLetter(json) !== undefined);
      return letter;
    });
  }

  /** Goes on with what was kept. */
  async go(): Promise<void> {
    const kept = this.offered && parseLetter(this.offered.json);
    if (kept) await this.letter.value?.restore(kept);
    this.taken = kept !== undefined;
    this.offered = undefined;
  }
}
