/** How a kind of error is handled, and what a person can do about it. */
export interface ErrorPolicy {
  /** Whether the stage may be run again. */
  readonly retryable: boolean;
  readonly hint: string;
}

/** Every code there is. */
export const errorCodes = {
  MESSAGE_EMPTY: { retryable: false, hint: 'Say in a sentence what should be built.' },
  MESSAGE_TOO_LONG: { retryable: false, hint: 'Shorten the message to 16,000 characters.' },
  PROJECT_TYPE_UNKNOWN: {
    retryable: false,
    hint: 'Use static_html, node_project or discord_bot, or leave it out to have the message routed.',
  },
  STARTER_UNKNOWN: {
    retryable: false,
    hint: 'Leave the starter out to have the plan choose one; `jobchart starters` lists them.',
  },
  REQUEST_INVALID: { retryable: false, hint: 'Give userMessage, userId and channelId as strings.' },
  NOT_A_PROJECT: {
    retryable: false,
    hint: 'Name what to build, such as "create a landing page for my bakery", or give a project type.',
  },
  CONFIG_INVALID: { retryable: false, hint: 'Correct the setting that the message names.' },
  STAGE_MISSING: { retryable: false, hint: 'Give an implementation of the stage.' },
  STAGE_FAILED: {
    retryable: false,
    hint: 'The stack is at the end of the job log (`jobchart logs`, diagnostics.logsPath). Correct the stage and retry.',
  },
  STAGE_UNAVAILABLE: {
    retryable: true,
    hint: 'A service that the stage needs did not answer. Try again later.',
  },
  STAGE_TIMEOUT: { retryable: true, hint: 'Try again, or allow the stage more time.' },
  STAGE_CRASHED_PROCESS: {
    retryable: false,
    hint: 'The stage ends the process it runs in. Look for memory or native code in it.',
  },
  STAGE_OUTPUT_INVALID: {
    retryable: false,
    hint: 'Correct what the stage returns; the message names the field.',
  },
  PATH_UNSAFE: {
    retryable: false,
    hint: 'Use relative paths with forward slashes that stay inside the project, and plain files: no links, pipes or hard links.',
  },
  TREE_TOO_LARGE: {
    retryable: false,
    hint: 'Ask for a smaller project: at most 2,000 files, 5 MB each, 50 MB in all.',
  },
  FOLDER_NOT_FOUND: { retryable: false, hint: 'Give the path of a folder that is there.' },
  VALIDATION_FAILED: {
    retryable: false,
    hint: 'Look at the findings, and ask again in other words.',
  },
  WORKSPACE_FAILED: {
    retryable: true,
    hint: 'Check free space and permissions of the job folders.',
  },
  PREVIEW_FAILED: { retryable: true, hint: 'Check that a loopback port can be opened.' },
  PREVIEW_LIMIT: {
    retryable: false,
    hint: 'Stop another preview or raise limits.previews (JOB_PREVIEW_LIMIT), then extend this one or retry the job.',
  },
  OUTSIDE_OUTPUT: {
    retryable: false,
    hint: 'Set JOB_OUTPUT_BASE to the folder the job was made in. If it never changed, somebody else wrote to the store.',
  },
  PREVIEW_PORT_TAKEN: {
    retryable: false,
    hint: 'Set JOB_PREVIEW_PORT to a free port, or to 0 to have one chosen.',
  },
  JOB_NOT_FOUND: { retryable: false, hint: 'List the jobs to see their ids.' },
  JOB_ENDED: { retryable: false, hint: 'Retry the job to have a new one made of it.' },
  EVENT_INVALID: {
    retryable: false,
    hint: 'Send job.cancel, job.approve, job.reject with a reason, or job.retry.',
  },
  CURSOR_INVALID: { retryable: false, hint: 'Use a cursor as it was given, with the same store.' },
  USAGE_INVALID: {
    retryable: false,
    hint: '`jobchart <command> --help` tells what a command takes.',
  },
  QUERY_INVALID: { retryable: false, hint: 'Correct the field that the message names.' },
  STORE_FAILED: { retryable: true, hint: 'Check free space and permissions of the store.' },
  STORE_LOCKED: { retryable: true, hint: 'Another process holds the store for long. Try again.' },
  STORE_CLOSED: { retryable: false, hint: 'Open the engine again.' },
  STORE_GONE: {
    retryable: false,
    hint: 'End this process. Put a store that was moved away back in its place, and start again.',
  },
  STORE_CORRUPT: {
    retryable: false,
    hint: 'Nothing was overwritten. Move the file away, and restore a backup of it.',
  },
  STORE_TOO_NEW: {
    retryable: false,
    hint: 'A newer version of jobchart wrote the store. Update jobchart; nothing was changed.',
  },
  STORE_SCHEMA_UNKNOWN: {
    retryable: false,
    hint: 'Nothing was changed. Open the store with the version of jobchart that wrote it, restore a backup, or move the file away to begin a new one.',
  },
  STORE_INCOMPLETE: {
    retryable: false,
    hint: 'Nothing was changed. Put the -wal file back beside the database, or restore a backup: jobchart restore FILE. To go on with what is left: jobchart restore --incomplete FILE, with the store as FILE.',
  },
  STORE_UNSAFE: {
    retryable: false,
    hint: 'Keep the store in a folder of your own in which nobody else can write; the message says what to change.',
  },
  STORE_IN_USE: {
    retryable: false,
    hint: 'End all processes that have the store open, then try again.',
  },
  BACKUP_EXISTS: { retryable: false, hint: 'Give the name of a file that is not there yet.' },
  BACKUP_INVALID: {
    retryable: false,
    hint: 'Give a file that jobchart backup wrote. The store was left as it is.',
  },
  ARTIFACT_NOT_FOUND: {
    retryable: false,
    hint: 'The job has no such artifact, or its file is gone.',
  },
  SNAPSHOT_UNKNOWN: {
    retryable: false,
    hint: 'Run the version of jobchart that wrote it, or retry the job to have a new one made of it.',
  },
  INSPECTOR_FAILED: { retryable: true, hint: 'Give another port, or 0 to have one chosen.' },
  INSPECTOR_REFUSED: { retryable: false, hint: 'Open the link that the inspector printed.' },
  JOURNAL_INVALID: {
    retryable: false,
    hint: 'Give a file that was written by jobchart export.',
  },
  DISCORD_MISSING: {
    retryable: false,
    hint: 'Install discord.js beside jobchart: npm install discord.js@14',
  },
  DISCORD_TOKEN_INVALID: {
    retryable: false,
    hint: 'Copy the token anew from the page “Bot” of your application on discord.com/developers.',
  },
  DISCORD_INTENT_MISSING: {
    retryable: false,
    hint: 'Switch on “Message Content Intent” on the page “Bot” of your application on discord.com/developers, or name no channels.',
  },
  DISCORD_REFUSED: {
    retryable: false,
    hint: 'Look the code up in “Gateway Close Event Codes” of Discord’s documentation.',
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
  STEP_OUTCOME_UNKNOWN: {
    retryable: false,
    hint: 'Find out whether it was done, then retry the job.',
  },
  ENGINE_CLOSED: { retryable: false, hint: 'Create a new engine.' },
} as const satisfies Record<string, ErrorPolicy>;

/** A stable name of what went wrong. */
export type ErrorCode = keyof typeof errorCodes;
