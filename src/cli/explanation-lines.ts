import { QUESTIONS } from "../export/text/questions.ts";
import { plain } from "../export/text/text-page.ts";
import type { EventRecord, QuoteRecord } from "../model/article-record.ts";
import type { DateValue } from "../model/common.ts";
import type { Evidence, Explanation } from "../run/explain/explanation.ts";

/** Writes an explanation for a person: the item, then each account with its words marked, and why it is read so. */
export function* explanationLines(explanation: Explanation): Generator<string> {
  yield* itemLines(explanation);
  const { evidence } = explanation;
  const numbers = new Map(evidence.map(({ found, source }, at) => [`${source} ${found?.id}`, at + 1]));
  for (const [at, told] of evidence.entries()) {
    const { source, spans, passage, found } = told;
    yield `\n${at + 1}  ${plain(source)}, characters ${spans.map(({ start, end }) => `${start}–${end}`).join(", ")}\n`;
    if (passage.length === 0) yield line("", "the article is not there; give it behind the timeline");
    else yield line("", passage.map(({ text, evidence }) => (evidence ? `⟦${text}⟧` : text)).join(""));
    if (found !== null) yield* foundLines(found);
    if (told.date !== null) yield line("date", dateText(told.date, told));
    if (told.one !== null) yield* oneLines(told.one, told, { evidence, numbers });
  }
}

function* itemLines(explanation: Explanation): Generator<string> {
  const { kind, item } = explanation;
  yield `${item.id}  ${kind}\n`;
  if (explanation.kind === "conflict") {
    const { about, sides } = explanation.item;
    const texts = sides.map(({ value, by }) => [value, ...by.flatMap(({ name }) => name ?? [])].join(", "));
    yield line(QUESTIONS[about], texts.join(" – "));
  } else if (explanation.kind === "event") {
    const { title, date, status, confidence } = explanation.item;
    yield line("what", title);
    yield line("status", `${status}, ${date?.value ?? "undated"}${date === null ? "" : ` (${date.basis})`}`);
    yield line("sure", String(confidence));
  } else {
    const { text, speaker, said, confidence, negated } = explanation.item;
    yield line("words", `${negated ? "denied: " : ""}${text}`);
    yield line("speaker", speaker.name ?? "nobody named");
    yield line("date", said === null ? "undated" : `${said.value} (${said.basis})`);
    yield line("sure", String(confidence));
  }
}

function* foundLines(found: QuoteRecord | EventRecord): Generator<string> {
  if ("trigger" in found) {
    const [trigger, status, date] = found.rule.split("/");
    const dated = date === "undated" ? "no date of its own" : `date by ${date}`;
    yield line("rule", `${trigger} “${found.trigger.text}”; status by ${status}; ${dated}`);
    yield line("status", found.status);
  } else {
    const { rule, cue, speaker } = found;
    yield line("rule", `${rule}${cue === null ? "" : `; cue “${cue.text}”`}`);
    const words = speaker?.mention == null ? "" : `“${speaker.mention.text}” means `;
    if (speaker !== null)
      yield line("speaker", `${words}${speaker.name ?? "nobody named"}, by ${speaker.how}`);
  }
  const relays = found.via.flatMap(({ name }) => name ?? []);
  if (relays.length > 0) yield line("via", relays.join(", "));
  yield line("sure", String(found.confidence));
}

/** How a date was come by: "2019-04-25, stated: “on Thursday”, counted from published (2019-04-25, dateline)". */
function dateText({ value, basis }: DateValue, { time, published }: Evidence): string {
  const article = published === null ? "undated" : `${published.value}, ${published.basis}`;
  const counted = time?.anchor ? `, counted from ${time.anchor}` : "";
  const words = time === null ? "" : `: “${time.text}”${counted}`;
  return `${value}, ${BASES[basis]}${words} (the article: ${article})`;
}

const BASES: Readonly<Record<DateValue["basis"], string>> = {
  stated: "stated",
  published: "told as just happened",
  context: "reckoned from what stands before",
  carried: "the day that the narrative stands at",
  inferred: "inferred from other articles",
  corroborated: "from another account",
};

function* oneLines(
  { with: other, score, least, reasons }: NonNullable<Evidence["one"]>,
  { source }: Evidence,
  { evidence, numbers }: { evidence: Evidence[]; numbers: ReadonlyMap<string, number> },
): Generator<string> {
  const theirs = evidence.find(({ found }) => found?.id === other.id)?.source ?? source;
  const number = numbers.get(`${theirs} ${other.id}`) ?? "?";
  yield line("one with", `${number}: ${signed(score)}, and ${signed(least)} is enough`);
  const weighty = [...reasons].sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  for (const { reason, adds } of weighty) yield line("", `${adds < 0 ? "" : "+"}${signed(adds)} ${reason}`);
}

function signed(value: number): string {
  return value.toFixed(2).replace("-", "−");
}

const LABEL = 10;

function line(label: string, text: string): string {
  return `   ${label.padEnd(LABEL)}${plain(text)}\n`;
}
