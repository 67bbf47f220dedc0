import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { quotesOf } from "../../../support/quotes.ts";

/** Speaker, addressee and relays of a text's first quotation. */
function told(text: string): (string | null | undefined)[] {
  const [quote] = quotesOf(text, KIM_PUTIN);
  return [
    quote?.speaker?.name,
    quote?.addressee?.name ?? null,
    ...(quote?.via ?? []).map(({ name }) => name),
  ];
}

test.each([
  ["“We play on,” manager Ned Rowe told reporters, CTP reported.", ["Ned Rowe", "reporters", "CTP"]],
  [
    "Yuri Ushakov replied, according to Interfax, that he had “heard worse at breakfast”.",
    ["Yuri Ushakov", null, "Interfax"],
  ],
  ["“We play on,” Ned Rowe reported.", ["Ned Rowe", null]],
  ["Interfax quoted Yuri Ushakov as saying the talks would be long.", ["Yuri Ushakov", null, "Interfax"]],
  [
    "“We shall keep the harbour open,” Oleg Example was quoted by Interfax as saying when they met.",
    ["Oleg Example", null, "Interfax"],
  ],
  [
    "“The units have left,” KCNA cited the war council as saying.",
    ["war council", null, "Korean Central News Agency"],
  ],
  [
    "“Threats go unheard,” the ambassador was quoted as saying by Interfax.",
    ["ambassador", null, "Interfax"],
  ],
  [
    "KCNA said that Kim Jong Un had told his guests that the road was open.",
    ["Kim Jong Un", "guests", "Korean Central News Agency"],
  ],
  [
    "“I carry home warm memories,” the North Korean leader told the mayor on the pier, according to a video.",
    ["Kim Jong Un", "mayor", "video"],
  ],
  ["“The road is open,” Kim Jong Un said, according to Interfax.", ["Kim Jong Un", null, "Interfax"]],
  ["Kim Jong Un told President Vladimir Putin that the road was open.", ["Kim Jong Un", "Vladimir Putin"]],
  ["Both leaders said that the talks had been frank.", ["Both leaders", null]],
])("knows who speaks, to whom and who passes it on: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "Vladimir Putin promised his country will “gladly build” the bridge as he met the minister, KCNA reported Monday.",
    /^his country will “gladly build” the bridge/,
  ],
  [
    "KCNA said on Friday that Kim Jong Un had told Putin the harbour was “far too small” and could hold no more ships.",
    /^the harbour was “far too small” and could hold no more ships$/,
  ],
])("gives the inner quotation whole: %s", (text, expected) => {
  expect(quotesOf(text, KIM_PUTIN)[0]?.text).toMatch(expected);
});

test.each([
  ["Interfax said the talks would be long."],
  ["Vladimir Putin said that Kim Jong Un had told him about the road."],
])("makes no relay of the source itself: %s", (text) => {
  expect(quotesOf(text, KIM_PUTIN)[0]?.via).toEqual([]);
});

test("joins what stands before and behind “quoted … as saying”", () => {
  const text = "“The ship is sound,” Interfax quoted Yuri Ushakov as saying. “It has carried many people.”";
  const [quote] = quotesOf(text, KIM_PUTIN);
  expect([quote?.speaker?.name, quote?.text]).toEqual([
    "Yuri Ushakov",
    "The ship is sound … It has carried many people.",
  ]);
});

test("what stands behind “as saying” is no part of what the marks hold", () => {
  const [quote] = quotesOf(
    "“We shall go,” Oleg Example was quoted by Interfax as saying when they met.",
    KIM_PUTIN,
  );
  expect(quote?.text).toBe("We shall go");
});
