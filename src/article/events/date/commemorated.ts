import type { Token } from "../../../model/document.ts";

/**
 * Whether a time is that of what is commemorated: "marks the end of the war *in 1918*", "celebrated its founding *in 1890*"; but
 * "celebrated its centenary *in 1990*". `lemma` is the clause's verb.
 */
export function isCommemorated(tokens: readonly Token[], first: number, lemma: string): boolean {
  if (!COMMEMORATING.has(lemma)) return false;
  const link = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (!/^(?:in|of|from)$/.test(tokens[link]?.lower ?? "")) return false;
  const noun = tokens[link - 1];
  return noun !== undefined && /^NN/.test(noun.tag) && !FEASTS.has(noun.lemma);
}

const COMMEMORATING: ReadonlySet<string> = new Set(
  "mark commemorate celebrate remember recall honour honor memorialise memorialize relive reenact re-enact".split(
    " ",
  ),
);
/** What is itself held on a day. */
const FEASTS: ReadonlySet<string> = new Set(
  "anniversary centenary bicentenary tercentenary jubilee birthday wedding christmas easter feast festival year mass party".split(
    " ",
  ),
);
