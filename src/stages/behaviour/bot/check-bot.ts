import type { Transcript } from '../../../contracts/job/transcript.ts';
import { defaultLimits } from '../../../sandbox/program.ts';
import { startProgram } from '../../../sandbox/start-program.ts';
import { parseTranscript } from '../../../workspace/text/parse-transcript.ts';
import { endOf } from '../program/check-server.ts';
import { openListener } from '../program/listener.ts';
import type { ProgramParts } from '../program/program-parts.ts';
import { badEnd, type PartReport } from '../program/report.ts';
import { botEnvironment } from './bot-environment.ts';
import { type BotSession, openSession } from './bot-session.ts';
import { botShim } from './bot-shim.ts';
import { converse } from './converse.ts';
import { listOf } from './discord/json.ts';
import { readTriggers } from './read-triggers.ts';

/** Starts a bot without Discord, talks to it, and ends it with SIGTERM. */
export async function checkBot(
  { sandbox, files, packages, signal }: ProgramParts,
  entry: string,
  title: string,
): Promise<PartReport> {
  const { messages, variables } = await readTriggers(files);
  const listener = await openListener();
  try {
    const program = await startProgram(sandbox, {
      command: ['node', ...botShim(), entry],
      files,
      ...(packages !== undefined && { packages }),
      environment: botEnvironment(variables),
      listener,
      limits: defaultLimits,
      signal,
    }).finally(listener.handedIn);
    const { ended, kill } = program;
    const session = openSession({ path: listener.path, ended, onTooMuch: kill });
    try {
      await session.until(() => session.isReady, readyMs);
      if (session.isReady) {
        await session.until(() => session.state.commands !== null, registeredMs);
        await session.quiet();
      }
      const exchanges = session.isReady ? await converse(session, messages) : [];
      const { hasEnded } = session;
      const end = hasEnded ? badEnd('The bot', await ended) : await endOf(program);
      const early = hasEnded && end.failure === undefined ? [endedEarly] : [];
      const late = hasEnded || session.isReady ? [] : [neverReady];
      return {
        ...end,
        errors: [...session.errors, ...end.errors, ...early, ...late],
        failedRequests: [],
        output: program.output(),
        ...(session.isReady && { transcript: transcriptOf(session, title, exchanges) }),
      };
    } finally {
      session.close();
      kill('It was stopped.');
    }
  } finally {
    await listener.remove();
  }
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
