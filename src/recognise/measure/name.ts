import type { Span } from "../../model/report";
import { ownRegions, wholeRegions } from "../../vocabulary/region-prefixes";

/** 全市, 我区; but 全社会, 全体, 全员 and 区本级 belong to the name. */
const prefixes = new RegExp(`^(?:${[...wholeRegions, ...ownRegions.filter((word) => !word.endsWith("级"))].join("|")})(?=.)`, "u");

/** The words of a span as a reader sees them: runs of white space folded, and gone where a line was wrapped between Chinese. */
export function wordsOf(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .trim()
    .replace(/\s+/gu, (space, at: number, words: string) => (/[\x21-\x7e]/u.test(words[at - 1] ?? "") && /[\x21-\x7e]/u.test(words[at + space.length] ?? "") ? " " : ""));
}

/** The words of a span as a name: white space and note marks (［3］) dropped, a leading 全市 or 我区 dropped. */
export function nameOf(text: string, span: Span): string {
  const name = text
    .slice(span.start, span.end)
    .replace(/\s+|[［[]\d{1,3}[\]］]/gu, "")
    .replace(/^[、,，:：]+|[、,，:：]+$/gu, "");
  return name.replace(prefixes, "");
}
