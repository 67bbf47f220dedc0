import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../support/profiles.ts";
import { check, quotesOf } from "../../support/quotes.ts";

test.each([
  [
    "“We will always be neighbors,” Kim Jong Un said.",
    ["direct | Kim Jong Un | We will always be neighbors"],
  ],
  [
    "“My hope,” Kim Jong Un said, “is that the road stays open.”",
    ["direct | Kim Jong Un | My hope … is that the road stays open."],
  ],
  [
    "“The talks were frank,” said Dmitry Peskov. “They will go on.”",
    ["direct | Dmitry Peskov | The talks were frank … They will go on."],
  ],
  [
    "Vladimir Putin said that the two countries would build a bridge.",
    ["indirect | Vladimir Putin | the two countries would build a bridge"],
  ],
  [
    "The two countries will build a bridge, Vladimir Putin said on Monday.",
    ["indirect | Vladimir Putin | The two countries will build a bridge"],
  ],
  [
    "According to Dmitry Peskov, the two leaders will meet in May.",
    ["indirect | Dmitry Peskov | the two leaders will meet in May"],
  ],
  [
    "Vladimir Putin told reporters the visit was “very useful” to both sides.",
    ["mixed | Vladimir Putin | the visit was “very useful” to both sides"],
  ],
  ["“The talks were frank,” Dmitry Peskov mused.", ["direct | Dmitry Peskov | The talks were frank"]],
  [
    "‘We came as friends,’ Kim Jong Un said. The train left at noon.",
    ["direct | Kim Jong Un | We came as friends"],
  ],
  [
    "Ann Berg told the crew she would “see it through”. She did not call again.",
    ["mixed | Ann Berg | she would “see it through”"],
  ],
  [
    "The mayor of Oster, Ann Berg, whose museum it came from, said it had been “lent rather than given”.",
    ["mixed | Ann Berg | it had been “lent rather than given”"],
  ],
])("finds %s", (text, expected) => check(text, expected, KIM_PUTIN));

test.each([
  ["The film “The Long Road” opened on Friday."],
  ["He bought bread, milk and a newspaper before the train left."],
  ["Joseph “Joe” Smith won the race by two minutes."],
])("finds nothing in %s", (text) => check(text, [], KIM_PUTIN));

test("joins the paragraphs that one quotation runs on into", () => {
  const text =
    "Vladimir Putin said: “The first matter was the bridge, and we spoke of it at length.\n\n“Then came the railway to the sea.”\n\nThe train left at noon.";
  const joined =
    "The first matter was the bridge, and we spoke of it at length. … Then came the railway to the sea.";
  check(text, [`direct | Vladimir Putin | ${joined}`], KIM_PUTIN);
});

test("tells a cue's sentences apart", () => {
  const [quote] = quotesOf("“The talks were frank,” Vladimir Putin said. “They will go on.”", KIM_PUTIN);
  expect(quote?.breaks).toEqual([1]);
  const [whole] = quotesOf("“My hope,” Vladimir Putin said, “is that they go on.”", KIM_PUTIN);
  expect(whole?.breaks).toEqual([]);
});

test("finds whom it was said to, who passes it on and whether it was denied", () => {
  const [told] = quotesOf("Vladimir Putin told reporters that the road was open.", KIM_PUTIN);
  expect(told?.addressee?.name).toBe("reporters");
  const [behind] = quotesOf("The road is open, Vladimir Putin told local news agencies.", KIM_PUTIN);
  expect(behind?.text).toBe("The road is open");
  const [via] = quotesOf("“The road is open,” Kim Jong Un said through an interpreter.", KIM_PUTIN);
  expect(via?.via.map(({ name }) => name)).toEqual(["interpreter"]);
});

test("who relays a quotation is not looked for in the next paragraph", () => {
  const text = "“We will go,” Kim Jong Un said, according to\n\nReuters reported more on Monday.";
  expect(quotesOf(text, KIM_PUTIN).map(({ via }) => via)).toEqual([[]]);
  const [within] = quotesOf(text.replace("\n\n", " "), KIM_PUTIN);
  expect(within?.via.map(({ name }) => name)).toEqual(["Reuters"]);
  const [denied] = quotesOf("Dmitry Peskov denied that the road had been closed.", KIM_PUTIN);
  expect(denied?.negated).toBe(true);
});

test.each(["‘“Tell him I am going home,”’ The hall was silent.", "“‘Tell him I am going home.’”"])(
  "what stands within two pairs of marks is said once: %s",
  (text) => {
    const starts = quotesOf(`It was printed.\n\n${text}`).map(
      ({ kind, spans }) => `${kind} ${spans[0]?.start}`,
    );
    expect(starts.length).toBeGreaterThan(0);
    expect(starts).toEqual([...new Set(starts)]);
  },
);
