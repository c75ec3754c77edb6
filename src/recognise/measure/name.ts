import type { Span } from "../../model/report";
import { isHan, oneOf } from "../../vocabulary/char-class";
import { nationalTitles } from "../../vocabulary/heads";
import { ownRegions, wholeRegions } from "../../vocabulary/region-prefixes";
import { isSpace } from "../../vocabulary/white-space";
import { longestPrefix, prefixesOf } from "../../vocabulary/word-index";

/** 全市, 我区; but 全社会, 全体, 全员 and 区本级 belong to the name. */
const prefixes: ReadonlySet<string> = new Set([...wholeRegions, ...ownRegions.filter((word) => !word.endsWith("级"))]);
const titlesAtStart = /* @__PURE__ */ prefixesOf(nationalTitles);
const prefixesAtStart = /* @__PURE__ */ prefixesOf(prefixes);

const isEdge = oneOf("、,，:：");
/** 完成|了厂房15万平方米, 集中改造|的⟦11条⟧街巷 */
const isParticle = oneOf("了的");

/** The words of a span as a reader sees them: runs of white space folded, and gone where a line was wrapped between Chinese. */
export function wordsOf(text: string, span: Span): string {
  const slice = text.slice(span.start, span.end);
  if (!hasSpaceOrBracket(slice)) return slice;
  const between = (space: string, at: number, words: string): string =>
    latin.test(words[at - 1] ?? "") && latin.test(words[at + space.length] ?? "") ? " " : "";
  return slice.trim().replace(/\s+/gu, between);
}

const latin = /[\x21-\x7e]/u;

/** The words of a span as a name: white space and note marks (［3］) dropped, a leading 全市 or 我区 dropped. */
export function nameOf(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && (isEdge(text, start) || isParticle(text, start))) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  if (start >= end) return "";
  const slice = text.slice(start, end);
  const name = hasSpaceOrBracket(slice) ? slice.replace(/\s+|[［[]\d{1,3}[\]］]/gu, "") : slice;
  const { length } = longestPrefix(name, 0, name.length - 1, prefixesAtStart);
  return name.startsWith("全国") && isNational(name) ? name : name.slice(length);
}

/** 规上企业已|有⟦26家⟧, 全县|有⟦5个⟧村; but 国有⟦26家⟧. */
export function withoutHaving(name: string): string {
  return name.endsWith("有") ? name.replace(having, "") : name;
}

const having = /(?:[现拥已还就共仅只尚仍将]|应该|可以|至少){0,3}(?<![国公私所没占含具享持原])有$/u;

/** 全国文明城市 is a title; 全国粮食产量 is of the whole country. */
function isNational(name: string): boolean {
  return longestPrefix(name, 2, name.length, titlesAtStart) !== "";
}

/** Whether there is anything in it that a name goes without; most have nothing but Chinese characters. */
function hasSpaceOrBracket(slice: string): boolean {
  for (let at = 0; at < slice.length; at++) {
    const code = slice.charCodeAt(at);
    if (isHan(code)) continue;
    if (code === OPEN || code === WIDE_OPEN || isSpace(code)) return true;
  }
  return false;
}

const OPEN = 0x5b;
const WIDE_OPEN = 0xff3b;
