/**
 * `gov-work-report`: the main entry: a report as a typed object model, and what is needed to work with its quantities.
 *
 * @packageDocumentation
 */
export { explain } from "./explain";
export type * from "./model/report";
export type { Trace, TraceEntry } from "./model/trace";
export { type ParseOptions, parseReport, type VFileLike } from "./parse-report";
export { type Decoded, type DecodeOptions, decode } from "./read/decode";
export type { Format, FormatReader } from "./read/input";
export { resolveIndicator } from "./recognise/measure/indicator";
export { convert, toBig } from "./recognise/quantity/convert";
export { extractQuantities } from "./recognise/quantity/extract-quantities";
export { formatQuantity } from "./recognise/quantity/format-quantity";
export { type Indicator, indicators } from "./vocabulary/indicators";
