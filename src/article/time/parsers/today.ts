import { type Form, relative } from "../candidate.ts";
import { compile } from "../pattern.ts";

/** "today", "yesterday", "tonight" */
export const today: Form = {
  rule: "today",
  heads: "TODAY",
  pattern: compile("TODAY"),
  read([day]) {
    if (day === undefined) return null;
    const tonight = day.word === "tonight";
    return {
      kind: "day",
      type: tonight ? "TIME" : "DATE",
      relative: relative("shift", day.number, "day", tonight ? "TNI" : null),
    };
  },
};

/** "the day before yesterday", "the day after tomorrow" */
export const dayBeforeYesterday: Form = {
  rule: "day-before-yesterday",
  heads: "TODAY",
  pattern: compile("THE UNIT (?:BEFORE|AFTER) TODAY"),
  read([, unit, , day]) {
    if (unit?.word !== "day" || day === undefined || day.number === 0) return null;
    return { kind: "day", type: "DATE", relative: relative("shift", day.number * 2, "day") };
  },
};
