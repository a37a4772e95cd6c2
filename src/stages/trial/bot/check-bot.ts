import type { Transcript } from '../../../contracts/job/transcript.ts';
import { defaultLimits, type RunningProgram } from '../../../sandbox/program.ts';
import { startProgram } from '../../../sandbox/start-program.ts';
import { parseTranscript } from '../../../workspace/text/parse-transcript.ts';
import { endOf } from '../program/check-server.ts';
import { openListener } from '../program/listener.ts';
import type { ProgramParts } from '../program/program-parts.ts';
import type { ProgramProject } from '../program/project.ts';
import { badEnd, type PartReport } from '../program/report.ts';
import { botEnvironment } from './bot-environment.ts';
import { type BotSession, openSession } from './bot-session.ts';
import { botShim } from './bot-shim.ts';
import { converse } from './converse.ts';
import { listOf } from './discord/json.ts';
import type { DiscordState } from './discord/state.ts';
import { readTriggers } from './read-triggers.ts';

/** Starts a bot without Discord, talks to it, and ends it with SIGTERM. */
export async function checkBot(
  parts: ProgramParts,
  { entry, register }: Pick<ProgramProject, 'entry' | 'register'>,
  title: string,
): Promise<PartReport> {
  const triggers = await readTriggers(parts.files);
  const environment = botEnvironment(triggers.variables);
  let commands: Commands = null;
  if (register !== undefined) {
    await withBot(parts, { entry: register, environment, commands }, async (_program, session) => {
      await session.until(() => false, readyMs);
      ({ commands } = session.state);
    });
  }
  return withBot(parts, { entry, environment, commands }, async (program, session) => {
    await session.until(() => session.isReady, readyMs);
    if (session.isReady) {
      await session.until(() => session.state.commands !== null, registeredMs);
      await session.quiet();
    }
    const exchanges = session.isReady ? await converse(session, triggers) : [];
    return {
      ...(await reportOn(program, session)),
      ...(session.isReady && { transcript: transcriptOf(session, title, exchanges) }),
    };
  });
}

type Commands = DiscordState['commands'];

interface BotToStart {
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Those that are registered. */
  readonly commands: Commands;
}

/** Starts a bot, or another program of it, and kills it at the end. */
async function withBot<Result>(
  { sandbox, files, packages, signal }: ProgramParts,
  { entry, environment, commands }: BotToStart,
  use: (program: RunningProgram, session: BotSession) => Promise<Result>,
): Promise<Result> {
  const listener = await openListener();
  try {
    const program = await startProgram(sandbox, {
      command: ['node', ...botShim(), entry],
      files,
      ...(packages !== undefined && { packages }),
      environment,
      listener,
      limits: defaultLimits,
      signal,
    }).finally(listener.handedIn);
    const { ended, kill } = program;
    const session = openSession({ path: listener.path, ended, commands, onTooMuch: kill });
    try {
      return await use(program, session);
    } finally {
      session.close();
      kill('It was stopped.');
    }
  } finally {
    await listener.remove();
  }
}

async function reportOn(program: RunningProgram, session: BotSession): Promise<PartReport> {
  const { hasEnded } = session;
  const end = hasEnded ? badEnd('The bot', await program.ended) : await endOf(program);
  const early = hasEnded && end.failure === undefined ? [endedEarly] : [];
  const late = hasEnded || session.isReady ? [] : [neverReady];
  // What ended it would not be so elsewhere.
  const isExcused = hasEnded && session.limit !== undefined;
  return {
    ...end,
    errors: [...session.errors, ...(isExcused ? [] : [...end.errors, ...early, ...late])],
    failedRequests: [],
    output: program.output(),
  };
}

const readyMs = 8_000;
const registeredMs = 1_000;
const endedEarly = 'The bot ended by itself.';
const neverReady = `The bot did not log in to Discord within ${readyMs / 1000} s.`;

function transcriptOf(
  { state }: BotSession,
  bot: string,
  exchanges: Transcript['exchanges'],
): Transcript {
  const commands = listOf(state.commands);
  return parseTranscript({ bot, commands, commandCount: commands.length, exchanges });
}
