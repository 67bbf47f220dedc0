import { dayOf } from "../../calendar/days.ts";
import { daysText } from "../../english/days-text.ts";
import type { Timeline, TimelineArticle } from "../../model/timeline.ts";
import { counted } from "../counted.ts";
import { publishedText } from "./day-headings.ts";
import { sceneOf } from "./scene.ts";
import { sectionText } from "./section.ts";
import { SECTIONS } from "./sections.ts";
import { beside, indented, type Page, plain } from "./text-page.ts";

/** Writes a timeline for a person: what happened when, who said what, which articles say so, and where they disagree. */
export function* timelineText(timeline: Timeline, page: Page): Generator<string> {
  yield indented(0, page.palette.heading(summaryOf(timeline)), page);
  for (const section of SECTIONS[page.by](sceneOf(timeline, page))) yield sectionText(section, page);
  yield* endnotes(timeline, page);
  const left = leftText(page);
  if (left !== "") yield `\n${indented(0, page.palette.quiet(left), page)}`;
}

function summaryOf({ articles, occasions, entries, quotes, conflicts }: Timeline): string {
  const days = articles.flatMap(({ published }) => dayOf(published?.value ?? "") ?? []);
  const span = days.length === 0 ? "" : `, ${daysText(Math.min(...days), Math.max(...days))}`;
  const counts = [
    `${counted(articles.length, "article")}${span}`,
    occasions.length === 0 ? "" : counted(occasions.length, "occasion"),
    entries.length === 1 ? "1 entry" : `${entries.length} entries`,
    counted(quotes.length, "quotation"),
    counted(conflicts.length, "disagreement"),
  ];
  return counts.filter((count) => count !== "").join(" · ");
}

/** "+ 12 smaller entries, 30 quotations: --level 3" */
function leftText({ left: { entries, quotes } }: Page): string {
  const parts = [
    entries === 0 ? "" : entries === 1 ? "1 smaller entry" : `${entries} smaller entries`,
    quotes === 0 ? "" : counted(quotes, "quotation"),
  ].filter(Boolean);
  return parts.length === 0 ? "" : `+ ${parts.join(", ")}: --level 3`;
}

function* endnotes({ articles, unread }: Timeline, page: Page): Generator<string> {
  const width = String(articles.length).length + 3;
  if (articles.length > 0) yield "\n";
  for (const [index, article] of articles.entries()) {
    yield beside(`[${index + 1}]`.padEnd(width), width, factsOf(article, page), page);
  }
  if (unread.length > 0) yield `\n${page.palette.heading("Not read")}\n`;
  for (const { source, message } of unread)
    yield indented(0, page.palette.conflict(plain(`${source}: ${message}`)), page);
}

/** "Leaders meet · The Courier · Wed 13 Sep 2023 16:29 · one.txt"; a date that other articles give is marked. */
function factsOf({ title, outlet, published, source }: TimelineArticle, { link }: Page): string {
  const facts = [title, outlet, publishedText(published)].flatMap((fact) => (fact ? plain(fact) : []));
  return [...facts, link(plain(source), source)].join(" · ");
}
