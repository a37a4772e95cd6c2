/** How an error is handled, and what a user can do about it. */
export interface ErrorPolicy {
  /** Whether the engine may run the stage again. */
  readonly retryable: boolean;
  /** What to do next, as one or more sentences. */
  readonly hint: string;
}

/** All error codes. The code alone decides about retries and the hint. */
export const errorCodes = {
  MESSAGE_EMPTY: { retryable: false, hint: 'Describe in a sentence what to build.' },
  MESSAGE_TOO_LONG: { retryable: false, hint: 'Shorten the message to 16,000 characters.' },
  PROJECT_TYPE_UNKNOWN: {
    retryable: false,
    hint: 'Use static_html, node_project or discord_bot, or leave the type out: the router then picks one.',
  },
  STARTER_UNKNOWN: {
    retryable: false,
    hint: 'Pick one that `jobchart starters` lists, or leave the starter out: the plan then picks one.',
  },
  BASE_MISSING: {
    retryable: false,
    hint: 'The files of that job are gone, were changed, or were never written. Start a new job with `jobchart run`.',
  },
  REQUEST_INVALID: { retryable: false, hint: 'Pass userMessage, userId and channelId as strings.' },
  NOT_A_PROJECT: {
    retryable: false,
    hint: 'Say what to build, such as "create a landing page for my bakery", or set a project type.',
  },
  CONFIG_INVALID: { retryable: false, hint: 'Correct the setting named in the message.' },
  STAGE_MISSING: { retryable: false, hint: 'Provide an implementation of the stage.' },
  STAGE_FAILED: {
    retryable: false,
    hint: 'The stack trace is at the end of the job log (`jobchart logs`, diagnostics.logsPath). Fix the stage, then retry the job.',
  },
  STAGE_UNAVAILABLE: {
    retryable: true,
    hint: 'A service that the stage needs is unavailable. Try again later.',
  },
  STAGE_TIMEOUT: { retryable: true, hint: 'Try again, or raise the time limit of the stage.' },
  STAGE_CRASHED_PROCESS: {
    retryable: false,
    hint: 'The stage crashes the process that runs it. Check its memory use and native code.',
  },
  STAGE_OUTPUT_INVALID: {
    retryable: false,
    hint: 'Correct the output of the stage; the message names the field.',
  },
  PATH_UNSAFE: {
    retryable: false,
    hint: 'Use relative paths with forward slashes that stay inside the project, and regular files only: no symbolic links, hard links or pipes.',
  },
  TREE_TOO_LARGE: {
    retryable: false,
    hint: 'Ask for a smaller project: at most 2,000 files, 5 MB each, 50 MB in all.',
  },
  FOLDER_NOT_FOUND: { retryable: false, hint: 'Pass the path of an existing folder.' },
  VALIDATION_FAILED: {
    retryable: false,
    hint: 'Read the findings, then ask again in other words.',
  },
  WORKSPACE_FAILED: {
    retryable: true,
    hint: 'Check the free space and the permissions of the job folders. Workers on several machines need JOB_BLOBS, or folders that they share.',
  },
  PREVIEW_FAILED: { retryable: true, hint: 'Check that the process may open a port on 127.0.0.1.' },
  PREVIEW_LIMIT: {
    retryable: false,
    hint: 'Stop another preview or raise limits.previews (JOB_PREVIEW_LIMIT), then extend this preview or retry the job.',
  },
  OUTSIDE_OUTPUT: {
    retryable: false,
    hint: 'Set JOB_OUTPUT_BASE to the folder that the job was built in. If that setting never changed, another program has modified the store.',
  },
  PREVIEW_PORT_TAKEN: {
    retryable: false,
    hint: 'Set JOB_PREVIEW_PORT to a free port, or to 0 to pick one automatically.',
  },
  JOB_NOT_FOUND: {
    retryable: false,
    hint: 'Check the id: `jobchart list` shows the ids of all jobs.',
  },
  JOB_ENDED: {
    retryable: false,
    hint: 'Retry the job: that creates a new one from the same request.',
  },
  JOB_ACTIVE: { retryable: false, hint: 'Wait for its end, or cancel it first.' },
  EVENT_INVALID: {
    retryable: false,
    hint: 'Send job.cancel, job.approve, job.reject with a reason, or job.retry.',
  },
  CURSOR_INVALID: {
    retryable: false,
    hint: 'Pass the cursor exactly as you received it, to the same store.',
  },
  USAGE_INVALID: {
    retryable: false,
    hint: 'Run `jobchart <command> --help` to see its arguments and options.',
  },
  QUERY_INVALID: { retryable: false, hint: 'Correct the field named in the message.' },
  STORE_FAILED: { retryable: true, hint: 'Check the free space and the permissions of the store.' },
  STORE_LOCKED: {
    retryable: true,
    hint: 'Another process has kept the store locked for too long. Try again.',
  },
  STORE_UNREACHABLE: {
    retryable: true,
    hint: 'Check that the database runs, that its address (JOB_STORE) is right, and that it has connections left. Engines that run continue by themselves once it is back.',
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
    hint: 'Stop all processes that have the store open, then try again.',
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
  ARTIFACT_NOT_FOUND: {
    retryable: false,
    hint: 'The job has no such artifact, or its file is gone.',
  },
  FILES_MISSING: {
    retryable: false,
    hint: 'Wait until the job has written its files, or compare with another job. Files that were deleted or changed are built again by a retry of the job.',
  },
  FILES_REMOVED: {
    retryable: false,
    hint: 'The time for which these files are kept is over. Retry the job: that builds the project again.',
  },
  BLOBS_UNAVAILABLE: {
    retryable: true,
    hint: 'The artefact store (JOB_BLOBS) does not answer. Jobs wait for it and lose nothing; `jobchart doctor` tries it.',
  },
  BLOBS_FULL: {
    retryable: true,
    hint: 'Give the artefact store (JOB_BLOBS) more space, or remove old jobs (`jobchart prune`). Jobs wait for it.',
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
    hint: 'The artefact store has no such content. Retry the job: that builds the project again.',
  },
  BLOB_DAMAGED: {
    retryable: false,
    hint: 'The content was changed or cut off, and was not used. Retry the job: that builds the project again.',
  },
  BLOB_TOO_LARGE: {
    retryable: false,
    hint: 'Use a folder or a bucket as the artefact store (JOB_BLOBS), or ask for a smaller project.',
  },
  DISK_FULL: {
    retryable: false,
    hint: 'Free some space, remove old jobs (`jobchart prune`), or move the folders that the message names to another disk.',
  },
  SNAPSHOT_UNKNOWN: {
    retryable: false,
    hint: 'Run the version of jobchart that wrote the job, or retry the job: that creates a new one from the same request.',
  },
  INSPECTOR_FAILED: {
    retryable: true,
    hint: 'Choose another port, or 0 to pick one automatically.',
  },
  INSPECTOR_REFUSED: { retryable: false, hint: 'Open the link that the inspector printed.' },
  JOURNAL_INVALID: {
    retryable: false,
    hint: 'Pass a file written by jobchart export.',
  },
  TELEMETRY_MISSING: {
    retryable: false,
    hint: 'Install the API of OpenTelemetry beside jobchart: npm install @opentelemetry/api',
  },
  TELEMETRY_FAILED: {
    retryable: true,
    hint: 'Choose another address or port for metrics and health checks, or port 0 to pick a free one.',
  },
  DISCORD_MISSING: {
    retryable: false,
    hint: 'Install discord.js beside jobchart: npm install discord.js@14',
  },
  DISCORD_TOKEN_INVALID: {
    retryable: false,
    hint: 'Copy the token again from the “Bot” page of your application on discord.com/developers.',
  },
  DISCORD_INTENT_MISSING: {
    retryable: false,
    hint: 'Turn on “Message Content Intent” on the “Bot” page of your application on discord.com/developers, or leave the channels out.',
  },
  DISCORD_REFUSED: {
    retryable: false,
    hint: 'Look up the code under “Gateway Close Event Codes” in Discord’s documentation.',
  },
  MODEL_RATE_LIMITED: {
    retryable: false,
    hint: 'Retry the job later, raise the limits at the provider, or name a fallback model.',
  },
  MODEL_UNAVAILABLE: {
    retryable: false,
    hint: 'The provider did not answer, several times. Check its status page and the address (JOB_MODEL_BASE_URL), or name a fallback model; then retry the job.',
  },
  MODEL_TIMEOUT: {
    retryable: false,
    hint: 'Retry the job, take a faster model, or allow calls more time.',
  },
  MODEL_UNAUTHORISED: {
    retryable: false,
    hint: 'Check the key (JOB_MODEL_API_KEY or the variable of the provider), what it may do, and the credit of the account.',
  },
  MODEL_UNKNOWN: {
    retryable: false,
    hint: 'Name a model that the provider has, such as openai:gpt-5, anthropic:…, google:… or openai-compatible:….',
  },
  MODEL_REQUEST_INVALID: {
    retryable: false,
    hint: 'The provider refused the request; the message says why. Take a model with a larger context, or other settings.',
  },
  MODEL_REFUSED: { retryable: false, hint: 'The model declined. Ask in other words.' },
  MODEL_REPLY_INVALID: {
    retryable: false,
    hint: 'Check that the address (JOB_MODEL_BASE_URL) is that of a model server, and try another model.',
  },
  MODEL_OUTPUT_INVALID: {
    retryable: false,
    hint: 'Retry the job, which asks the model anew, or take a stronger model.',
  },
  MODEL_REPLY_TOO_LARGE: {
    retryable: false,
    hint: 'Ask for a smaller project, or take another model.',
  },
  MODEL_PACKAGE_MISSING: {
    retryable: false,
    hint: 'Install the package with the command in the message.',
  },
  QUOTA_EXCEEDED: {
    retryable: false,
    hint: 'Try again at the time that the message names, or raise limits.perUser or limits.perGuild.',
  },
  QUEUE_FULL: {
    retryable: false,
    hint: 'Too many jobs wait. Try again later, or raise limits.queued.',
  },
  BUDGET_EXCEEDED: {
    retryable: false,
    hint: 'Raise the budget that the message names, or wait until it is renewed; then retry the job.',
  },
  STEP_INVALID: {
    retryable: false,
    hint: 'Correct what the message names in the call of tools.step.',
  },
  STEP_RESULT_INVALID: {
    retryable: false,
    hint: 'Return JSON from the step, at most 8 MiB; write larger results to a file and return its path.',
  },
  STEP_OUTCOME_UNKNOWN: {
    retryable: false,
    hint: 'Find out whether the work was done, then retry the job: that does it again.',
  },
  LEADERSHIP_LOST: {
    retryable: false,
    hint: 'Another process leads now. Call engine.lead again to wait for the next turn.',
  },
  ENGINE_CLOSED: { retryable: false, hint: 'Create a new engine.' },
} as const satisfies Record<string, ErrorPolicy>;

/** The stable name of an error. */
export type ErrorCode = keyof typeof errorCodes;
