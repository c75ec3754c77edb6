import { type Html, html, quoted, text } from "./html";
import type { Language } from "./strings";

/** Our own script and style sheet, which scripts/viewer-assets.mjs has checked for what could end their elements. */
export const trusted = (asset: string): Html => asset as Html;

/** What a page may load: its style sheet, and the hashes of that and of its script. */
export interface Sheet {
  style: string;
  styleHash: string;
  scriptHash: string;
}

/** The head of a page that lets in nothing but our own script and style. */
export function head(title: string, language: Language, { style, styleHash, scriptHash }: Sheet): Html {
  return html`<!doctype html>
<html lang=${quoted(language === "zh" ? "zh-CN" : "en")}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${text(scriptHash)}'; style-src '${text(
    styleHash,
  )}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="gov-work-report">
<title>${text(title)}</title>
<style>${trusted(style)}</style>
</head>
`;
}
