import type { RegionLevel } from "../model/report";
import { regionTable } from "./region-table";

/** A unit of the division list. */
export interface RegionUnit {
  code: string;
  name: string;
  /** Without 省, 市, 区 … and without the peoples of an autonomous unit: 温江, 广西, 海拉尔. */
  short: string;
  level: RegionLevel;
  province: RegionUnit | null;
  prefecture: RegionUnit | null;
}

/** A region as the words give it, completed from the list where they allow it. */
export interface RegionReading {
  name: string;
  level: RegionLevel;
  province: string | null;
  prefecture: string | null;
  county: string | null;
  code: string | null;
  /** `ambiguous`: several units share the name and nothing decides; `unknown`: the list has no such unit. */
  certainty: "resolved" | "ambiguous" | "unknown";
}

/** What else may tell which of several units of one name is meant. */
export interface RegionHints {
  /** Strings near the report's head that may name its province or prefecture: title, tag of the post. */
  near: string[];
  /** The whole text: how often it names the parents decides last. */
  text: string;
  /** The last character the unit's name should have (区 of 区长), where a short name leaves it open. */
  kind: string | null;
}

/** The nation itself, as 国务院 and 全国人民代表大会 stand for it. */
export const nation: RegionReading = {
  name: "中华人民共和国",
  level: "nation",
  province: null,
  prefecture: null,
  county: null,
  code: null,
  certainty: "resolved",
};

/** Peoples in the names of autonomous units, as they stand before 自治 or before 区, 乡. */
const peoples =
  "满族|回族|壮族|藏族|彝族|苗族|侗族|瑶族|白族|傣族|黎族|畲族|羌族|水族|佤族|土族|怒族|蒙古族|蒙古|维吾尔|哈萨克|柯尔克孜|布依族|朝鲜族|土家族|哈尼族|" +
  "傈僳族|拉祜族|纳西族|景颇族|布朗族|撒拉族|毛南族|仡佬族|仫佬族|锡伯族|阿昌族|普米族|独龙族|塔吉克|鄂温克族|达斡尔族|裕固族|保安族|东乡族|德昂族|" +
  "各族|俄罗斯族|塔塔尔族|乌孜别克族|门巴族|珞巴族|基诺族|京族|高山族|赫哲族";
const autonomous = new RegExp(`(?:${peoples})*自治[区州县旗]$|(?:${peoples})+[区乡]$`);
const selfGoverned = /自治[区州县旗]$/;
const plainSuffix = /(?:特别行政区|地区|林区|矿区|新区|[省市区县旗盟州镇乡])$/;

/** What a name without an entry in the list ends in, and the level that stands for. */
const suffixLevels: [RegExp, RegionLevel][] = [
  [/(?:省|自治区)$/, "province"],
  [/(?:自治州|地区|盟|州)$/, "prefecture"],
  [/(?:管理区|开发区|高新区|经开区|新区|示范区|园区|保税区|合作区|功能区|试验区|风景区|度假区|产业园)$/, "county"],
  [/(?:街道|街道办事处|镇|乡|苏木)$/, "township"],
  [/(?:[区县旗]|林区|特区)$/, "county"],
  [/市$/, "prefecture"],
];

/**
 * The unit whose entry in the table starts at `at`. The table is searched as it stands: decoding all of it would cost more
 * than the few look-ups of a report.
 */
function unitAt(at: number): RegionUnit {
  const start = regionTable.lastIndexOf("\n", at) + 1;
  if (regionTable[start] === "=") return provinceAt(start);
  const province = provinceAt(regionTable.lastIndexOf("\n=", at) + 1);
  const line = regionTable.slice(start, entryEnd(start, "\n"));
  const head = line.slice(0, entryEnd(start, ",") - start);
  const stem = province.code.slice(0, 2) + head.slice(0, 2);
  const prefecture = head.length > 2 ? made(`${stem}00`, head.slice(2), "prefecture", province, null) : null;
  if (prefecture !== null && at < start + head.length) return prefecture;
  let number = 0;
  let offset = start + head.length + 1;
  for (const county of line.slice(head.length + 1).split(",")) {
    const numbered = county >= "0" && county < ":";
    number = numbered ? Number(county.slice(0, 2)) : number + 1;
    if (at < offset + county.length) {
      return made(stem + (number < 10 ? `0${number}` : number), numbered ? county.slice(2) : county, "county", province, prefecture);
    }
    offset += county.length + 1;
  }
  return province;
}

