import type { Span } from "../model/report";
import { titleWords } from "../vocabulary/html-tags";

const FRONT = /^\ufeff?---[ \t]*\r?\n((?:(?!---)[^\n]{0,500}\n){1,60})(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TITLE = /^title:[ \t]*["']?([^\n"']{4,100})/m;

/**
 * The YAML that some Markdown begins with: where it ends, and the report's title in it, unless the text has one itself.
 *
 *     ---⏎title: 2024年政府工作报告⏎date: …⏎---⏎
 */
export function frontMatter(input: string): { end: number; title: Span | null } {
  const match = FRONT.exec(input);
  if (match?.[1] === undefined || !/^[\w-]+:/.test(match[1])) return { end: 0, title: null };
  const end = match[0].length;
  const title = TITLE.exec(match[1]);
  const said = title?.[1]?.trim() ?? "";
  if (title === null || !titleWords.test(said) || titleWords.test(input.slice(end, end + 500))) return { end, title: null };
  const start = match[0].indexOf(match[1]) + title.index + title[0].indexOf(said);
  return { end, title: { start, end: start + said.length } };
}
