import { dayOf } from "../../../calendar/days.ts";
import { figureConflict } from "../../decisions.ts";
import { addTo } from "../../multimap.ts";
import { alike, meaningOf, nearness } from "../../words/meaning.ts";
import { isPrivate } from "../length-conflicts.ts";
import { isBare } from "./compare-figures.ts";
import type { FigureSketch } from "./sketch-figures.ts";

/** Figures of one article, or of two that tell one story, that could be of one thing and cannot both be true; the earlier first. */
export function rivalPairs(figures: readonly FigureSketch[]): { a: FigureSketch; b: FigureSketch }[] {
  const pairs: { a: FigureSketch; b: FigureSketch }[] = [];
  const byArticle = new Map<number, FigureSketch[]>();
  for (const figure of figures) addTo(byArticle, figure.article, figure);
  for (const [article, own] of byArticle) {
    const near = own[0]?.told.sketch.story.near ?? [];
    for (const other of [article, ...near]) {
      if (other < article) continue;
      for (const a of own)
        for (const b of byArticle.get(other) ?? [])
          if ((other > article || b.order > a.order) && areRivals(a, b)) pairs.push({ a, b });
    }
  }
  return pairs;
}

function areRivals(a: FigureSketch, b: FigureSketch): boolean {
  if (a.low <= b.high && b.low <= a.high) return false;
  const { mostApart, bareApart, bareReach } = figureConflict();
  const [x, y] = [isBare(a), isBare(b)];
  if (a.about !== b.about && !(x && b.about !== "amount") && !(y && a.about !== "amount")) return false;
  if (a.about === "duration" && isPrivate(a.told.sketch) !== isPrivate(b.told.sketch)) return false;
  if (cameOf(a, b) || cameOf(b, a)) return false;
  const again = a.article === b.article;
  if (again && a.passage.start === b.passage.start && !isSetAgainst(a, b)) return false;
  if (again && x && y && b.start - a.start > bareReach) return false;
  if (!x && !y && a.noun !== b.noun && !isAlike(a.noun, b.noun)) return false;
  const apart = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return apart <= (x || y ? bareApart : mostApart);
}

/** "will cut 400 jobs", and months later "cut 450 jobs": what came of a plan does not deny it; two reports of one day do. */
function cameOf(
  { told: { sketch: plan } }: FigureSketch,
  { told: { sketch: outcome } }: FigureSketch,
): boolean {
  const [planned, happened] = [plan.telling.event.status, outcome.telling.event.status];
  if (planned !== "scheduled" || happened !== "happened") return false;
  const days = [plan, outcome].map(({ telling }) => dayOf(telling.article.published?.value ?? ""));
  const [before, after] = days;
  return before != null && after != null && after - before > 1;
}

/** "14,200 passengers", "17,000 people" */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [meaningOf(a), meaningOf(b)];
  return alike(one, other) || nearness(one, other) > figureConflict().nearNoun;
}

/** "held 1990 tons or 1,600", "19 trees according to him, 38 according to the Forum"; no "49.7 percent, and hers 48.1". */
function isSetAgainst(a: FigureSketch, b: FigureSketch): boolean {
  const { text } = a.passage;
  return AGAINST.test(text.slice(a.within.end, b.within.end + figureConflict().against));
}

const AGAINST =
  /\b(?:or|not|but|while|whereas|according|says?|said|gives?|puts?|claims?|claimed|counts?|counted|insists?|thinks?|makes? it|figure|tally)\b/i;
