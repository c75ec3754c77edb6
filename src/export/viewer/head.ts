import { SCRIPT_HASH, STYLE, STYLE_HASH } from "./assets";
import { type Html, html, quoted, text } from "./html";
import type { Language } from "./strings";

/** Our own script and style sheet, which scripts/viewer-assets.mjs has checked for what could end their elements. */
export const trusted = (asset: string): Html => asset as Html;

/** The head of a page that lets in nothing but our own script and style. */
export function head(title: string, language: Language): Html {
  return html`<!doctype html>
<html lang=${quoted(language === "zh" ? "zh-CN" : "en")}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${text(SCRIPT_HASH)}'; style-src '${text(
    STYLE_HASH,
  )}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="gov-work-report">
<title>${text(title)}</title>
<style>${trusted(STYLE)}</style>
</head>
`;
}
