/**
 * `gov-work-report/viewer`: pages to read and check reports in, each one HTML file; in Node and browsers.
 *
 * @packageDocumentation
 */

export { type ComparisonFound, type ComparisonPageOptions, renderComparison } from "./export/comparison/render-comparison";
export { renderViewer, type ViewerOptions } from "./export/viewer/render-viewer";
export type { Language } from "./export/viewer/strings";
export type * from "./model/comparison";
