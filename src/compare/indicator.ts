import type { Measure } from "../model/report";
import { scopePrefixes, totalSuffixes } from "../vocabulary/comparison";
import { indicators } from "../vocabulary/indicators";

// Two reports mean the same indicator by 规模以上工业增加值 and 规上工业增加值 (one id), by 全区产业投资 and 产业投资 (one name
// without scope), and not by 产业投资 and 工业投资.

type Named = Measure["indicator"];

const lowerIsBetter: ReadonlyMap<string, boolean> = new Map(indicators.map((row) => [row.id, row.lowerIsBetter]));

export function sameIndicator(a: Named, b: Named): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  const name = plainName(a.name);
  return name !== "" && name === plainName(b.name);
}

/** What two measures of one indicator have in common, usable as a key. */
export function indicatorKey({ id, name }: Named): string {
  return id ?? `“${plainName(name)}”`;
}

/** How alike two names are, 0 to 1, to tell 地方财政总收入 from 财政总收入 where both are reported. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((character) => other.has(character)).length;
  return (2 * shared) / (one.size + other.size + 1);
}

/**
 * Whether a lower figure is the better one. Where the catalogue does not know the indicator, a target to cut it says so:
 * 综合融资成本下降0.3个百分点.
 */
export function isBetterLower({ id }: Named, direction: Measure["direction"]): boolean {
  return (id === null ? undefined : lowerIsBetter.get(id)) ?? direction === "down";
}

/** 全区“粮食”总产量 → 粮食产量, as far as this takes no word that tells indicators apart. */
function plainName(name: string): string {
  let plain = name.replace(/[\s“”"'‘’《》的]/g, "");
  for (const prefix of scopePrefixes) {
    if (plain.startsWith(prefix) && plain.length > prefix.length + 1) plain = plain.slice(prefix.length);
  }
  const suffix = totalSuffixes.find((word) => plain.endsWith(word) && plain.length > word.length + 1);
  return suffix === undefined ? plain : plain.slice(0, -suffix.length);
}
