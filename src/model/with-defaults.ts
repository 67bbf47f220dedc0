/** What is given, and a default for what is left out, or given as undefined, as JavaScript's callers may. */
export function withDefaults<T extends object>(defaults: T, given: Partial<T>): T {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(said) };
}
