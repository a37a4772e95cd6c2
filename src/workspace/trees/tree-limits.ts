/** How large a generated tree may be. */
export interface TreeLimits {
  readonly files: number;
  /** Of one file. */
  readonly fileBytes: number;
  /** Of all files together. */
  readonly totalBytes: number;
}

/** The limits of a job: 2,000 files, 5 MB each, 50 MB in all. */
export const treeLimits: TreeLimits = {
  files: 2_000,
  fileBytes: 5_000_000,
  totalBytes: 50_000_000,
};

/** The limits of an output folder: a tree, and the files that packaging adds. */
export const outputLimits: TreeLimits = {
  ...treeLimits,
  files: treeLimits.files + 100,
  totalBytes: treeLimits.totalBytes * 2,
};
