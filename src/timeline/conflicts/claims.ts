import { isDenial } from "../../english/lexicon.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { conflict } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { datesApart, vetoed } from "../same-event/veto.ts";
import { type Lexicon, sharedContent } from "../words/bag.ts";
import { type Context, type Draft, type Told, toldIn, toldOf } from "./draft.ts";

/** What is told as fact or charge, and what is told as not so. */
export function claimConflicts(entries: BuiltEntry[], { lexicon }: Context): Draft[] {
  const all = toldIn(entries);
  return [...withinEntries(entries, lexicon), ...betweenEntries(all, lexicon), ...answered(all)];
}

/** "alleged that he sold rice" and "denied that rice had been sold" in one entry. */
function withinEntries(entries: BuiltEntry[], lexicon: Lexicon): Draft[] {
  return entries.flatMap((built) => {
    const told = toldOf(built);
    const claimed = told.filter(({ sketch }) => CLAIMED.has(statusOf(sketch)));
    return told.flatMap((denial) => {
      if (!isContested(denial.sketch)) return [];
      const met = claimed.filter(({ sketch }) => answers(denial.sketch, sketch, lexicon));
      return opposed(met, [denial]);
    });
  });
}

/**
 * "denied that wheat had been discussed": somebody says that it was not so. A clause with a negation of its own ("did not attend")
 * tells what did not happen, mostly of another moment.
 */
function isContested(sketch: EventSketch): boolean {
  return statusOf(sketch) === "denied" && !NEGATION.test(sketch.telling.event.text);
}

const NEGATION = /\b(?:not|no|never|nobody|none|nothing|nor|neither|without|cannot|\w+n['’]t)\b/i;

const CLAIMED: ReadonlySet<string> = new Set(["alleged", "happened"]);

/**
 * The same in two entries: a denial and the charge or report that it shares a heavy word and a party with, told by an article of
 * its story.
 */
function betweenEntries(all: readonly Told[], lexicon: Lexicon): Draft[] {
  const claimed = new Map<number, Told[]>();
  for (const told of all) if (CLAIMED.has(statusOf(told.sketch))) addTo(claimed, told.sketch.article, told);
  return all.flatMap((denial) => {
    const { sketch, built } = denial;
    if (!isContested(sketch)) return [];
    const heavy = new Set(keysOf(sketch, lexicon));
    const met = [sketch.article, ...sketch.story.near]
      .flatMap((article) => claimed.get(article) ?? [])
      .filter(
        (told) =>
          told.built !== built &&
          answers(sketch, told.sketch, lexicon) &&
          keysOf(told.sketch, lexicon).some((word) => heavy.has(word)),
      );
    return opposed(met, [denial]);
  });
}

function keysOf({ clause }: EventSketch, lexicon: Lexicon): number[] {
  return lexicon
    .heaviest(clause, conflict().heavyWords)
    .filter((word) => !lexicon.stem(word).startsWith("@"));
}

function answers(denial: EventSketch, claim: EventSketch, lexicon: Lexicon): boolean {
  const report = statusOf(claim) !== "alleged";
  if (report && denial.head.word !== claim.head.word) return false;
  if (datesApart(denial, claim) || vetoed(denial, claim) || overlap(denial, claim)) return false;
  const least = report ? conflict().report : conflict().charge;
  const heads = denial.head.word === claim.head.word ? denial.head.weight : 0;
  return sharedDeeds(denial, claim, lexicon) + heads >= least;
}

/** What two clauses share beside names: "bombed Lomo" and "had never overrun Lomo" share a town, not a deed. */
function sharedDeeds(a: EventSketch, b: EventSketch, lexicon: Lexicon): number {
  const names = new Set([...a.names.words, ...b.names.words]);
  const words = a.clause.words.filter((word) => !names.has(word));
  return sharedContent({ ...a.clause, words }, b.clause, lexicon);
}

/** Two readings of the same words are no disagreement. */
function overlap(a: EventSketch, b: EventSketch): boolean {
  const [x, y] = [a.telling.event, b.telling.event];
  return a.article === b.article && x.start < y.end && y.start < x.end;
}

/** "Britain has accused Iceland of cutting nets. Both governments have denied such claims." */
function answered(all: readonly Told[]): Draft[] {
  const charges = all.filter(({ sketch }) => sketch.telling.event.kind === "ACCUSE");
  return all.flatMap((denial) => {
    const { article, telling } = denial.sketch;
    if (!isDenial(telling.event.trigger.lemma)) return [];
    if (!BACK.test(telling.event.text)) return [];
    const before = charges.filter(({ sketch }) => {
      const distance = telling.event.start - sketch.telling.event.end;
      return sketch.article === article && distance >= 0 && distance < conflict().answerLength;
    });
    return opposed(before.slice(-1), [denial]);
  });
}

const BACK =
  /\b(?:(?:such|these|those|the|this|that) (?:claim|accusation|allegation|charge|report|suggestion)s?|it|this|them)\b/i;

function opposed(claimed: Told[], denied: Told[]): Draft[] {
  if (claimed.length === 0 || denied.length === 0) return [];
  const value = claimed.some(
    ({ sketch }) => statusOf(sketch) === "happened" && sketch.telling.event.kind !== "ACCUSE",
  )
    ? "happened"
    : "alleged";
  return [
    {
      about: "claim",
      sides: [
        { value, told: claimed },
        { value: "denied", told: denied },
      ],
    },
  ];
}

function statusOf({ telling }: EventSketch): string {
  return telling.event.status;
}
