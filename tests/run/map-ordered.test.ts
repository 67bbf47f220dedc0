import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { mapOrdered } from "../../src/run/map-ordered.ts";

const NEVER = new AbortController().signal;

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) yield n;
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

describe("mapOrdered", () => {
  it("gives the results in the order of the items, whichever is done first", async () => {
    const slowFirst = async (n: number) => wait(20 - 2 * n, n);
    expect(await all(mapOrdered(numbers(10), slowFirst, { window: 4, signal: NEVER }))).toEqual([
      ...Array(10).keys(),
    ]);
  });

  it("gives nothing for nothing", async () => {
    expect(await all(mapOrdered(numbers(0), async (n) => n, { window: 4, signal: NEVER }))).toEqual([]);
  });

  it("holds no more items than the window, however slow the reader is", async () => {
    let started = 0;
    let read = 0;
    let most = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++started - read);
      return n;
    };
    for await (const _ of mapOrdered(numbers(50), work, { window: 6, signal: NEVER })) {
      await wait(1);
      read++;
    }
    expect(started).toBe(50);
    expect(most).toBeLessThanOrEqual(7);
  });

  it("gives a result at once, without waiting for the next item", async () => {
    const slow = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    const stream = mapOrdered(slow, async (n) => n, { window: 8, signal: NEVER });
    expect(await Promise.race([stream.next(), wait(1000)])).toEqual({ done: false, value: 1 });
  });

  it("ends when it is interrupted, even while its source waits", async () => {
    const stop = new AbortController();
    const stuck = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    const stream = mapOrdered(stuck, async (n) => n, { window: 2, signal: stop.signal });
    await stream.next();
    setTimeout(() => stop.abort(), 10);
    expect(await Promise.race([stream.next(), wait(1000)])).toEqual({ done: true, value: undefined });
  });

  it("closes its source when its reader has enough", async () => {
    let closed = false;
    const source = (async function* () {
      try {
        for (let n = 0; ; n++) yield n;
      } finally {
        closed = true;
      }
    })();
    for await (const n of mapOrdered(source, async (n) => n, { window: 2, signal: NEVER }))
      if (n === 3) break;
    await wait(5);
    expect(closed).toBe(true);
  });

  it("passes on a failure of its source", async () => {
    const broken = (async function* () {
      yield 1;
      throw new Error("broken");
    })();
    await expect(all(mapOrdered(broken, async (n) => n, { window: 2, signal: NEVER }))).rejects.toThrow(
      "broken",
    );
  });
});
