/** Names content by its hash. */
export interface BlobRef {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A blob that is there. */
export interface StoredBlob extends BlobRef {
  /** When it was last put, epoch milliseconds. */
  readonly storedAt: number;
}

/**
 * A blob store: content that engines on several machines share, by its hash. Content passes in
 * chunks, so memory does not grow with it. Every call may be repeated.
 *
 * **Errors.** All calls reject with `BLOBS_UNAVAILABLE`, `BLOBS_FULL` or `BLOBS_REFUSED` (the same
 * call may succeed later) and keep what was thrown as `cause`. No error contains a credential.
 */
export interface Blobs {
  /** What it is and where, for people; without credentials. */
  readonly name: string;
  /**
   * Stores content, in place of an earlier copy. A reader finds all of it or nothing.
   *
   * @param open Begins to read the content; called again to try again. What it throws is rejected
   * with unchanged if it is a `JobError`.
   *
   * Rejects with `BLOB_DAMAGED` if the content is not that of the reference, and with
   * `BLOB_TOO_LARGE`.
   */
  put(ref: BlobRef, open: () => AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * Reads a blob. The hash is checked when the last chunk was read: use nothing of it before the end.
   * Throws `BLOB_MISSING`, or `BLOB_DAMAGED` if it is not the content of the reference.
   */
  get(ref: BlobRef): AsyncIterable<Uint8Array>;
  /** All blobs, in any order, also those that were not written to their end. */
  list(): AsyncIterable<StoredBlob>;
  /** Deletes a blob, if it is there. */
  delete(sha256: string): Promise<void>;
  /** Frees connections. The engine that gets the blob store closes it. */
  close?(): Promise<void>;
}
