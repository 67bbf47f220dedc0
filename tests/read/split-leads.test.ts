import { describe, expect, test } from "vitest";
import { articleOf, blocksIn, publishedOf } from "../support/pages.ts";

const LEAD = "Siv Moe opened the northern quay.";
const page = (head: string) => `Quay opens\n\n${head} ${LEAD}\n\n"It is late," Moe said.`;

describe("a date in front of the lead", () => {
  test.each([
    ["[2021-11-03 14:20]", "2021-11-03T14:20"],
    ["(3 Nov 2021)", "2021-11-03"],
    ["03 Nov 2021 - 10:41", "2021-11-03T10:41"],
    ["10:41, 3 November 2021", "2021-11-03T10:41"],
    ["2021-11-03", "2021-11-03"],
    ["TIMESTAMP 2021-11-03T10:41:00Z", "2021-11-03T10:41"],
    ["Published: 10:41, 3 Nov 2021", "2021-11-03T10:41"],
    ["Posted on: Wed, 3rd November 2021", "2021-11-03"],
    ["date 2021-11-03", "2021-11-03"],
  ])("%s", async (head, published) => {
    expect(publishedOf(await articleOf(page(head)))).toContain(`${published} header`);
    expect(await blocksIn(page(head))).toContain(`body: ${LEAD}`);
  });

  test("not where each line of a list has one", async () => {
    const list =
      "2021-11-03 Siv Moe opened the northern quay.\n\n2021-11-05 Nils Aas shut the southern quay.";
    expect(publishedOf(await articleOf(`What happened when\n\n${list}`))).not.toContain("header");
  });

  test("not in a sentence", async () => {
    expect(await blocksIn(page("On 3 November 2021"))).toContain(`body: On 3 November 2021 ${LEAD}`);
  });
});
