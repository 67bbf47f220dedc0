import type { Story } from "../tools/read-story.ts";

/** What becomes of names and dates. */
interface Renaming {
  rename(words: string): string;
  redate(date: string): string;
}

/** A story whose annotation has other names and dates wherever it does not quote the text. */
export function renamed(story: Story, { rename, redate }: Renaming): Story {
  const day = (date: string | null): string | null => (date === null ? null : redate(date));
  const maybe = (words: string | null): string | null => (words === null ? null : rename(words));
  const { dates, conflicts, lines, occasions } = story.notes;
  return {
    ...story,
    articles: story.articles.map((article) => {
      const { notes } = article;
      return {
        ...article,
        notes: {
          ...notes,
          published: day(notes.published),
          inferred: day(notes.inferred),
          quotes: notes.quotes.map((quote) => ({
            ...quote,
            speaker: quote.speaker.map(rename),
            addressee: maybe(quote.addressee),
            via: quote.via.map(rename),
          })),
          events: notes.events.map((event) => ({
            ...event,
            date: day(event.date),
            ...(event.to === undefined ? {} : { to: redate(event.to) }),
            ...(event.told === undefined ? {} : { told: day(event.told) }),
            who: event.who.map(rename),
          })),
        },
      };
    }),
    notes: {
      ...story.notes,
      dates: Object.fromEntries(Object.entries(dates).map(([id, days]) => [id, days.map(redate)])),
      conflicts: conflicts.map((conflict) => ({
        ...conflict,
        sides: conflict.sides.map((side) => ({ ...side, by: maybe(side.by) })),
      })),
      lines: lines.map((line) => ({ ...line, title: rename(line.title), date: day(line.date) })),
      occasions: occasions.map((each) => ({ ...each, from: redate(each.from), to: redate(each.to) })),
    },
  };
}
