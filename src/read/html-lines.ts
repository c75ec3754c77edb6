import type { Span } from "../model/report";
import { type InputText, inputText, type Written } from "./input-text";

/** The lines of a page as they are shown: white space collapsed, blocks and cells set apart. */
export interface HtmlLines {
  text(start: number, end: number): void;
  entity(text: string, start: number, end: number): void;
  /** <br> */
  lineBreak(): void;
  /** The beginning or end of a block. */
  block(): void;
  cell(): void;
  /** The beginning or end of raised or lowered text: 10<sup>8</sup> is not 108. */
  shift(): void;
  /** +1 at the beginning of preformatted text, −1 at its end. */
  pre(by: 1 | -1): void;
  /** Number of characters so far. */
  seen(): number;
  /** The beginning of the text. */
  head(length: number): string;
  /** @param title A stretch of the input to be put above all lines. */
  done(title: Span | null): Written;
}

export function htmlLines(input: string): HtmlLines {
  const out: InputText = inputText(input);
  let first: InputText | null = null;
  /** Line breaks owed before the next character. */
  let breaks = 0;
  /** White space owed before the next character of the line: where it begins, −1 for none. */
  let space = -1;
  let wrapped = false;
  let tab = false;
  let filled = false;
  let shifted = false;
  let preformatted = 0;
  let last = 0;

  /** Writes what is owed before a character. */
  const ready = (next: number): void => {
    if (breaks > 0) {
      if (out.length() > 0) out.add(breaks > 1 ? "\n\n" : "\n");
    } else if (tab) out.add("\t");
    else if (space >= 0) {
      if (!(wrapped && isWide(last) && isWide(next))) out.stand(" ", space, space + 1);
    } else if (shifted && isDigit(last) && isDigit(next)) out.add(" ");
    breaks = 0;
    space = -1;
    tab = false;
    wrapped = false;
    shifted = false;
    filled = true;
  };
  const lineBreak = (): void => {
    breaks++;
    space = -1;
    tab = false;
    filled = false;
  };
  const blank = (code: number, at: number): void => {
    if (code === LF && preformatted > 0) return lineBreak();
    if (!filled) return;
    if (space < 0) space = at;
    if (code === LF || code === CR) wrapped = true;
  };

  return {
    text(start, end) {
      let at = start;
      while (at < end) {
        let code = input.charCodeAt(at);
        if (isBlank(code)) {
          blank(code, at++);
          continue;
        }
        ready(code);
        const from = at;
        do {
          last = code;
          code = ++at < end ? input.charCodeAt(at) : LF;
        } while (!isBlank(code));
        out.copy(from, at);
      }
    },
    entity(text, start, end) {
      const code = text.codePointAt(0) ?? 0;
      if (isBlank(code)) return blank(code, start);
      ready(code);
      // &nbsp; is what sets letters apart: 报&nbsp;告.
      out.stand(code === NBSP ? " " : text, start, end);
      last = code;
    },
    lineBreak,
    block() {
      if (!filled) return;
      lineBreak();
    },
    cell() {
      if (filled) tab = true;
    },
    shift() {
      shifted = true;
    },
    pre(by) {
      preformatted += by;
    },
    seen: () => out.length(),
    head: (length) => out.done().text.slice(0, length),
    done(title) {
      const written = out.done();
      if (title === null) return written;
      first = inputText(input);
      first.copy(title.start, title.end);
      first.add("\n");
      return above(first.done(), written);
    },
  };
}

/** One text above another. The title's place in the input comes first, too. */
function above(title: Written, body: Written): Written {
  const by = title.text.length;
  const runs = title.map.from.length;
  return {
    text: title.text + body.text,
    map: {
      from: [...title.map.from, ...body.map.from.map((offset) => offset + by)],
      to: [...title.map.to, ...body.map.to],
      whole: new Map([...(body.map.whole ?? [])].map(([run, end]) => [run + runs, end])),
    },
  };
}

const LF = 10;
const CR = 13;
const NBSP = 0xa0;

/** White space that HTML collapses. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === LF || code === CR || code === 9 || code === 12;
}

/** Characters between which the source's line break is no space: 政府⏎工作. */
function isWide(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
