import { indicators } from "../../vocabulary/indicators";

const CATALOGUE = new Map(indicators.map((row) => [row.id, row]));

/** An indicator of the catalogue in both languages; null for one that is not in it. */
export function indicatorWords(id: string | null): { zh: string; en: string } | null {
  return id === null ? null : (CATALOGUE.get(id) ?? null);
}
