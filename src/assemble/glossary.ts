import type { OutlineRoot } from "../model/outline";
import type { Diagnostic, GlossaryEntry, Span } from "../model/report";
import type { Source } from "../model/source";
import { type Entry, readEntries } from "./glossary-entries";
import { inlineGlossaryTitle, isGlossaryTitle } from "./glossary-title";
import { findMentions } from "./mentions";
import { contentLines, type Line, readable } from "./tasks-lines";
import { readMarker } from "./tasks-markers";

/** Reads 名词解释: the entries, and where the report uses each term. */
export function assembleGlossary(source: Source, root: OutlineRoot): { glossary: GlossaryEntry[]; messages: Diagnostic[] } {
  const { folded, text } = source;
  const lines = contentLines(source, root);
  const { entries, spans } = findGlossaries(folded, lines);
  if (entries.length === 0) return { glossary: [], messages: [] };
  const terms = entries.map((entry) => folded.slice(entry.term.start, entry.term.end));
  const mentions = findMentions(folded, lines, spans, terms, entries);
  const glossary = entries.map((entry, index): GlossaryEntry => ({
    number: entry.number,
    term: text.slice(entry.term.start, entry.term.end),
    definition: readable(text, entry.definition),
    mentions: mentions[index] ?? [],
    span: { start: entry.start, end: entry.end },
  }));
  return { glossary, messages: gaps(entries) };
}

interface Found {
  entries: Entry[];
  /** What the glossaries cover, titles included. */
  spans: Span[];
}

function findGlossaries(folded: string, lines: readonly Line[]): Found {
  const entries: Entry[] = [];
  const spans: Span[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const found = isGlossaryTitle(folded, line)
      ? { ...readEntries(folded, lines, index + 1), start: line.start }
      : readFlattened(folded, lines, index, line);
    if (found === null || found.entries.length < 2) continue;
    entries.push(...found.entries);
    spans.push({ start: found.start, end: found.entries.at(-1)?.end ?? line.end });
    index = Math.max(index, found.next - 1);
  }
  return { entries, spans };
}

/** The title stands inside an endless line, the first entry behind it. */
function readFlattened(folded: string, lines: readonly Line[], index: number, line: Line): { entries: Entry[]; next: number; start: number } | null {
  const title = inlineGlossaryTitle(folded, line);
  if (title === null) return null;
  const rest: Line = { start: title.end, end: line.end, marker: readMarker(folded, title.end) };
  const { entries, next } = readEntries(folded, [...lines.slice(0, index), rest, ...lines.slice(index + 1)], index);
  return { entries, next, start: title.start };
}

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
