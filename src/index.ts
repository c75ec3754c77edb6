export type * from "./model/report";
export { parseReport } from "./parse-report";
export { extractQuantities } from "./recognise/quantity/extract-quantities";
