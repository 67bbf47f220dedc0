/** Whether a speaker's name is one that the gold accepts: the same, or a whole part of it, or it of the name. */
export function isAccepted(accepted: readonly string[], name: string | null): boolean {
  const got = plain(name ?? "");
  return accepted
    .map(plain)
    .some((want) => want === got || (got !== "" && (holds(got, want) || holds(want, got))));
}

function holds(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();
}
