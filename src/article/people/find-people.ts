import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { Profile } from "../../profile/profile.ts";

/** Finds who and what the article names, and whom its pronouns and titles mean. */
export function findPeople(_document: Document, _profile: Profile, _published: Published | null): People {
  return { entities: [], mentions: [] };
}
