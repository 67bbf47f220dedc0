import {
  articleDated,
  datesAmongRight,
  datesHoldTogether,
  oneDay,
  toldIsOwn,
  weekdaysAgree,
} from "./checks/dates.ts";
import { idsClosed, linesInOrder, linesWhole, oneSpeaker } from "./checks/ids.ts";
import { marksInPlace, marksListed, marksOnce } from "./checks/marks.ts";
import { kindsByMarks, quotationsTold, speakersNamed } from "./checks/quotes.ts";
import { clearOfFurniture, passagesFound, stringsFound } from "./checks/strings.ts";
import { type AnnotatedArticle, readStory, type Story } from "./read-story.ts";

const OF_ARTICLES: ((article: AnnotatedArticle) => string[])[] = [
  stringsFound,
  clearOfFurniture,
  marksListed,
  marksOnce,
  marksInPlace,
  kindsByMarks,
  quotationsTold,
  speakersNamed,
  articleDated,
  weekdaysAgree,
  datesHoldTogether,
  toldIsOwn,
];

const OF_STORIES: ((story: Story) => string[])[] = [
  passagesFound,
  idsClosed,
  linesWhole,
  linesInOrder,
  oneSpeaker,
  datesAmongRight,
  oneDay,
];

/** A story with what does not hold in it. */
export interface CheckedStory {
  story: Story | null;
  problems: string[];
}

/** Checks a story's folder against the guidelines: one message a mistake. */
export function checkStory(folder: string): CheckedStory {
  const { story, articles, problems } = readStory(folder);
  return {
    story,
    problems: [
      ...problems,
      ...articles.flatMap((article) =>
        OF_ARTICLES.flatMap((check) => check(article)).map((problem) => `${article.file}: ${problem}`),
      ),
      ...(story === null ? [] : OF_STORIES.flatMap((check) => check(story))),
    ],
  };
}
