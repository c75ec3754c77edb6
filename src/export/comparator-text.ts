import type { Comparator, Quantity } from "../model/report";
import { wordsBefore, wordsBeforeLarge, wordsBeforeScale, wordsBehind, wordsBehindStretch } from "../vocabulary/comparators";
import { foldGlyphs } from "../vocabulary/glyphs";

// 不低于93% → 不低于   5.5%以上 → …以上   约3万亩以上 → 约…以上   820余万次 → …余   6%—7% → …—…
// 93% in 不低于93%、98% → null: the word stands with another number

const longestFirst = (words: readonly { word: string }[]) => words.map(({ word }) => word).sort((a, b) => b.length - a.length);
const BEFORE = longestFirst([...wordsBefore, ...wordsBeforeLarge, ...wordsBeforeScale]);
const BEHIND = longestFirst([...wordsBehind, ...wordsBehindStretch]);
/** 820余万, 5100多件, 几十亿; never the first character of a count: 多元 is no mark. */
const INSIDE = /(?<=.)[余多来](?=\p{L}|$)|[几数](?=\p{L})/u;
const RANGE = /(?<=[\d\p{L}%])\s*(—+|[\-~至到])\s*(?=[\d一二三四五六七八九十百千两半])/u;

/** The words of comparison as the quantity's text has them, … for the number, null where there are none. */
export function comparatorText({ text, comparator }: Quantity): string | null {
  if (comparator === "eq") return null;
  const folded = foldGlyphs(text);
  const before = BEFORE.find((word) => folded.startsWith(word))?.length ?? 0;
  const behind = BEHIND.find((word) => folded.endsWith(word) && word.length + before < text.length)?.length ?? 0;
  const words = text.slice(0, before) + inside(folded, text, before, text.length - behind, comparator) + text.slice(text.length - behind);
  return words === "…" ? null : words;
}

function inside(folded: string, text: string, from: number, to: number, comparator: Comparator): string {
  const figure = folded.slice(from, to);
  if (comparator === "between") {
    const dash = RANGE.exec(figure)?.[1];
    return dash === undefined ? "…" : `…${text.slice(from, to).charAt(figure.indexOf(dash))}…`;
  }
  const mark = INSIDE.exec(figure);
  return mark === null ? "…" : `…${text.charAt(from + mark.index)}`;
}
