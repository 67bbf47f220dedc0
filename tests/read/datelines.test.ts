import { describe, expect, test } from "vitest";
import { articleOf } from "../support/pages.ts";

/** The place, agency and date of a text's dateline, and the first words behind it. */
async function check(text: string, expected: string): Promise<void> {
  const { dateline, agency, dates, blocks, text: whole } = await articleOf(text);
  const date = dates.find(({ basis }) => basis === "dateline")?.value ?? "";
  const at = blocks.findIndex(({ start }) => start === dateline?.start);
  const next = blocks[at + 1];
  const words = dateline && next ? whole.slice(next.start, next.start + 12) : "";
  expect([dateline?.place ?? "none", agency ?? "", date, words].join(" | ")).toBe(expected);
}

describe("datelines", () => {
  test.each([
    [
      "OSLO, March 5 (Example Wire) - Four ministers met here.",
      "OSLO | Example Wire | XXXX-03-05 | Four ministe",
    ],
    [
      "OSLO, March 5, 2024 (Example Wire) -- Four ministers met here.",
      "OSLO | Example Wire | 2024-03-05 | Four ministe",
    ],
    ["TROMSØ, Norway (NP) — Four ministers met here on Tuesday.", "TROMSØ, Norway | NP |  | Four ministe"],
    ["OSLO, March 5. /NRSS/. Four ministers met here on Tuesday.", "OSLO | NRSS | XXXX-03-05 | Four ministe"],
    [
      "Pyongyang, April 26 (KCNA) -- Four ministers met here.",
      "Pyongyang | KCNA | XXXX-04-26 | Four ministe",
    ],
    ["OSLO/LONDON - Four ministers met here on Tuesday.", "OSLO/LONDON |  |  | Four ministe"],
    ["New Delhi: Four ministers met here on Tuesday.", "New Delhi |  |  | Four ministe"],
    ["New York (AFP) – Four ministers met here on Tuesday.", "New York | AFP |  | Four ministe"],
    [
      "TROMSØ, Norway - March 5, 2024: Four ministers met here.",
      "TROMSØ, Norway |  | 2024-03-05 | Four ministe",
    ],
    ["Oslo, 5 March 2024 (NRSS). Four ministers met here.", "Oslo | NRSS | 2024-03-05 | Four ministe"],
    ["(Oslo) March 5, 2024 – Four ministers met here.", "Oslo |  | 2024-03-05 | Four ministe"],
    [
      "Oslo/Skarnes (ntb) - 15.3.2024. Four ministers met here.",
      "Oslo/Skarnes | ntb | 2024-03-15 | Four ministe",
    ],
  ])("%s", check);

  test.each([
    "UPDATE — The talks have ended without a number, officials say.",
    "Poll: Most fishers want a number, and they want it now.",
    "A-HA played in Oslo on Tuesday, and the ministers came to listen.",
    "Putin: We will go on talking until there is a number, he said.",
  ])("none: %s", (text) => check(text, "none |  |  | "));
});

test.each(["March 5, 2024 (NRSS)—", "(MENAFN) ", "(NRSS) – "])(
  "a dateline without a place is no block: %s",
  async (dateline) => {
    const { blocks, text, agency } = await articleOf(`${dateline}Four ministers met here on Tuesday.`);
    expect(agency).toMatch(/^(?:NRSS|MENAFN)$/);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Four ministers met here on Tuesday.",
    ]);
  },
);
