/** How much of an untrusted OOXML file is read before it is refused. Every limit that is met is answered with an issue that names it. */
export interface PackageLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip directory. */
  readonly entries: number;
  /** Bytes of one part once inflated. */
  readonly partBytes: number;
  /** Bytes of all parts once inflated, as the directory declares them. */
  readonly totalBytes: number;
  /** Inflated bytes per stored byte, looked at only above {@link PackageLimits.ratioFloorBytes}. */
  readonly ratio: number;
  /** Parts smaller than this are read whatever their ratio: repetitive XML compresses very well. */
  readonly ratioFloorBytes: number;
  /** Elements inside one another in one XML part. */
  readonly xmlDepth: number;
  /** Elements in one XML part. */
  readonly xmlNodes: number;
  /** Attributes of one XML element. */
  readonly xmlAttributes: number;
  /** Bookmarks of a Word document that become anchors; those after them are left out, with a diagnostic. */
  readonly bookmarks: number;
}

/** Generous for anything a person wrote, small enough to stay under two seconds and 256 MB. */
export const PACKAGE_LIMITS: PackageLimits = {
  fileBytes: 32 * 1024 * 1024,
  entries: 10_000,
  partBytes: 24 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFloorBytes: 4 * 1024 * 1024,
  xmlDepth: 256,
  xmlNodes: 600_000,
  xmlAttributes: 1000,
  bookmarks: 1000,
};
