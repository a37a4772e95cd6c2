import type { ErrorPolicy } from './codes/error-policy.ts';
import { imageCodes } from './codes/image-codes.ts';
import { modelCodes } from './codes/model-codes.ts';
import { storeCodes } from './codes/store-codes.ts';

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
  REQUEST_INVALID: {
    retryable: false,
    hint: 'Correct what the message names. A request has userMessage, userId and channelId as strings.',
  },
  NOT_A_PROJECT: {
    retryable: false,
    hint: 'Say what to build, such as "create a landing page for my bakery", or set a project type.',
  },
  CONFIG_INVALID: { retryable: false, hint: 'Correct the setting named in the message.' },
  STAGE_MISSING: { retryable: false, hint: 'Provide an implementation of the stage.' },
  STAGE_FAILED: {
    retryable: false,
    hint: 'The stack trace is at the end of the log of the job (diagnostics.logsPath). Fix the stage, then retry the job.',
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
    hint: 'Set JOB_OUTPUT_BASE to the value that it had when the job ran. If it has never changed, another program has modified the store.',
  },
  PREVIEW_PORT_TAKEN: {
    retryable: false,
    hint: 'Set JOB_PREVIEW_PORT to a free port, or end the program that uses it.',
  },
  JOB_NOT_FOUND: {
    retryable: false,
    hint: 'Check the id: `jobchart list` shows the ids of all jobs.',
  },
  JOB_ENDED: {
    retryable: false,
    hint: 'The job has already ended. To run it again, use `jobchart retry ID`.',
  },
  JOB_ACTIVE: { retryable: false, hint: 'Wait for its end, or cancel it first.' },
  EVENT_INVALID: {
    retryable: false,
    hint: 'Send job.cancel, job.approve, job.reject with a reason, or job.retry.',
  },
  USAGE_INVALID: {
    retryable: false,
    hint: 'Run `jobchart <command> --help` to see its arguments and options.',
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
    hint: 'Retention has removed these files. Retry the job to build the project again.',
  },
  SANDBOX_UNAVAILABLE: {
    retryable: false,
    hint: 'Install bubblewrap and util-linux and allow user namespaces, or install Podman: `jobchart doctor` says what is missing. Jobs run without a sandbox, but the code of their projects is neither tried nor previewed.',
  },
  PACKAGES_UNAVAILABLE: {
    retryable: true,
    hint: 'Check the network, the registry (npm_config_registry) and the free space of the work folder.',
  },
  DISK_FULL: {
    retryable: false,
    hint: 'Free some space, remove old jobs (`jobchart prune`, which needs about 1 MB itself), or move the folders that the message names to another disk.',
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
    hint: 'Turn on “Message Content Intent” on the “Bot” page of your application on discord.com/developers, or start the bot without --channel.',
  },
  DISCORD_REFUSED: {
    retryable: false,
    hint: 'Look up the code under “Gateway Close Event Codes” in Discord’s documentation.',
  },
  QUOTA_EXCEEDED: {
    retryable: false,
    hint: 'Try again at the time that the message names, or raise limits.perUser or limits.perGuild.',
  },
  QUEUE_FULL: {
    retryable: false,
    hint: 'Too many jobs wait. Try again later, or raise limits.queued.',
  },
  ENGINE_CLOSED: { retryable: false, hint: 'Create a new engine.' },
  ...imageCodes,
  ...modelCodes,
  ...storeCodes,
} satisfies Record<string, ErrorPolicy>;

/** The stable name of an error. */
export type ErrorCode = keyof typeof errorCodes;
