import type { ChainNode } from '../../api/generated/ChainNode';

/** A node with those that work for it. */
export interface Branch {
  node: ChainNode;
  under: Branch[];
}

/** The tree of nodes that stand depth first, each with the place of the one above. */
export function branches(nodes: readonly ChainNode[]): Branch[] {
  const all: Branch[] = nodes.map((node) => ({ node, under: [] }));
  const top: Branch[] = [];
  for (const branch of all) {
    const { parent } = branch.node;
    const above = parent === null ? undefined : all[parent];
    (above?.under ?? top).push(branch);
  }
  return top;
}
