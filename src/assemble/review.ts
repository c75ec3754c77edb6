import type { Paragraph, Span } from "../model/report";
import type { Source } from "../model/source";
import { problemSeen, problemWords } from "../vocabulary/headings";

/**
 * The paragraphs, from the sentence on, that admit difficulties:
 *
 *     在看到成绩的同时,我们也清醒地认识到…存在不少问题和不足:…
 *
 * Not one: 解决了群众反映的问题。 (a result).
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
  let start = 0;
  while (start < paragraph.length) {
    const stop = paragraph.indexOf("。", start);
    const end = stop < 0 ? paragraph.length : stop;
    const head = paragraph.slice(start, Math.min(end, start + 90));
    if (/清醒|(?:看到|认识到|正视|存在|面临)[^。]{0,30}(?:困难|问题|不足|挑战|差距)/.test(head) && admits(head)) return start;
    start = end + 1;
  }
  return -1;
}

function admits(head: string): boolean {
  return problemSeen.some((word) => head.includes(word)) && problemWords.some((word) => head.includes(word)) && /我们|我[省市区县国州]|还|仍|也要|当前|前进|存在/.test(head);
}
