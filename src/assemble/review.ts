import type { Paragraph, Span } from "../model/report";
import type { Source } from "../model/source";
import { oneOf } from "../vocabulary/char-class";
import { problemAdmissions, problemOpenings, problemRefusals, problemWords } from "../vocabulary/headings";

/**
 * The paragraphs, from the sentence on, that admit difficulties:
 *
 *     在看到成绩的同时,我们也清醒地认识到…存在不少问题和不足:…
 *
 * Not one: 解决了群众反映的问题。 (a result), 尽管面临不少困难，… (a merit).
 */
export function findProblems(source: Source, paragraphs: Span[]): Paragraph[] {
  const { text, folded } = source;
  const found: Paragraph[] = [];
  for (const span of paragraphs) {
    const paragraph = folded.slice(span.start, span.end);
    const at = problemSentence(paragraph);
    if (at >= 0) found.push({ text: text.slice(span.start + at, span.end), span: { start: span.start + at, end: span.end } });
  }
  return found;
}

/** Offset of the sentence that admits them, −1 where none does. */
function problemSentence(paragraph: string): number {
  if (!NAMED.test(paragraph)) return -1;
  let start = 0;
  while (start < paragraph.length) {
    let end = start;
    while (end < paragraph.length && !isStop(paragraph, end)) end++;
    if (admits(paragraph.slice(start, Math.min(end, start + HEAD)))) return start;
    start = end + 1;
  }
  return -1;
}

const isStop = oneOf("。!！");

/** What a sentence admits stands at its head. */
const HEAD = 90;
const any = (words: readonly string[]): string => words.join("|");
/** What no admission does without; most paragraphs have none of it. */
const NAMED = new RegExp(any([...problemOpenings, ...problemWords]));
const SEEN = new RegExp(any(problemOpenings));
const ADMITTED = new RegExp(`(?:${any(problemAdmissions)}).{0,40}(?:存在|面临|有).{0,16}(?:${any(problemWords)})`);
const REFUSED = new RegExp(any(problemRefusals));

function admits(head: string): boolean {
  return SEEN.test(head) || (ADMITTED.test(head) && !REFUSED.test(head));
}
