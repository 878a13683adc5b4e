import { whatIf } from '../../api/commands';
import type { WhatIfView } from '../../api/generated/WhatIfView';
import { Resource } from '../../state/resource.svelte';

/** Levers that are tried out. They live as long as the page, and nothing of them is ever kept. */
export class Trial {
  on = $state.raw<readonly string[]>([]);
  readonly result: Resource<WhatIfView>;

  constructor(contract: string) {
    this.result = new Resource(() => whatIf(contract, [...this.on]));
  }

  switch(lever: string): Promise<void> {
    this.on = this.on.includes(lever) ? this.on.filter((each) => each !== lever) : [...this.on, lever];
    return this.result.load();
  }

  off(): Promise<void> {
    this.on = [];
    return this.result.load();
  }
}
