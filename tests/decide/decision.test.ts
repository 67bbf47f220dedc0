import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../src/decide/decision.ts";
import { confidenceOf, explain, mostWeight, named, PartialSum, weigh } from "../../src/decide/weigh.ts";
import { ROOT, sources } from "../support/sources.ts";

const FILE = {
  decision: "rain",
  about: "Whether it rains.",
  scale: "log-odds",
  weights: { cloud: 2, wind: -0.5 },
  least: 0,
} as const;
const NAMES = { reasons: ["cloud", "wind"], numbers: ["least"] } as const;

describe("a decision", () => {
  const model = modelOf("rain", FILE, NAMES);

  it("sums its reasons, by name or in order, one by one", () => {
    expect(weigh(model, { cloud: true, wind: 2 })).toBe(1);
    const sum = new PartialSum(model);
    sum.add(1);
    expect(sum.total).toBe(2);
    sum.add(2);
    expect(sum.total).toBe(1);
    expect(weigh(model, {})).toBe(0);
    expect(model.least).toBe(0);
  });

  it("knows what its last reasons can add at most", () => {
    expect(mostWeight(model, [3])).toBe(0);
    expect(mostWeight(model, [3, 2])).toBe(6);
  });

  it("explains itself by the reasons that hold, the weightiest first", () => {
    expect(explain(model, named(model, [0.1, 2]))).toEqual([
      { reason: "wind", holds: 2, adds: -1 },
      { reason: "cloud", holds: 0.1, adds: 0.2 },
    ]);
  });

  it("makes a confidence of log-odds and of hundredths", () => {
    expect(confidenceOf(model, 0)).toBe(0.5);
    expect(confidenceOf({ ...model, scale: "hundredths" }, 49)).toBe(0.49);
  });

  it("refuses a file with a name too many or too few", () => {
    expect(() => modelOf("rain", { ...FILE, most: 1 }, NAMES)).toThrow("superfluous most");
    expect(() => modelOf("rain", { ...FILE, weights: { cloud: 1 } }, NAMES)).toThrow("no number wind");
    expect(() => modelOf("snow", FILE, NAMES)).toThrow("not the file");
  });
});

describe("the files of models/", async () => {
  const pages = sources().filter(({ path }) => path.endsWith("/decisions.ts"));
  const modules = await Promise.all(pages.map(({ path }) => import(`${ROOT}/${path}`)));
  const files = readdirSync(`${ROOT}/models`).filter((name) => name.endsWith(".json"));
  const cards = readdirSync(`${ROOT}/models`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(`${ROOT}/models/${name}`, "utf8"));

  it("hold what their decisions ask for, and no more", () => {
    for (const decision of modules.flatMap((each) => Object.values(each))) {
      expect(decision).toBeTypeOf("function");
      if (typeof decision === "function") expect(decision).not.toThrow();
    }
  });

  it("are each declared once", () => {
    const declared = pages.flatMap(({ text }) =>
      [...text.matchAll(/\bdecision\("([^"]+)"/g)].map((m) => `${m[1]}.json`),
    );
    expect(declared.sort()).toEqual(files.sort());
  });

  it("each stand on a card, with every name", () => {
    for (const file of files) {
      const { weights = {}, ...rest } = JSON.parse(readFileSync(`${ROOT}/models/${file}`, "utf8"));
      const card = cards.filter((text) => new RegExp(`^#+ ${file}$`, "m").test(text)).join("\n");
      expect(card, file).not.toBe("");
      const learned = /compare-events\.ts|train\/clock\.ts/.test(card);
      const names = [...(learned ? [] : Object.keys(weights)), ...Object.keys(rest)];
      const missing = names.filter((name) => typeof rest[name] !== "string" && !card.includes(`\`${name}\``));
      expect(missing, file).toEqual([]);
    }
  });
});
