import { dayOf } from "../../calendar/days.ts";
import { grouped } from "../../export/grouped.ts";
import type { Occasion } from "../../model/timeline.ts";
import { drawn } from "../elements.ts";
import type { Item, Report } from "../report.ts";
import { MEASURES, middleOf, xOf } from "./axis-sizes.ts";
import { lineOf } from "./line.ts";
import { STATUS_NAMES, shape } from "./shapes.ts";
import { type Placed, placed, type Stretch, stretchesOf } from "./stretches.ts";

/** What the axis shows, how wide it is, and what a click on a mark or an occasion does. */
export interface Axis {
  items: Item[];
  occasions: Occasion[];
  width: number;
  zoom: Occasion | null;
  open: (id: string) => void;
  zoomTo: (id: string) => void;
}

/** Draws time from left to right: what happened above the line, what was said below it, occasions as bands. */
export function drawAxis(axis: Axis, report: Report): SVGSVGElement {
  const { edge, height } = MEASURES;
  const dated = axis.items.flatMap((item) => {
    const day = middleOf(item);
    return day === null ? [] : { item, day };
  });
  const days = dated.map(({ day }) => day);
  const exact = new Set(dated.flatMap(({ item, day }) => (isDay(item) ? day : [])));
  const vague = new Set(days.filter((day) => !exact.has(day)));
  const stretches = axis.zoom === null ? stretchesOf(days) : [around(axis.zoom)];
  const along = placed(stretches, axis.width - 2 * edge).map((each) => {
    return { ...each, left: each.left + edge, right: each.right + edge };
  });
  const marks = dated.flatMap(({ item, day }) => {
    const x = xOf(day, along);
    return x === null ? [] : { item, x };
  });
  const label = `Time axis with ${marks.length} of ${axis.items.length} events and quotations; the lists below tell the same.`;
  const given = {
    width: axis.width,
    height,
    viewBox: `0 0 ${axis.width} ${height}`,
    role: "img",
    "aria-label": label,
  };
  return drawn("svg", given, bands(axis, along), lineOf(along, days, vague), piles(marks, axis, report));
}

function isDay({ date }: Item): boolean {
  return date?.from !== null && date?.from === date?.last;
}

/** Signs nearer to each other than this stand in one pile. */
const PILE = 9;

/** Days shown before and after an occasion. */
const AROUND = 4;

function around({ from, to }: Occasion): Stretch {
  return { first: (dayOf(from) ?? 0) - AROUND, last: (dayOf(to) ?? 1) - 1 + AROUND };
}

function bands({ occasions, zoomTo }: Axis, along: Placed[]): SVGElement[] {
  const { line, below } = MEASURES;
  return occasions.flatMap(({ id, from, to, label }) => {
    const [a, b] = [xOf(dayOf(from) ?? 0, along), xOf((dayOf(to) ?? 1) - 1, along)];
    if (a === null || b === null) return [];
    const given = { x: a - 8, y: 2, width: b - a + 16, height: line + below, rx: 3, class: "band" };
    return [drawn("rect", { ...given, click: () => zoomTo(id) }, drawn("title", {}, label))];
  });
}

/** One sign above another where several stand at one place; a high pile is pressed together. */
function piles(marks: { item: Item; x: number }[], axis: Axis, report: Report): SVGElement[] {
  const { line, above, below } = MEASURES;
  return [...grouped(marks, ({ item, x }) => `${item.type} ${Math.round(x / PILE)}`).values()].flatMap(
    (pile) =>
      pile.map(({ item }, index) => {
        const x = pile[0]?.x ?? 0;
        const said = item.type === "quote";
        const step = Math.min(said ? 4 : 12, (said ? below : above) / pile.length);
        const status = said ? "quote" : item.status;
        return drawn(
          "g",
          { class: "mark", "data-item": item.id, click: () => axis.open(item.id) },
          drawn("title", {}, titleOf(item, status, report)),
          shape(status, x, said ? line + 10 + index * step : line - 12 - index * step),
        );
      }),
  );
}

function titleOf(item: Item, status: string, { names }: Report): string {
  const speaker = item.type === "quote" ? `${names.get(item.people[0] ?? "") ?? "nobody named"}: ` : "";
  return `${STATUS_NAMES[status]} · ${item.date?.value ?? "undated"} · ${speaker}${item.places[0]?.text ?? ""}`;
}
