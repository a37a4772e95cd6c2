import type { ErrorPolicy } from './error-policy.ts';

/** Codes of stores, backups, blob stores and leadership. */
export const storeCodes = {
  CURSOR_INVALID: {
    retryable: false,
    hint: 'Pass the cursor exactly as you received it, to the same store.',
  },
  QUERY_INVALID: { retryable: false, hint: 'Correct the field named in the message.' },
  STORE_FAILED: { retryable: true, hint: 'Check the free space and the permissions of the store.' },
  STORE_LOCKED: {
    retryable: true,
    hint: 'Another process has kept the store locked for too long. Try again.',
  },
  STORE_UNREACHABLE: {
    retryable: true,
    hint: 'Check that the database runs, that its address (JOB_STORE, or --to of `jobchart migrate`) is right, and that it has connections left. Engines that run continue by themselves once it is back.',
  },
  STORE_CLOSED: { retryable: false, hint: 'Create a new engine.' },
  STORE_GONE: {
    retryable: false,
    hint: 'Stop this process. If the store file was moved, move it back, then start again.',
  },
  STORE_CORRUPT: {
    retryable: false,
    hint: 'Nothing was overwritten. Move the file away, then restore a backup: jobchart restore FILE.',
  },
  STORE_TOO_NEW: {
    retryable: false,
    hint: 'A newer version of jobchart wrote the store. Nothing was changed. Update jobchart.',
  },
  STORE_SCHEMA_UNKNOWN: {
    retryable: false,
    hint: 'Nothing was changed. Open the store with the version of jobchart that wrote it, restore a backup, or move the file away to start with an empty store.',
  },
  STORE_INCOMPLETE: {
    retryable: false,
    hint: 'Nothing was changed. Put the -wal file back beside the database, or restore a backup: jobchart restore FILE. To continue with the data that is left, pass the store itself as FILE: jobchart restore --incomplete FILE.',
  },
  STORE_UNSAFE: {
    retryable: false,
    hint: 'Keep the store in a folder of your own that nobody else can write to; the message says what to change.',
  },
  STORE_IN_USE: {
    retryable: false,
    hint: 'Stop all processes that have the store open, then try again. To copy a store that is open, use `jobchart backup`, with JOB_STORE set to it.',
  },
  STORE_NOT_EMPTY: {
    retryable: false,
    hint: 'Choose an empty database, or another schema of it (?schema=name). What an unfinished move has left there is removed by `jobchart migrate --restart`.',
  },
  STORE_UNFINISHED: {
    retryable: false,
    hint: 'Run `jobchart migrate` again with the same stores: it goes on where it stopped. The old store is unchanged.',
  },
  STORE_DIFFERS: {
    retryable: false,
    hint: 'The old store is unchanged, and no engine opens the new one. Move again from the beginning: `jobchart migrate --restart`.',
  },
  STORE_PACKAGE_MISSING: { retryable: false, hint: 'Run `npm install pg`, then start again.' },
  BACKUP_EXISTS: { retryable: false, hint: 'Choose a file name that does not exist yet.' },
  BACKUP_INVALID: {
    retryable: false,
    hint: 'Pass a file written by jobchart backup. The store was not changed.',
  },
  BLOBS_UNAVAILABLE: {
    retryable: true,
    hint: 'The blob store (JOB_BLOBS) does not answer. Jobs wait for it and lose nothing; `jobchart doctor` tries it.',
  },
  BLOBS_FULL: {
    retryable: true,
    hint: 'Give the blob store (JOB_BLOBS) more space, or remove old jobs (`jobchart prune`). Jobs wait for it.',
  },
  BLOBS_REFUSED: {
    retryable: true,
    hint: 'Check the bucket or folder of JOB_BLOBS, the credentials and what they permit. Jobs wait for it.',
  },
  BLOBS_PACKAGE_MISSING: {
    retryable: false,
    hint: 'Install the package with the command in the message.',
  },
  BLOB_MISSING: {
    retryable: false,
    hint: 'The blob store has no such content. Retry the job: that builds the project again.',
  },
  BLOB_DAMAGED: {
    retryable: false,
    hint: 'The content was changed or cut off, and was not used. Retry the job: that builds the project again.',
  },
  BLOB_TOO_LARGE: {
    retryable: false,
    hint: 'Use a folder or a bucket as the blob store (JOB_BLOBS), or ask for a smaller project.',
  },
  SNAPSHOT_UNKNOWN: {
    retryable: false,
    hint: 'Run the version of jobchart that wrote the job, or retry the job: that creates a new one from the same request.',
  },
  LEADERSHIP_LOST: {
    retryable: false,
    hint: 'Another process leads now. Call engine.lead again to wait for the next turn.',
  },
} satisfies Record<string, ErrorPolicy>;
