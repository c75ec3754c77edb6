import { endsList, type Item, isClosing, isLabelled, unnumberedItem } from "./tasks-item";
import { type Line, trimSpan } from "./tasks-lines";
import { isBlank } from "./tasks-markers";

/**
 * Items without numbers; their place in the list counts them.
 * Takes: 包括：A；B；C。 · ——A / ——B / ——C · A / B / C below a title. Refuses: the sentence that closes the list.
 */

/** Marks that number nothing. */
const bullets = "-–—•●■◆◇★☆▪·○□▶►";

/**
 * One item a line, up to a numbered line, another title or the end. Nothing but their number tells that they are a list:
 * it is `count`, or the line behind so many closes the list; else there are no items.
 */
export function readPlainRows(folded: string, lines: readonly Line[], from: number, count: number | null): Item[] {
  const items: Item[] = [];
  for (let index = from; index < lines.length && count !== null; index += 1) {
    const line = lines[index];
    if (line === undefined || line.marker !== null || endsList(folded, line)) break;
    const last = items.at(-1);
    if (last !== undefined && isLabelled(folded, line.start)) {
      last.end = last.body.end = line.end;
      continue;
    }
    if (items.length === count) return isClosing(folded, line) ? items : [];
    let start = line.start;
    while (start < line.end && (bullets.includes(folded.charAt(start)) || isBlank(folded.charCodeAt(start)))) start += 1;
    items.push(unnumberedItem(items.length + 1, line.start, { start, end: line.end }));
  }
  return items.length === count ? items : [];
}

/** Items parted by semicolons outside brackets, up to the full stop. */
export function readParted(folded: string, from: number, limit: number): Item[] {
  const items: Item[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < limit; at += 1) {
    const glyph = folded.charAt(at);
    if ("(（“《".includes(glyph)) depth += 1;
    else if (")）”》".includes(glyph)) depth = Math.max(0, depth - 1);
    const isStop = glyph === "。" || glyph === "\n";
    if (!isStop && (depth > 0 || (glyph !== ";" && glyph !== "；"))) continue;
    const body = trimSpan(folded, start, at);
    if (body.start < body.end) items.push(unnumberedItem(items.length + 1, body.start, body));
    start = at + 1;
    if (isStop) break;
  }
  return items;
}
