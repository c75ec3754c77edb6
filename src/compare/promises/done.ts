import type { Quote } from "../../model/comparison";
import type { Paragraph, Quantity, Report, Review, Section, Span } from "../../model/report";
import { type Phrase, phraseOf, wordsOf } from "./phrase";

// 改造老旧小区22个、惠及居民8600余户，加装电梯26台。  gives three phrases, each with its figure and all with the sentence as quote;
// 石渡大桥主体完工。  gives one without a figure.

export interface Done {
  phrase: Phrase;
  quote: Quote;
}

/** What the review of a report says was done in a year: its results, its other figures, its clauses without a figure. */
export function doneIn({ report, text }: { report: Report; text: string }, year: number): Done[] {
  if (report.review === null) return [];
  const sentences = paragraphsOf(report.review).flatMap((paragraph) => sentencesOf(paragraph, text));
  const byPosition = sentences.sort((a, b) => a.span.start - b.span.start);
  const taken = new Set<number>();
  const done: Done[] = [];
  for (const result of report.results) {
    const { quantity, period } = result;
    if (quantity === null) continue;
    // Whatever year it is for: a figure that the parser understood is not to be guessed at again.
    taken.add(quantity.span.start);
    const quote = sentenceAt(byPosition, quantity.span);
    if (quote !== null && period[0] === year && period[1] === year) {
      done.push({ phrase: phraseOf(wordsOf(result), result, quantity), quote });
    }
  }
  for (const quantity of report.quantities) {
    if (taken.has(quantity.span.start) || quantity.role !== "measure") continue;
    const quote = sentenceAt(byPosition, quantity.span);
    if (quote !== null) done.push({ phrase: phraseOf(around(text, quantity, quote.span), null, quantity), quote });
  }
  for (const quote of byPosition) {
    for (const clause of quote.text.split(/[，；。！？]/)) done.push({ phrase: phraseOf(clause, null, null), quote });
  }
  return done;
}

function paragraphsOf(review: Review): Paragraph[] {
  const problems = new Set(review.problems.map(({ span }) => span.start));
  const below = ({ paragraphs, sections }: Pick<Section, "paragraphs" | "sections">): Paragraph[] => [
    ...paragraphs,
    ...sections.flatMap(below),
  ];
  const all = [...review.highlights.flatMap(below), ...below(review)];
  return [...new Map(all.map((paragraph) => [paragraph.span.start, paragraph])).values()].filter(({ span }) => !problems.has(span.start));
}

const sentence = /[^。！？；;]+[。！？；;]?/g;

/** Where a paragraph is marked up, its text and its span do not run in step, and the paragraph stays whole. */
function sentencesOf({ text: words, span }: Paragraph, text: string): Quote[] {
  const raw = text.slice(span.start, span.end);
  if (folded(raw) !== folded(words)) return [{ text: words, span }];
  return [...raw.matchAll(sentence)].map((match) => ({
    text: match[0].trim().replace(/\s+/g, (gap) => (gap.includes("\n") ? "" : gap)),
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
}

function folded(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The sentence that holds a span, by bisection. */
function sentenceAt(sentences: readonly Quote[], { start }: Span): Quote | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.span.start <= start ? found : null;
}

/** The words about a figure: between the commas around it. */
function around(text: string, { span }: Quantity, bounds: Span): string {
  const stops = "，、；。,;";
  let { start, end } = span;
  while (start > bounds.start && !stops.includes(text[start - 1] ?? "")) start--;
  while (end < bounds.end && !stops.includes(text[end] ?? "")) end++;
  return text.slice(start, span.start) + text.slice(span.end, end);
}
