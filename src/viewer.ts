export { renderViewer, type ViewerOptions } from "./export/viewer/render-viewer";
