import type { Span } from "../model/report";
import { oneOf } from "../vocabulary/char-class";
import {
  areaOffices,
  areaWords,
  openEndings,
  remarkWords,
  type UnitRole,
  unitEndings,
  unitLabels,
  unitVerbs,
  weakUnitEndings,
} from "../vocabulary/departments";
import { longestSuffix, suffixesOf } from "../vocabulary/word-index";
import { trimSpan } from "./tasks-lines";

/**
 * Who carries a task out, and where its text ends.
 * Takes: （牵头单位：区教育局） · 主办单位：省财政厅，各州、市人民政府 · （省教育厅牵头，省财政厅配合）. Refuses: （含新生儿）.
 */
export interface Staffed {
  text: Span;
  lead: string[];
  support: string[];
}

const labelsAtEnd = /* @__PURE__ */ suffixesOf(unitLabels);

export function readUnits(text: string, folded: string, span: Span): Staffed {
  const labels = findLabels(folded, span);
  const first = labels[0];
  if (first === undefined) return readClosingBracket(text, folded, span);
  const units = new Map<UnitRole, Set<string>>();
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    const end = unitsEnd(folded, label.end, next?.start ?? span.end);
    add(units, label.role, splitUnits(text.slice(label.end, end)));
  }
  return staffed(trimText(folded, span.start, beforeLabel(folded, span.start, first.start)), units);
}

/** The same where a table has columns for the units. */
export function unitsOfCells(text: string, folded: string, body: Span, cells: readonly { role: UnitRole; cell: Span }[]): Staffed {
  const units = new Map<UnitRole, Set<string>>();
  for (const { role, cell } of cells) add(units, role, splitUnits(text.slice(cell.start, cell.end)));
  return staffed(trimText(folded, body.start, body.end), units);
}

interface Label extends Span {
  role: UnitRole;
}

/** The colon is rarer than the words in front of it. `end` is behind the colon. */
function findLabels(folded: string, span: Span): Label[] {
  const labels: Label[] = [];
  const words = folded.slice(span.start, span.end + 2);
  let from = 0;
  for (let colon = 0; colon < words.length; colon += 1) {
    const code = words.charCodeAt(colon);
    if (code !== 0x3a && code !== 0xff1a) continue;
    const end = /\s/u.test(words.charAt(colon - 1)) ? colon - 1 : colon;
    const label = longestSuffix(words, from, end, labelsAtEnd);
    const role = unitLabels.get(label);
    const start = span.start + end - label.length;
    if (role === undefined || start >= span.end) continue;
    labels.push({ start, end: span.start + colon + 1, role });
    from = colon + 1;
  }
  return labels;
}

/** A list of units ends at its bracket, its sentence or its line, unless a comma says that it goes on in the next. */
function unitsEnd(folded: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const glyph = folded.charAt(at);
    if (glyph === "(" || glyph === "（" || glyph === "[" || glyph === "【") depth += 1;
    else if (glyph === ")" || glyph === "）" || glyph === "]" || glyph === "】") depth -= 1;
    if (depth < 0 || glyph === "。") return at;
    if (glyph === "\n" && !"、，,".includes(folded.charAt(at - 1))) return at;
  }
  return to;
}

/** Without the bracket that opens before the label: …公里。(|牵头单位. */
function beforeLabel(folded: string, start: number, label: number): number {
  const { end } = trimSpan(folded, start, label);
  return end > start && "(（[［【〔".includes(folded.charAt(end - 1)) ? end - 1 : end;
}

/** Without the mark that only parted the text from what follows. */
function trimText(folded: string, start: number, end: number): Span {
  let span = trimSpan(folded, start, end);
  while (span.end > span.start && ";；,，、".includes(folded.charAt(span.end - 1))) span = trimSpan(folded, span.start, span.end - 1);
  return span;
}

function add(units: Map<UnitRole, Set<string>>, role: UnitRole, names: readonly string[]): void {
  const list = units.get(role) ?? new Set();
  for (const name of names) if (!name.includes(":") && !name.includes("：")) list.add(name);
  units.set(role, list);
}

function staffed(text: Span, units: ReadonlyMap<UnitRole, ReadonlySet<string>>): Staffed {
  const lead = [...(units.get("lead") ?? [])];
  const responsible = [...(units.get("responsible") ?? [])];
  const support = [...(units.get("support") ?? [])];
  return lead.length > 0 ? { text, lead, support: [...responsible, ...support] } : { text, lead: responsible, support };
}

