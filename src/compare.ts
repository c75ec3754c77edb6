/**
 * `gov-work-report/compare`: reports side by side, in Node and browsers: targets and what became of them,
 * series over the years, promises, what is new.
 *
 * @packageDocumentation
 */
export { compareReports } from "./compare/compare-reports";
export { matchPromises } from "./compare/match-promises";
export { panel } from "./compare/panel";
export { trackSeries } from "./compare/track-series";
export { whatIsNew } from "./compare/what-is-new";
export type * from "./model/comparison";
