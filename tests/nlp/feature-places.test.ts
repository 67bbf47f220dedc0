import { expect, test } from "vitest";
import { otherPlace, seatFeatures } from "../../src/nlp/feature-places.ts";
import { key1 } from "../../src/nlp/hash.ts";

test("a feature has two places, each the other's other", () => {
  for (const key of [key1(1, 2), key1(3, 4), -1, 1]) {
    const place = key & 1023;
    expect(otherPlace(place, key)).not.toBe(place);
    expect(otherPlace(otherPlace(place, key), key)).toBe(place);
    expect(Math.abs(otherPlace(place, key) - place)).toBeLessThan(16);
  }
});

test("nearly every feature sits at one of its places, and place 0 stays empty", () => {
  const keys = Int32Array.from({ length: 400 }, (_, at) => key1(7, at));
  const owners = seatFeatures(keys, 10);
  const seated = [...owners.entries()].filter(([, owner]) => owner > 0);
  expect(seated.length).toBeGreaterThan(390);
  for (const [place, owner] of seated) {
    const key = keys[owner - 1] ?? 0;
    expect([key & 1023, otherPlace(key & 1023, key)]).toContain(place);
  }
  expect(owners[0]).toBe(0);
});

test("what finds no room is left out, the last first", () => {
  const owners = seatFeatures(Int32Array.of(2, 2, 2), 4);
  expect([...owners].filter((owner) => owner > 0).sort()).toEqual([1, 2]);
});
