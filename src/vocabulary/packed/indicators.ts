import type { Indicator } from "../indicators";
import { packText, unpackText } from "./text";

// Two texts, since repetitions are found the better the nearer they are: names in Chinese, and ids with labels in English. An
// id that its label spells is left out. Lines as the rows, fields parted by |.

/** The catalogue as two strings. */
export function packIndicators(indicators: readonly Indicator[]): [names: string, labels: string] {
  const units = unitsOf(indicators);
  const names = indicators.map(({ zh, aliases }) => [zh, ...aliases].join(" "));
  const labels = indicators.map(({ id, en, unit, lowerIsBetter }) => {
    const sign = String.fromCharCode(UNITS + units.indexOf(unit ?? ""));
    return `${lowerIsBetter ? "-" : ""}${sign}${en}${id === spelt(en) ? "" : `|${id}`}`;
  });
  return [packText(names.join("\n")), [units.join("|"), ...labels].join("\n")];
}

/** The catalogue that packIndicators was given. */
export function unpackIndicators(names: string, labels: string): Indicator[] {
  const [units = "", ...rows] = labels.split("\n");
  const unitList = units.split("|");
  const writings = unpackText(names).split("\n");
  return rows.map((row, index) => {
    const lowerIsBetter = row.startsWith("-");
    const at = lowerIsBetter ? 1 : 0;
    const [en = "", id = spelt(en)] = row.slice(at + 1).split("|");
    const [zh = "", ...aliases] = writings[index]?.split(" ") ?? [];
    const unit = unitList[row.charCodeAt(at) - UNITS] ?? "";
    return { id, zh, en, aliases, unit: unit === "" ? null : unit, lowerIsBetter };
  });
}

/** The sign of the first unit; there are some forty, and "-" is none of their signs. */
const UNITS = 48;

function unitsOf(indicators: readonly Indicator[]): string[] {
  return [...new Set(indicators.map(({ unit }) => unit ?? ""))];
}

/** "E-commerce turnover" → "e-commerce-turnover". */
function spelt(label: string): string {
  return label.toLowerCase().replace(/[^a-z\d]+/g, "-");
}
