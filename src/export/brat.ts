import type { EventRecord, QuoteRecord } from "../model/article-record.ts";
import type { Span } from "../model/span.ts";
import { sliceOf } from "./code-points.ts";
import type { CorpusFile, CorpusWriter, RecordWithText } from "./corpus-file.ts";

/**
 * Writes stand-off annotation for brat: the text as it is, and beside it each quotation as Content with its Cue, Source and Addressee
 * (the names of PolNeAR) and each event by its trigger, with who takes part; kind, status and values stand in attributes and notes.
 */
export const brat: CorpusWriter = {
  filesOf: (record, stem) => [
    { name: `${stem}.txt`, text: record.text },
    { name: `${stem}.ann`, text: annotationsOf(record) },
  ],
  beside: () => [configuration()],
};

const ROLES = ["Source", "Cue", "Addressee", "Actor", "Recipient", "Participant", "Place"];
const KINDS = ["direct", "mixed", "indirect"];
const STATUSES = ["happened", "scheduled", "alleged", "denied", "possible"];

/** What brat must know of the names to show them. */
function configuration(): CorpusFile {
  const text = [
    ...["[entities]", ...ROLES, "Time", ""],
    ...["[events]", "Content\tSource?:Source, Cue?:Cue, Addressee?:Addressee"],
    "Happening\tActor*:Actor, Recipient*:Recipient, Participant*:Participant, Place?:Place",
    ...["", "[relations]", "", "[attributes]", `Kind\tArg:Content, Value:${KINDS.join("|")}`],
    `Status\tArg:Happening, Value:${STATUSES.join("|")}`,
  ];
  return { name: "annotation.conf", text: `${text.join("\n")}\n` };
}

function annotationsOf(record: RecordWithText): string {
  const lines = new Lines(record.text);
  for (const quote of record.quotes) writeQuote(quote, lines);
  for (const event of record.events) writeEvent(event, lines);
  for (const time of record.times) lines.note(lines.piece("Time", [time]), time.value);
  return lines.text();
}

function writeQuote({ spans, speaker, cue, addressee, kind, said }: QuoteRecord, lines: Lines): void {
  const content = lines.piece("Content", spans);
  const mention = speaker?.mention ?? null;
  const id = lines.event("Content", content, [
    ...(mention === null ? [] : [`Source:${lines.piece("Source", [mention])}`]),
    ...(cue === null ? [] : [`Cue:${lines.piece("Cue", [cue])}`]),
    ...(addressee === null ? [] : [`Addressee:${lines.piece("Addressee", [addressee])}`]),
  ]);
  lines.attribute("Kind", id, kind);
  const facts = [speaker?.name, said?.value].filter((fact) => fact != null);
  if (facts.length > 0) lines.note(id, facts.join(", "));
}

function writeEvent({ trigger, participants, place, status, date }: EventRecord, lines: Lines): void {
  const roles = new Map<string, number>();
  const named = participants.map(({ role, start, end }) => {
    const name = role.slice(0, 1).toUpperCase() + role.slice(1);
    const count = (roles.get(name) ?? 0) + 1;
    roles.set(name, count);
    return `${name}${count === 1 ? "" : count}:${lines.piece(name, [{ start, end }])}`;
  });
  const where = place === null ? [] : [`Place:${lines.piece("Place", [place])}`];
  const id = lines.event("Happening", lines.piece("Happening", [trigger]), [...named, ...where]);
  lines.attribute("Status", id, status);
  if (date !== null) lines.note(id, date.value);
}

/** The lines of an annotation file, each kind with its own numbers. */
class Lines {
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #slice: (start: number, end: number) => string;

  constructor(text: string) {
    this.#slice = sliceOf(text);
  }

  /** A stretch of the text; brat wants each line of it apart. */
  piece(type: string, spans: readonly Span[]): string {
    const parts = spans.flatMap((span) => this.#lineParts(span));
    const at = parts.map(({ start, end }) => `${start} ${end}`).join(";");
    return this.#add(
      "T",
      `${type} ${at}\t${parts.map(({ start, end }) => this.#slice(start, end)).join(" ")}`,
    );
  }

  event(type: string, trigger: string, roles: readonly string[]): string {
    return this.#add("E", [`${type}:${trigger}`, ...roles].join(" "));
  }

  attribute(name: string, of: string, value: string): void {
    this.#add("A", `${name} ${of} ${value}`);
  }

  note(of: string, words: string): void {
    this.#add("#", `AnnotatorNotes ${of}\t${words.replace(/\s+/g, " ")}`);
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  #add(kind: string, rest: string): string {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    this.#lines.push(`${kind}${number}\t${rest}`);
    return `${kind}${number}`;
  }

  #lineParts({ start, end }: Span): Span[] {
    const characters = [...this.#slice(start, end)];
    const parts: Span[] = [];
    let from = 0;
    for (let at = 0; at <= characters.length; at++) {
      if (at < characters.length && !/[\r\n]/.test(characters[at] ?? "")) continue;
      if (at > from) parts.push({ start: start + from, end: start + at });
      from = at + 1;
    }
    return parts;
  }
}
