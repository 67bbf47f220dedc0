import { describe, expect, test } from "vitest";
import { articleOf } from "../support/pages.ts";

const STORY = [
  "Ferry to sail again in spring",
  "The ferry to Skarnes will sail again in spring, the harbour board decided after a long evening of questions.",
  "The pilots had asked for two more buoys, and the board gave them three of those that lie in the yard.",
].join("\n\n");

/** The outlet and the agency of a page with these lines above its headline. */
async function check(head: string, expected: string): Promise<void> {
  const { outlet, agency } = await articleOf(`${head}\n\n${STORY}`);
  expect(agency === null ? `${outlet}` : `${outlet} | ${agency}`).toBe(expected);
}

describe("a masthead names the outlet", () => {
  test.each([
    ["THE QUAY COURANT\nSaturday October 13 2007", "The Quay Courant"],
    ["QUAYSIDE MAGAZINE | Saturday 14 August 2021 | No. 12", "Quayside Magazine"],
    ["THE HERALD OF THE SOUND\nFriday, July 18, 2003", "The Herald of the Sound"],
    ["LONGSHORE\nSunday, 7 August 2022", "Longshore"],
    ['SKARNES FM\n"The Early Ledger" with Mary Costain', "Skarnes FM"],
    ["Skip to main content\nThe Sound Post\nNews | Weather | Sport", "The Sound Post"],
    ["TIDE RESEARCH | Shipping | Ports\nNote of Monday 14 January 2019", "Tide Research"],
    ["Thursday, March 5, 2024\nThe Sound Post", "The Sound Post"],
    ["March 5, 2024\n\nSource: Sound.No", "Sound.No"],
    ["March 5, 2024\n\nsource Quay Post", "Quay Post"],
    ["March 5, 2024\n\nskarnes24.no", "skarnes24.no"],
    ["Official website of the Harbour Board\n\nMarch 5, 2024", "Harbour Board"],
  ])("%j", check);

  test.each([
    ["NORWAY\nPublished March 5, 2024", "null"],
    ["OPINION\nBy Ann Berg", "null"],
    ["March 5, 2024\n\nSources close to the board", "null"],
    ["Home › Explained › Law", "null"],
    ["FOR IMMEDIATE RELEASE\nMarch 5, 2024", "null"],
    ["URGENT\nQUAKE-SOUND", "null"],
    ["Currencies\nBuoys dearer", "null"],
    ["Home | About Us | Contact\nSections\nCity\nCourts", "null"],
    ["BREAKING NEWS\nMarch 5, 2024", "null"],
  ])("not: %j", check);

  test("and the agency whose initials its dateline prints", async () => {
    const { agency } = await articleOf(
      `SOUND NEWS AGENCY\nMarch 5, 2024\n\nFerry to sail again\n\nSKARNES, March 5 (SNA) - ${STORY.slice(31)}`,
    );
    expect(agency).toBe("Sound News Agency");
    const other = await articleOf(
      `SOUND NEWS AGENCY\nMarch 5, 2024\n\nFerry to sail again\n\nSKARNES, March 5 (NP) - ${STORY.slice(31)}`,
    );
    expect(other.agency).toBe("NP");
  });
});
