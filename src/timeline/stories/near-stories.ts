import { oneStory } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import type { Bag, Lexicon } from "../words/bag.ts";
import { heaviestOf, likeness, sumOf, type Vector } from "./vector.ts";

/** What the articles around an article say with it, and which articles those are. */
export interface NearStories {
  /** Its words together with those of its nearest. */
  wide: Vector;
  /** The articles that most likely tell the same story, in rising order; of two, either both are near each other or neither. */
  near: readonly number[];
}

/**
 * Finds the articles that tell one story. A lead of three sentences shares few words with another lead of the same story;
 * but both share some with a third. So each article's words are widened by those of its nearest before likeness is measured
 * (pseudo-relevance feedback: Manning et al., "Introduction to Information Retrieval", ch. 9), twice: the second time by the
 * articles that are nearest after the first. All counts are fixed, so the work grows with the number of articles.
 */
export function nearStories(stories: Bag[], lexicon: Lexicon): NearStories[] {
  const plain = stories.map((bag) => sumOf([{ bag, factor: 1 }], lexicon));
  const candidates = findCandidates(stories, lexicon);
  const first = nearest(plain, candidates, oneStory().neighbourLikeness);
  const once = widen(stories, first, lexicon);
  const second = nearest(once, candidates, oneStory().neighbourLikeness);
  const wide = widen(stories, second, lexicon);
  const near = bothWays(nearest(wide, candidates, oneStory().likeness));
  return wide.map((vector, index) => ({ wide: vector, near: near[index] ?? [] }));
}

interface Neighbour {
  other: number;
  like: number;
}

/** For each article those that share most of its heaviest words. */
function findCandidates(stories: Bag[], lexicon: Lexicon): number[][] {
  const keys = stories.map((story) => lexicon.heaviest(story, oneStory().heavyWords));
  const filed = new Map<number, number[]>();
  for (const [index, words] of keys.entries()) for (const word of words) addTo(filed, word, index);
  const shared = new Float64Array(stories.length);
  return keys.map((words, index) => {
    const met: number[] = [];
    for (const word of words) {
      const others = filed.get(word) ?? [];
      if (others.length > oneStory().commonArticles) continue;
      for (const other of others) {
        if (other === index) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + lexicon.weight(word);
      }
    }
    const measured = heaviestOf(met, shared, oneStory().measured, (a, b) => a - b);
    for (const other of met) shared[other] = 0;
    return measured;
  });
}

function nearest(vectors: Vector[], candidates: number[][], least: number): Neighbour[][] {
  return vectors.map((vector, index) => {
    const measured = (candidates[index] ?? []).flatMap((other) => {
      const like = likeness(vector, vectors[other] ?? vector);
      return like >= least ? [{ other, like }] : [];
    });
    return measured.sort((a, b) => b.like - a.like || a.other - b.other);
  });
}

function widen(stories: Bag[], near: Neighbour[][], lexicon: Lexicon): Vector[] {
  return stories.map((bag, index) => {
    const parts = (near[index] ?? []).slice(0, oneStory().neighbours).flatMap(({ other, like }) => {
      const story = stories[other];
      return story === undefined ? [] : [{ bag: story, factor: oneStory().neighbourShare * like }];
    });
    return sumOf([{ bag, factor: 1 }, ...parts], lexicon);
  });
}

/** Each article with those nearest to it and those that it is among the nearest of. */
function bothWays(near: Neighbour[][]): number[][] {
  const around = near.map((list) => new Set(list.slice(0, oneStory().nearest).map(({ other }) => other)));
  around.forEach((others, index) => {
    for (const other of others) around[other]?.add(index);
  });
  return around.map((others) => [...others].sort((a, b) => a - b));
}
