/**
 * The indicators for which reports usually set a target for the year. Tables list those a report does not give as not-stated.
 * To add one: its id, as the catalogue in indicators.ts has it.
 */
export const headlineIndicators: readonly string[] = [
  "gdp",
  "industrial-value-added",
  "fixed-asset-investment",
  "retail-sales",
  "trade",
  "budget-revenue",
  "cpi",
  "urban-new-jobs",
  "unemployment-rate",
  "resident-income",
  "urban-income",
  "rural-income",
  "grain-output",
  "energy-intensity",
];
