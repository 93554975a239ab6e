// Compares texts without regard to the case of the letters A to Z, by their code points.

/** The text with A to Z in lower case, and all else as it is: what `lower` makes of it in SQLite. */
export function fold(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether two texts are the same but for the case of A to Z. */
export function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Below 0 where the first text comes first, 0 where they are the same. */
export function compareTexts(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return 0;
  let at = 0;
  while (x.charCodeAt(at) === y.charCodeAt(at)) at++;
  // Code points, because UTF-16 units would put 😀 before ﬀ, and UTF-8 does not.
  return (x.codePointAt(at) ?? -1) - (y.codePointAt(at) ?? -1);
}

/** The one of the names that is the same as what was written. */
export function findName(names: readonly string[], written: string): string | undefined {
  return names.find((name) => isSame(name, written));
}
