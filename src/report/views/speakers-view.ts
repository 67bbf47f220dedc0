import { grouped } from "../../export/grouped.ts";
import type { Occasion, TimelineQuote } from "../../model/timeline.ts";
import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import { labelParts } from "../occasion-label.ts";
import { keyOf } from "../report.ts";
import { quoteRow } from "./item-rows.ts";

/** Who said what: a table of speakers and occasions with how often, and below it what the chosen one said, in time order. */
export function speakersView(desk: Desk): HTMLElement[] {
  const speakers = speakersOf(desk);
  if (speakers.size === 0) return [];
  const chosen = chosenSpeaker(desk, speakers);
  const mine = speakers.get(chosen) ?? [];
  const { occasion } = desk.state;
  const shown = mine.filter((quote) => occasion === "" || columnOf(quote) === occasion);
  return [
    el("section", { class: "part", "aria-label": "Speakers and occasions" }, matrix(speakers, chosen, desk)),
    el(
      "section",
      { class: "part", id: "said-by" },
      el("h3", {}, nameOf(chosen, desk)),
      el("p", { class: "facts" }, factsOf(shown, mine, desk)),
      el(
        "ul",
        { class: "rows" },
        shown.map((quote) => quoteRow(quote, desk, true)),
      ),
    ),
  ];
}

/** The ids of what the chosen speaker said: what the axis shows above the table. */
export function saidByChosen(desk: Desk): ReadonlySet<string> {
  const speakers = speakersOf(desk);
  return new Set((speakers.get(chosenSpeaker(desk, speakers)) ?? []).map(({ id }) => id));
}

type Speakers = ReadonlyMap<string, TimelineQuote[]>;

/** The speakers of what passes the filters, who says most first. */
function speakersOf({ report, chosen }: Desk): Speakers {
  const quotes = report.timeline.quotes.filter(({ id }) => chosen.has(id));
  const speakers = grouped(quotes, ({ speaker }) => keyOf(speaker) || NOBODY);
  return new Map([...speakers].sort(([, a], [, b]) => b.length - a.length));
}

/** The speaker asked for; else who says most. */
function chosenSpeaker({ state }: Desk, speakers: Speakers): string {
  return speakers.has(state.speaker) ? state.speaker : ([...speakers.keys()][0] ?? "");
}

/** The row of what the text names no speaker of. */
const NOBODY = "nobody";

/** The column of what was said at no occasion. */
const ELSEWHERE = "none";

function columnOf({ occasion }: TimelineQuote): string {
  return occasion ?? ELSEWHERE;
}

function matrix(speakers: Speakers, chosen: string, desk: Desk): HTMLElement {
  const all = [...speakers.values()].flat();
  const columns = desk.report.timeline.occasions.filter(({ id }) =>
    all.some(({ occasion }) => occasion === id),
  );
  const keys = [...columns.map(({ id }) => id), ELSEWHERE];
  const heads = [
    ...columns.map(headOf),
    el("th", { scope: "col" }, "At no occasion"),
    el("th", { scope: "col" }, "All"),
  ];
  const rows = [...speakers].map(([speaker, said]) => {
    const mine = grouped(said, columnOf);
    const cells = keys.map((key) => el("td", {}, cell(mine.get(key)?.length ?? 0, speaker, key, desk)));
    const total = el("td", {}, cell(said.length, speaker, "", desk));
    return el(
      "tr",
      { class: speaker === chosen ? "chosen" : "" },
      el("th", { scope: "row" }, nameOf(speaker, desk)),
      cells,
      total,
    );
  });
  return el(
    "div",
    { class: "wide", tabindex: "0", role: "group", "aria-label": "Table of speakers, scrolls sideways" },
    el(
      "table",
      {},
      el("caption", {}, "Quotations by speaker and occasion"),
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Speaker"), heads)),
      el("tbody", {}, rows),
    ),
  );
}

function headOf(occasion: Occasion): HTMLElement {
  const { name, days } = labelParts(occasion);
  return el("th", { scope: "col" }, name, el("span", { class: "quiet" }, days));
}

function cell(count: number, speaker: string, occasion: string, desk: Desk): HTMLElement | string {
  if (count === 0) return "";
  const isChosen = desk.state.speaker === speaker && desk.state.occasion === occasion;
  return el(
    "button",
    {
      ...{ type: "button", class: "cell", "aria-pressed": isChosen ? "true" : "false" },
      "aria-label": `${count} of ${nameOf(speaker, desk)}`,
      click: () => desk.go({ speaker, occasion }),
    },
    String(count),
  );
}

function nameOf(speaker: string, { report }: Desk): string {
  return report.names.get(speaker) ?? "Nobody named";
}

function factsOf(shown: TimelineQuote[], mine: TimelineQuote[], { report, state }: Desk): string {
  const count = `${shown.length} ${shown.length === 1 ? "quotation" : "quotations"}`;
  if (state.occasion === "") return count;
  const occasion = report.occasions.get(state.occasion);
  const where = occasion === undefined ? "at no occasion" : `at ${labelParts(occasion).name}`;
  return `${count} of ${mine.length}, ${where}`;
}
