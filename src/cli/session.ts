import process from "node:process";
import type { Format } from "../index";
import { FAULTY, FINE, Stop, TROUBLE, UsageError } from "./exit";
import { findInputs, type Input, type Inputs } from "./inputs";
import { type Counts, count, fileWith, type Message, report } from "./messages";
import { startWorkers, type Workers } from "./pool";
import { whyUnreadable } from "./problems";
import { readAll } from "./read-bytes";
import { note, progress, say } from "./terminal";
import type { Job, Outcome, Products, Shard } from "./work";

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
    const waiting: { input: Input; outcome: Promise<Outcome<unknown>> }[] = [];
    try {
      for (let next = 0; next < all.length || waiting.length > 0; ) {
        this.signal.throwIfAborted();
        for (let input = all[next]; input !== undefined && waiting.length < workers.window; input = all[++next]) {
          waiting.push({ input, outcome: this.#start(workers.run, input, job) });
        }
        const first = waiting.shift();
        if (first === undefined) break;
        const outcome = await unlessAborted(first.outcome, this.signal);
        bar.step();
        if (outcome.status === "elsewhere") this.#elsewhere++;
        else if (outcome.status === "read") {
          this.#take(first.input, outcome.messages);
          yield { input: first.input, document: outcome.document, messages: outcome.messages, product: outcome.product as Products[Kind] };
        } else {
          this.#refuse(first.input, outcome);
          onBad?.(first.input, outcome);
          if (this.options.failFast === true) throw new Stop(this.#code());
        }
      }
    } finally {
      bar.stop();
      await workers.stop();
    }
  }

  async #start(run: Workers["run"], input: Input, job: Job): Promise<Outcome<unknown>> {
    const { encoding = null, inputFormat = "auto", shard = null } = this.options;
    if (input.problem !== null) return { status: "unreadable", reason: input.problem };
    const bytes = input.path === null ? await readAll(process.stdin).catch(whyUnreadable) : null;
    if (typeof bytes === "string") return { status: "unreadable", reason: bytes };
    return run({ name: input.name, path: input.path, bytes, encoding, format: inputFormat, shard }, job);
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