/** Units without a label: the bracket at the end holds nothing but units and what they do. */
function readClosingBracket(text: string, folded: string, span: Span): Staffed {
  const plain: Staffed = { text: trimText(folded, span.start, span.end), lead: [], support: [] };
  let end = span.end;
  while (end > span.start && "。;；".includes(folded.charAt(end - 1))) end -= 1;
  if (!")）】]".includes(folded.charAt(end - 1)) || end === span.start) return plain;
  const open = openingBracket(folded, span.start, end - 1);
  if (open === null) return plain;
  const units = readRemark(text.slice(open + 1, end - 1));
  return units === null ? plain : staffed(trimText(folded, span.start, open), units);
}

/** Units of a bracket without labels; null when anything else stands in it. */
function readRemark(remark: string): Map<UnitRole, Set<string>> | null {
  if (remarkWords.some((word) => remark.startsWith(word))) return null;
  const units = new Map<UnitRole, Set<string>>();
  let waiting: string[] = [];
  let isSure = false;
  for (const piece of splitUnits(remark)) {
    const verb = [...unitVerbs.keys()].find((candidate) => piece.endsWith(candidate));
    const name = (verb === undefined ? piece : piece.slice(0, -verb.length)).replace(/^由/u, "").trim();
    if (name !== "") {
      const isPlain = isUnit(name, unitEndings);
      if (!isPlain && !isUnit(name, weakUnitEndings)) return null;
      isSure ||= isPlain || verb !== undefined;
      waiting.push(name);
    }
    const role = verb === undefined ? undefined : unitVerbs.get(verb);
    if (role === undefined) continue;
    add(units, role, waiting);
    waiting = [];
  }
  if (waiting.length > 0) add(units, units.size === 0 ? "responsible" : "support", waiting);
  return isSure && units.size > 0 ? units : null;
}

function openingBracket(folded: string, start: number, closing: number): number | null {
  let depth = 0;
  for (let at = closing; at > start; at -= 1) {
    const glyph = folded.charAt(at);
    if (")）】]".includes(glyph)) depth += 1;
    else if ("(（【[".includes(glyph)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return null;
}

const isUnit = (name: string, endings: readonly string[]): boolean =>
  name.length > 2 && name.length <= 24 && (name.startsWith("各") || endings.some((ending) => name.endsWith(ending)));

/** Splits a list of units; 各州、市人民政府 stays whole, brackets are not looked into. */
function splitUnits(list: string): string[] {
  const pieces: string[] = [];
  const marks: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at += 1) {
    const code = list.charCodeAt(at);
    if (code === 0x28 || code === 0xff08) depth += 1;
    else if (code === 0x29 || code === 0xff09) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isParting(list, at)) {
      pieces.push(list.slice(start, at));
      marks.push(list.charAt(at));
      start = at + 1;
    }
  }
  pieces.push(list.slice(start));
  return joinAreas(pieces, marks)
    .map(bareUnit)
    .filter((name) => name !== "");
}

/** 、 , ; / and white space. */
const isParting = oneOf("、,，;；/ \t\n\u3000");

/** 各州 + 、 + 市人民政府: an area in front and an area's office behind are one name. */
function joinAreas(pieces: readonly string[], marks: readonly string[]): string[] {
  const units: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = units.at(-1);
    const mark = marks[index - 1];
    if (
      before !== undefined &&
      mark === "、" &&
      before.trim().startsWith("各") &&
      isAreas(before.trim().slice(1)) &&
      isAreaOffice(piece.trim())
    ) {
      units[units.length - 1] = `${before}${mark}${piece.trim()}`;
    } else units.push(piece);
  }
  return units;
}

const areas = new Set(areaWords);
const unbracketed = (name: string): string => name.replace(/[（(][^（(）)]*[）)]/gu, "");
const isAreas = (name: string): boolean =>
  unbracketed(name)
    .split("、")
    .every((part) => areas.has(part));

function isAreaOffice(name: string): boolean {
  const plain = unbracketed(name);
  return areaOffices.some((office) => plain.endsWith(office) && areas.has(plain.slice(0, plain.length - office.length)));
}

function bareUnit(name: string): string {
  let unit = name.trim();
  if (unit.startsWith(":") || unit.startsWith("：")) unit = unit.slice(1);
  if (unit.endsWith("。") || unit.endsWith(".")) unit = unit.slice(0, -1);
  if (!unit.includes("等")) return unit.trim();
  const open = openEndings.find((ending) => unit.endsWith(ending) && unit.length > ending.length + 1);
  if (open !== undefined) unit = unit.slice(0, -open.length);
  return unit.trim();
}
