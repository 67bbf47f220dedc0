/** What the text form may be arranged by. */
export const ARRANGEMENTS = ["occasion", "day", "speaker", "article"] as const;

/** One of them. */
export type Arrangement = (typeof ARRANGEMENTS)[number];
