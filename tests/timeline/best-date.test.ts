import { describe, expect, it } from "vitest";
import { dateValue } from "../../src/calendar/date-value.ts";
import type { DateValue } from "../../src/model/common.ts";
import { bestDate, type DatedTelling } from "../../src/timeline/best-date.ts";

/** A telling: sure, in the body and of the entry's status, but for what is said of it. */
const telling = (value: string | null, basis: DateValue["basis"], but: Partial<DatedTelling> = {}) => ({
  article: "a",
  date: value === null ? null : dateValue(value, basis),
  sure: true,
  heading: false,
  ofStatus: true,
  ...but,
});

const best = (...tellings: DatedTelling[]): string | null => {
  const date = bestDate(tellings);
  return date && `${date.value} ${date.basis}`;
};

describe("the date of an entry", () => {
  it.each<Partial<DatedTelling>>([{ sure: false }, { heading: true }, { ofStatus: false }])(
    "is of what stands for it, else of a telling that is %o",
    (but) => {
      const other = telling("2019-03-05", "stated", but);
      expect(best(other, telling("2019-03-07", "stated"))).toBe("2019-03-07 stated");
      expect(best(other, telling(null, "stated"))).toBe("2019-03-05 stated");
    },
  );

  it("is none where no telling has one", () => expect(best(telling(null, "stated"))).toBeNull());

  it("is what is told, by whatever telling, before a day that is only carried on", () => {
    const carried = telling("2019-03-05", "carried");
    const unsure = { sure: false, heading: true };
    expect(best(carried, telling("2019-03-06", "stated", unsure))).toBe("2019-03-06 stated");
    expect(best(carried, telling("2019-03-06", "carried", unsure))).toBe("2019-03-05 carried");
  });

  it.each(["2019-03", "2019-W10", "2019"])("makes %s finer by a day within", (wide) => {
    const first = telling(wide, "stated");
    expect(best(first, telling("2019-03-05", "stated", { sure: false }))).toBe("2019-03-05 stated");
    expect(best(first, telling("2019-03-05", "carried"))).toBe("2019-03-05 carried");
  });

  it("leaves a year in which it may happen without the day of what did", () =>
    expect(best(telling("2019", "stated"), telling("2019-03-05", "stated", { ofStatus: false }))).toBe(
      "2019 stated",
    ));

  it.each([
    ["2019-03", "2019-04-05"],
    ["2019-W10", "2019-03-12"],
    ["2019-03-05", "2019-03-06"],
    ["2019", "2019-05"],
  ])("leaves %s where a lesser telling gives %s", (first, other) =>
    expect(best(telling(first, "stated"), telling(other, "stated", { sure: false }))).toBe(`${first} stated`),
  );

  it("is corroborated where it is derived and another article shares it", () => {
    const derived = telling("2019-03-05", "context");
    expect(best(derived, telling("2019-03-05", "published", { article: "b", ofStatus: false }))).toBe(
      "2019-03-05 corroborated",
    );
    expect(best(derived, telling("2019-03-05", "published", { ofStatus: false }))).toBe("2019-03-05 context");
  });
});
