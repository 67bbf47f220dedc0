import { expect, test } from "vitest";
import { quotesOf, quotesOfPage } from "../../../support/quotes.ts";

/** Written with marks that open `<` and close `>`, and inner ones `{` and `}`. */
const TEXT = `<The harbour will stay open all winter,> said Ann Berg, who runs the ferry. <Nobody has asked for more.>

The mayor called the plan <too late and too long> and went home.

<He told me, {Never again,} and left,> Maria Lopez said on Monday.

Would the lamp burn? <Ask me when the ice has gone.>

Ann Berg said: <We began with one lamp.

<We shall end with two.>

The crews' boats lay in the so-called <safe basin> all winter; that didn't help.`;

const STYLES: Record<string, [string, string, string, string]> = {
  curly: ["“", "”", "‘", "’"],
  straight: ['"', '"', "'", "'"],
  British: ["‘", "’", "“", "”"],
  single: ["'", "'", '"', '"'],
  doubled: ["''", "''", '"', '"'],
  German: ["„", "“", "‚", "‘"],
  French: ["«", "»", "“", "”"],
  TeX: ["``", "''", "`", "'"],
  Swiss: ["«", "»", "‹", "›"],
  commas: [",,", "''", "‚", "‘"],
};

function written([open, close, opensInner, closesInner]: [string, string, string, string]): string {
  const marks: Record<string, string> = { "<": open, ">": close, "{": opensInner, "}": closesInner };
  return TEXT.replace(/[<>{}]/g, (mark) => marks[mark] ?? mark);
}

/** The quotations of a text by their words and speakers. */
function found(text: string): string[] {
  return quotesOf(text).map(
    ({ text: words, speaker }) =>
      `${words.replace(/[^\p{L} ]/gu, "").replace(/ +/g, " ")} | ${speaker?.name}`,
  );
}

test.each(Object.keys(STYLES))("finds the same with %s marks", (style) => {
  const [own, curly] = [STYLES[style], STYLES.curly];
  if (own === undefined || curly === undefined) throw new Error(style);
  const wanted = found(written(curly));
  expect(wanted.length).toBeGreaterThanOrEqual(5);
  expect(found(written(own))).toEqual(wanted);
});

test.each(["“", "‘", "«", "›", "”", "’", "»"])("keeps a page's last paragraph that ends in %s", (mark) => {
  const page = [
    "The crane of Lom",
    "The harbour of Lom has two cranes, and both of them are older than the mayor.",
    `The mayor of Lom calls the older one „the old lady“ and says, „she sees us all off.${mark}`,
  ];
  expect(quotesOfPage(page.join("\n\n")).length).toBeGreaterThan(0);
});
