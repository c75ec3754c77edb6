import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const DIGITS = 16;

/** What `sha256sum` prints for the text saved as UTF-8. */
export function contentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Key of a document: the same text has the same on every machine and in every run, so that work can be spread and merged.
 * The letter keeps spreadsheets from reading 12e4567890123456 as a number.
 */
export function documentId(hash: string): string {
  return `r${hash.slice(0, DIGITS)}`;
}
