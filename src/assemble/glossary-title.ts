import type { Span } from "../model/report";
import { bareGlossaryTitles, glossaryReferences, glossaryTitleEndings, glossaryTitles } from "../vocabulary/glossary-words";
import { annexWords } from "../vocabulary/task-lists";
import { findWord, longestPrefix, prefixesOf } from "../vocabulary/word-index";
import { readMarker, skipSpace } from "./tasks-markers";

const longestTitle = 40;
const brackets = /[\s《》“”"'（）()【】[\]：:#*]/gu;

/**
 * Is this line the title of a glossary?
 * Takes: 名词解释 · 附件2 名词解释 · 《政府工作报告》有关内容名词注释. Refuses: （名词解释附后）.
 */
export function isGlossaryTitle(folded: string, line: Span): boolean {
  if (line.end - line.start > longestTitle) return false;
  const text = folded.slice(line.start, line.end);
  // All titles but 注 and 注解 speak of explaining or of words; one look spares most lines the lists.
  if (!/[释注解语词说明]/u.test(text)) return false;
  if (text.includes("。") || glossaryReferences.some((word) => text.includes(word))) return false;
  if (glossaryTitles.some((title) => text.includes(title))) return true;
  const words = text.replace(brackets, "");
  return bareGlossaryTitles.includes(words) || glossaryTitleEndings.some((ending) => words.endsWith(ending));
}

/** 注释, 注: a word that many things are headed by. */
export function isBareTitle(folded: string, line: Span): boolean {
  return line.end - line.start <= 8 && bareGlossaryTitles.includes(folded.slice(line.start, line.end).replace(brackets, ""));
}

/** Shorter lines hold no glossary together with its title. */
const shortestFlattened = 200;
const titlesAtStart = /* @__PURE__ */ prefixesOf(glossaryTitles);

/**
 * The title inside an endless line: the first entry's mark follows at once. `end` is where that mark stands.
 *
 *     …新篇章! 名词解释 1. 双拥:…
 *             ^start   ^end
 */
export function inlineGlossaryTitle(folded: string, line: Span): Span | null {
  if (line.end - line.start < shortestFlattened) return null;
  for (let at = findWord(folded, line.start, line.end, titlesAtStart); at >= 0; at = findWord(folded, at + 1, line.end, titlesAtStart)) {
    const { length } = longestPrefix(folded, at, line.end, titlesAtStart);
    let end = skipSpace(folded, at + length);
    if (":：)）》".includes(folded.charAt(end))) end = skipSpace(folded, end + 1);
    if (end < line.end && readMarker(folded, end)?.number === 1) return { start: at, end };
  }
  return null;
}

/** Does an annex or a glossary begin here? In an endless line that ends what went before. */
export function opensAppendix(folded: string, at: number): boolean {
  const start = skipSpace(folded, at);
  return annexWords.some((word) => folded.startsWith(word, start)) || glossaryTitles.some((title) => folded.startsWith(title, start));
}

/** 附件2, 附：, with or without a title behind it. */
export function isAnnexTitle(folded: string, line: Span): boolean {
  if (line.end - line.start > 40 || isGlossaryTitle(folded, line)) return false;
  const word = annexWords.find((candidate) => folded.startsWith(candidate, line.start));
  if (word === undefined) return false;
  let at = line.start + word.length;
  while (at < line.end && "0123456789０１２３４５６７８９一二三四五六七八九十 ".includes(folded.charAt(at))) at += 1;
  return at === line.end || ":： 　".includes(folded.charAt(at - 1)) || ":：\u3000".includes(folded.charAt(at));
}
