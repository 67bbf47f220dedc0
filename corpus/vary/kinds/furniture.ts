import type { AnnotatedArticle } from "../../tools/read-story.ts";
import type { Rewriting } from "../edit-story.ts";

const ABOVE = [
  "Home | World | Business | Sport | Weather",
  "Skip to main content",
  "SUBSCRIBE  |  LOG IN  |  E-PAPER",
  "MENU\nNews\nOpinion\nCulture",
];

const BELOW = [
  "Share this article: Facebook  X  WhatsApp  Email",
  "Read more: Ten things to know before you book a ferry",
  "Sign up to our morning newsletter",
  "All rights reserved. Terms of use. Privacy policy.",
];

/** Puts page furniture around an article. */
export function varyFurniture({ text }: AnnotatedArticle, random: () => number): Rewriting {
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const [above, below] = [pick(ABOVE), pick(BELOW)];
  const body = text.trimEnd().length;
  return {
    edits: [
      { start: 0, end: 0, text: `${above}\n\n` },
      { start: body, end: body, text: `\n\n${below}` },
    ],
    junk: [above, below],
  };
}
