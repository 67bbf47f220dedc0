import { coreference } from "./decisions.ts";
import type { Discourse } from "./discourse.ts";
import type { Registered } from "./registry.ts";
import type { Draft, Scene } from "./scene.ts";
import { sentencesApart } from "./sentences-apart.ts";

/**
 * Tells which body "the agency", "the ministry", "the company" mean: the one of that kind that was named last. "The Korean Central
 * News Agency reported … the agency added". Not "the agency's chief", which is somebody else, nor "an agency".
 */
export function resolveBody(discourse: Discourse, position: number): void {
  const { drafts, scene } = discourse;
  const draft = drafts[position];
  if (draft === undefined || draft.entity >= 0 || draft.plural || !isDefinite(scene, draft)) return;
  const noun = scene.tokens[draft.head]?.lower ?? "";
  for (let i = position - 1; i >= 0; i -= 1) {
    const other = drafts[i];
    if (other === undefined || sentencesApart(discourse, other, draft) > coreference().bodySentences) return;
    const entity = scene.registry.entities[other.entity];
    if (entity === undefined || other.how !== "name" || !isOfKind(scene, entity, noun)) continue;
    draft.entity = other.entity;
    draft.rule = "body-in-article";
    entity.count += 1;
    return;
  }
}

/** "the agency", "the state news agency"; not "the Interior Ministry" nor "the port's agency". */
function isDefinite(scene: Scene, { first, head }: Draft): boolean {
  const before = scene.tokens.slice(first + 1, head);
  return (
    scene.tokens[first]?.lower === "the" &&
    before.every(({ lower }) => PLAIN.has(lower)) &&
    !/^(?:'s|’s|'|’|of)$/.test(scene.tokens[head + 1]?.text ?? "")
  );
}

/** Words before a body's noun that make it no other body. */
const PLAIN: ReadonlySet<string> = new Set("state news state-run official press same".split(" "));

const PRESS =
  /^(?:agency|newspaper|paper|daily|tabloid|broadcaster|station|channel|magazine|weekly|outlet|website)$/;
const FIRM = /^(?:company|firm|group|corporation|airline|carrier|bank|manufacturer|operator)$/;
const LEGAL =
  /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|GmbH|SA|SE|NV|AB|Group|Company|Holdings|Airlines|Airways|Industries)\b/;

/** Whether a body is of a kind: by its own name ("the ministry" of the Defence Ministry), as an outlet, as a firm. */
function isOfKind({ tokens }: Scene, { kind, name, firstNamed }: Registered, noun: string): boolean {
  if (kind !== "org" && kind !== "outlet") return false;
  const words = name.toLowerCase().split(/[\s-]+/);
  if (words.includes(noun)) return true;
  if (kind === "outlet") return PRESS.test(noun);
  return FIRM.test(noun) && (LEGAL.test(name) || FIRM.test(tokens[firstNamed - 1]?.lower ?? ""));
}
