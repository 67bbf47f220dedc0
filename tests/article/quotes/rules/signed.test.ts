import { expect, test } from "vitest";
import { checkPage, quotesOfPage } from "../../../support/quotes.ts";

const LEAD =
  "The harbour council met on Monday and spoke for five hours about the northern pier and its two cranes.";

test.each([
  [
    "a quotation with its name behind a dash below",
    `${LEAD}\n\n"It was fish."\n— FELIX MARSH, chairman of the yard; he left the room before the fish was served`,
    ["Felix Marsh | It was fish."],
  ],
  [
    "a list with signatures of any form",
    "They said it\n\n“The calf is fat.”\nPavel Holm, prime minister, lifting the ban last Saturday, eleven days after he had laid it\n\n“I shall learn it by heart.”\nThe trade minister, on Monday\n\n“Again.”\nThe same, on Tuesday\n\n“It was a ban.”\nHolm, the same evening",
    [
      "Pavel Holm | The calf is fat.",
      "trade minister | I shall learn it by heart.",
      "trade minister | Again.",
      "Pavel Holm | It was a ban.",
    ],
  ],
  [
    "a post below its poster's line",
    `${LEAD}\n\nAda Finch @adafinch · 19 Sep\nNobody sells a bridge in this town.\n\nThe post was gone by noon on the same day, and the page behind it was empty.`,
    ["Ada Finch | Nobody sells a bridge in this town."],
  ],
  [
    "a post above its poster's line",
    `${LEAD}\n\nThe pier is rust, and rust can be painted.\n— Ned Rowe (@nedrowe) June 14, 2018`,
    ["Ned Rowe | The pier is rust, and rust can be painted."],
  ],
  [
    "a letter to the editor",
    `FROM OUR READERS\n\nTo the Editor:\n\nMy husband walked. I know because I drove the truck that day.\n\nPeople ask me what it is like. It is like any other day.\n\nDEB HOLT\nMarl Landing`,
    [
      "Deb Holt | To the Editor: … My husband walked. I know because I drove the truck that day. … People ask me what it is like. It is like any other day.",
    ],
  ],
  [
    "a statement that was read out",
    `STATEMENT FOR MRS HOLT\n\nRead by Ms Orla Finch on the steps of the town hall on Friday, 20 March 2009\n\n“Mrs Holt wrote down what she was told. She does not accept that a line was false.\n\n“She did not gain by one cent, and she thanks those who wrote to her.”`,
    [
      "Orla Finch | Mrs Holt wrote down what she was told. She does not accept that a line was false.",
      "Orla Finch | She did not gain by one cent, and she thanks those who wrote to her.",
    ],
  ],
])("finds %s", (_, text, expected) =>
  checkPage(
    text,
    expected.map((line) => `direct | ${line}`),
  ),
);

test("dates a post by its line", () => {
  const [post] = quotesOfPage(
    `${LEAD}\n\nIt can be painted, and it will be.\n— Ned Rowe (@nedrowe) June 14, 2018`,
  );
  expect([post?.said?.value, post?.act]).toEqual(["2018-06-14", "writing"]);
});

test.each([
  [
    `${LEAD}\n\nThey have met twice:\n\n- Last May in Obok, where they agreed to talk.\n- In March in Xiling, where nothing was signed.`,
  ],
  [`${LEAD}\n\nThe winners stand below.\n\nAnn Berg, teacher\n\nNils Aas, fisherman`],
  [
    "Dear neighbours,\n\nThe pier was closed on Monday and it will stay closed until June, as you know.\n\nAda",
  ],
  [
    `${LEAD}\n“Why will he not say it? There may be two reasons,” she said. “First, he may not know.”\nOften, the council meets on Mondays and says nothing.\n“It is late,” she said. “It is very late.”\nLater, the council met again and said nothing.\n“We go,” she said. “We stay.”\nOn Tuesday, the council met for the third time.`,
  ],
])("signs nothing in %s", (text) => {
  expect(quotesOfPage(text).filter(({ rule }) => rule === "signed")).toEqual([]);
});
