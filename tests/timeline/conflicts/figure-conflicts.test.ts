import { describe, expect, it } from "vitest";
import { merge } from "../../support/records.ts";

/** What two articles of one day disagree on; each tells the happening that both report, then a figure. */
function between(first: string, second: string): string[][] {
  const opening = {
    text: "The ferry Alma ran aground off Port Merrow at dawn",
    lemma: "run",
    date: "2019-04-25",
  };
  const told = [first, second].map((text, i) => ({
    id: `article-${i}`,
    published: "2019-04-26",
    events: [opening, { text, lemma: "report", date: "2019-04-25" }],
  }));
  return merge(...told).conflicts.map(({ about, sides }) => [about, ...sides.map(({ value }) => value)]);
}

describe("figureConflicts", () => {
  it.each([
    [
      "Some 14,200 passengers were stranded by the ferry",
      "Unions put the passengers stranded at 17,000 passengers",
      "count",
    ],
    [
      "The owner puts the damage to the ferry at $612 million",
      "Insurers put the damage to the ferry at $590 million",
      "amount",
    ],
    ["The harbour counted 93 dead on the ferry", "The doctors counted 94 dead on the ferry", "count"],
  ])("sets %j and %j against each other", (first, second, about) => {
    expect(between(first, second).map(([kind]) => kind)).toEqual([about]);
  });

  it.each([
    ["Some 310 passengers were stranded by the ferry", "The ferry left 312 passengers stranded"],
    ["The ferry carried 212 passengers", "The ferry was built for 40 cars"],
    ["They sailed two hours before the storm", "They sailed five hours before the tide"],
    ["In the vote Orr had 49.7 percent and Ruiz 48.1 percent", "The vote was held on the quay"],
  ])("lets %j and %j stand", (first, second) => {
    expect(between(first, second)).toEqual([]);
  });
});
