import { cueWord } from "../../../english/lexicon.ts";
import { subjectOf } from "../../syntax/syntax.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { isTime } from "./trim.ts";

/**
 * Where a part ends in a stretch that is all somebody's words, what stands before it is told: `called *it* “a farce”`,
 * `said *what is painted on the wall*, “You cannot mend a tree.”`; and where that tells of another's saying, the words are the
 * other's, passed on: `She said that *Holm had said*, “Bless you.”`
 */
export function markedWords(scene: Scene, draft: Draft): Draft {
  const { cue, source, parts } = draft;
  const part = parts.at(-1);
  if (cue === null || part === undefined || part.first < cue.last || (scene.quotedAt[part.first] ?? -1) >= 0)
    return draft;
  const named = namedStretch(scene, cue, part);
  if (named !== null) return { ...draft, parts: [...parts.slice(0, -1), named] };
  const stretch = lastStretch(scene, part);
  if (stretch === null) return draft;
  const before = { first: part.first, last: stretch.first };
  if (isClause(scene, before, stretch)) return { ...draft, parts: [...parts.slice(0, -1), stretch] };
  const inner = parts.length > 1 || !opens(scene, stretch) ? null : innerCue(scene, before);
  if (inner === null) return draft;
  const via = source === null ? draft.via : [...draft.via, source];
  return { ...draft, ...inner, parts: [stretch], via };
}

/** The stretch that a part ends in, but for the day (`“a farce” on Monday`), if nothing else of it stands between marks. */
function lastStretch(scene: Scene, { first, last: end }: TokenRange): TokenRange | null {
  const { quotedAt } = scene;
  let last = end;
  while (last > first && (quotedAt[last - 1] ?? -1) < 0) last--;
  const index = quotedAt[last - 1] ?? -1;
  if (index < 0 || (last < end && !isTime(scene, { first: last, last: end }))) return null;
  let from = last;
  while (from > first && quotedAt[from - 1] === index) from--;
  return quotedAt.slice(first, from).some((other) => other >= 0) ? null : { first: from, last };
}

/** A sentence of its own behind a comma or colon: `, “You cannot mend a tree.”` */
function opens({ document: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const ends = [last - 1, last - 2, last].some((at) => /^[.!?]$/.test(tokens[at]?.text ?? ""));
  return (
    ends && /^[,:]$/.test(tokens[first - 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? "")
  );
}

/** `called *it* “a farce”`, `dismissed *it as* “juju”*, a word for charms*`: what is named so, its name, and what is told of that. */
function namedStretch(scene: Scene, cue: TokenRange, part: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  const lemma = cueWord(tokens[cue.first]?.lower ?? "")?.lemma ?? tokens[cue.first]?.lemma ?? "";
  if (!NAMES.test(lemma) || tokens[part.first]?.tag !== "PRP") return null;
  let first = part.first;
  while (first < part.last && (scene.quotedAt[first] ?? -1) < 0) first++;
  let last = first;
  while (last < part.last && scene.quotedAt[last] === scene.quotedAt[first]) last++;
  if (last === first || hasVerb(tokens, { first: part.first, last: first })) return null;
  const ends = last === part.last || /^[,;]$/.test(tokens[last]?.text ?? "");
  return ends || isTime(scene, { first: last, last: part.last }) ? { first, last } : null;
}

const NAMES =
  /^(?:call|name|describe|dismiss|brand|label|term|dub|denounce|deride|characterize|characterise)$/;

/** `said *what is painted on the wall*, “…”`: the stretch is what the clause means. */
function isClause(scene: Scene, before: TokenRange, stretch: TokenRange): boolean {
  return scene.document.tokens[before.first]?.lower === "what" && opens(scene, stretch);
}

function hasVerb(tokens: Scene["document"]["tokens"], { first, last }: TokenRange): boolean {
  return tokens.slice(first, last).some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag));
}

/** The last verb of speech before the stretch, with a subject of its own. */
function innerCue({ document }: Scene, { first, last }: TokenRange): Pick<Draft, "cue" | "source"> | null {
  for (let at = last - 1; at >= first; at--) {
    const token = document.tokens[at];
    if (!/^VB[DNZ]$/.test(token?.tag ?? "")) continue;
    if (cueWord(token?.lower ?? "")?.act !== "speech") return null;
    const source = subjectOf(document, at);
    if (source === null || source.first < first || source.last > at) return null;
    return { cue: { first: at, last: at + 1 }, source };
  }
  return null;
}
