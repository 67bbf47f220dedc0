import type { ArticleRecord } from "../model/article-record.ts";
import { madeBy } from "../model/made.ts";
import type { Profile } from "../profile/profile.ts";

/** Why a record cannot be merged: which part of its `made` differs, what it says and what was wanted. */
export interface Refusal {
  code: "other-engine" | "other-profile" | "other-profile-hash";
  source: string;
  found: string;
  wanted: string;
}

/** Thrown by `mergeRecords` for a record that its caller should have refused with `refusalOf`. */
export class RecordRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.source}: ${refusal.found} instead of ${refusal.wanted}`);
    this.name = "RecordRefused";
    this.refusal = refusal;
  }
}

/** Says whether a record was made by other rules or under another profile than this merge's, and so must not be mixed in. */
export function refusalOf(record: Pick<ArticleRecord, "made" | "source">, profile: Profile): Refusal | null {
  const wanted = madeBy(profile.id, profile.hash);
  const { made, source } = record;
  if (made.engine !== wanted.engine) {
    return { code: "other-engine", source, found: made.engine, wanted: wanted.engine };
  }
  if (made.profile !== wanted.profile) {
    return { code: "other-profile", source, found: made.profile, wanted: wanted.profile };
  }
  if (made.profileHash !== wanted.profileHash) {
    return { code: "other-profile-hash", source, found: made.profileHash, wanted: wanted.profileHash };
  }
  return null;
}
