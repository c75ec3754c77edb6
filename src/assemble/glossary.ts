import type { Diagnostic, GlossaryEntry, Span } from "../model/report";
import type { Source } from "../model/source";
import { type Entries, type Entry, readEntries } from "./glossary-entries";
import { inlineGlossaryTitle, isBareTitle, isGlossaryTitle } from "./glossary-title";
import { findMentions } from "./mentions";
import { type Line, readable } from "./tasks-lines";
import { readMarker } from "./tasks-markers";

/** Reads 名词解释: the entries, and where the report uses each term. */
export function assembleGlossary(source: Source, lines: readonly Line[]): { glossary: GlossaryEntry[]; messages: Diagnostic[] } {
  const { folded, text } = source;
  const { entries, unread, spans } = findGlossaries(folded, lines);
  if (entries.length === 0) return { glossary: [], messages: [] };
  const terms = entries.map((entry) => folded.slice(entry.term.start, entry.term.end));
  const mentions = findMentions(folded, lines, spans, terms, entries);
  const glossary = entries.map(
    (entry, index): GlossaryEntry => ({
      number: entry.number,
      term: text.slice(entry.term.start, entry.term.end),
      definition: readable(text, entry.definition),
      mentions: mentions[index] ?? [],
      span: { start: entry.start, end: entry.end },
    }),
  );
  return { glossary, messages: [...gaps(entries), ...unread.map(unreadEntry)] };
}

interface Found {
  entries: Entry[];
  unread: Span[];
  /** What the glossaries cover, titles included. */
  spans: Span[];
}

/** More titles inside endless lines than any report has; the search stops there. */
const mostFlattened = 8;

function findGlossaries(folded: string, lines: readonly Line[]): Found {
  const found: Found = { entries: [], unread: [], spans: [] };
  // A glossary that stands twice, in copies of one page, is read once.
  const seen = new Set<string>();
  let flattened = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const inline = flattened < mostFlattened ? inlineGlossaryTitle(folded, line) : null;
    const isTitle = inline === null && isGlossaryTitle(folded, line);
    if (inline === null && !isTitle) continue;
    flattened += Number(inline !== null);
    const read = inline === null ? readEntries(folded, lines, index + 1) : readFlattened(folded, lines, index, inline);
    if (read.entries.length === 0 || read.entries.length < read.unread.length || isNotes(folded, line, read.entries)) continue;
    for (const entry of read.entries) {
      const key = `${entry.number ?? ""} ${folded.slice(entry.term.start, entry.term.end)}`;
      if (!seen.has(key)) found.entries.push(entry);
      seen.add(key);
    }
    for (const span of read.unread) found.unread.push(span);
    found.spans.push({ start: inline?.start ?? line.start, end: read.entries.at(-1)?.end ?? line.end });
    index = Math.max(index, read.next - 1);
  }
  return found;
}

/** 注：1.本报告数据…: one remark below a bare 注 explains no term. */
const isNotes = (folded: string, title: Line, entries: readonly Entry[]): boolean =>
  entries.length < 2 && (entries[0]?.number === null || isBareTitle(folded, title));

/** The title stands inside an endless line, the first entry behind it. */
function readFlattened(folded: string, lines: readonly Line[], index: number, title: Span): Entries {
  const end = lines[index]?.end ?? title.end;
  const rest: Line = { start: title.end, end, marker: readMarker(folded, title.end) };
  const { entries, unread, next } = readEntries(folded, [rest, ...lines.slice(index + 1)], 0);
  return { entries, unread, next: next + index };
}

const unreadEntry = (span: Span): Diagnostic => ({
  rule: "unread-line",
  severity: "info",
  reason: "A numbered line of the glossary has no separator between term and definition",
  span,
});

function gaps(entries: readonly Entry[]): Diagnostic[] {
  const messages: Diagnostic[] = [];
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (before === undefined || before.number === null || entry.number === null || entry.kind !== before.kind) continue;
    if (entry.number === before.number + 1 || entry.number === 1) continue;
    messages.push({
      rule: "numbering-gap",
      severity: "warning",
      reason: `Glossary entry ${entry.number} follows entry ${before.number}`,
      span: { start: entry.start, end: entry.term.end },
    });
  }
  return messages;
}
