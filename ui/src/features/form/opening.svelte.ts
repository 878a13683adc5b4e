import { keptDrafts, recordForm } from '../../api/commands';
import type { KeptDraft } from '../../api/generated/KeptDraft';
import type { NounForm } from '../../api/generated/NounForm';
import { Resource } from '../../state/resource.svelte';
import type { KeptForm } from './edit.svelte';

/** The name under which a draft of a record is kept. */
export const draftKey = (noun: string, id: string | null): string => `${noun}/${id ?? 'new'}`;

/** What was kept, where it is one of ours. */
export function parseDraft(json: string): KeptForm | undefined {
  try {
    const kept = JSON.parse(json) as Partial<KeptForm> | null;
    return kept?.answers && kept.parts ? (kept as KeptForm) : undefined;
  } catch {
    return undefined;
  }
}

/** A form on its way to the page: read from the register, and asked about where a draft of it was kept. */
export class Opening {
  readonly key: string;
  form: Resource<NounForm>;
  offered = $state.raw<KeptDraft | undefined>();
  /** The draft that is gone on with. */
  taken = $state.raw<KeptForm | undefined>();

  constructor(noun: string, id: string | null, under: Record<string, string>) {
    this.key = draftKey(noun, id);
    this.form = new Resource(async () => {
      const form = await recordForm(noun, id, under);
      if (!form.frozen && !form.retired) this.offered = await this.#kept();
      return form;
    });
  }

  go(): void {
    if (this.offered) this.taken = parseDraft(this.offered.json);
    this.offered = undefined;
  }

  /** The draft of this record, if one was kept that can be read; drafts that cannot be listed stop nobody. */
  async #kept(): Promise<KeptDraft | undefined> {
    const drafts = await keptDrafts().catch(() => []);
    return drafts.find(({ key, json }) => key === this.key && parseDraft(json) !== undefined);
  }
}
