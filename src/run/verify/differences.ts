/** Where two values of JSON differ: the paths of what is not the same, `.speaker.name`, `[2].text`. */
export function differences(a: unknown, b: unknown, at = ""): string[] {
  if (a === b) return [];
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return [at];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) =>
    differences(a[key], b[key], Array.isArray(a) ? `${at}[${key}]` : `${at}.${key}`),
  );
}

/** Some of an object's values under their keys. */
export function pick(value: object, keys: readonly string[]): Record<string, unknown> {
  const all: Record<string, unknown> = { ...value };
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
