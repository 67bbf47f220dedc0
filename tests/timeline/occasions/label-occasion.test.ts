import { expect, it } from "vitest";
import { labelOf } from "../../../src/timeline/occasions/label-occasion.ts";

const [ANN, BEN, CAM] = ["Ann", "Ben", "Cam"].map((name) => ({ id: name.toLowerCase(), name }));
const PEOPLE = [ANN, BEN, CAM].flatMap((person) => person ?? []);
const OCCASION = { id: "o_1", title: "", place: null, participants: PEOPLE, entries: [] };

it.each([
  ["2024-06-19", "2024-06-20", "Wed 19 Jun 2024"],
  ["2024-06-19", "2024-06-22", "Wed 19 – Fri 21 Jun 2024"],
  ["2024-05-31", "2024-06-02", "Fri 31 May – Sat 1 Jun 2024"],
  ["2024-12-31", "2025-01-02", "Tue 31 Dec 2024 – Wed 1 Jan 2025"],
])("labels an occasion from %s to before %s by its days and its principals", (from, to, days) => {
  expect(labelOf({ ...OCCASION, from, to }, new Set(["ann", "cam"]))).toBe(`${days} · Ann, Cam`);
});

it("labels it by its place, and by everyone where none is a principal", () => {
  const occasion = { ...OCCASION, from: "2024-06-19", to: "2024-06-20", place: { id: "bern", name: "Bern" } };
  expect(labelOf(occasion, new Set())).toBe("Bern · Wed 19 Jun 2024 · Ann, Ben, Cam");
});

it("names its one principal first, then the others, and four people at most", () => {
  const [ann, ...others] = ["ann", "ben", "cam", "dee", "eve"].map((id) => ({ id, name: id }));
  const occasion = { ...OCCASION, from: "2024-06-19", to: "2024-06-20" };
  const label = labelOf(
    { ...occasion, participants: [...others, ...(ann === undefined ? [] : [ann])] },
    new Set(["ann"]),
  );
  expect(label).toBe("Wed 19 Jun 2024 · ann, ben, cam, dee");
});
