import { z } from "zod";
import { eventKind } from "../model/article-record.ts";

const day = z.iso.date();

/** A title or office and the time it was held; `from`/`to` (exclusive) are null where open. */
const office = z.strictObject({
  title: z.string().min(1).describe("Title or office."),
  from: day.nullable().describe("First day in office; null where open."),
  to: day.nullable().describe("Day after the last; null where open."),
});

/** Someone the story is about: the `aliases` are other names and spellings. */
const person = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Id."),
  name: z.string().min(1).describe("Full name."),
  aliases: z.array(z.string().min(1)).describe("Other names and spellings."),
  surname: z
    .string()
    .nullable()
    .describe(
      'The part of the name that stands alone for the person ("Kim", "Putin"); null where none does.',
    ),
  gender: z.enum(["female", "male"]).nullable().describe("Which pronouns can mean the person."),
  country: z.string().nullable().describe("Id of the country."),
  offices: z.array(office).describe("Titles and offices with their time."),
  principal: z.boolean().describe("The story is about the meetings of its principals."),
});

const country = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Id."),
  name: z.string().min(1).describe("Name."),
  aliases: z.array(z.string().min(1)).describe("Other names."),
  demonyms: z.array(z.string().min(1)).describe("What its people are called."),
  metonyms: z
    .array(z.string().min(1))
    .describe('Capitals and seats that stand for the government ("Moscow", "the Kremlin").'),
});

const outlet = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Id."),
  name: z.string().min(1).describe("Name."),
  aliases: z.array(z.string().min(1)).describe("Other names."),
  country: z.string().nullable().describe("Id of the country."),
  descriptions: z
    .array(z.string().min(1))
    .describe(`Describing words that mean it ("Russia's state news agency").`),
});

const place = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Id."),
  name: z.string().min(1).describe("Name."),
  aliases: z.array(z.string().min(1)).describe("Other names."),
  country: z.string().nullable().describe("Id of the country."),
  within: z
    .string()
    .nullable()
    .describe(`The larger place it lies in (a place's id), for "same place" when accounts are compared.`),
});

/** A party, a people, a creed: named, and many. */
const group = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Id."),
  name: z.string().min(1).describe("Name."),
  aliases: z.array(z.string().min(1)).describe("Other names."),
});

const org = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Id."),
  name: z.string().min(1).describe("Name."),
  aliases: z.array(z.string().min(1)).describe("Other names."),
  country: z.string().nullable().describe("Id of the country."),
});

/** Who and what a story is about. */
export const profileSchema = z.strictObject({
  schema: z.literal("onrecord/profile@1").describe("Contract and its version."),
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Id."),
  title: z.string().min(1).describe("What the story is."),
  people: z.array(person).describe("Its people."),
  countries: z.array(country).describe("Its countries."),
  outlets: z.array(outlet).describe("Its outlets."),
  orgs: z.array(org).describe("Its bodies."),
  places: z.array(place).describe("Its places."),
  groups: z.array(group).optional().describe("Its parties, peoples, creeds."),
  words: z
    .array(z.array(z.string().min(1)).min(2))
    .optional()
    .describe(
      'Words that name one thing or one deed in this story, a list each ("carriages", "coaches", "wagons"); none by default.',
    ),
  occasion: z
    .strictObject({ types: z.array(eventKind).min(1).describe("PLOVER event types.") })
    .optional()
    .describe(
      "What makes an occasion of the principals: events of these types, by default CONSULT, a meeting.",
    ),
});

export type ProfileData = z.infer<typeof profileSchema>;

/** A checked profile with the hash of its content, and the world around its story. */
export interface Profile extends ProfileData {
  hash: string;
  /** What every story shares: countries, agencies, bodies, cities, holders of offices. An entry of the story's goes before. */
  world: ProfileData;
}
