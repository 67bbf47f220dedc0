import { randomFrom } from "../../train/learn/random.ts";
import type { AnnotatedArticle, Story } from "../tools/read-story.ts";
import { editStory, type Rewriting } from "./edit-story.ts";
import { varyDateline } from "./kinds/dateline.ts";
import { varyFurniture } from "./kinds/furniture.ts";
import { varyMarks } from "./kinds/marks.ts";
import { varySplit } from "./kinds/split.ts";
import { varyWrap } from "./kinds/wrap.ts";

/** What a variant changes of an article, by name; quotations, speakers and dates stay. */
export const KINDS: Readonly<Record<string, (article: AnnotatedArticle, random: () => number) => Rewriting>> =
  {
    marks: varyMarks,
    dateline: varyDateline,
    wrap: varyWrap,
    furniture: varyFurniture,
    split: varySplit,
  };

/** A variant of a story with its annotation: the same for the same kind and seed. */
export function vary(story: Story, kind: keyof typeof KINDS, seed: number): Story {
  const random = randomFrom(seed);
  const rewrite = KINDS[kind];
  return rewrite === undefined ? story : editStory(story, (article) => rewrite(article, random));
}
