import type { TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { Draft, TokenRange } from "./draft.ts";
import type { FoundQuote } from "./found-quote.ts";
import { findLearned } from "./learn/find-learned.ts";
import { claimMarks } from "./marks/claim-marks.ts";
import { tellApart } from "./refine/apart.ts";
import { withoutAsides } from "./refine/aside.ts";
import { asked } from "./refine/asked.ts";
import { readOut } from "./refine/author.ts";
import { behindLabel } from "./refine/behind-label.ts";
import { bothSides } from "./refine/both-sides.ts";
import { carryOn } from "./refine/carry-on.ts";
import { withConfidence } from "./refine/confidence.ts";
import { cutBesideMarks } from "./refine/cut-beside-marks.ts";
import { cutNarration } from "./refine/cut-narration.ts";
import { finish } from "./refine/finish.ts";
import { speakersInTurns } from "./refine/in-turn.ts";
import { quotedAs } from "./refine/quoted-by.ts";
import { runOn } from "./refine/run-on.ts";
import { saidAgain } from "./refine/said-again.ts";
import { trim } from "./refine/trim.ts";
import { wholeClause } from "./refine/whole-clause.ts";
import { wholePhrase } from "./refine/whole-phrase.ts";
import { wholeSource } from "./refine/whole-source.ts";
import { withSubject } from "./refine/with-subject.ts";
import { findAccordingTo } from "./rules/according-to.ts";
import { findAlone } from "./rules/alone.ts";
import { findClauseBefore } from "./rules/clause-before.ts";
import { findColonBlocks } from "./rules/colon-block.ts";
import { findDashed } from "./rules/dash.ts";
import { findEstimates } from "./rules/estimate.ts";
import { findHeadlines } from "./rules/headline.ts";
import { findInWords } from "./rules/in-words.ts";
import { findInner } from "./rules/inner.ts";
import { findMarked } from "./rules/marks.ts";
import { findQuotedAs } from "./rules/quoted-as.ts";
import { isRetold } from "./rules/retold.ts";
import { findSaidMarked } from "./rules/said-marked.ts";
import { findSaidThat } from "./rules/said-that.ts";
import { findSigned } from "./rules/signed.ts";
import { findToldSo } from "./rules/told-so.ts";
import { findTurns } from "./rules/turn.ts";
import { findUnclosed } from "./rules/unclosed.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { nameSpeakers } from "./speakers/name-speakers.ts";

export type { FoundQuote } from "./found-quote.ts";

/** Finders in the order of their say: what overlaps with an earlier one's finding is dropped. */
const FINDERS: ((scene: Scene, found: Draft[]) => Draft[])[] = [
  findTurns,
  findSigned,
  findColonBlocks,
  findHeadlines,
  findDashed,
  findUnclosed,
  findQuotedAs,
  findAccordingTo,
  findLearned,
  findInWords,
  findMarked,
  findSaidThat,
  findSaidMarked,
  findClauseBefore,
  findToldSo,
  findEstimates,
  findAlone,
];

/** Finds direct, mixed and indirect quotations with cue, source, addressee and relaying sources, in text order. */
export function findQuotes(
  document: Document,
  people: People,
  times: TimeRecord[],
  published: Published | null = null,
): FoundQuote[] {
  return findUnweighed(document, people, times, published).map(withConfidence);
}

/** The same, each as sure as what found it says. */
export function findUnweighed(
  document: Document,
  people: People,
  times: TimeRecord[],
  published: Published | null,
): FoundQuote[] {
  const scene = sceneOf(document, people, times);
  const made = nameSpeakers(scene, withInner(scene, claimMarks(scene, draftQuotes(scene)))).flatMap(
    (draft) => {
      const trimmed =
        draft.rule === "inner" ? draft : asked(scene, refined(scene, withoutAsides(scene, draft)));
      const quote = finish(scene, trimmed, published);
      return quote === null ? [] : [{ draft: trimmed, quote }];
    },
  );
  return carryOn(scene, saidAgain(scene, speakersInTurns(made))).filter(isFirst());
}

function refined(scene: Scene, draft: Draft): Draft {
  return readOut(
    scene,
    quotedAs(
      scene,
      cutBesideMarks(
        scene,
        cutNarration(
          scene,
          wholePhrase(scene, wholeClause(scene, trim(scene, withSubject(scene, wholeSource(scene, draft))))),
        ),
      ),
    ),
  );
}

/** What quotations quote within them stands beside what they are. */
function withInner(scene: Scene, drafts: Draft[]): Draft[] {
  const inner = findInner(scene).filter(
    ({ parts: [own] }) => !drafts.some(({ parts: [part] }) => isOne(own, part)),
  );
  return [...drafts, ...inner].sort(inTextOrder);
}

function isOne(one: TokenRange | undefined, other: TokenRange | undefined): boolean {
  return one?.first === other?.first && one?.last === other?.last;
}

function inTextOrder(a: Draft, b: Draft): number {
  return (a.parts[0]?.first ?? 0) - (b.parts[0]?.first ?? 0);
}

/** Marks within marks can come down to the same words, which are said once: `“‘Go home’”`. */
function isFirst(): (quote: FoundQuote) => boolean {
  const seen = new Set<string>();
  return ({ kind, spans }) => {
    const key = [kind, ...spans.map(({ start, end }) => `${start}-${end}`)].join(" ");
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

/** What the finders find, with the paragraphs that it runs on into; in text order. */
export function draftQuotes(scene: Scene): Draft[] {
  return tellApart(scene, runOn(scene, behindLabel(scene, bothSides(scene, findDrafts(scene)))));
}

/** What the finders find, in text order and apart from each other, but for what a turn quotes: `BERG: He said, "Go."` */
function findDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const find of FINDERS) {
    for (const draft of find(scene, drafts))
      if (isFree(draft, taken) || (isWithin(draft, taken) && isRetold(scene, draft)))
        drafts.push(take(scene, draft, taken));
  }
  return drafts.sort(inTextOrder);
}

/** Whose a token is: the words of a turn or a letter leave their cues to what the turn quotes. */
const TURN = 1;
const TAKEN = 2;

function isFree({ parts, cue }: Draft, taken: Uint8Array): boolean {
  const most = ({ first, last }: TokenRange) =>
    taken.subarray(first, last).reduce((a, b) => Math.max(a, b), 0);
  return parts.every((part) => most(part) === 0) && (cue === null || most(cue) < TAKEN);
}

/** Whether a draft stands in a turn that nothing else has of: `BERG: The port said *it was “ready”*.` */
function isWithin({ parts, cue }: Draft, taken: Uint8Array): boolean {
  const ranges = cue === null ? parts : [...parts, cue];
  return ranges.every(({ first, last }) => taken.subarray(first, last).every((held) => held < TAKEN));
}

function take(scene: Scene, draft: Draft, taken: Uint8Array): Draft {
  const { parts, cue, rule } = draft;
  const whole = rule === "turn" || rule === "signed";
  for (const part of parts) {
    taken.fill(whole ? TURN : TAKEN, part.first, part.last);
    if (whole) leaveInner(scene, part, taken);
  }
  if (cue !== null) taken.fill(TAKEN, cue.first, cue.last);
  // A label is nobody's words.
  if (rule === "turn" && draft.source !== null) taken.fill(TAKEN, draft.source.first, draft.source.last);
  return draft;
}

/** Stretches between marks inside a turn's paragraph, not the marks around it. */
function leaveInner({ document, quotedAt }: Scene, part: TokenRange, taken: Uint8Array): void {
  for (let i = part.first; i < part.last; i++) {
    const span = document.quoted[quotedAt[i] ?? -1];
    const around = span !== undefined && span.start <= (document.tokens[part.first]?.start ?? 0);
    if (span !== undefined && !(around && span.end >= (document.tokens[part.last - 1]?.end ?? 0)))
      taken[i] = 0;
  }
}
