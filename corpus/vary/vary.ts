import { randomFrom } from "../../train/learn/random.ts";
import type { AnnotatedArticle, Story } from "../tools/read-story.ts";
import { editStory, type Rewriting, type StoryRewriting } from "./edit-story.ts";
import { varyDateline } from "./kinds/dateline.ts";
import { varyFurniture } from "./kinds/furniture.ts";
import { varyBlockquotes, varyLinks, varyQuoteTags } from "./kinds/html.ts";
import { varyMarks } from "./kinds/marks.ts";
import { varyNames } from "./kinds/names.ts";
import { varySplit } from "./kinds/split.ts";
import { varyWrap } from "./kinds/wrap.ts";
import { varyYears } from "./kinds/years.ts";

type Vary = (story: Story, random: () => number) => StoryRewriting;

/** What a variant changes of a story, by name; quotations, speakers and dates stay, or follow. */
export const KINDS: Readonly<Record<string, Vary>> = {
  marks: eachArticle(varyMarks),
  dateline: eachArticle(varyDateline),
  wrap: eachArticle(varyWrap),
  furniture: eachArticle(varyFurniture),
  split: eachArticle(varySplit),
  "names-countries": varyNames("countries"),
  "names-months": varyNames("months"),
  "names-outlets": varyNames("outlets"),
  "names-particles": varyNames("particles"),
  years: varyYears,
  "html-links": eachArticle(varyLinks),
  "html-blockquotes": eachArticle(varyBlockquotes),
  "html-q": eachArticle(varyQuoteTags),
};

/** A variant of a story with its annotation: the same for the same kind and seed. */
export function vary(story: Story, kind: keyof typeof KINDS, seed: number): Story {
  const rewriting = KINDS[kind]?.(story, randomFrom(seed));
  return rewriting === undefined ? story : editStory(story, rewriting);
}

function eachArticle(rewrite: (article: AnnotatedArticle, random: () => number) => Rewriting): Vary {
  return (_, random) => ({ article: (article) => rewrite(article, random) });
}
