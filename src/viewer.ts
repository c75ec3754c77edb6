export type {
  ComparedCandidate,
  ComparedIndicator,
  ComparedPromise,
  ComparedQuote,
  ComparedReason,
  ComparedReport,
  ComparedSeries,
  ComparedTarget,
  ComparedTurnover,
  ComparedVerdict,
  ComparedYear,
} from "./export/compared";
export { type ComparisonFound, type ComparisonPageOptions, renderComparison } from "./export/comparison/render-comparison";
export { renderViewer, type ViewerOptions } from "./export/viewer/render-viewer";
