import { QUESTIONS } from "../../export/text/questions.ts";
import type { Conflict } from "../../model/timeline.ts";
import { articleName } from "../choose.ts";
import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import { citation, NO_BREAK, words } from "./citations.ts";

type SideAccount = Conflict["sides"][number]["accounts"][number];

/** A disagreement: its sides beside each other, each with what it says, who says so, and the words of each source. */
export function disputeCard(conflict: Conflict, desk: Desk): HTMLElement | null {
  const item = desk.report.items.get(conflict.id);
  if (item === undefined) return null;
  const entries = desk.report.timeline.entries;
  const about = entries.find(({ id }) => conflict.entries.includes(id))?.title ?? "";
  let index = 0;
  const sides = conflict.sides.map(({ value, by, accounts }) => {
    const rows = accounts.flatMap((account) => {
      const { article, text } = account;
      const place = index++;
      if (accounts.some((other) => isWithin(account, other))) return [];
      const source = el("span", { class: "source quiet" }, `${articleName(article, desk.report)}${NO_BREAK}`);
      source.append(citation(item, place, desk));
      return el("li", {}, words(item, place, text, desk), source);
    });
    const who = by.flatMap(({ name }) => name ?? []).join(", ");
    return el(
      "div",
      { class: "side" },
      el("p", { class: "value" }, value),
      el("p", { class: "by" }, who === "" ? "says the article itself" : `says ${who}`),
      el("ul", {}, rows),
    );
  });
  return el(
    "section",
    {
      class: "dispute",
      id: `row-${conflict.id}`,
      "aria-label": `Disagreement: ${QUESTIONS[conflict.about]}`,
    },
    el("h4", {}, el("span", { "aria-hidden": "true" }, "≠ "), `Disagreement: ${QUESTIONS[conflict.about]}`),
    el("p", { class: "quiet" }, about),
    el("div", { class: "sides" }, sides),
  );
}

/** "his train had only 17 carriages" within "Railway workers said that his train had only 17 carriages". */
function isWithin(account: SideAccount, other: SideAccount): boolean {
  const { article, start, end } = account;
  const isLonger = other.end - other.start > end - start;
  return isLonger && other.article === article && other.start <= start && end <= other.end;
}
