import { expect, it } from "vitest";
import { FOLD, placed, stretchesOf } from "../../src/report/axis/stretches.ts";
import { foldLabel, ticksOf } from "../../src/report/axis/ticks.ts";

const NONE: ReadonlySet<number> = new Set();

it("folds long gaps and keeps short ones", () => {
  expect(stretchesOf([400, 100, 130])).toEqual([
    { first: 98, last: 132 },
    { first: 398, last: 402 },
  ]);
  expect(stretchesOf([])).toEqual([]);
});

it("divides the width by lengths, with a fold between, and lets a single day be seen", () => {
  const [long, short] = placed(stretchesOf([0, 50, 500]), 600);
  expect(long?.left).toBe(0);
  expect((short?.left ?? 0) - (long?.right ?? 0)).toBe(FOLD);
  expect(short?.right).toBeCloseTo(600);
  expect((short?.right ?? 0) - (short?.left ?? 0)).toBeGreaterThan(80);
});

it("labels days and months, the year once; where there is room for one label, the fullest day", () => {
  const september = { first: 19601, last: 19631, left: 0, right: 600 };
  const labels = ticksOf(september, [], NONE).map(({ label }) => label);
  expect(labels[0]).toMatch(/^\d+ (?:Aug|Sep) 2023$/);
  expect(labels.slice(1).join()).not.toContain("2023");
  expect(ticksOf({ ...september, right: 50 }, [19613, 19613, 19620], NONE)).toEqual([
    { day: 19613, label: "13 Sep 2023" },
  ]);
  expect(ticksOf({ ...september, right: 50 }, [19615], new Set([19615]))).toEqual([
    { day: 19615, label: "Sep 2023" },
  ]);
  expect(ticksOf({ first: 19350, last: 19800, left: 0, right: 400 }, [], NONE)[0]?.label).toMatch(
    /^[A-Z][a-z]{2} 20/,
  );
});

it("says how long a fold is", () => {
  expect([40, 280, 1500].map(foldLabel)).toEqual([
    { long: "40 days", short: "40 d" },
    { long: "9 months", short: "9 mo" },
    { long: "4 years", short: "4 y" },
  ]);
});
