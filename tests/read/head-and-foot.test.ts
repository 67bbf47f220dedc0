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

describe("a wrapped print of a page", () => {
  const head = "Council delays vote on the quarry\nBy Ruth Amos\nPublished: Thursday, 7 May 2015 18:40\n\n";
  const lead =
    "The county council put off a vote on the Holm quarry until\nSeptember on Wednesday after two hundred people came to the hall\nto speak against the plan.";
  const more =
    'Chairwoman Greta Pell said the council had "underestimated the\nstrength of feeling" and would hold a second hearing in July.';

  test("is unwrapped whatever its head and foot", async () => {
    const foot = "\n\nPage 1 of 2\nhttp://www.herald.example/quarry.html\n14/11/2023 09:12\n";
    expect(await blocksIn(`${head}${lead}\n\n${more}${foot}`)).toEqual(
      expect.arrayContaining([`body: ${lead}`, `body: ${more}`]),
    );
  });

  test("loses the heads of its pages", async () => {
    const [first, second] = ["The county council put off a vote on the Holm quarry until", lead.slice(59)];
    const broken = `${head}${more}\n\n${first}\nThe County Herald                         Page 2\n\n${second}\n`;
    const blocks = await blocksIn(broken);
    expect(blocks.join("\n")).not.toContain("Page 2");
    expect(blocks.join("\n")).toContain("until");
  });

  test("keeps a line that speaks of a page", async () => {
    const line =
      "The clerk read the council the whole of its own report, up to\npage 2, and then he sat down again.";
    expect(await blocksIn(`${head}${lead}\n\n${more}\n\n${line}\n`)).toContain(`body: ${line}`);
  });
});
