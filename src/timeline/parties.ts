import { eventPairs } from "./decisions.ts";
/** Whether two ids can mean one person: the same, or one the other's surname or shortened form ("gupta", "sanjay-gupta"). */
export function samePerson(a: string, b: string): boolean {
  if (a === b) return true;
  // Most pairs differ in their last letter: asked first, for speed.
  if (a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.endsWith(short) && long[long.length - short.length - 1] === "-") return true;
  const [x, y] = [short.lastIndexOf("-"), long.lastIndexOf("-")];
  if (x < 0 || y < 0 || short.slice(x) !== long.slice(y)) return false;
  return sameGivenName(givenName(short), givenName(long));
}

/** What an id ends with: "gupta" of "sanjay-gupta" and of "gupta", which so share a key. */
export function surnameOf(id: string): string {
  return id.slice(id.lastIndexOf("-") + 1);
}

/** Whether two sets of people both have somebody whom the other lacks, and at most one whom both have. */
export function counterpartsDiffer(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const common = countIn(a, b);
  return common <= 1 && common < a.length && countIn(b, a) < b.length;
}

/** How many of some people are among others. */
export function countIn(people: readonly string[], others: readonly string[]): number {
  let count = 0;
  for (const id of people) if (isAmong(id, others)) count++;
  return count;
}

function isAmong(id: string, others: readonly string[]): boolean {
  for (const other of others) if (samePerson(id, other)) return true;
  return false;
}

function givenName(id: string): string {
  return id.slice(0, id.indexOf("-"));
}

/** "mo" and "maurice" share no start beyond one letter; "s" and "sanjay", "sergei" and "sergey" do. */
function sameGivenName(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, eventPairs().givenLetters);
  return length > 0 && a.slice(0, length) === b.slice(0, length);
}
