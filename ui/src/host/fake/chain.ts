import type { ChainNode } from '../../api/generated/ChainNode';
import type { ChainView } from '../../api/generated/ChainView';
import { chainLines } from './contract';
import { contractReference, type FakeSupplier } from './data';

const node = (id: string, parent: number | null, depth: number): ChainNode => ({
  id,
  parent,
  depth,
  kind: 'supplier',
  noun: null,
  reference: '',
  title: 'Not known',
  unknown: false,
  function: null,
  country: null,
  status: null,
  approval: null,
  notes: [],
  text: '',
});

/** The chain behind a supplier, its contract between. */
export function chain(supplier: FakeSupplier, of: 'supplier' | 'contract'): ChainView {
  const nodes: ChainNode[] = [
    {
      ...node(supplier.id, null, 0),
      noun: 'supplier',
      reference: `S-${String(supplier.number).padStart(4, '0')}`,
      title: supplier.name,
      country: 'United Kingdom',
    },
  ];
  if (of === 'supplier' && supplier.contract)
    nodes.push({
      ...node(`c-${supplier.id}`, 0, 1),
      kind: 'contract',
      noun: 'contract',
      reference: contractReference(supplier),
      title: supplier.service,
    });
  const base = nodes.length - 1;
  const places = new Map<string, number>();
  for (const line of supplier.contract ? chainLines(supplier) : []) {
    const parent = line.under === null ? base : (places.get(line.under) ?? base);
    places.set(line.id, nodes.length);
    const unknown = line.kind.word === 'unknown';
    nodes.push({
      ...node(line.id, parent, (nodes[parent]?.depth ?? 0) + 1),
      kind: unknown ? 'unknown' : line.kind.word === 'confirmed-none' ? 'none' : 'sub-processor',
      noun: 'chain',
      reference: line.reference,
      title: line.name ?? line.kind.text,
      unknown,
      function: line.function,
      country: line.countries[0] ?? null,
      status: unknown ? null : line.status,
      approval: unknown ? null : line.approval,
    });
  }
  const unknown = nodes.filter((each) => each.unknown).length;
  const said = nodes.map((each) => ({
    ...each,
    text: [each.title, each.function, each.country].filter(Boolean).join(', '),
  }));
  const known = nodes.filter(({ kind }) => kind === 'sub-processor').length;
  return {
    title: `Chain of ${supplier.name}`,
    nodes: said,
    depth: Math.max(...nodes.map(({ depth }) => depth)),
    unknown,
    sentence: `${known === 1 ? '1 sub-processor is' : `${known} sub-processors are`} known.${unknown ? ' Who else works for them is not known.' : ''}`,
  };
}
