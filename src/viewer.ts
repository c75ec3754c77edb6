export { type ComparedReport, type ComparisonRow, renderComparison } from "./export/viewer/render-comparison";
export { renderViewer, type ViewerOptions } from "./export/viewer/render-viewer";
