import type { Story } from "../read-story.ts";

/** Every id that `story.json` names is one of the story's; lines and occasions have what they need. */
export function idsClosed(story: Story): string[] {
  const { notes } = story;
  const events = new Set(story.articles.flatMap((article) => article.notes.events.map(({ event }) => event)));
  const utterances = new Set(speakers(story).keys());
  const lines = new Set(notes.lines.map(({ id }) => id));
  const unknown = (what: string, ids: string[], ...known: Set<string>[]): string[] =>
    ids.filter((id) => !known.some((set) => set.has(id))).map((id) => `${what}: no such id ${id}`);
  return [
    ...notes.apart.flatMap((pair) => unknown("apart", pair, events, utterances)),
    ...notes.conflicts.flatMap(({ event }) => unknown("conflict", [event], events)),
    ...notes.lines.flatMap((line) => unknown(`line ${line.id}`, line.events, events)),
    ...notes.occasions.flatMap((occasion) => unknown(`occasion ${occasion.title}`, occasion.lines, lines)),
    ...(lines.size < notes.lines.length ? ["two lines of one id"] : []),
  ];
}

/** What a line of the timeline must have, and an occasion. */
export function linesWhole({ notes }: Story): string[] {
  return [
    ...notes.lines.flatMap(({ id, title, events, evidence }) => [
      ...(events.length + evidence.length === 0 ? [`line ${id}: nothing tells of it`] : []),
      ...(title.split(/\s+/).length > 12 ? [`line ${id}: a title of more than twelve words`] : []),
    ]),
    ...notes.occasions.flatMap(({ title, from, to }) =>
      to < from ? [`occasion ${title}: ends before it begins`] : [],
    ),
  ];
}

/** The timeline is in the order of what happened, and tells nothing twice. */
export function linesInOrder({ notes: { lines } }: Story): string[] {
  const events = lines.flatMap((line) => line.events);
  const dated = lines.filter(({ date }) => date !== null);
  return [
    ...events.filter((id, i) => events.indexOf(id) < i).map((id) => `event ${id} stands in two lines`),
    ...dated.flatMap(({ id, date }, i) =>
      isEarlier(date ?? "", dated[i - 1]?.date ?? "") ? [`line ${id}: out of order`] : [],
    ),
  ];
}

/** Whether a date is before another by what both of them say. */
function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** One utterance has one speaker, named alike by every article. */
export function oneSpeaker(story: Story): string[] {
  return [...speakers(story)].flatMap(([utterance, names]) =>
    names.size > 1 ? [`utterance ${utterance} has speakers ${[...names].join(", ")}`] : [],
  );
}

function speakers({ articles }: Story): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { utterance, speaker } of articles.flatMap(({ notes }) => notes.quotes)) {
    const names = found.get(utterance) ?? new Set();
    for (const name of speaker.slice(0, 1)) names.add(name);
    found.set(utterance, names);
  }
  return found;
}
