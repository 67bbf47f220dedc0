import { describe, expect, it } from "vitest";
import { dateValue } from "../../src/calendar/date-value.ts";
import type { Entry } from "../../src/model/timeline.ts";
import { orderEntries } from "../../src/timeline/order-entries.ts";
import { entry } from "../support/timeline.ts";

/** An entry of a date, told at a place of the article `a_1`. */
function told(title: string, date: Entry["date"], start = 0): Entry {
  const made = entry({ id: `t_${title}`, title, date });
  return { ...made, accounts: made.accounts.map((account) => ({ ...account, start })) };
}

function on(value: string): Entry["date"] {
  return dateValue(value, "stated");
}

describe("orderEntries", () => {
  const ordered = (...entries: Entry[]) => orderEntries(entries).map(({ title }) => title);

  it("puts the days in order, a month behind its days, and what has no date last", () => {
    const last = told("later", on("2024-07-02"));
    expect(
      ordered(told("never", null), told("month", on("2024-06")), last, told("19th", on("2024-06-19"))),
    ).toEqual(["19th", "month", "later", "never"]);
  });

  it("follows the telling within a day", () => {
    const date = on("2024-06-19");
    expect(ordered(told("a left", date, 90), told("b came", date, 10), told("c spoke", date, 50))).toEqual([
      "b came",
      "c spoke",
      "a left",
    ]);
  });

  it("lets hours and parts of the day stand in theirs", () => {
    const evening = told("left", on("2024-06-19TEV"), 10);
    const nine = told("came", on("2024-06-19T09:00"), 90);
    expect(ordered(evening, told("spoke", on("2024-06-19"), 50), nine)).toEqual(["came", "spoke", "left"]);
  });

  it("puts a morning before, and an evening behind, what has no hour, wherever other articles tell it", () => {
    const date = on("2024-06-19");
    const elsewhere = (made: Entry): Entry => ({
      ...made,
      accounts: made.accounts.map((account) => ({ ...account, article: "a_2" })),
    });
    const evening = elsewhere(told("dined", on("2024-06-19TEV"), 10));
    const morning = elsewhere(told("landed", on("2024-06-19TMO"), 90));
    expect(ordered(evening, told("spoke", date, 50), morning)).toEqual(["landed", "spoke", "dined"]);
  });

  it("holds two entries by the articles that tell both, not by how far down each stands in others", () => {
    const date = on("2024-06-19");
    const also = (made: Entry, article: string, start: number): Entry => {
      const [account] = made.accounts;
      return account === undefined
        ? made
        : { ...made, accounts: [...made.accounts, { ...account, article, start }] };
    };
    const signed = also(told("signed", date, 50), "a_2", 0);
    const met = also(told("met", date, 10), "a_3", 900);
    expect(ordered(signed, met)).toEqual(["met", "signed"]);
  });

  it("gives one order whatever the order given", () => {
    const entries = ["x", "y", "z"].map((title) => told(title, on("2024-06-19")));
    expect(ordered(...entries.toReversed())).toEqual(ordered(...entries));
  });
});