function provinceAt(start: number): RegionUnit {
  return made(
    `${regionTable.slice(start + 1, start + 3)}0000`,
    regionTable.slice(start + 3, entryEnd(start, "\n")),
    "province",
    null,
    null,
  );
}

function entryEnd(at: number, ...marks: string[]): number {
  let end = regionTable.length;
  for (const mark of marks) {
    const found = regionTable.indexOf(mark, at);
    if (found >= 0 && found < end) end = found;
  }
  return end;
}

function made(code: string, name: string, level: RegionLevel, province: RegionUnit | null, prefecture: RegionUnit | null): RegionUnit {
  return { code, name, short: shortName(name), level, province, prefecture };
}

/** All units whose entry begins with `name` and for whose full name `fits` holds, in code order. */
function search(name: string, fits: (full: string) => boolean): RegionUnit[] {
  const found: RegionUnit[] = [];
  if (name.length < 2 || /[=,\n\d]/.test(name)) return found;
  for (let at = regionTable.indexOf(name); at >= 0; at = regionTable.indexOf(name, at + 1)) {
    const before = regionTable[at - 1] ?? "";
    if (before !== "," && !(before >= "0" && before <= "9")) continue;
    if (fits(regionTable.slice(at, entryEnd(at, ",", "\n")))) found.push(unitAt(at));
  }
  return found;
}

/** 温江区 → 温江, 广西壮族自治区 → 广西; what would leave less than two characters stays whole (忠县). */
export function shortName(name: string): string {
  for (const pattern of [autonomous, selfGoverned, plainSuffix]) {
    const short = name.replace(pattern, "");
    if (short.length >= 2 && short !== name) return short;
  }
  return name;
}

/** Units with exactly this full name, in code order. */
export function regionsNamed(name: string): RegionUnit[] {
  return search(name, (full) => full === name);
}

/** Units with this short name (温江, 广西) or this everyday one (凉山州, 木里自治县), higher levels first. */
export function regionsCalled(name: string): RegionUnit[] {
  let units = search(name, (full) => shortName(full) === name);
  const kind = /^.{2,}?((?:自治)?[州县旗])$/.exec(name)?.[1] ?? "";
  if (units.length === 0 && kind !== "") {
    const everyday = name.slice(0, -kind.length);
    units = search(everyday, (full) => full.includes("自治") && full.endsWith(kind) && shortName(full) === everyday);
  }
  const rank = (one: RegionUnit) => (one.level === "province" ? 0 : one.level === "prefecture" ? 1 : 2);
  return units.sort((a, b) => rank(a) - rank(b));
}

/**
 * Reads a region written as a path of names (四川省成都市温江区, 成都市温江区, 温江区, 温江).
 *
 * @param path The names without spaces, the unit itself last.
 * @param hints What may decide between units that share a name.
 * @returns null where the path does not end in the name of a unit, known or of a known kind.
 * @example resolveRegion("成都市温江区", { near: [], text: "", kind: null })?.code // "510115"
 */
export function resolveRegion(path: string, hints: RegionHints): RegionReading | null {
  if (path === "" || path.length > 40) return null;
  if (path === "全国" || path === nation.name) return nation;
  const known = unitsOfPath(path);
  if (known.length > 0) return decide(known, path, hints);
  return unknownUnit(path, hints);
}

/** The units a path can mean: its longest tail that is a name, all before it being names of that unit's parents. */
function unitsOfPath(path: string): RegionUnit[] {
  const named = namedAtEnd(path);
  return longestOf(named, path, explains) ?? calledAtEnd(path) ?? longestOf(named, path, endsInParent) ?? [];
}

