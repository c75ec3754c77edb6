import type { SectionKind, Span } from "./report";

/** Which region of the document a block belongs to. */
export type Zone =
  /** The page around the report: navigation, post header, footer, 来源, 责任编辑 … */
  | "chrome"
  /** Title, delivery line, speaker, salutation, opening formula: all before the first part. */
  | "front"
  /** Review, plan, other parts and the closing. */
  | "body"
  /** The annexed list of livelihood tasks with its headings. */
  | "tasks"
  /** The glossary with its heading. */
  | "glossary";

export interface HeadingData {
  zone: Zone;
  kind: SectionKind;
  /** 1 part, 2 一、, 3 （一）, 4 run-in lead …; equal to Section.level. */
  level: number;
  /** As written: 一、 （二） —— 1. or "". */
  marker: string;
  /** Without marker and closing punctuation. */
  title: string;
  /** A heading that runs into its paragraph (做精农业。坚决…): the rest of the line follows as a paragraph. */
  runIn: boolean;
  /** For a part: what it is. */
  part: "review" | "plan" | "other" | "tasks" | "glossary" | null;
}

export interface ParagraphData {
  /** The part that begins with this paragraph, where no heading opens one. */
  opens?: "review" | "plan";
  zone: Zone;
}

/** Offsets into Source.text, trimmed of white space at both ends. `unified.ts` makes mdast nodes of them. */
export interface OutlineHeading extends Span {
  type: "heading";
  data: HeadingData;
}
export interface OutlineParagraph extends Span {
  type: "paragraph";
  /** One for all paragraphs of its kind. */
  data: Readonly<ParagraphData>;
}
export type OutlineBlock = OutlineHeading | OutlineParagraph;

/** The document as a flat run of headings and paragraphs, as Markdown has it; nesting follows from the levels. */
export interface OutlineRoot {
  children: OutlineBlock[];
}
