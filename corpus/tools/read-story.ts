import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { z } from "zod";
import {
  type ArticleNotes,
  articleNotes,
  type Splits,
  type StoryNotes,
  splitNotes,
  storyNotes,
} from "./format.ts";

/** An article of a story with its annotation. */
export interface AnnotatedArticle {
  /** The name of its file in the story's folder. */
  file: string;
  text: string;
  notes: ArticleNotes;
}

/** A story of the corpus. */
export interface Story {
  name: string;
  folder: string;
  notes: StoryNotes;
  articles: AnnotatedArticle[];
}

/** A story as far as its files can be read, and what is wrong with them. `story` is null where `story.json` is not as it must be. */
export interface ReadStory {
  story: Story | null;
  articles: AnnotatedArticle[];
  problems: string[];
}

/** Reads a story's folder; a second annotation has its texts in the folder of the first, and not of all articles. */
export function readStory(folder: string, texts = folder): ReadStory {
  const problems: string[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const found = parse(join(folder, file), schema);
    if (found.ok) return found.value;
    problems.push(...found.problems.map((problem) => `${file}: ${problem}`));
    return null;
  };
  const articles = articleFiles(texts).flatMap((file) => {
    const own = file.replace(/\.[a-z]+$/, ".json");
    if (texts !== folder && !existsSync(join(folder, own))) return [];
    const notes = read(own, articleNotes);
    return notes === null ? [] : [{ file, text: readFileSync(join(texts, file), "utf8"), notes }];
  });
  const notes = read("story.json", storyNotes);
  const story = notes === null ? null : { name: basename(resolve(folder)), folder, notes, articles };
  return { story, articles, problems };
}

/** The folders of stories in a folder; the folder itself where it is a story's. */
export function storyFolders(folder: string): string[] {
  if (existsSync(join(folder, "story.json"))) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, "story.json")));
}

/** Reads `corpus/splits.json`: the names of the stories to learn from and of those to measure by. */
export function readSplits(path: string): Splits {
  return splitNotes.parse(JSON.parse(readFileSync(path, "utf8")));
}

function articleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort();
}

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: string[] };

function parse<T>(path: string, schema: z.ZodType<T>): Parsed<T> {
  try {
    const found = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (found.success) return { ok: true, value: found.data };
    return {
      ok: false,
      problems: found.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    };
  } catch (error) {
    return { ok: false, problems: [String(error instanceof Error ? error.message : error)] };
  }
}
