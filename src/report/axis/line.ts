import { drawn } from "../elements.ts";
import { MEASURES, xOf } from "./axis-sizes.ts";
import { FOLD, type Placed } from "./stretches.ts";
import { foldLabel, type Tick, ticksOf } from "./ticks.ts";

/** The line of time with its labels, and a zigzag where days without anything are left out. */
export function lineOf(along: Placed[], days: readonly number[], vague: ReadonlySet<number>): SVGElement[] {
  const { line: y } = MEASURES;
  const lines = along.map(({ left, right }) =>
    drawn("line", { x1: left, x2: right, y1: y, y2: y, class: "line" }),
  );
  const folds = along.slice(1).flatMap((next, index) => foldBetween(along[index], next));
  return [...lines, ...folds, ...labels(along, days, vague)];
}

function foldBetween(here: Placed | undefined, next: Placed): SVGElement[] {
  if (here === undefined) return [];
  const { line: y } = MEASURES;
  const { long, short } = foldLabel(next.first - here.last);
  const given = { x: here.right + FOLD / 2, y: y + 22, "text-anchor": "middle", class: "fold-label" };
  return [
    drawn("path", { d: `M${here.right} ${y}h8l4-6 5 12 5-12 4 6h8`, class: "fold" }),
    drawn("text", given, short, drawn("title", {}, `${long} without anything`)),
  ];
}

/** How wide a character of a label is, at most. */
const CHARACTER = 7;

/** The labels from left to right, without those that would run into the one before. */
function labels(along: Placed[], days: readonly number[], vague: ReadonlySet<number>): SVGElement[] {
  const { edge, line, height } = MEASURES;
  const end = (along.at(-1)?.right ?? 0) + edge / 2;
  let free = 0;
  const ticks = along.flatMap((stretch) => ticksOf(stretch, days, vague));
  return ticks.flatMap(({ day, label }: Tick) => {
    const x = xOf(day, along);
    if (x === null) return [];
    const width = label.length * CHARACTER;
    const left = Math.max(Math.min(x - width / 2, end - width), edge / 2);
    if (left < free) return [];
    free = left + width + CHARACTER;
    return [
      drawn("line", { x1: x, x2: x, y1: line - 3, y2: line + 3, class: "tick" }),
      drawn(
        "text",
        { x: left + width / 2, y: height - 12, "text-anchor": "middle", class: "tick-label" },
        label,
      ),
    ];
  });
}
