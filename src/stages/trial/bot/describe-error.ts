import { oneLine } from '../../../workspace/text/one-line.ts';
import type { BotMessage } from './bot-link.ts';
import { notImitated } from './discord/api-types.ts';

type BotError = Extract<BotMessage, { type: 'error' }>;

/** An error of a bot with file and line, where its stack names a file of the project. */
export function describeError({ name, message, stack }: BotError): string {
  const [, file, line] = projectFrame.exec(stack) ?? [];
  const position = file === undefined ? '' : ` (${file}:${line})`;
  return `${oneLine(name || 'Error', 60)}: ${oneLine(message, 110)}${oneLine(position, 80)}`;
}

const projectFrame = /\/project\/((?!node_modules\/)[^\s():]{1,200}):(\d{1,7}):\d/;

/** Why a bot failed only because it runs here, as a sentence; undefined if it would fail anywhere. */
export function limitHere({ code, message }: BotError): string | undefined {
  if (code === String(notImitated)) return 'It needs a part of Discord that is not imitated here.';
  const isOffline = offlineCodes.has(code) || message === 'fetch failed';
  return isOffline ? 'It needs the network, which it does not have here.' : undefined;
}

const offlineCodes = new Set([
  'EAI_AGAIN',
  'ENOTFOUND',
  'ENETUNREACH',
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
]);
