import { describe, expect, test } from "vitest";
import { blocksIn } from "../support/pages.ts";

const ONE = "The two ministers met in Oslo on Thursday and spoke of cod.";
const TWO = '"The talks were useful," the Norwegian minister said after the second round of talks.';

describe("the first line below the head is the lead", () => {
  test("wrapped short", async () => {
    const text = `October 25, 2024

Joint Readout of the Advisers' Meeting

On Friday, October 25, Adviser John Hale, Adviser Kim Min-ho of the
Republic of Korea, and Japanese Adviser
Ken Mori met in Geneva for the second such meeting of the three
since their leaders met at the lake in August 2023.

The three advisers voiced concern over the sending of men to Russia, and
said so to the reporters who had come up to the lake to hear it from
them.

They will meet again in the spring, in a town that none of them would
name, and will speak of ships then.
`;
    const blocks = await blocksIn(text);
    expect(blocks.join("\n")).toContain(text.slice(text.indexOf("On Friday"), text.indexOf("\n\nThe three")));
  });

  test("short", async () => {
    expect(await blocksIn(`Ministers sign one page on cod\n\nThey met in Oslo.\n\n${ONE}\n\n${TWO}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/: They met in Oslo\.$/)]),
    );
  });
});

describe("a wrapped file under one long headline", () => {
  test("unwraps by the block's width", async () => {
    const text = `Statement of National Security Adviser John Hale and Press Secretary Karen Doyle on the Men From North Korea
October 23, 2024

The adviser, John Hale, spoke to reporters in Geneva on Wednesday, as
the house had told them that he would do, and he read to them from a
paper for quite a while.

Since the first of the month, North Korea, as he told them, has moved at
least 4,200 men to the east of Russia. They went by ship from the port
of Rason in North Korea to Nakhodka, Russia.

To that end, the house said today that of the 30 million dollars, the
United States will provide a share of 20 million. The other 10 million
will come from the five others, including Canada and Japan.
`;
    const blocks = await blocksIn(text);
    expect(blocks.filter((block) => block.startsWith("body"))).toHaveLength(3);
  });
});
