import { two } from "../../../calendar/days.ts";
import { readStated } from "../../../nlp/chrono.ts";
import { type Finding, type Form, relative } from "../candidate.ts";
import { compile } from "../pattern.ts";

/** "9 a.m.", "16:20", "5 p.m. EST", "06:10 PM IST" */
export const clock: Form = {
  rule: "clock",
  heads: "CLOCK",
  pattern: compile("CLOCK ZONE?"),
  read([time], { text }) {
    if (time === undefined) return null;
    const stated = readStated(
      text
        .slice(time.start, time.end)
        .replace(/\.(?=\d)/, ":")
        .replace("’", "'"),
    );
    return stated === null || stated.hour === null ? null : at(stated.hour, stated.minute ?? 0);
  },
};

/** "0300 GMT", "1600 GMT" */
export const militaryClock: Form = {
  rule: "military-clock",
  heads: "ZONE",
  pattern: compile("(?:NUM|YEAR) ZONE"),
  read([time]) {
    if (time === undefined || !/^\d{4}$/.test(time.word)) return null;
    const [hour, minute] = [Math.floor(time.number / 100), time.number % 100];
    return hour < 24 && minute < 60 ? at(hour, minute) : null;
  },
};

function at(hour: number, minute: number): Finding {
  return {
    kind: "clock",
    type: "TIME",
    relative: relative("shift", 0, "day", `T${two(hour)}:${two(minute)}`),
    base: "named",
  };
}
