import type { Entity, Mention, People } from "../../model/mention.ts";

/** The mentions of an article by token, for stages that ask who stands at a place. */
export interface MentionLookup {
  people: People;
  /** Per token the position of the widest mention over it in `People.mentions`, or -1. */
  widest: Int32Array;
  /** Per token the position of the widest mention whose head it is, or -1. */
  headed: Int32Array;
}

/** Makes the look-up of an article's mentions; `tokens` is how many tokens the document has. */
export function lookupOf(people: People, tokens: number): MentionLookup {
  const widest = new Int32Array(tokens).fill(-1);
  const headed = new Int32Array(tokens).fill(-1);
  for (const [position, mention] of people.mentions.entries()) {
    if (isWider(people, mention, headed[mention.headToken] ?? -1)) headed[mention.headToken] = position;
    for (let at = mention.first; at < mention.last; at += 1) {
      if (isWider(people, mention, widest[at] ?? -1)) widest[at] = position;
    }
  }
  return { people, widest, headed };
}

/** The widest mention over a token: for "Nixon" in "Nixon's national security adviser" the whole phrase. */
export function mentionCovering({ people, widest }: MentionLookup, token: number): Mention | null {
  return people.mentions[widest[token] ?? -1] ?? null;
}

/** The widest mention whose head is this token, such as the subject of a verb: "adviser" in "Putin's foreign policy adviser". */
export function mentionAt({ people, headed }: MentionLookup, token: number): Mention | null {
  return people.mentions[headed[token] ?? -1] ?? null;
}

/** The mentions that begin within tokens `[first, last)`, in text order. */
export function mentionsWithin({ people }: MentionLookup, first: number, last: number): readonly Mention[] {
  const { mentions } = people;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.first ?? last) < last) end += 1;
  return mentions.slice(low, end);
}

/** The entity a mention means, or null where the text does not say who it is. */
export function entityOf(people: People, mention: Mention): Entity | null {
  return people.entities[mention.entity] ?? null;
}

function isWider(people: People, mention: Mention, other: number): boolean {
  const before = people.mentions[other];
  return before === undefined || mention.last - mention.first > before.last - before.first;
}
