import type { Paragraph, Report, Section, Span } from "../model/report";

/** A stretch of the report with its text as a reader sees it. */
interface Stretch {
  text: string;
  span: Span;
}

/** A sentence is cut this far from the fact: a megabyte without a full stop must not be copied for each number in it. */
const FARTHEST = 1000;

/**
 * Finds the sentence that holds a span. Paragraphs, tasks, definitions and headings have a text of their own, which is clean even
 * where the input is HTML or broken over lines; whatever stands outside them is cut out of the input.
 */
export function sentenceFinder(report: Report, input: string): (span: Span, text: string) => string {
  const layers = [paragraphs(report), tasksAndTerms(report), headings(report)].map((stretches) =>
    stretches.sort((a, b) => a.span.start - b.span.start),
  );
  let last: Sentence | null = null;
  return (span, text) => {
    for (const layer of layers) {
      const stretch = around(layer, span);
      if (stretch === null) continue;
      const at = place(stretch, span, text, input);
      const to = at + text.length;
      if (last === null || last.stretch !== stretch || at < last.from || to > last.to) last = sentenceAt(stretch, at, to);
      const { sentence } = last;
      // What was cut is another for the next fact.
      if (last.to - last.from >= FARTHEST) last = null;
      return sentence;
    }
    return lineOf(input, span);
  };
}

/** The innermost of all sections around an offset, by path. */
export function sectionFinder(sections: readonly { path: string; span: Span }[]): (offset: number) => string | null {
  // Outer before inner, so that the last one that holds the offset is the innermost: walk back over the few that can.
  const ordered = [...sections].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const parent = ordered.map(() => -1);
  const open: number[] = [];
  ordered.forEach(({ span }, i) => {
    while (open.length > 0 && (ordered[open.at(-1) ?? 0]?.span.end ?? 0) <= span.start) open.pop();
    parent[i] = open.at(-1) ?? -1;
    open.push(i);
  });
  return (offset) => {
    let at = lastFrom(ordered, offset);
    while (at >= 0 && (ordered[at]?.span.end ?? 0) <= offset) at = parent[at] ?? -1;
    return ordered[at]?.path ?? null;
  };
}

function* allSections(report: Report): Generator<Section> {
  const pending = [report.review, report.plan, ...report.parts].flatMap((part) => part?.sections ?? []);
  pending.push(...(report.review?.highlights ?? []));
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    yield section;
    pending.push(...section.sections);
  }
}

function paragraphs(report: Report): Stretch[] {
  const parts: { paragraphs: Paragraph[] }[] = [report.review, report.plan, ...report.parts].filter((part) => part !== null);
  return [...parts, ...allSections(report)].flatMap((section) => section.paragraphs);
}

function tasksAndTerms(report: Report): Stretch[] {
  return [...report.livelihoodTasks, ...report.glossary.map(({ term, definition, span }) => ({ text: `${term}：${definition}`, span }))];
}

/** Titles, from the marker to the first thing below them. */
function headings(report: Report): Stretch[] {
  return [...allSections(report)].map(({ marker, title, span, paragraphs, sections }) => {
    const below = Math.min(paragraphs[0]?.span.start ?? span.end, sections[0]?.span.start ?? span.end);
    return { text: `${marker}${title}`, span: { start: span.start, end: below } };
  });
}

function around(stretches: readonly Stretch[], { start }: Span): Stretch | null {
  const stretch = stretches[lastFrom(stretches, start)];
  return stretch !== undefined && start < stretch.span.end ? stretch : null;
}

/** The last one that starts at the offset or before it; -1 where none does. */
function lastFrom(stretches: readonly { span: Span }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Sentence {
  stretch: Stretch;
  from: number;
  to: number;
  sentence: string;
}

function sentenceAt(stretch: Stretch, at: number, end: number): Sentence {
  const from = beginning(stretch.text, at);
  const to = ending(stretch.text, Math.max(at, end - 1));
  return { stretch, from, to, sentence: fold(stretch.text.slice(from, to)) };
}

/** Where the words stand in the stretch's own text; exact where that is the input, else the place nearest in proportion. */
function place({ text, span }: Stretch, fact: Span, words: string, input: string): number {
  const offset = fact.start - span.start;
  if (text.length === span.end - span.start && input.startsWith(words, fact.start) && text.startsWith(words, offset)) return offset;
  const expected = Math.floor((offset / Math.max(1, span.end - span.start)) * text.length);
  const from = Math.max(0, expected - FARTHEST);
  const window = text.slice(from, expected + FARTHEST + words.length);
  const behind = window.indexOf(words, expected - from);
  const before = window.lastIndexOf(words, expected - from);
  if (behind < 0 && before < 0) return Math.min(expected, Math.max(0, text.length - 1));
  const takesBehind = before < 0 || (behind >= 0 && behind - (expected - from) <= expected - from - before);
  return from + (takesBehind ? behind : before);
}

const ENDS = new Set([..."。！？!?\n"].map((mark) => mark.charCodeAt(0)));
const CLOSERS = "”’」』）)》";

/** Behind the end of the sentence before:  …7%。|力争… */
function beginning(text: string, at: number): number {
  const farthest = Math.max(0, at - FARTHEST);
  let i = at;
  while (i > farthest && !ends(text, i - 1)) i -= 1;
  while (i < at && CLOSERS.includes(text[i] ?? "")) i += 1;
  return i;
}

/** Behind the sentence's own end and the quotes that it closes:  …7%。”| */
function ending(text: string, at: number): number {
  const farthest = Math.min(text.length, at + FARTHEST);
  let i = at;
  while (i < farthest && !ends(text, i)) i += 1;
  i = Math.min(text.length, i + 1);
  while (i < text.length && CLOSERS.includes(text[i] ?? "")) i += 1;
  return i;
}

function ends(text: string, at: number): boolean {
  return ENDS.has(text.charCodeAt(at));
}

function lineOf(input: string, { start, end }: Span): string {
  return fold(input.slice(beginning(input, start), ending(input, Math.max(start, end - 1))));
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
