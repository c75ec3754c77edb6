import type { Quantity } from "../model/report";
import { wordsBefore, wordsBeforeLarge, wordsBeforeScale, wordsBehind, wordsBehindStretch } from "../vocabulary/comparators";

// 不低于93% → 不低于   5.5%以上 → …以上   约3万亩以上 → 约…以上   820余万次 → …余   6%—7% → …—…
// 93% in 不低于93%、98% → null: the word stands with another number

const longestFirst = (words: readonly { word: string }[]) => words.map(({ word }) => word).sort((a, b) => b.length - a.length);
const BEFORE = longestFirst([...wordsBefore, ...wordsBeforeLarge, ...wordsBeforeScale]);
const BEHIND = longestFirst([...wordsBehind, ...wordsBehindStretch]);
const INSIDE = /[余多来](?=[百千万亿个\p{L}%％]|$)/u;
const RANGE = /(?<=[\d０-９一二三四五六七八九十百千万亿%％\p{L}])\s*(—+|–|－|-|~|～|∼|至|到)\s*(?=[\d０-９一二三四五六七八九十两])/u;

/** The words of comparison in the quantity's text, … for the number, null where there are none. */
export function comparatorText({ text, comparator }: Quantity): string | null {
  if (comparator === "eq") return null;
  const before = BEFORE.find((word) => text.startsWith(word)) ?? "";
  const behind = BEHIND.find((word) => text.endsWith(word) && word.length + before.length < text.length) ?? "";
  const figure = text.slice(before.length, text.length - behind.length);
  const mark = comparator === "between" ? RANGE.exec(figure)?.[1] : INSIDE.exec(figure)?.[0];
  const inside = mark === undefined ? "…" : comparator === "between" ? `…${mark}…` : `…${mark}`;
  const all = `${before}${inside}${behind}`;
  return all === "…" ? null : all;
}
