import process from "node:process";
import type { Format } from "../index";
import { FAULTY, FINE, Stop, TROUBLE, UsageError } from "./exit";
import { findInputs, type Input, type Inputs } from "./inputs";
import { type Counts, count, fileWith, type Message, report } from "./messages";
import { startWorkers, type Workers } from "./pool";
import { whyUnreadable } from "./problems";
import { readAll } from "./read-bytes";
import { note, progress, say } from "./terminal";
import { type Job, type Outcome, type Products, type Shard, stretchOf, type Task, work } from "./work";

/** Options of every command that reads reports. */
export interface ReadOptions {
  jobs?: number;
  shard?: Shard;
  failFast?: boolean;
  encoding?: string;
  inputFormat?: Format;
  quiet?: boolean;
}

/** A report that was read, and what was made of it. */
export interface Item<Product> {
  input: Input;
  document: string;
  messages: Message[];
  product: Product;
}

/** One run over many inputs: what was read, and what went wrong. */
export class Session {
  #read = 0;
  #noReport = 0;
  #unreadable = 0;
  #elsewhere = 0;
  #standardInput: Promise<Uint8Array | string> | null = null;
  readonly #tally = { errors: 0, warnings: 0, infos: 0 };

  private constructor(
    readonly inputs: Inputs,
    private readonly options: ReadOptions,
    private readonly signal: AbortSignal,
    /** Whether messages are told as they come; else somebody else shows them. */
    private readonly tells: boolean,
  ) {}

  static async open(patterns: readonly string[], options: ReadOptions, signal: AbortSignal, { tells = true } = {}): Promise<Session> {
    if (options.encoding !== undefined) checkEncoding(options.encoding);
    return new Session(await findInputs(patterns), options, signal, tells);
  }

  /** Every report in the order of the inputs, however many threads are at work. Bad inputs are told of and left out. */
  async *each<Kind extends Job["make"]>(
    job: Extract<Job, { make: Kind }>,
    onBad?: (input: Input, outcome: Bad) => void,
  ): AsyncGenerator<Item<Products[Kind]>> {
    const { all } = this.inputs;
    const workers = startWorkers(all.length, this.options.jobs ?? null);
    const bar = progress(all.length, "files");
    const size = stretchOf(job);
    const waiting: Promise<Done[]>[] = [];
    try {
      for (let next = 0; next < all.length || waiting.length > 0; ) {
        for (; next < all.length && waiting.length < workers.window; next += size) {
          waiting.push(this.#start(workers.run, all.slice(next, next + size), job));
        }
        for (const { input, outcome } of await unlessAborted(waiting.shift() ?? Promise.resolve([]), this.signal)) {
          this.signal.throwIfAborted();
          bar.step();
          if (outcome.status === "elsewhere") this.#elsewhere++;
          else if (outcome.status === "read") {
            this.#take(input, outcome.messages);
            yield { input, document: outcome.document, messages: outcome.messages, product: outcome.product as Products[Kind] };
          } else {
            this.#refuse(input, outcome);
            onBad?.(input, outcome);
            if (this.options.failFast === true) throw new Stop(this.#code());
          }
        }
      }
    } finally {
      bar.stop();
      await workers.stop();
    }
  }

  async #start(run: Workers["run"], inputs: readonly Input[], job: Job): Promise<Done[]> {
    const tasks = new Map<Input, Task>();
    const done = new Map<Input, Outcome<unknown>>();
    for (const input of inputs) {
      const task = await this.#task(input);
      if (typeof task === "string") done.set(input, { status: "unreadable", reason: task });
      else tasks.set(input, task);
    }
    const outcomes = (tasks.size > 0 ? await run([...tasks.values()], job) : []).values();
    return inputs.map((input) => ({ input, outcome: done.get(input) ?? (outcomes.next().value as Outcome<unknown>) }));
  }

  /** Or why there is none. */
  async #task({ name, path, problem }: Input): Promise<Task | string> {
    const { encoding = null, inputFormat = "auto", shard = null } = this.options;
    if (problem !== null) return problem;
    const bytes = path === null ? await (this.#standardInput ??= readAll(process.stdin).catch(whyUnreadable)) : null;
    return typeof bytes === "string" ? bytes : { name, path, bytes, encoding, format: inputFormat, shard };
  }

  /** The same reports once more, in this thread. */
  async *again<Kind extends Job["make"]>(inputs: readonly Input[], job: Extract<Job, { make: Kind }>): AsyncGenerator<Products[Kind]> {
    for (const input of inputs) {
      const task = await this.#task(input);
      const outcome = typeof task === "string" ? null : await work(task, job);
      if (outcome?.status !== "read") throw new UsageError(`${input.name} was a report and is none any more: it changed while it was read`);
      yield outcome.product as Products[Kind];
    }
  }

  #take({ name }: Input, messages: readonly Message[]): void {
    this.#read++;
    this.#add(messages);
    if (this.tells && !this.inputs.many && this.options.quiet !== true && messages.length > 0) {
      note(report([fileWith(name, messages)], process.stderr));
    }
  }

