/** How many items may be held at once, and what ends the work early. */
export interface Bounds {
  window: number;
  signal: AbortSignal;
}

/**
 * Works on a stream's items, several at once, and gives the results in the stream's order, each as soon as it and all before it are done.
 * No more than `window` items are held, so a slow reader slows the source down; after `signal` nothing more is given.
 */
export async function* mapOrdered<T, R>(
  source: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  { window, signal }: Bounds,
): AsyncGenerator<R> {
  const held: Promise<R>[] = [];
  let pull: Promise<IteratorResult<T>> | null = null;
  let ended = false;
  try {
    while (!signal.aborted && (!ended || held.length > 0)) {
      if (!ended && held.length < window) pull ??= source.next();
      const turn: Turn<T, R> = await nextTurn(held[0], pull, signal);
      if (turn.what === "result") {
        held.shift();
        yield turn.result;
      } else if (turn.what === "item") {
        pull = null;
        if (turn.item.done) ended = true;
        else held.push(work(turn.item.value));
      }
    }
  } finally {
    // Not awaited: a source that still waits for its own input would never answer.
    pull?.catch(() => {});
    void source.return?.();
  }
}

/** What happened first: the oldest item is done, another one came, or the work was ended. */
type Turn<T, R> = { what: "result"; result: R } | { what: "item"; item: IteratorResult<T> } | { what: "end" };

async function nextTurn<T, R>(
  head: Promise<R> | undefined,
  pull: Promise<IteratorResult<T>> | null,
  signal: AbortSignal,
): Promise<Turn<T, R>> {
  let end = () => {};
  const turns: Promise<Turn<T, R>>[] = [];
  if (head) turns.push(head.then((result) => ({ what: "result", result })));
  if (pull) turns.push(pull.then((item) => ({ what: "item", item })));
  turns.push(
    new Promise((resolve) => {
      end = () => resolve({ what: "end" });
      signal.addEventListener("abort", end);
    }),
  );
  return Promise.race(turns).finally(() => signal.removeEventListener("abort", end));
}
