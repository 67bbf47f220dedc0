import { expect, test } from "vitest";
import { Likenesses } from "../../../src/timeline/stories/likenesses.ts";

const likeOf = (n: number) => ({ story: n / 7, wide: n / 11, names: n / 13, figures: n / 17 });

test("remembers how alike two articles are, exactly", () => {
  const known = new Likenesses(4);
  expect(known.get(0, 1)).toBeUndefined();
  known.set(1, 2, likeOf(2));
  expect(known.get(1, 2)).toEqual(likeOf(2));
  expect(known.get(2, 3)).toBeUndefined();
});

test("gives of many pairs the right likeness or none", () => {
  const known = new Likenesses(1000);
  for (let n = 0; n < 900; n++) known.set(n, n + 1, likeOf(n));
  const found = Array.from({ length: 900 }, (_, n) => known.get(n, n + 1));
  for (const [n, like] of found.entries()) if (like !== undefined) expect(like).toEqual(likeOf(n));
  expect(found.filter((like) => like !== undefined).length).toBeGreaterThan(800);
});
