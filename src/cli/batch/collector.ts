// Keeps the memory of a long stream small. Left alone, V8 lets garbage grow to several times what is alive, and a stream of small
// reports took 400 MB: so the command asks for a collection whenever so much has piled up, and keeps the young part of the heap as it is.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A collection takes some twenty milliseconds, and this much piles up in half a second or more. */
const mostPiledUp = 24 * 1024 * 1024;

const used = (): number => getHeapStatistics().used_heap_size;

/** To be called between items, once all is loaded. Node has no other door to its collector than these flags. */
export const createCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--semi-space-growth-factor=1');
  const collect = runInNewContext('gc') as () => void;
  collect();
  let alive = used();
  return () => {
    if (used() - alive < mostPiledUp) return;
    collect();
    alive = used();
  };
};
