import { dayOf } from "../calendar/days.ts";
import { daysText } from "../english/days-text.ts";
import { counted } from "../export/counted.ts";
import type { Timeline } from "../model/timeline.ts";

/** "5 articles, Wed 13 Sep 2023 – Sat 30 Nov 2024 · 3 occasions · 40 events · 49 quotations · 2 disagreements". */
export function summaryOf({ articles, occasions, entries, quotes, conflicts }: Timeline): string {
  const days = articles.flatMap(({ published }) => dayOf((published?.value ?? "").slice(0, 10)) ?? []);
  const [first, last] = [
    days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    days.reduce((a, b) => Math.max(a, b), 0),
  ];
  const span = days.length === 0 ? "" : `, ${daysText(first, last)}`;
  return [
    `${counted(articles.length, "article")}${span}`,
    counted(occasions.length, "occasion"),
    counted(entries.length, "event"),
    counted(quotes.length, "quotation"),
    counted(conflicts.length, "disagreement"),
  ].join(" · ");
}
