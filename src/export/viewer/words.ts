import type { Aspect, Comparator, Relation } from "../../model/report";
import { type Language, say } from "./strings";

// How values are written for a reader, in the page as it is made and in the page as it runs.

export interface Value {
  comparator: Comparator;
  value: number;
  upper: number | null;
  unit: string | null;
}

/** Canonical unit → Chinese word: CNY → 元. Units without a row are words already. */
export type UnitWords = Readonly<Record<string, string>>;

const SIGNS: Readonly<Record<Comparator, string>> = { eq: "", approx: "≈ ", gte: "≥ ", gt: "> ", lte: "≤ ", lt: "< ", between: "" };
const SYMBOLS: Readonly<Record<string, string>> = {
  m2: "m²",
  km2: "km²",
  m3: "m³",
  mu: "mu",
  "ug/m3": "µg/m³",
  Cel: "°C",
  a: "years",
  mo: "months",
  d: "days",
};

/** ≥ 717.11亿元, or in English ≥ CNY 71.711 bn; 5–6%. */
export function writeValue({ comparator, value, upper, unit }: Value, language: Language, words: UnitWords): string {
  const ends = upper === null || comparator !== "between" ? [value] : [value, upper];
  return SIGNS[comparator] + withUnit(ends, unit, language, words);
}

function withUnit(ends: readonly number[], unit: string | null, language: Language, words: UnitWords): string {
  const figures = ends.map((end) => writeNumber(end, language)).join("–");
  if (unit === null) return figures;
  if (unit === "%" || unit === "‰") return figures + unit;
  if (language === "zh") return figures + unitWord(unit, language, words);
  return /^[A-Z]{3}(?:\/|$)/.test(unit)
    ? `${unit.slice(0, 3)} ${figures}${unit.slice(3)}`
    : `${figures} ${unitWord(unit, language, words)}`;
}

export function unitWord(unit: string, language: Language, words: UnitWords): string {
  if (language === "en") return SYMBOLS[unit] ?? unit;
  return (
    words[unit] ??
    unit
      .split("/")
      .map((part) => words[part] ?? part)
      .join("/")
  );
}

/** 71711000000 → 717.11亿, or in English 71.711 bn. */
function writeNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const scales: readonly (readonly [number, string])[] =
    language === "zh"
      ? [
          [1e8, "亿"],
          [1e4, "万"],
        ]
      : [
          [1e9, " bn"],
          [1e6, " m"],
        ];
  const [scale, word] = scales.find(([from]) => size >= from) ?? [1, ""];
  return `${trim(value / scale)}${word}`;
}

function trim(value: number): string {
  const [whole = "0", places] = String(Number(value.toFixed(4))).split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return places === undefined ? grouped : `${grouped}.${places}`;
}

export interface Move {
  aspect: Aspect;
  direction: "up" | "down" | null;
}

/** ↑ or ↓ in front of a growth or a change; nothing in front of a level. */
export function arrow({ aspect, direction }: Move): string {
  if (aspect === "level" || direction === null) return "";
  return direction === "up" ? "↑ " : "↓ ";
}

/** 与经济增长同步. `reference` is already in words. */
export function writeRelation(kind: Relation["kind"], reference: string | null, language: Language): string {
  const fallback = kind === "meet" ? "taskDefault" : kind === "above-average" ? "averageDefault" : "growthDefault";
  return say(kind, language, { r: reference ?? say(fallback, language) });
}

export function writePeriod([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}
