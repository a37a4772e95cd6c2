import { connect, type Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import { listOf, type Json, numberOf, recordOf, textOf } from './discord/json.ts';

/** A message of `botShim`. The bot shares a process with it, so anything may claim to be one. */
export type BotMessage =
  | {
      readonly type: 'request';
      readonly id: number;
      readonly method: string;
      readonly path: string;
      readonly files: readonly string[];
      /** Undefined if it was too long. */
      readonly text: string | undefined;
    }
  | { readonly type: 'login'; readonly intents: number }
  | { readonly type: 'ready'; readonly listeners: readonly string[] }
  | { readonly type: 'gateway'; readonly op: number; readonly data: Json }
  | {
      readonly type: 'error';
      readonly name: string;
      readonly message: string;
      readonly stack: string;
      readonly code: string;
    };

/** The connection to the shim in a bot. */
export interface BotLink {
  /** Answers a request. */
  answer(id: number, status: number, body: unknown): void;
  /** Sends an event of the gateway. */
  dispatch(name: string, data: Json): void;
  close(): void;
}

export interface BotLinkOptions {
  onMessage(message: BotMessage): void;
  /** Called once, with a sentence, if the bot sends too much; nothing is read after that. */
  onTooMuch(reason: string): void;
}

/** Connects to the socket of a bot. Messages that are malformed are dropped. */
export function linkBot(path: string, { onMessage, onTooMuch }: BotLinkOptions): BotLink {
  const socket: Socket = connect(path);
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  let received = 0;
  let sequence = 0;
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > mostBytes) {
      socket.destroy();
      rest = [];
      onTooMuch(`It sent more than ${mostBytes / 1e6} MB to Discord.`);
      return;
    }
    const [first = '', ...lines] = decoder.write(chunk).split('\n');
    rest.push(first);
    for (const line of lines) {
      const message = parseMessage(rest.join(''));
      rest = [line];
      if (message !== undefined) onMessage(message);
    }
  });
  const send = (message: Json): void => {
    // It may contain what the bot sent, as deeply nested as that was.
    const line = toJson(message);
    if (line !== undefined) socket.write(`${line}\n`);
  };
  return {
    answer: (id, status, body) => send({ type: 'answer', id, status, body }),
    dispatch: (t, d) => send({ type: 'packet', packet: { op: 0, t, d, s: (sequence += 1) } }),
    close: () => socket.destroy(),
  };
}

/** Of all messages together; it bounds what a transcript holds in this process. */
const mostBytes = 8_000_000;

function parseMessage(line: string): BotMessage | undefined {
  const message = recordOf(parseJson(line));
  const { type, id, intents, listeners, op, d } = message;
  const of = (name: string): string => textOf(message[name]);
  switch (type) {
    case 'request': {
      const files = listOf(message['files']).map(textOf).slice(0, 10);
      const text = typeof message['text'] === 'string' ? message['text'] : undefined;
      return { type, id: numberOf(id) ?? 0, method: of('method'), path: of('path'), files, text };
    }
    case 'login':
      return { type, intents: numberOf(intents) ?? 0 };
    case 'ready':
      return { type, listeners: listOf(listeners).map(textOf) };
    case 'gateway':
      return { type, op: numberOf(op) ?? 0, data: recordOf(d) };
    case 'error':
      return {
        type,
        name: of('name'),
        message: of('message'),
        stack: of('stack'),
        code: of('code'),
      };
    default:
      return undefined;
  }
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
