import { readFileSync } from "node:fs";
import type { Account, Timeline, TimelineQuote, Variant } from "../../src/model/timeline.ts";
import { ROOT } from "./sources.ts";
import { day, entry, timeline, timelineArticle, timelineQuote } from "./timeline.ts";

/** A recipe of docs/recipes.md: what it answers, and its code. */
export interface Recipe {
  title: string;
  code: string;
}

/** The recipes of the page, without what only prepares one. */
export function recipes(): Recipe[] {
  const page = readFileSync(`${ROOT}/docs/recipes.md`, "utf8");
  return page
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf("\n")),
      code: [...part.matchAll(/```(?:python)?\n([^`]*)```/g)].at(-1)?.[1]?.trim() ?? "",
    }));
}

const BERN = { id: "o_1", label: "Bern · Wed 19 Jun 2024 · Ann, Ben" };
const VIA = { id: "tass", name: "Tass", start: 0, end: 4 };

/** A timeline in which every recipe finds something, and something that it must leave out. */
export function recipeTimeline(): Timeline {
  return timeline({
    articles: [timelineArticle("a_1", "one.txt"), timelineArticle("a_2", "two.txt")],
    occasions: [
      {
        ...BERN,
        title: "",
        from: "2024-06-19",
        to: "2024-06-20",
        place: null,
        participants: [],
        entries: [],
      },
    ],
    entries: [
      entry({
        ...{ id: "t_1", title: "Ann met Ben", date: day("2024-06-19"), sources: ["one.txt", "two.txt"] },
        participants: [ANN, BEN].map((person) => ({ ...person, role: "participant" as const })),
        accounts: [
          account({ article: "a_1", start: 40, text: "Ann met Ben" }),
          account({ article: "a_2", text: "Ann will meet Ben", status: "scheduled", via: [VIA] }),
        ],
      }),
      entry({
        id: "t_2",
        title: "Cam may sing",
        status: "possible",
        accounts: [account({ article: "a_2", start: 60, text: "Cam may sing" })],
        sources: ["two.txt"],
      }),
    ],
    quotes: [
      timelineQuote({
        ...{ id: "s_1", text: "We agree", speaker: ANN, occasion: BERN.id, said: day("2024-06-19") },
        ...{
          variants: [variant("a_1", "We agree"), variant("a_2", "We do agree")],
          sources: ["one.txt", "two.txt"],
        },
      }),
      timelineQuote({
        id: "s_2",
        text: "It rained",
        speaker: { id: "tass", name: "Tass" },
        variants: [variant("a_2", "It rained")],
      }),
    ],
    conflicts: [
      {
        ...{ id: "c_1", entries: ["t_1"], about: "count" },
        sides: [
          { value: "two", accounts: [{ article: "a_1", start: 0, end: 3, text: "two" }], by: [] },
          {
            value: "three",
            accounts: [{ article: "a_2", start: 0, end: 5, text: "three" }],
            by: [{ id: "tass", name: "Tass" }],
          },
        ],
      },
    ],
    people: [
      { ...ANN, kind: "person", country: "russia", roles: ["speaker"], quotes: ["s_1"], entries: ["t_1"] },
      {
        id: "tass",
        name: "Tass",
        kind: "outlet",
        country: "russia",
        roles: ["speaker"],
        quotes: ["s_2"],
        entries: [],
      },
    ],
  });
}

const ANN = { id: "ann", name: "Ann" };
const BEN = { id: "ben", name: "Ben" };

function account(set: Partial<Account> & { text: string }): Account {
  const { text } = set;
  const rest = { event: "e_1", start: 0, end: text.length, date: null, via: [], repeat: false };
  return { article: "a_1", status: "happened", confidence: 0.9, ...rest, ...set };
}

function variant(article: string, text: string): Variant {
  const kind: TimelineQuote["kind"] = "direct";
  return { article, quote: "q_1", kind, spans: [{ start: 20, end: 28 }], text, via: [], repeat: false };
}
