// node redis.js: starts a Redis server of its own on a free loopback port, prints its address, stops it on Ctrl-C.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ATTEMPTS = 5;

/**
 * Nothing is saved to disk: the producer can queue again what was lost (see `produce`). A server that other things depend on wants
 * `--appendonly yes`. It must never evict keys (`noeviction`, Redis's default), or jobs vanish.
 *
 * @returns Its address, and a function that stops it.
 */
export async function startRedis(program = "redis-server") {
  const folder = await mkdtemp(join(tmpdir(), "queue-redis-"));
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const options = { port, bind: "127.0.0.1", dir: folder, save: "", appendonly: "no", "maxmemory-policy": "noeviction" };
    const server = spawn(
      program,
      Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
      // A process group of its own: Ctrl-C is for those who work with it, they stop it when they are done.
      { detached: true },
    );
    const ended = new Promise((resolve) => server.once("close", resolve));
    const stop = async () => {
      server.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    };
    try {
      if (await isReady(server)) return { url: `redis://127.0.0.1:${port}`, stop };
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error.code === "ENOENT" ? new Error(`${program} is not installed: apt-get install redis-server`, { cause: error }) : error;
    }
    // Somebody was quicker to take the port.
    if (attempt === ATTEMPTS) throw new Error(`${program} ended ${ATTEMPTS} times before it was ready`);
  }
}

/** False when it ends before it takes connections. */
function isReady(server) {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stdout.on("data", (piece) => {
      log += piece;
      if (log.includes("Ready to accept connections")) resolve(true);
    });
    server.once("error", reject);
    server.once("close", () => resolve(false));
  });
}

/** The system gives one; it is free again for as long as it takes to start the server. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, stop } = await startRedis();
  console.log(url);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());
}
