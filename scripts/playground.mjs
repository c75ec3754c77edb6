// npm run playground: builds the page of docs/playground and serves it on this machine. --port N (default 4173, 0 for any free one);
// --out DIR writes the page there and serves nothing: any static host will do.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values } = parseArgs({ options: { port: { type: "string", default: "4173" }, out: { type: "string" } } });
const root = fileURLToPath(new URL("../", import.meta.url));
const page = join(root, "docs/playground");
const out = values.out ?? join(root, ".tmp/playground");

await build({
  entryPoints: ["main.js", "worker.js", "style.css"].map((name) => join(page, name)),
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome111", "firefox115", "safari16.4"],
  // Of packages with several builds the one that needs no document.
  conditions: ["worker"],
  charset: "utf8",
  loader: { ".txt": "text" },
  logLevel: "warning",
});

// The viewer runs in a frame, which inherits the page's content security policy: the policy has to know its script and its style.
const assets = await readFile(join(root, "src/export/viewer/assets.ts"), "utf8");
const hash = (name) => {
  const found = new RegExp(`${name}_HASH = "([^"]+)"`).exec(assets);
  if (found === null) throw new Error(`no ${name}_HASH in src/export/viewer/assets.ts`);
  return `'${found[1]}'`;
};
const html = (await readFile(join(page, "index.html"), "utf8"))
  .replace("%VIEWER_SCRIPT%", hash("SCRIPT"))
  .replace("%VIEWER_STYLE%", hash("STYLE"));
await mkdir(out, { recursive: true });
await writeFile(join(out, "index.html"), html);

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };
const FILES = new Set(["index.html", "main.js", "worker.js", "style.css"]);

if (values.out === undefined) {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
    if (!FILES.has(name)) {
      response.writeHead(404).end();
      return;
    }
    const body = await readFile(join(out, name));
    response
      .writeHead(200, { "content-type": TYPES[extname(name)], "x-content-type-options": "nosniff", "cache-control": "no-store" })
      .end(body);
  });
  server.on("error", (error) => {
    console.error(error.code === "EADDRINUSE" ? `Port ${values.port} is taken: npm run playground -- --port 0` : error.message);
    process.exitCode = 1;
  });
  // This machine only.
  server.listen(Number(values.port), "127.0.0.1", () => console.log(`http://localhost:${server.address().port}/`));
} else {
  console.log(`${out}: index.html and its files`);
}
