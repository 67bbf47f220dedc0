import { weigh } from "../decide/weigh.ts";
import { subjectPronoun } from "../english/subject-pronoun.ts";
import type { DateValue, Status } from "../model/common.ts";
import type { Entry } from "../model/timeline.ts";
import { entryTitle } from "./decisions.ts";
import { hasPronoun, isAppended, isFragment } from "./fragments.ts";
import type { ToldEvent } from "./gathered.ts";
import { compareNumber } from "./order.ts";
import type { EventSketch } from "./same-event/sketch-event.ts";
import { cosine, type Lexicon } from "./words/bag.ts";

/** What the title is for. */
export interface Titled {
  status: Status;
  date: DateValue | null;
}

/**
 * The verbatim text of the best account: of the entry's status, a clause that can stand alone, from the body, told once, of the
 * entry's date, and then one that names who and where, typical of the others, neither short nor long. "Miners and owners held talks in Leeds on Thursday" rather
 * than "after a morning of talks"; and whom it is about, where its words do not say so.
 */
export function titleOf(
  sketches: EventSketch[],
  titled: Titled,
  lexicon: Lexicon,
): Pick<Entry, "title" | "subject"> {
  const best = sketches.reduce<{ rank: number[]; event: ToldEvent } | null>((found, sketch) => {
    const rank = rankOf(sketch, titled, typical(sketch, sketches, lexicon));
    return found === null || compareRanks(rank, found.rank) < 0
      ? { rank, event: sketch.telling.event }
      : found;
  }, null);
  return { title: best?.event.text ?? "", subject: best?.event.subject ?? null };
}

/** Lower is better, the first difference decides; a full tie goes to the earlier telling. */
function rankOf({ telling }: EventSketch, { status, date }: Titled, typicality: number): number[] {
  const { event, heading } = telling;
  return [
    +(event.status !== status),
    +(isFragment(event) || isAppended(event)),
    +heading,
    +event.repeat,
    +(date !== null && dayPart(event.date) !== dayPart(date) && event.date?.from !== date.from),
    -worthOf(event, typicality),
    event.text.length,
  ];
}

/** Points for a text that reads as a whole and says who, where and when, as the other accounts do. */
function worthOf(event: EventSketch["telling"]["event"], typical: number): number {
  const { text, participants, place, date, subject } = event;
  const model = entryTitle();
  return weigh(model, {
    named: Math.min(model.mostNamed, new Set(participants.flatMap(({ id, name }) => id ?? name ?? [])).size),
    placed: place !== null,
    dated: date?.basis === "stated",
    whole: /^\p{Lu}/u.test(text) && text.trim().split(/\s+/).length > model.wholeWords,
    pronoun: hasPronoun(text) || subjectPronoun(text) !== null,
    "goes-on": GOES_ON.test(text),
    meant: subject !== null,
    "too-short": Math.max(0, model.shortLength - text.length),
    "too-long": Math.max(0, text.length - model.longLength),
    typical,
  });
}

/** The day of a date, or what is known of it. */
function dayPart(date: DateValue | null): string | undefined {
  return date?.value.slice(0, DAY.length);
}

const DAY = "2023-09-12";

/** "The next day Kollias was arrested", "Two days later …", "Hours later": a day counted from what no reader of the line has seen. */
const GOES_ON =
  /^(?:(?:the|that|on the) (?:next|following|same|previous) |that (?:day|night|evening|morning|afternoon)\b|(?:\p{L}+ ){0,3}(?:later|earlier|afterwards|before that|after that)\b|(?:then|meanwhile|afterwards|soon)\b)/iu;

/** How much an account's clause has in common with the others', 0 to 1. */
function typical(sketch: EventSketch, sketches: EventSketch[], lexicon: Lexicon): number {
  const others = sketches.slice(0, entryTitle().asked).filter((other) => other !== sketch);
  if (others.length === 0) return 0;
  return others.reduce((sum, { clause }) => sum + cosine(sketch.clause, clause, lexicon), 0) / others.length;
}

function compareRanks(a: number[], b: number[]): number {
  for (const [i, x] of a.entries()) {
    const order = compareNumber(x, b[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
