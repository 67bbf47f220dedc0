import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Whether a draft is told word for word behind a dash that opens its paragraph, as northern and southern agencies set speech: `– We
 * never saw him again, says Hanne Berg.`; the cue stands behind the words and before its source.
 */
export function isDashTalk(scene: Scene, { parts, cue, source }: Draft): boolean {
  const [part] = parts;
  if (part === undefined || cue === null || source === null || part.last > cue.first) return false;
  const { tokens } = scene.document;
  const block = scene.blockTokens[scene.blockAt[part.first] ?? -1];
  if (block === undefined || part.first !== block.first + 1 || !isDash(scene, block)) return false;
  const inverted = source.first >= cue.last && /^[,?!]$/.test(tokens[cue.first - 1]?.text ?? "");
  return inverted || /^(?:s?he|they)$/.test(tokens[source.first]?.lower ?? "") || isListed(scene, part);
}

function isDash({ document: { tokens }, quotedAt }: Scene, { first }: TokenRange): boolean {
  return /^[–—―-]$/.test(tokens[first]?.text ?? "") && (quotedAt[first + 1] ?? -1) < 0;
}

/** The paragraph before or behind opens so too. */
function isListed(scene: Scene, { first }: TokenRange): boolean {
  const block = scene.blockAt[first] ?? -1;
  return [block - 1, block + 1].some((at) => {
    const range = scene.blockTokens[at];
    return range !== undefined && isDash(scene, range);
  });
}