  #refuse({ name }: Input, outcome: Bad): void {
    if (outcome.status === "unreadable") {
      this.#unreadable++;
      say(`Cannot read ${name}: ${outcome.reason}`);
      return;
    }
    this.#noReport++;
    this.#add(outcome.messages);
    if (!this.tells) return;
    if (!this.inputs.many && this.options.quiet !== true) note(report([fileWith(name, outcome.messages)], process.stderr));
    say(`${name} is no government work report`);
  }

  #add(messages: readonly Message[]): void {
    const { errors, warnings, infos } = count(messages);
    this.#tally.errors += errors;
    this.#tally.warnings += warnings;
    this.#tally.infos += infos;
  }

  /** Whether there was anything to read and none of it was good. */
  get isEmpty(): boolean {
    return this.#read === 0 && this.#elsewhere === 0;
  }

  get counts(): Counts {
    return this.#tally;
  }

  #code(): number {
    const bad = this.#noReport + this.#unreadable;
    if (bad === 0) return this.isEmpty ? TROUBLE : FINE;
    return this.#unreadable > 0 && this.isEmpty && this.#noReport === 0 ? TROUBLE : FAULTY;
  }

  /** Says what came of it, where that was more than one file, and gives the exit code. */
  finish(): number {
    const { all, many, left } = this.inputs;
    if (all.length === 0) say("There is nothing to read: no text, HTML or Markdown file");
    if (many && this.options.quiet !== true) {
      if (all.length > 0) note(this.#summary());
      if (left.size > 0) note(`left out of folders: ${leftOut(left)}`);
    }
    return this.#code();
  }

  #summary(): string {
    const { errors, warnings, infos } = this.#tally;
    const parts = [
      plural(this.#read, "report"),
      ...(this.#noReport > 0 ? [`${this.#noReport} no report`] : []),
      ...(this.#unreadable > 0 ? [`${this.#unreadable} unreadable`] : []),
      ...(this.#elsewhere > 0 ? [`${this.#elsewhere} of other shards`] : []),
    ];
    const messages = [
      ...(errors > 0 ? [plural(errors, "error")] : []),
      ...(warnings > 0 ? [plural(warnings, "warning")] : []),
      ...(infos > 0 ? [plural(infos, "remark")] : []),
    ];
    const about = messages.length > 0 && this.tells ? `; ${messages.join(", ")}: gov-work-report check shows them` : "";
    return parts.join(", ") + about;
  }
}

interface Done {
  input: Input;
  outcome: Outcome<unknown>;
}

export type Bad = Extract<Outcome<unknown>, { status: "no-report" | "unreadable" }>;

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** Waits no longer than until the signal: what it waits for, a pipe perhaps, may never come. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Stop(Number(signal.reason)));
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}

function leftOut(left: ReadonlyMap<string, number>): string {
  return [...left]
    .sort()
    .map(([extension, n]) => `${n} ${extension || "without extension"}`)
    .join(", ");
}

function checkEncoding(encoding: string): void {
  try {
    new TextDecoder(encoding);
  } catch {
    throw new UsageError(`There is no encoding ${encoding}: gb18030, big5, utf-16le …`);
  }
}
