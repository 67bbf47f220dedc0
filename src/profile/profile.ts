import { z } from "zod";
import { eventKind } from "../model/article-record.ts";

const day = z.iso.date();

/** A title or office and the time it was held; `from`/`to` (exclusive) are null where open. */
const office = z.strictObject({ title: z.string().min(1), from: day.nullable(), to: day.nullable() });

/** Someone the story is about: the `aliases` are other names and spellings. */
const person = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  /** The part of the name that stands alone for the person ("Kim", "Putin"); null where none does. */
  surname: z.string().nullable(),
  gender: z.enum(["female", "male"]).nullable(),
  country: z.string().nullable(),
  offices: z.array(office),
  /** The story is about the meetings of its principals. */
  principal: z.boolean(),
});

const country = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  demonyms: z.array(z.string().min(1)),
  /** Capitals and seats that stand for the government ("Moscow", "the Kremlin"). */
  metonyms: z.array(z.string().min(1)),
});

const outlet = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  country: z.string().nullable(),
  /** Describing words that mean it ("Russia's state news agency"). */
  descriptions: z.array(z.string().min(1)),
});

const place = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  country: z.string().nullable(),
  /** The larger place it lies in (a place's id), for "same place" when accounts are compared. */
  within: z.string().nullable(),
});

/** A party, a people, a creed: named, and many. */
const group = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
});

const org = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  country: z.string().nullable(),
});

/** Who and what a story is about. */
export const profileSchema = z.strictObject({
  schema: z.literal("onrecord/profile@1"),
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  people: z.array(person),
  countries: z.array(country),
  outlets: z.array(outlet),
  orgs: z.array(org),
  places: z.array(place),
  groups: z.array(group).optional(),
  /** Words that name one thing or one deed in this story, a list each ("carriages", "coaches", "wagons"); none by default. */
  words: z.array(z.array(z.string().min(1)).min(2)).optional(),
  /** What makes an occasion of the principals: events of these types, by default CONSULT, a meeting. */
  occasion: z.strictObject({ types: z.array(eventKind).min(1) }).optional(),
});

export type ProfileData = z.infer<typeof profileSchema>;

/** A checked profile with the hash of its content, and the world around its story. */
export interface Profile extends ProfileData {
  hash: string;
  /** What every story shares: countries, agencies, bodies, cities, holders of offices. An entry of the story's goes before. */
  world: ProfileData;
}
