/** What the system's error codes mean to somebody who reads files. */
const READING: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  ELOOP: "it is a link that leads in a circle",
  EIO: "the disk fails",
  EMFILE: "too many files are open",
};

/** The same for somebody who writes them. */
const WRITING: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EFBIG: "the file gets too large",
  EACCES: "there is no right to write",
  EPERM: "there is no right to write",
  EROFS: "the disk may only be read",
  EISDIR: "a folder has that name",
  EEXIST: "a file has the name of the folder",
  ENOTDIR: "a file has the name of the folder",
  ENAMETOOLONG: "the name is too long",
  EBADF: "it is closed",
  EIO: "the disk fails",
};

export function whyUnreadable(error: unknown): string {
  return READING[codeOf(error) ?? ""] ?? (error instanceof Error ? error.message : String(error));
}

/** With the system's own words, which name the place. */
export function whyUnwritable(error: Error): string {
  const words =
    WRITING[codeOf(error) ?? ""] ?? (codeOf(error) === "ERR_DATABASE" && /no space left/i.test(error.message) ? WRITING["ENOSPC"] : null);
  return words == null ? error.message : `Cannot write, ${words}: ${error.message}`;
}

/** Whether the world outside is at fault, and no program. */
export function isOutside(error: unknown): error is Error {
  return error instanceof Error && ("syscall" in error || codeOf(error) === "ERR_DATABASE");
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
