import { InvalidArgumentError } from "commander";
import { momentOf } from "../run/moment.ts";
import { nearest } from "./nearest.ts";

/** A whole number from 1. */
export function count(text: string): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return value;
}

/** A number of bytes: "500000", "20M". */
export function bytes(text: string): number {
  const found = /^(\d{1,12})([kmg]?)b?$/i.exec(text);
  if (!found?.[1]) throw new InvalidArgumentError("It must be a number of bytes, such as 500000 or 20M.");
  return Number(found[1]) * (MULTIPLES.get((found[2] ?? "").toLowerCase()) ?? 1);
}

const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1000, m: 1_000_000, g: 1_000_000_000 }),
);

/** A number from 0 to 1. */
export function share(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > 1) throw new InvalidArgumentError("It must be a number from 0 to 1.");
  return value;
}

/** A year, month or day: "2024", "2024-06", "2024-06-19". */
export function day(text: string): string {
  if (momentOf(text) === null || text.includes("T")) {
    throw new InvalidArgumentError("It must be a date such as 2024-06-19, 2024-06 or 2024.");
  }
  return text;
}

/** A day, or a minute of it: "2024-06-19", "2024-06-19T14:05". */
export function moment(text: string): string {
  const value = momentOf(text);
  if (value === null || value.length < 10) {
    throw new InvalidArgumentError("It must be a date such as 2024-06-19 or 2024-06-19T14:05.");
  }
  return value;
}

/** One of some names; of one that is mistyped it is told what was probably meant. */
export function oneOf(names: readonly string[]): (text: string) => string {
  return (text) => {
    if (names.includes(text)) return text;
    const near = nearest(text, names);
    const hint = near === null || text.length < 2 ? "" : ` Did you mean ${near}?`;
    throw new InvalidArgumentError(`Allowed choices are ${names.join(", ")}.${hint}`);
  };
}
