import type { Draft, Scene } from "./scene.ts";

/** "*Anna Berg, who* had beaten Pieter van Loon, left": what opens a sentence before a relative clause is its subject, whatever the tree says. */
export function isOfWhomMoreIsTold({ tokens, document }: Scene, { first, last }: Draft): boolean {
  const sentence = document.sentences[tokens[first]?.sentence ?? -1];
  return (
    sentence?.first === first &&
    tokens[last]?.text === "," &&
    /^(?:who|whose|whom|which)$/.test(tokens[last + 1]?.lower ?? "")
  );
}
