/** How many columns of a terminal a text takes: Chinese characters and full-width forms take two. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return columns;
}

/** Fills up with spaces to so many columns. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** Cuts to so many columns, with … where something was left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += width(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Rows as lines with aligned columns, two spaces between them and none at the end. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (columns[i] = Math.max(columns[i] ?? 0, width(cell))));
  return rows.map((row) =>
    row
      .map((cell, i) => pad(cell, columns[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** East Asian wide and full-width characters, as far as reports use them. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1f64f) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
