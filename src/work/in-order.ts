// Work on a bounded number of items at once, with the results in the order of the items: `--jobs` over a stream of any length.

interface Wrapped<R> {
  readonly result: R;
}

/** Asks for an item only while fewer than `most` results are outstanding, and gives each result as soon as its turn has come. */
export const inOrder = async function* <T, R>(items: AsyncIterable<T>, most: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Wrapped<R>>[] = [];
  let coming: Promise<IteratorResult<T>> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!ended && coming === null && running.length < most) coming = awaited(source.next());
      const waiting: Promise<Wrapped<R> | IteratorResult<T>>[] = [...running.slice(0, 1), ...(coming ? [coming] : [])];
      if (waiting.length === 0) return;
      const next = await Promise.race(waiting);
      if ('result' in next) {
        running.shift();
        yield next.result;
        continue;
      }
      coming = null;
      if (next.done) ended = true;
      else running.push(awaited(wrapped(work(next.value))));
    }
  } finally {
    await source.return?.();
  }
};

const wrapped = async <R>(work: Promise<R>): Promise<Wrapped<R>> => ({ result: await work });

/** A promise whose turn comes later: its failure is thrown then, and must not count as unhandled until then. */
const awaited = <P>(promise: Promise<P>): Promise<P> => {
  promise.catch(() => undefined);
  return promise;
};
