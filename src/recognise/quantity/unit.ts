import type { Dimension } from "../../model/report";
import { type OneOf, oneOf } from "../../vocabulary/char-class";
import { classifierAliases, classifiers, greatClassifier, individuals } from "../../vocabulary/classifiers";
import { unitRows } from "../../vocabulary/units";
import type { Numeral } from "../numeral/numeral";
import { wordEnd, wordStart } from "./blank";

// Takes 平方米   元/平方米   微克每立方米   人次; refuses 方面 (方 is part of another word)

export interface UnitMatch {
  /** Null where the text says none: 旅居人数达600万. */
  unit: string | null;
  dimension: Dimension;
  end: number;
  /** From the table of units, not a counting word. */
  measured: boolean;
}

interface Entry {
  word: string;
  unit: string;
  dimension: Dimension;
  measured: boolean;
  latin: boolean;
  /** A character behind it makes it part of another word. */
  continues: OneOf | null;
}

/** The unit of a number: its own (百分之八, 三分之一) or what stands behind it. */
export function unitOf(text: string, numeral: Numeral, limit: number): UnitMatch | null {
  if (numeral.unit !== null) {
    return { unit: numeral.unit, dimension: numeral.unit.startsWith("/") ? "rate" : "ratio", end: numeral.end, measured: true };
  }
  return readUnit(text, numeral.end, limit, numeral.start);
}

/** The longest unit that begins at `at`, with what it is divided by. `numberStart`: where its number begins. */
function readUnit(text: string, at: number, limit: number, numberStart: number): UnitMatch | null {
  const start = wordStart(text, at);
  const entry = longest(text, start, limit);
  if (entry === null) return null;
  const end = start + entry.word.length;
  const match = { unit: entry.unit, dimension: entry.dimension, end, measured: entry.measured };
  const next = text.charAt(end);
  // 室温18度, 零下20度; else it is electricity
  if (entry.word === "度" && /温|零下/.test(text.slice(Math.max(0, numberStart - 8), numberStart))) {
    return { ...match, unit: "Cel", dimension: "temperature" };
  }
  // 每立方米20微克: the divisor stands in front of the number
  if (entry.dimension === "mass" && text.startsWith("每立方米", wordEnd(text, numberStart) - 4)) {
    return { ...match, unit: `${entry.unit}/m3`, dimension: "concentration" };
  }
  if (next === "/" || next === "每") return divided(text, match, limit);
  if (next !== " " || text.charAt(end + 1) !== "/") return match;
  // 35 微克 / 立方米
  const spaced = divided(text, { ...match, end: end + 1 }, limit);
  return spaced.end > end + 1 ? spaced : match;
}

/** The entry whose word stands at `at`, exactly as long as the text wants it. */
function longest(text: string, at: number, limit: number): Entry | null {
  const list = entries.get(text.charCodeAt(at));
  if (list === undefined) return null;
  for (const entry of list) {
    const end = at + entry.word.length;
    if (end > limit || !text.startsWith(entry.word, at)) continue;
    if (entry.latin && isLatin(text, end)) continue;
    if (entry.continues?.(text, end)) continue;
    return entry;
  }
  return null;
}

/** 元/平方米, 微克/立方米, 件/万人, 元/人·年, 微克每立方米. The match itself when no unit follows the stroke. */
function divided(text: string, match: UnitMatch & { unit: string }, limit: number): UnitMatch {
  const isWord = text.charAt(match.end) === "每";
  let end = match.end + 1;
  if (text.charAt(end) === " ") end += 1;
  let scale = "";
  while (isScale(text, end) && !text.startsWith("千瓦", end) && !text.startsWith("千克", end)) {
    scale += text.charAt(end);
    end += 1;
  }
  const below = longest(text, end, limit) ?? bareTime(text, end);
  if (below === null) return match;
  // 连续4年每年, 投资500万元每年
  if (isWord && !(below.measured && (below.dimension !== "duration" || "sh".includes(below.unit)))) return match;
  end += below.word.length;
  let unit = `${match.unit}/${scale}${scale === "" ? below.unit : below.word}`;
  if (dividesAgain(text, end)) {
    const second = longest(text, end + 1, limit) ?? bareTime(text, end + 1);
    if (second !== null) {
      unit += `${text.charAt(end)}${second.unit}`;
      end += 1 + second.word.length;
    }
  }
  const concentration = match.dimension === "mass" && below.dimension === "volume";
  return { unit, dimension: concentration ? "concentration" : "rate", end, measured: true };
}

const isScale = oneOf("十百千万亿");
const dividesAgain = oneOf("·/");

/** 月 alone is a month of the year; behind a stroke it is a unit of time. */
function bareTime(text: string, at: number): Entry | null {
  return text.charAt(at) === "月" ? month : null;
}

/** Characters that turn a unit's last character into another word. */
const continuations: ReadonlyMap<string, string> = new Map([
  ["大", "关台"],
  ["方", "面向案法式针位便才圆阵"],
  ["门", "槛类"],
  ["部", "委门队长省署位分"],
  ["位", "于居列次数置"],
  ["片", "区"],
  ["人", "民均工才"],
  ["面", "向积"],
  ["口", "径岸"],
  ["组", "织"],
  ["对", "接外标比"],
  ["起", "步点草"],
  ["次", "产新级"],
  ["种", "植业"],
  ["类", "似"],
  ["家", "庭"],
  ["期", "间末待"],
  ["元", "旦素首宇件"],
  ["节", "能约点水气日"],
  ["周", "年边岁"],
  ["日", "常期"],
  ["年", "度代级龄轻初底末间会终"],
  ["天", "然津"],
  ["里", "程"],
  ["成", "为立果效都渝本品员长熟"],
  ["升", "级学"],
  ["克", "服"],
  ["台", "湾阶资胞"],
  ["本", "级科市省区"],
  ["处", "理于置级"],
  ["只", "有要是"],
  ["把", "握"],
  ["针", "对"],
  ["场", "馆所地景"],
  ["团", "结"],
  ["轮", "椅"],
  ["条", "件例"],
  ["段", "落"],
  ["支", "持部"],
  ["人年", "度"],
  ["家次", "要级干新"],
  ["层", "次面级出"],
  ["股", "指东份权"],
  ["群", "众体"],
  ["集", "中团成群约镇聚体合市散训会装"],
  ["盆", "地"],
  ["分", "别之布类局公校行院部级批期会工支区配离享母数段店中子层量解散流发场馆红析制地球列获头设立"],
]);

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function index(): Map<number, Entry[]> {
  const all: Entry[] = [];
  for (const { words, unit, dimension } of unitRows) for (const word of words) all.push(entryOf(word, unit, dimension, true));
  for (const word of [...classifiers, greatClassifier]) all.push(entryOf(word, word, "count", false));
  for (const [word, unit] of classifierAliases) all.push(entryOf(word, unit, "count", false));
  const map = new Map<number, Entry[]>();
  for (const entry of all) {
    const first = entry.word.charCodeAt(0);
    const list = map.get(first);
    if (list === undefined) map.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

const opensIndividual: OneOf = (text, at) => text.charAt(at) === "体" && individuals.some((rest) => text.startsWith(rest, at));

/** All from one place, so that the engine gives them one shape. */
function entryOf(word: string, unit: string, dimension: Dimension, measured: boolean): Entry {
  const signs = continuations.get(word);
  const continues = word === "个" ? opensIndividual : signs === undefined ? null : oneOf(signs);
  return { word, unit, dimension, measured, latin: /[a-z]$/i.test(word), continues };
}

const entries = index();
const month = entryOf("月", "mo", "duration", true);
