/*
 * From the name of an indicator as written to its id.
 *
 *   takes    全省规模以上工业增加值 → industrial-value-added
 *            细颗粒物（PM2.5）平均浓度 → pm25
 *            全社会研发经费支出相当于全市生产总值的比例 → rd-intensity
 *   refuses  民营企业进出口: part of an indicator is not the indicator
 *
 * A name resolves only when all of it is accounted for. Nothing is searched inside a name.
 */
import { isHan } from "../../vocabulary/char-class";
import { bracketGlosses, indicatorPhrases, leadingWords, spellings, trailingWords } from "../../vocabulary/indicator-phrases";
import { indicators } from "../../vocabulary/indicators";
import { ownRegions, wholeRegions } from "../../vocabulary/region-prefixes";
import { longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../vocabulary/word-index";

/** Longer names than any indicator has; a bound on the work for text that is no name. */
const MAX_LENGTH = 48;

/**
 * The id of the indicator that a name stands for, or null when the catalogue has none.
 *
 * Region words, words of time and doing, quotation marks, glosses in brackets and a trailing 增速 make no difference.
 *
 * @param name The name as a report has it.
 * @returns An id of the catalogue (`indicators`), or null.
 * @throws `TypeError` when the name is no string.
 * @example
 * import { resolveIndicator } from "gov-work-report";
 *
 * resolveIndicator("全市社零总额"); // → "retail-sales"
 * resolveIndicator("民营企业进出口"); // → null
 */
export function resolveIndicator(name: string): string | null {
  if (typeof name !== "string") throw new TypeError(`resolveIndicator() needs the name of an indicator as a string, got ${typeof name}`);
  if (!mayBeIndicator(name)) return null;
  const before = asked.get(name);
  if (before !== undefined) return before;
  if (name.length === 0 || name.length > MAX_LENGTH) return names().get(name) ?? null;
  const id = names().get(name) ?? resolve(name);
  if (asked.size >= MAX_ASKED) asked.clear();
  asked.set(name, id);
  return id;
}

/**
 * Whether a name ends like an indicator's, or like words that may stand behind one; most names of other things do not, and need
 * not be looked up. Whatever stands in front of the name makes no difference.
 */
export function mayBeIndicator(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  const before = name.length > 1 ? name.charCodeAt(name.length - 2) : last;
  // Only of Chinese characters it is certain that nothing replaces them or takes them out.
  if (!isHan(last) || !isHan(before)) return true;
  sieve ??= makeSieve();
  return sieve.lasts[last & LASTS] === 1 || (name.length > 1 && sieve.pairs[pairOf(before, last)] === 1);
}

const LASTS = 1023;
const PAIRS = 8191;

const pairOf = (one: number, other: number): number => (one * 61 + other) & PAIRS;

let sieve: { lasts: Uint8Array; pairs: Uint8Array } | null = null;

function makeSieve(): { lasts: Uint8Array; pairs: Uint8Array } {
  const made = { lasts: new Uint8Array(LASTS + 1), pairs: new Uint8Array(PAIRS + 1) };
  for (const ends of [names().keys(), TRAILING, SPELLINGS.keys()]) {
    for (const word of ends) {
      const last = word.charCodeAt(word.length - 1);
      if (word.length === 1) made.lasts[last & LASTS] = 1;
      else made.pairs[pairOf(word.charCodeAt(word.length - 2), last)] = 1;
    }
  }
  return made;
}

/** Names asked lately and what came of them: a report asks for the same ones again and again. */
const asked = new Map<string, string | null>();
const MAX_ASKED = 4096;

function resolve(name: string): string | null {
  let rest = withoutGlosses(tidy(name));
  // 的税收: the beginning of the name, and with it whose tax it is, stands elsewhere.
  if (rest.startsWith("的")) return null;
  for (;;) {
    const found = lookup(rest);
    if (found !== null) return found;
    const cut = leadLength(rest);
    if (cut === 0) return null;
    rest = rest.slice(cut);
  }
}

/** Tries the name, then the name without the words behind it that do not change what it is. */
function lookup(name: string): string | null {
  let rest = respell(name);
  for (;;) {
    const found = names().get(rest);
    if (found !== undefined) return found;
    const cut = tailLength(rest);
    if (cut === 0) return null;
    rest = rest.slice(0, -cut);
  }
}

let byName: Map<string, string> | null = null;

/** Every writing, as in the catalogue and as respelt; made at first use, so that importing the package costs nothing. */
function names(): Map<string, string> {
  if (byName !== null) return byName;
  byName = new Map();
  for (const { id, zh, aliases } of indicators) {
    for (const writing of [zh, ...aliases]) {
      byName.set(writing, id);
      byName.set(respell(withoutGlosses(tidy(writing))), id);
    }
  }
  for (const { id, slots } of indicatorPhrases) {
    for (const writing of combinations(slots)) if (!byName.has(writing)) byName.set(writing, id);
  }
  return byName;
}

/** Plain loops: this runs over some thousands of names while the first report waits. */
function combinations(slots: readonly string[]): string[] {
  let heads = [""];
  for (const slot of slots) {
    const longer: string[] = [];
    for (const choice of slot.split(" ")) {
      for (const head of heads) longer.push(choice === "-" ? head : head + choice);
    }
    heads = longer;
  }
  return heads;
}

/** Without white space and quotation marks, compatibility forms (（, ２, ₂, Ⅲ) as plain ones, Latin letters as capitals. */
function tidy(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s"“”„'‘’「」『』《》]+/g, "")
    .toUpperCase();
}

const GLOSSES = new Set(bracketGlosses);

/** 细颗粒物(PM2.5)浓度 → 细颗粒物浓度; an unknown bracket's words stay, without the brackets. */
function withoutGlosses(name: string): string {
  if (!name.includes("(")) return name;
  return name.replace(/\(([^()]*)\)/g, (_, inner: string) => (GLOSSES.has(inner) ? "" : inner));
}

const SPELLINGS = new Map(spellings);

/** 占全市生产总值的比重: the unit's own product, so that 全市 says nothing. Longer spellings first: 占比重 before 占比. */
const SPELLING = new RegExp(`(?:${wholeRegions.join("|")})(?=(?:地区)?生产总值|GDP)|${longestFirst(SPELLINGS.keys()).join("|")}`, "g");

function respell(name: string): string {
  return name.replace(SPELLING, (word) => SPELLINGS.get(word) ?? "");
}

function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

const LEADING = new Set([...wholeRegions, ...ownRegions, ...leadingWords]);
const leadingAtStart = /* @__PURE__ */ prefixesOf(LEADING);
const TRAILING = new Set(trailingWords);
const trailingAtEnd = /* @__PURE__ */ suffixesOf(TRAILING);

/** 2024年粮食产量: a year leads as 全年 does; 12.城镇新增就业: so does a number in a list. */
const YEAR_OR_NUMBER = /^(?:(?:19|20)\d\d年(?:末|底|全年)?|\d{1,3}[.、])/;

/** How much leads the name without being part of it; something is always left. */
function leadLength(name: string): number {
  const word = longestPrefix(name, 0, name.length - 1, leadingAtStart);
  return word.length || (YEAR_OR_NUMBER.exec(name)?.[0].length ?? 0);
}

function tailLength(name: string): number {
  return longestSuffix(name, 1, name.length, trailingAtEnd).length;
}
