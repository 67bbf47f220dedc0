import type { EventKind } from "../model/article-record.ts";

/** The PLOVER types of happenings, as rows write them. */
export const KINDS: Record<EventKind, true> = {
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  COOPERATE: true,
  AID: true,
  YIELD: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
  CRIME: true,
};

/** What a word can make of the happening it governs; the rows of verbs say what each means. */
export const EFFECTS = ["fact", "scheduled", "possible", "alleged", "denied", "report"] as const;

/** One of `EFFECTS`. */
export type Effect = (typeof EFFECTS)[number];

/** Whether the source of a cue speaks, writes or thinks. */
export const ACTS = ["speech", "writing", "thought"] as const;

/** What a verb's row can say of it beside its type, its effect and its act. */
export const VERB_CLASSES = [
  "saying",
  "event",
  "states",
  "listener",
  "tells",
  "frame",
  "state",
  "phase",
  "light",
  "perceived",
  "mutual",
  "motion",
  "giving",
  "calls-off",
  "timetable",
  "to-place",
  "to-person",
] as const;

/** One of `VERB_CLASSES`. */
export type VerbClass = (typeof VERB_CLASSES)[number];

/** What a noun's row can say of it beside its type and its effect. */
export const NOUN_CLASSES = [
  "event",
  "title",
  "address",
  "person",
  "people",
  "man",
  "woman",
  "body",
  "press",
  "writing",
  "personal",
  "affair",
  "standing",
  "meeting",
  "named",
  "motion",
] as const;

/** One of `NOUN_CLASSES`. */
export type NounClass = (typeof NOUN_CLASSES)[number];

/** What a modifier's row can say of it beside what it governs, modifies or tells. */
export const MODIFIER_CLASSES = ["titular", "state"] as const;

/** One of `MODIFIER_CLASSES`. */
export type ModifierClass = (typeof MODIFIER_CLASSES)[number];
