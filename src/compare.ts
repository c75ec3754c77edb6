/** The entry `gov-work-report/compare`: reports side by side, in Node and browsers. */
export { compareReports } from "./compare/compare-reports";
export type * from "./compare/types";
