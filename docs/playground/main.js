import { strings } from "./strings.js";

const MEGABYTE = 1 << 20;
const LIMIT = 20;
// What people drop by mistake, by its first bytes.
const BINARY = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["Word / ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["Word", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
];

const $ = (id) => document.getElementById(id);
let language = navigator.language.startsWith("zh") ? "zh" : "en";
let name = "";
let page = "";
let status = null;

const say = (key, fillers = {}) =>
  strings[key][language === "zh" ? 0 : 1].replace(/\{(\w+)\}/g, (_, blank) => String(fillers[blank] ?? ""));

function tell(key, fillers, isError = false) {
  status = key === null ? null : () => say(key, fillers);
  $("status").textContent = status === null ? "" : status();
  $("status").className = isError ? "error" : "";
}

function speak() {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const one of document.querySelectorAll("[data-words]")) one.textContent = say(one.dataset.words);
  $("viewer").title = say("frame");
  $("status").textContent = status === null ? "" : status();
}

// A question to the worker is answered once; a worker that broke is replaced.
let worker = null;
let asked = 0;
const waiting = new Map();

function ask(question, given = {}, transfer = []) {
  worker ??= start();
  const id = ++asked;
  worker.postMessage({ id, ask: question, ...given }, transfer);
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function start() {
  const made = new Worker("worker.js");
  made.addEventListener("message", ({ data: { id, answer, error } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(answer);
    else reject(new Error(error));
  });
  made.addEventListener("error", (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error(event.message || "worker.js"));
    waiting.clear();
    made.terminate();
    worker = null;
  });
  return made;
}

let turn = 0;

async function read(given, transfer) {
  const mine = ++turn;
  tell("busy");
  $("input").setAttribute("aria-busy", "true");
  try {
    const { page: made, ms, length, encoding, isReport, tables } = await ask("read", { ...given, language }, transfer);
    // Somebody was quicker with the next one.
    if (mine !== turn) return;
    page = made;
    name = given.name ?? "";
    $("viewer").srcdoc = page;
    if ($("table").options.length === 0) $("table").append(...tables.map((one) => new Option(one, one)));
    $("result").hidden = false;
    if (isReport) tell("done", { n: length, ms: Math.round(ms), encoding });
    else tell("nothing", {}, true);
    $("result").scrollIntoView({ block: "start" });
  } catch (error) {
    if (mine === turn) tell("failed", { reason: error.message }, true);
  } finally {
    if (mine === turn) $("input").removeAttribute("aria-busy");
  }
}

async function readFile(file) {
  if (file.size > LIMIT * MEGABYTE) {
    tell("large", { n: (file.size / MEGABYTE).toFixed(1), limit: LIMIT }, true);
    return;
  }
  try {
    const bytes = await file.arrayBuffer();
    const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
    const binary = BINARY.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
    if (binary !== undefined) tell("binary", { name: binary[0] }, true);
    else await read({ bytes, name: file.name }, [bytes]);
  } catch (error) {
    tell("failed", { reason: error.message }, true);
  }
}

async function download(question, type, ending, given) {
  try {
    const content = question === null ? page : await ask(question, given);
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${name.replace(/\.\w+$/, "") || "report"}${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    tell("failed", { reason: error.message }, true);
  }
}

$("input").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value;
  if (text.trim() === "") {
    tell("empty", {}, true);
    $("text").focus();
  } else read({ text });
});
$("sample").addEventListener("click", () => read({ name: "sample.txt" }));
$("file").addEventListener("change", () => {
  const [file] = $("file").files;
  $("file").value = "";
  if (file !== undefined) readFile(file);
});
$("json").addEventListener("click", () => download("json", "application/json", ".json"));
$("html").addEventListener("click", () => download(null, "text/html;charset=utf-8", ".html"));
$("csv").addEventListener("click", () =>
  download("csv", "text/csv;charset=utf-8", `-${$("table").value}.csv`, { table: $("table").value }),
);
$("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  speak();
});

for (const kind of ["dragenter", "dragover"]) {
  document.addEventListener(kind, (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
}
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) document.body.classList.remove("dropping");
});
document.addEventListener("drop", (event) => {
  document.body.classList.remove("dropping");
  const [file] = event.dataTransfer.files;
  if (file === undefined) return;
  event.preventDefault();
  readFile(file);
});

speak();
