import { findPeople } from "../../src/article/people/find-people.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Entity, Mention } from "../../src/model/mention.ts";
import type { Span } from "../../src/model/span.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { articleOf, type EntityDocument } from "../corpora/gum.ts";
import { ratio } from "../measures.ts";
import { type Cell, type Scored, share } from "../table.ts";

const HE_OR_SHE = /^(?:he|him|his|himself|she|her|hers|herself)$/i;

/** A document with what the program found in it; `chains` has the gold chain of each mention's head, where it has one. */
interface Read {
  gold: EntityDocument;
  entities: Entity[];
  mentions: Mention[];
  types: (string | undefined)[];
  chains: (string | undefined)[];
  /** The chain that most of an entity's mentions by name or title stand in. */
  owners: (string | undefined)[];
}

/**
 * Scores people within single articles. `he/she`: whom pronouns mean, `right or open`: right, or rightly left open where
 * nobody is named. Names of persons: `found`, read as a `person`, `linked` to the right chain; `truly`: of the names
 * called persons, those that are.
 */
export function scorePeople(documents: EntityDocument[], profile: Profile): Scored {
  const read = documents.map((gold) => readDocument(gold, profile));
  const pronouns = read.flatMap(pronounsOf);
  const persons = read.flatMap(personsOf);
  const called = read.flatMap(calledOf);
  const right = count(pronouns, (each) => each.right);
  const open = count(pronouns, (each) => each.open);
  const of = <T>(items: T[], holds: (item: T) => boolean): Cell =>
    share(ratio(count(items, holds), items.length));
  const cells = {
    "he/she": pronouns.length,
    right: share(ratio(right, pronouns.length)),
    "right or open": of(pronouns, isFine),
    "of resolved": share(ratio(right, pronouns.length - open)),
    open,
    persons: persons.length,
    found: of(persons, (each) => each.found),
    person: of(persons, (each) => each.typed),
    linked: of(persons, (each) => each.linked),
    truly: of(called, (each) => each.truly),
  };
  const wrong = {
    pronoun: pronouns.filter((each) => !each.right && (!each.open || each.named)),
    "not a person": persons.filter((each) => each.found && !each.typed),
    "no person": called.filter((each) => !each.truly),
  };
  const errors = Object.entries(wrong).flatMap(([what, list]) => list.map(({ text }) => ({ what, text })));
  return { rows: [{ name: "all", cells }], errors };
}

function count<T>(items: T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}

/** Right, or rightly left open. */
function isFine({ right, open, named }: { right: boolean; open: boolean; named: boolean }): boolean {
  return right || (open && !named);
}

function readDocument(gold: EntityDocument, profile: Profile): Read {
  const document = readSyntax(segment(articleOf(gold.text, gold.paragraphs)));
  const { entities, mentions } = findPeople(document, profile, null);
  const headOf = ({ headToken }: Mention): number => document.tokens[headToken]?.start ?? -1;
  const chains = mentions.map((mention) => gold.heads.get(headOf(mention)));
  return {
    gold,
    entities,
    mentions,
    chains,
    types: mentions.map((mention) => gold.types.get(headOf(mention))),
    owners: entities.map((_, index) => ownerOf(mentions, chains, index)),
  };
}

function ownerOf(mentions: Mention[], chains: Read["chains"], index: number): string | undefined {
  const counts = new Map<string, number>();
  for (const [i, { entity, how }] of mentions.entries()) {
    const chain = chains[i];
    if (entity === index && how !== "pronoun" && chain !== undefined)
      counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function pronounsOf({ gold, mentions, chains, owners }: Read) {
  return mentions.flatMap((mention, i) => {
    const chain = chains[i];
    if (chain === undefined || mention.how !== "pronoun" || !HE_OR_SHE.test(mention.text)) return [];
    const { entity } = mention;
    const named = gold.named.has(chain);
    return [{ right: owners[entity] === chain, open: entity < 0, named, text: around(gold.text, mention) }];
  });
}

function personsOf({ gold, entities, mentions, owners }: Read) {
  return gold.persons.map((person) => {
    const mention = mentions.find(
      ({ how, start, end }) => how === "name" && start <= person.start && person.end <= end,
    );
    return {
      found: mention !== undefined,
      typed: entities[mention?.entity ?? -1]?.kind === "person",
      linked: owners[mention?.entity ?? -1] === person.chain,
      text: around(gold.text, person),
    };
  });
}

function calledOf({ gold, entities, mentions, types }: Read) {
  return mentions.flatMap((mention, i) => {
    const type = types[i];
    const called = mention.how === "name" && entities[mention.entity]?.kind === "person";
    return called && type !== undefined
      ? [{ truly: type === "person", text: around(gold.text, mention) }]
      : [];
  });
}

function around(text: string, { start, end }: Span): string {
  const words = `${text.slice(Math.max(0, start - 110), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`;
  return words.replace(/\s+/g, " ");
}