/** A unit in whose full name a path ends, and where in the path the name begins. */
interface AtEnd {
  one: RegionUnit;
  at: number;
}

/** Found by the last two characters of the path, so that the table is gone through once; the longest names first. */
function namedAtEnd(path: string): AtEnd[] {
  const found: AtEnd[] = [];
  const last = path.slice(-2);
  if (last.length < 2 || /[=,\n\d]/.test(last)) return found;
  for (let hit = regionTable.indexOf(last); hit >= 0; hit = regionTable.indexOf(last, hit + 1)) {
    const end = hit + 2;
    if (end < regionTable.length && regionTable[end] !== "," && regionTable[end] !== "\n") continue;
    let start = hit;
    // A name begins behind a comma or a digit, which no name has.
    while (regionTable.charCodeAt(start - 1) > 0x39) start--;
    if (path.endsWith(regionTable.slice(start, end))) found.push({ one: unitAt(start), at: path.length - (end - start) });
  }
  return found.sort((a, b) => a.at - b.at);
}

function longestOf(named: readonly AtEnd[], path: string, fits: (head: string, one: RegionUnit) => boolean): RegionUnit[] | null {
  const fitting = named.filter(({ one, at }) => fits(path.slice(0, at), one));
  const longest = fitting.filter(({ at }) => at === fitting[0]?.at);
  return longest.length === 0 ? null : longest.map(({ one }) => one);
}

function calledAtEnd(path: string): RegionUnit[] | null {
  for (let at = 0; at < path.length - 1; at++) {
    const units = regionsCalled(path.slice(at)).filter((one) => explains(path.slice(0, at), one));
    if (units.length > 0) return units;
  }
  return null;
}

/** 日报|成都市|温江区: what stands before the parent is another line's. */
function endsInParent(head: string, { province, prefecture }: RegionUnit): boolean {
  return [province, prefecture].some((parent) => parent !== null && head.endsWith(parent.name));
}

/** Whether a path before a unit's name says nothing but its parents. */
function explains(head: string, one: RegionUnit): boolean {
  let rest = head;
  for (const parent of [one.province, one.prefecture]) {
    if (parent === null || rest === "") continue;
    if (rest.startsWith(parent.name)) rest = rest.slice(parent.name.length);
    else if (rest.startsWith(parent.short)) rest = rest.slice(parent.short.length);
  }
  return rest === "";
}

function decide(units: RegionUnit[], path: string, hints: RegionHints): RegionReading {
  let candidates = units;
  const { kind } = hints;
  if (candidates.length > 1 && kind !== null) {
    const fitting = candidates.filter((one) => one.name.endsWith(kind));
    if (fitting.length > 0) candidates = fitting;
  }
  const best = candidates.length === 1 ? candidates[0] : mostLikely(candidates, path, hints);
  if (best !== undefined && best !== null) return reading(best);
  const [first] = candidates;
  const name = path.endsWith(first?.name ?? " ") ? (first?.name ?? path) : path;
  const same = (pick: (one: RegionUnit) => string | null) => {
    const values = new Set(candidates.map(pick));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  };
  return {
    name,
    level: first?.level ?? "county",
    province: same((one) => one.province?.name ?? null),
    prefecture: same((one) => one.prefecture?.name ?? null),
    county: first?.level === "county" ? name : null,
    code: null,
    certainty: "ambiguous",
  };
}

/** The candidate whose parents are named near the head, or else far more often than the others' in the text. */
function mostLikely(candidates: RegionUnit[], path: string, hints: RegionHints): RegionUnit | null {
  const levels = new Set(candidates.map((one) => one.level));
  // 吉林 is first of all the province: levels differ only where a short name was given.
  if (levels.size > 1) {
    const top = candidates.filter((one) => one.level === candidates[0]?.level);
    return top.length === 1 ? (top[0] ?? null) : mostLikely(top, path, hints);
  }
  const named = candidates.map((one) => ({ one, weight: hints.near.some((near) => names(near, one, path)) ? 1 : 0 }));
  const clear = winner(named);
  if (clear !== null) return clear;
  return winner(candidates.map((one) => ({ one, weight: mentions(hints.text, one) })));
}

