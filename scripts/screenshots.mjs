// The README's pictures of the viewer, made from a fixture: npm run build && node scripts/screenshots.mjs
// CHROMIUM is the path of a Chromium, /usr/bin/chromium unless said. The pictures show the fonts of the machine.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { parseReport } from "../dist/index.js";
import { renderViewer } from "../dist/viewer.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const images = `${root}docs/images`;
const page = `${root}.tmp/viewer.html`;
mkdirSync(images, { recursive: true });
mkdirSync(`${root}.tmp`, { recursive: true });

const text = readFileSync(`${root}fixtures/lanxi-2024/report.txt`, "utf8");
writeFileSync(page, renderViewer(parseReport(text), text));

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args: [...quiet, "--disable-component-update", "--hide-scrollbars"] });

async function shoot(name, options, act) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    reducedMotion: "reduce",
    ...options,
  });
  const view = await context.newPage();
  await view.goto(pathToFileURL(page).href);
  await act?.(view);
  await view.screenshot({ path: `${images}/${name}.png` });
  await context.close();
  console.log(`docs/images/${name}.png`);
}

/** The sentence with the headline targets, one of them selected. */
async function select(view) {
  const mark = view.locator("#text a.t.q", { hasText: "6.0%—7.0%" });
  await mark.click();
  await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
}

await shoot("viewer-light", {});
await shoot("viewer-text-light", {}, select);
await shoot("viewer-dark", { colorScheme: "dark" }, select);
await shoot("viewer-phone", { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true });
await browser.close();
