import { cueWord, verbIs } from "../../../english/lexicon.ts";
import type { QuoteRecord } from "../../../model/article-record.ts";
import type { Mention } from "../../../model/mention.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, overlap } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { phraseAt } from "./relaying-outlet.ts";
import { mentionIn, nounPhrase } from "./speaker.ts";

/** To whom it was said: "told the court", "replied to reporters", "said in a speech to parliament". */
export function addresseeOf(scene: Scene, draft: Draft): QuoteRecord["addressee"] {
  const { cue } = draft;
  if (cue === null) return null;
  const { tokens } = scene.document;
  const told = verbIs(cueWord(tokens[cue.first]?.lower ?? "")?.lemma ?? "", "listener");
  for (let i = cue.last; i < Math.min(cue.last + quoteReach().addresseeBehind, tokens.length); i++) {
    const to = tokens[i]?.lower === "to" && tokens[i - 1]?.lower !== "according";
    if (!to && !(told && i === cue.last)) continue;
    const range = phraseAt(scene, to ? i + 1 : i, i + quoteReach().addresseeWords);
    const found = range === null ? null : mentionIn(scene, range);
    if (found !== null && found.first >= cue.last && fits(scene, draft, found)) return refer(scene, found);
  }
  return null;
}

/** An addressee is neither the source, by words or by whom they mean, nor part of what is said. */
function fits(scene: Scene, draft: Draft, mention: Mention): boolean {
  if (draft.parts.some((part) => overlap(part, mention))) return false;
  if (draft.source === null) return true;
  const source = mentionIn(scene, draft.source);
  return !overlap(draft.source, mention) && (mention.entity < 0 || source?.entity !== mention.entity);
}

function refer(scene: Scene, mention: Mention): QuoteRecord["via"][number] {
  const entity = scene.people.entities[mention.entity];
  const { start, end } = mention;
  const name = entity?.name ?? (mention.how === "pronoun" ? null : nounPhrase(mention.text));
  return { id: entity?.id ?? null, name, start, end };
}
