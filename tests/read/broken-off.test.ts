import { describe, expect, test } from "vitest";
import { blocksIn } from "../support/pages.ts";

const PAGE = `Ferry to sail in spring

May 4, 2021

The ferry to Skarnes will sail again in spring, the harbour board decided on Tuesday.

"We have the buoys," the pilot Nils Aas said.`;

describe("the last paragraph of a preview", () => {
  test.each([
    '"It will not sail before May," harbour master Siv Moe told the Nord radi',
    "“No one asked us,” said Siv Moe",
    'Siv Moe, the harbour master, said: "It will not sail before',
    "Siv Moe opened the yard on",
    "The crew, who had been told of the decision on the quay, went home and",
    "The crew left the quay at noon and the board went to the yard to see the buo",
  ])("stays: %s", async (last) => {
    expect((await blocksIn(`${PAGE}\n\n${last}`)).at(-1)).toBe(`body: ${last}`);
    expect((await blocksIn(`${PAGE}\n\n${last}\n\nRead more\n\n© 2021 Sound Post`)).at(-1)).toBe(
      `body: ${last}`,
    );
  });

  test("stays without what the preview says of the rest", async () => {
    const blocks = await blocksIn(
      `${PAGE}\n\nThe board of the yard met in the hall on Tuesday… [+1254 chars]`,
    );
    expect(blocks.at(-1)).toBe("body: The board of the yard met in the hall on Tuesday");
  });

  test.each([
    "Bus drivers walk out over pay",
    "Pilot Nils Aas on the quay\n\nThe crew of the ferry at the quay that was shut in the storm",
    "Mayor calls the bridge a gift to the town\n\nThe harbour that was sold and the men who lost their jobs",
  ])("is no teaser: %s", async (below) => {
    expect((await blocksIn(`${PAGE}\n\n${below}`)).at(-1)).toBe(
      'body: "We have the buoys," the pilot Nils Aas said.',
    );
  });
});

describe("lists of other stories", () => {
  test.each([
    "Other headlines today",
    "More news from the Sound:",
    "Similar stories",
    "Latest from our correspondents",
    "Readers also liked",
    "You might also enjoy",
    "People who read this also viewed",
    "Previously on this site:",
    "Related coverage of the harbour",
  ])("under: %s", async (heading) => {
    const list =
      "Moe: The Board Hides the Bill\n\nAas Refuses to Pay for the Ferry\n\nLund: 'No Money for the Bridge'";
    expect((await blocksIn(`${PAGE}\n\n${heading}\n\n${list}`)).at(-1)).toBe(
      'body: "We have the buoys," the pilot Nils Aas said.',
    );
  });

  test.each(["More ferries than ever sailed from Skarnes that spring.", "Other towns had none."])(
    "not under: %s",
    async (line) => {
      expect(await blocksIn(`${PAGE}\n\n${line}\n\n"It is so," Siv Moe said.`)).toContain(`body: ${line}`);
    },
  );
});
