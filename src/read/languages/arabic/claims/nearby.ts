// Nodes of a stretch of tokens, found by bisection, so that asking for a clause's nodes costs no walk over the report.
import type { Node } from '../../../engine/index.ts';

/** The nodes (in order of their first token) that begin in [from, to). */
export const within = <V>(nodes: readonly Node<V>[], from: number, to: number): Node<V>[] => {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (nodes[middle].from < from) low = middle + 1;
    else high = middle;
  }
  const out: Node<V>[] = [];
  for (let i = low; i < nodes.length && nodes[i].from < to; i++) out.push(nodes[i]);
  return out;
};
