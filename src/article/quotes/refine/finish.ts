import { cueWord } from "../../../english/lexicon.ts";
import type { QuoteRecord } from "../../../model/article-record.ts";
import type { Published } from "../../../model/common.ts";
import type { Span } from "../../../model/span.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { FoundQuote } from "../found-quote.ts";
import type { Scene } from "../scene.ts";
import { addresseeOf } from "./addressee.ts";
import { isDashTalk } from "./dash-talk.ts";
import { dateOf } from "./dated.ts";
import { withoutMarks } from "./edges.ts";
import { isNegated } from "./negated.ts";
import { mentionIn, speakerOf } from "./speaker.ts";
import { relaysOf } from "./via.ts";

/** Fills in what follows from a draft's place in the text: kind, act, speaker, addressee, relays and date. */
export function finish(scene: Scene, draft: Draft, published: Published | null): FoundQuote | null {
  const kind = kindOf(scene, draft);
  const spans = draft.parts.flatMap((part) => spanOf(scene, part, kind) ?? []);
  const first = draft.parts[0];
  if (first === undefined || spans.length === 0) return null;
  const block = scene.document.blocks[scene.blockAt[first.first] ?? -1];
  const cue = cueOf(scene, draft);
  const act = actOf(scene, draft, kind);
  const addressee = addresseeOf(scene, draft);
  return {
    kind,
    act,
    text: spans.map((s) => scene.document.text.slice(s.start, s.end)).join(" … "),
    spans,
    breaks: breaksOf(scene, draft, spans.length),
    cue,
    speaker: speakerOf(scene, draft),
    addressee,
    via: relaysOf(scene, draft, addressee),
    ...dateOf(scene, draft, act, published),
    negated: isNegated(scene, draft),
    repeat: block?.repeat ?? false,
    rule: draft.rule,
    confidence: sureOf(scene, draft),
  };
}

/** How surely it is a quotation, of whom it is taken for: "he" may be another. */
function sureOf(scene: Scene, { source, confidence }: Draft): number {
  const chance = source === null ? 1 : (mentionIn(scene, source)?.chance ?? 1);
  return Math.round(confidence * chance * HUNDRED) / HUNDRED;
}

const HUNDRED = 100;

/** All words between marks: direct; some: mixed; none: indirect. A turn or a block after a colon is direct without any. */
function kindOf(scene: Scene, draft: Draft): QuoteRecord["kind"] {
  if (draft.verbatim || isDashTalk(scene, draft)) return "direct";
  let inside = 0;
  let words = 0;
  for (const part of draft.parts) {
    for (let i = part.first; i < part.last; i++) {
      if (!/[\p{L}\p{N}]/u.test(scene.document.tokens[i]?.text ?? "")) continue;
      words++;
      if ((scene.quotedAt[i] ?? -1) >= 0) inside++;
    }
  }
  if (inside === 0) return "indirect";
  return inside === words ? "direct" : "mixed";
}

/** The part's span without the marks around a direct one, white space and the comma before its cue. */
function spanOf(scene: Scene, part: TokenRange, kind: QuoteRecord["kind"]): Span | null {
  const { tokens, text } = scene.document;
  let start = tokens[part.first]?.start ?? 0;
  let end = tokens[part.last - 1]?.end ?? start;
  if (kind === "direct") ({ start, end } = withoutMarks(scene, part, { start, end }));
  else {
    while (start < end && EDGE.test(text[start] ?? "")) start++;
    while (end > start && EDGE.test(text[end - 1] ?? "")) end--;
  }
  return end > start ? { start, end } : null;
}

const EDGE = /[\s,;:–—-]/;

/** A second part behind the cue that begins a sentence of its own. */
function breaksOf(scene: Scene, { cue, parts }: Draft, spans: number): number[] {
  if (cue === null || spans !== parts.length) return [];
  const { tokens } = scene.document;
  const at = parts.findIndex((part) => part.first > cue.first);
  const sentence = tokens[parts[at]?.first ?? -1]?.sentence;
  return at > 0 && sentence !== tokens[cue.first]?.sentence ? [at] : [];
}

function cueOf(scene: Scene, { cue }: Draft): QuoteRecord["cue"] {
  if (cue === null) return null;
  const { tokens, text } = scene.document;
  const head = tokens[cue.first];
  const start = head?.start ?? 0;
  const end = tokens[cue.last - 1]?.end ?? start;
  const according = head?.lower === "according" ? head.lower : undefined;
  const lemma = according ?? cueWord(head?.lower ?? "")?.lemma ?? (head?.lemma || head?.lower || "");
  return { start, end, text: text.slice(start, end), lemma };
}

/** What stands between marks was said or written, a post or letter written; without marks, a verb that the lexicon does not know tells of a belief. */
function actOf(scene: Scene, draft: Draft, kind: QuoteRecord["kind"]): QuoteRecord["act"] {
  const lower = scene.document.tokens[draft.cue?.first ?? -1]?.lower ?? "";
  const known = cueWord(lower)?.act ?? (/^(?:according|:|[–—-]|--)$/.test(lower) ? "speech" : null);
  const posted = draft.rule === "signed" && (scene.quotedAt[draft.parts[0]?.first ?? -1] ?? -1) < 0;
  if (known === "writing" || posted) return "writing";
  if (kind === "direct" || draft.cue === null) return "speech";
  return known ?? (kind === "mixed" ? "speech" : "thought");
}