function names(near: string, one: RegionUnit, path: string): boolean {
  const rest = near.replace(path, "");
  return [one.province, one.prefecture].some((parent) => parent !== null && rest.includes(parent.short));
}

function winner(weighed: { one: RegionUnit; weight: number }[]): RegionUnit | null {
  const sorted = [...weighed].sort((a, b) => b.weight - a.weight);
  const [first, second] = sorted;
  return first !== undefined && first.weight > 0 && first.weight > 2 * (second?.weight ?? 0) ? first.one : null;
}

function mentions(text: string, one: RegionUnit): number {
  const prefecture = one.prefecture === null ? 0 : occurrences(text, one.prefecture.short) * 3;
  return prefecture + (one.province === null ? 0 : occurrences(text, one.province.short));
}

function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count++;
  return count;
}

function reading(one: RegionUnit): RegionReading {
  return {
    name: one.name,
    level: one.level,
    province: one.level === "province" ? one.name : (one.province?.name ?? null),
    prefecture: one.level === "prefecture" ? one.name : (one.prefecture?.name ?? null),
    county: one.level === "county" ? one.name : null,
    code: one.code,
    certainty: "resolved",
  };
}

/** A unit the list does not know (双流县 of old, a township, a development zone), under the parents its path names. */
function unknownUnit(path: string, hints: RegionHints): RegionReading | null {
  const kind = suffixLevels.find(([pattern]) => pattern.test(path));
  if (kind === undefined || path.replace(kind[0], "") === "") return null;
  for (let at = path.length - 1; at >= 2; at--) {
    const head = path.slice(0, at);
    const [first] = unitsOfPath(head);
    if (first === undefined) continue;
    const parent = decide(unitsOfPath(head), head, hints);
    if (head.endsWith(first.name)) {
      // 市 under a prefecture is a county-level city.
      const level = kind[1] === "prefecture" && parent.level === "prefecture" ? "county" : kind[1];
      return unlisted(path.slice(at), level, parent);
    }
    const own = path.slice(Math.max(0, path.lastIndexOf(first.short)));
    // 松江|岭市 is no 岭市 in 松江: one character is no name.
    if (/^(?!地区).[市县区州盟旗]$/.test(path.slice(at))) continue;
    // 白沙|镇 has its name from no county, whatever else is called so.
    if (/^(?:镇|乡|苏木|街道)$/.test(path.slice(at))) return unlisted(path, kind[1], null);
    // 双流|县 is what 双流区 was; 成都|高新区 is a zone in 成都市, whose name is part of its own.
    if (!/^(?:地区|[市县区州盟旗])$/.test(path.slice(at))) return unlisted(own, kind[1], parent);
    // 双流|市 of 双流区 is a county-level one; 双流|地区 has but its seat's name.
    const level = path.endsWith("市") && parent.level === "county" ? "county" : kind[1];
    return unlisted(own, level, above(parent, level));
  }
  return ofUnlistedParents(path, kind[1], hints);
}

/** A prefecture-level unit before a county or a smaller one, both told by their last characters: 澜州市|澜溪区. */
const parentPath =
  /^([\u4e00-\u9fff]{2,10}?(?:省|自治区))?([\u4e00-\u9fff]{2,10}?(?:自治州|地区|[市盟州]))?([\u4e00-\u9fff]{2,}?[县区旗市])?(?=[\u4e00-\u9fff]{2})/;

