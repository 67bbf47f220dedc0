import { type Discourse, relatedToken } from "./discourse.ts";
import { isOfWhomMoreIsTold } from "./opening-subject.ts";
import type { Feature, Pair } from "./pronoun-pair.ts";
import type { Draft } from "./scene.ts";
import { isSame } from "./sentences-apart.ts";

/** What tells of a candidate by how the text goes on: in what clause it stands, how often and how lately it is told of. */
export function addFlow(discourse: Discourse, pair: Pair, candidate: Draft, found: Feature[]): void {
  addClause(discourse, pair, candidate, found);
  const { others, lastPronoun } = pair.around;
  const near = others.filter((other) => isSame(other, candidate)).length;
  if (near > 2) found.push("told-thrice");
  else if (near > 1) found.push("told-twice");
  if (others[0] !== undefined && isSame(others[0], candidate)) found.push("told-last");
  const second = others.find((other) => others[0] !== undefined && !isSame(other, others[0]));
  if (second !== undefined && isSame(second, candidate)) found.push("told-second");
  if (lastPronoun !== null && isSame(lastPronoun, candidate))
    found.push(discourse.reporting[pair.pronoun] === true ? "last-pronoun-and-reports" : "last-pronoun");
  if (isContacted(discourse, candidate)) found.push("contacted");
  if (isOfWhomMoreIsTold(discourse.scene, candidate)) found.push("opens-and-who");
  else if (isBehindWho(discourse, pair.candidate)) found.push("behind-who");
}

/** "Anna Berg, who had beaten *Pieter van Loon*, left": told of in a sentence that opens with another. */
function isBehindWho({ scene, drafts }: Discourse, position: number): boolean {
  const sentence = scene.tokens[drafts[position]?.head ?? -1]?.sentence;
  for (let at = position - 1; at >= 0; at -= 1) {
    const other = drafts[at];
    if (other === undefined || scene.tokens[other.head]?.sentence !== sentence) return false;
    if (isOfWhomMoreIsTold(scene, other)) return true;
  }
  return false;
}

/** The subject of a clause that hangs on another: what someone said, who someone is, when something was. */
function addClause(discourse: Discourse, pair: Pair, candidate: Draft, found: Feature[]): void {
  const { scene, subject, main, reporting } = discourse;
  if (subject[pair.candidate] !== true || main[pair.candidate] === true) return;
  const verb = scene.tokens[scene.tokens[relatedToken(scene, candidate)]?.head ?? -1];
  const reports = reporting[pair.pronoun] === true;
  if (verb?.dep.startsWith("acl")) found.push("subject-of-relative");
  else if (verb?.dep === "advcl") found.push("subject-of-adverbial");
  else if (verb?.dep === "ccomp") found.push(reports ? "subject-of-told-and-reports" : "subject-of-told");
}

/** "I rang *Berg*.", "Reached by phone, *Berg* laughed.": whom somebody turns to speaks next. */
function isContacted({ scene }: Discourse, candidate: Draft): boolean {
  const token = scene.tokens[relatedToken(scene, candidate)];
  const opening = scene.tokens[scene.document.sentences[token?.sentence ?? -1]?.first ?? -1];
  if (
    token?.dep === "nsubj" &&
    /^(?:reached|contacted|approached|told|confronted)$/.test(opening?.lower ?? "")
  )
    return scene.tokens[candidate.first - 1]?.text === ",";
  const verb = scene.tokens[token?.head ?? -1];
  return (
    /^(?:obj|iobj|nsubj:pass|obl)$/.test(token?.dep ?? "") &&
    /^(?:ring|call|phone|reach|contact|meet|visit|see|find|interview|telephone|confront|approach|text|email)$/.test(
      verb?.lemma ?? "",
    )
  );
}
