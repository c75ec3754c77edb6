// Bundles the page scripts and style sheets of the viewer and of the comparison into their assets.ts, with the hashes that the content
// security policies name: node scripts/viewer-assets.mjs. With --check it only says whether those files are in step.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const rooms = ["viewer", "comparison"].map((name) => new URL(`../src/export/${name}/`, import.meta.url));

async function bundle(room, entry) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, room))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["chrome111", "firefox115", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
  });
  const code = outputFiles[0].text.trim();
  // They stand inside <script> and <style>, which the first of these would end or change.
  if (/<\/(?:script|style)|<!--|<script|\r/i.test(code)) throw new Error(`${entry} has something in it that an element cannot hold`);
  return code;
}

const hash = (code) => `sha256-${createHash("sha256").update(code).digest("base64")}`;
const literal = (code) => `\`${code.replace(/[\\`]|\$\{/g, "\\$&")}\``;

for (const room of rooms) {
  const target = new URL("assets.ts", room);
  const script = await bundle(room, "page/main.ts");
  const style = await bundle(room, "page/page.css");
  const text = `// Written by scripts/viewer-assets.mjs from page/*: node scripts/viewer-assets.mjs

// biome-ignore format: as bundled
export const SCRIPT = ${literal(script)};
export const SCRIPT_HASH = "${hash(script)}";
// biome-ignore format: as bundled
export const STYLE = ${literal(style)};
export const STYLE_HASH = "${hash(style)}";
`;
  if (!process.argv.includes("--check")) {
    writeFileSync(target, text);
  } else if (readFileSync(target, "utf8") !== text) {
    console.error(`${fileURLToPath(target)} is behind page/*: node scripts/viewer-assets.mjs`);
    process.exitCode = 1;
  }
}
