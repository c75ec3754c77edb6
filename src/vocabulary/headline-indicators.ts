import type { Aspect } from "../model/report";

/** An indicator for which reports usually set a target for the year. */
export interface HeadlineIndicator {
  /** Its id, as the catalogue in indicators.ts has it. */
  id: string;
  /** What the target usually says of it. */
  aspect: Aspect;
  /** Ids that answer for it: who gives 居民收入 leaves 城镇居民收入 out on purpose. */
  covered: readonly string[];
}

const row = (id: string, aspect: Aspect, ...covered: string[]): HeadlineIndicator => ({ id, aspect, covered });

/** Tables list those that a report does not give as not-stated. A new one is a row here. */
export const headlineIndicators: readonly HeadlineIndicator[] = [
  row("gdp", "growth"),
  row("industrial-value-added", "growth"),
  row("fixed-asset-investment", "growth"),
  row("retail-sales", "growth"),
  row("trade", "growth", "exports"),
  row("budget-revenue", "growth"),
  row("cpi", "level"),
  row("urban-new-jobs", "level"),
  row("unemployment-rate", "level", "registered-unemployment-rate"),
  row("resident-income", "growth", "urban-income", "rural-income"),
  row("urban-income", "growth", "resident-income"),
  row("rural-income", "growth", "resident-income"),
  row("grain-output", "level"),
  row("energy-intensity", "growth"),
];
