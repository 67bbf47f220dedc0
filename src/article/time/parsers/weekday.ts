import { type Form, relative } from "../candidate.ts";
import { compile, find } from "../pattern.ts";

/** "on Tuesday", "last Friday", "next Monday", "this coming Sunday" */
export const weekday: Form = {
  rule: "weekday",
  heads: "DAY",
  pattern: compile("(?:THIS? (?:LAST|THIS|NEXT|PAST|COMING)|THE (?:FOLLOWING|PREVIOUS|NEXT|SAME))? DAY"),
  read(tokens) {
    const day = tokens.at(-1);
    if (day === undefined) return null;
    let rule = "weekday";
    if (find(tokens, "THE")) {
      rule = find(tokens, "PREVIOUS")
        ? "weekday-before"
        : find(tokens, "SAME")
          ? "weekday-future"
          : "weekday-after";
      return { kind: "weekday", type: "DATE", relative: relative(rule, day.number), base: "named" };
    }
    if (find(tokens, "NEXT") || find(tokens, "COMING")) rule = "weekday-after";
    else if (find(tokens, "LAST") || find(tokens, "PAST")) rule = "weekday-before";
    return { kind: "weekday", type: "DATE", relative: relative(rule, day.number) };
  },
};

/** "on Mondays", "Saturdays" */
export const weekdays: Form = {
  rule: "weekdays",
  heads: "DAYS",
  pattern: compile("DAYS"),
  read([days]) {
    return days === undefined ? null : { kind: "set", type: "SET", value: `XXXX-WXX-${days.number}` };
  },
};