/** A unit of a path in which no name is listed; its province may stand in the tag of the post alone. */
function ofUnlistedParents(path: string, level: RegionLevel, hints: RegionHints): RegionReading {
  const [all = "", province, prefecture, county] = level === "province" ? [] : (parentPath.exec(path) ?? []);
  const own = path.slice(all.length);
  const tagged = hints.near.map((near) => (near.length <= 8 ? provinceCalled(near) : null)).find((name) => name !== null) ?? null;
  return unlisted(own, level === "prefecture" && prefecture !== undefined ? "county" : level, {
    name: own,
    level,
    province: province ?? tagged,
    prefecture: prefecture ?? null,
    county: county ?? null,
    code: null,
    certainty: "unknown",
  });
}

function provinceCalled(name: string): string | null {
  const [unit] = [...regionsNamed(name), ...regionsCalled(name)].filter((one) => one.level === "province");
  return unit?.name ?? null;
}

/** The parents of a unit, without the unit itself. */
function above(namesake: RegionReading, level: RegionLevel): RegionReading {
  return { ...namesake, county: null, prefecture: level === "county" && namesake.level === "county" ? namesake.prefecture : null };
}

/** What a development zone is, without saying whose. */
const anyZone =
  /^(?:国家级)?(?:经济(?:技术)?开发区|经开区|高新(?:技术产业)?(?:开发)?区|工业园区?|产业园区?|保税区|旅游度假区|风景名胜区|管理区|示范区|新区|园区|开发区)$/;

function unlisted(own: string, level: RegionLevel, parent: RegionReading | null): RegionReading {
  // 云州市|经济技术开发区: only with the parent is it a name.
  const name = anyZone.test(own) ? (parent?.county ?? parent?.prefecture ?? parent?.province ?? "") + own : own;
  return {
    name,
    level,
    province: level === "province" ? name : (parent?.province ?? null),
    prefecture: level === "prefecture" ? name : (parent?.prefecture ?? null),
    county: level === "county" ? name : (parent?.county ?? null),
    code: null,
    certainty: "unknown",
  };
}

interface Names {
  /** Short name → full name. */
  shorts: ReadonlyMap<string, string>;
  lengths: readonly number[];
  firsts: ReadonlySet<number>;
}

/** Kinds of units → their names; made once, since going through the whole table costs as much as reading a page. */
const namesByKind = new Map<string, Names>();

function namesOf(kinds: string[]): Names {
  const key = kinds.join("");
  const known = namesByKind.get(key);
  if (known !== undefined) return known;
  const shorts = new Map<string, string>();
  for (const name of new Set(regionTable.split(/[\n,=]\d*/))) {
    // 城区, 郊区 and 矿区 are names of units, but words first.
    if (name.length < 3 || !kinds.some((kind) => name.endsWith(kind))) continue;
    const short = name.includes("自治") ? shortName(name) : name.slice(0, -1);
    if (!shorts.has(short)) shorts.set(short, name);
  }
  const all = [...shorts.keys()];
  const names = {
    shorts,
    lengths: [...new Set(all.map(({ length }) => length))],
    firsts: new Set(all.map((short) => short.charCodeAt(0))),
  };
  namesByKind.set(key, names);
  return names;
}

/**
 * The unit a text names most often, by its full or its short name, among those whose names end in one of `kinds`, the last
 * characters of kinds of units; null where none stands out. For reports that nowhere say whose they are.
 */
export function mostNamedRegion(text: string, kinds: string[]): RegionUnit | null {
  const { shorts, lengths, firsts } = namesOf(kinds);
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    if (!firsts.has(text.charCodeAt(at))) continue;
    for (const length of lengths) {
      const name = shorts.get(text.slice(at, at + length));
      if (name === undefined) continue;
      // The full name is beyond doubt, the short one may be a word (和平, 新华).
      counts.set(name, (counts.get(name) ?? 0) + (text.startsWith(name, at) ? 3 : 1));
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 6 || first[1] <= 1.5 * (second?.[1] ?? 0)) return null;
  const units = regionsNamed(first[0]);
  return units.length === 1 ? (units[0] ?? null) : mostLikely(units, first[0], { near: [], text, kind: null });
}
