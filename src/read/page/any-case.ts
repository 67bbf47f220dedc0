/**
 * A pattern's source that matches its letters in either case: `by` → `[bB][yY]`. For patterns that must also tell capitals
 * (`\p{Lu}`) from small letters, which the flag `i` would not. Takes no character classes and no named groups.
 */
export function anyCase(source: string): string {
  return source.replaceAll(/\\p\{\w+\}|\\.|[a-z]/gi, (part) =>
    part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
  );
}
