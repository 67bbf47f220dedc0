import type { EventRecord } from "../../model/article-record.ts";
import type { Profile } from "../../profile/profile.ts";

/** Types of event that make an occasion. */
export type OccasionTypes = ReadonlySet<EventRecord["kind"]>;

/** The types of event that make an occasion of a story's principals: meetings, where its profile says nothing else. */
export function occasionTypes({ occasion }: Profile): OccasionTypes {
  return new Set(occasion?.types ?? ["CONSULT"]);
}
