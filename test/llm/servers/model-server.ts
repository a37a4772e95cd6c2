import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anthropicMessages } from './anthropic-messages.ts';
import { chatCompletions } from './chat-completions.ts';
import type { Protocol } from './protocol.ts';
import {
  type ModelReply,
  type ModelRequest,
  type ModelScript,
  type StatusReply,
  type TextReply,
  type Tokens,
  countTokens,
  replyTo,
} from './script.ts';

/** A line of the log: what arrived, what was sent to its end, and what the client hung up on. */
export type ServerEvent =
  | {
      readonly type: 'request';
      readonly number: number;
      readonly model: string;
      /** Of the whole body: the same for the same call. */
      readonly hash: string;
      readonly maxTokens?: number;
    }
  | {
      readonly type: 'answer';
      readonly number: number;
      readonly status: number;
      readonly ending: NonNullable<TextReply['ending']>;
      readonly usage?: Tokens;
    }
  | { readonly type: 'closed'; readonly number: number };

export interface ModelServer {
  /** `http://127.0.0.1:PORT/v1`, for both protocols. */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
  readonly log: readonly ServerEvent[];
  /** Resolves once the client has closed the connection of a request. */
  closed(number: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A server that speaks chat completions and Anthropic messages, streamed, and answers by a script.
 *
 * @param logFile gets each event of the log as a line of JSON, before anything else happens
 */
export async function startModelServer(
  script: ModelScript,
  { port = 0, logFile }: { readonly port?: number; readonly logFile?: string } = {},
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const log: ServerEvent[] = [];
  const gone = new Map<number, PromiseWithResolvers<void>>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    log,
    closed: (number) => closedOf(number).promise,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const protocol = protocols.find(({ path }) => incoming.url?.endsWith(path));
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    if (!protocol) return void response.writeHead(404).end('{}');
    const text = Buffer.concat(chunks).toString();
    const body: unknown = JSON.parse(text);
    const number = requests.length + 1;
    const request: ModelRequest = {
      number,
      protocol: protocol.name,
      ...protocol.read(body),
      headers: incoming.headers,
      body,
    };
    requests.push(request);
    const { model, maxTokens } = request;
    const hash = createHash('sha256').update(text).digest('hex');
    note({ type: 'request', number, model, hash, ...(maxTokens !== undefined && { maxTokens }) });
    response.on('close', () => {
      if (!response.writableFinished && !response.errored) note({ type: 'closed', number });
      closedOf(number).resolve();
    });
    await send(await replyTo(script, request), request, protocol, response);
  }

  async function send(
    reply: ModelReply,
    request: ModelRequest,
    protocol: Protocol,
    response: ServerResponse,
  ): Promise<void> {
    const { number } = request;
    if ('status' in reply) {
      sendStatus(reply, protocol, response);
      note({ type: 'answer', number, status: reply.status, ending: 'complete' });
      return;
    }
    const { ending = 'complete', finish = 'stop' } = reply;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const counted = (output: string) =>
      request.wantsUsage && (reply.usage ?? countTokens(request, output));
    response.write(protocol.begin(request.model, counted('') || undefined));
    let output = '';
    const pieces = typeof reply.text === 'string' ? [reply.text] : reply.text;
    for await (const piece of pieces) {
      if (response.destroyed) return;
      output += piece;
      response.write(protocol.delta(piece));
    }
    const usage = counted(output);
    if (ending === 'silence') return;
    if (ending === 'drop') {
      // What was written must be on its way first.
      response.write('', () => response.socket?.destroy());
    } else {
      if (ending === 'complete') response.write(protocol.end(finish, usage || undefined));
      if (ending === 'error') response.write(protocol.errorEvent(reply.error ?? overloaded));
      response.end();
    }
    note({ type: 'answer', number, status: 200, ending, ...(usage && { usage }) });
  }

  function note(event: ServerEvent): void {
    log.push(event);
    if (logFile !== undefined) appendFileSync(logFile, `${JSON.stringify(event)}\n`);
  }

  function closedOf(number: number): PromiseWithResolvers<void> {
    const found = gone.get(number) ?? Promise.withResolvers<void>();
    gone.set(number, found);
    return found;
  }
}

const protocols = [chatCompletions, anthropicMessages];
const overloaded = { type: 'overloaded_error', message: 'Overloaded' };

function sendStatus(reply: StatusReply, protocol: Protocol, response: ServerResponse): void {
  const { status, headers, body, error = { type: 'error', message: `Status ${status}` } } = reply;
  const type = body === undefined ? 'application/json' : 'text/html; charset=utf-8';
  response
    .writeHead(status, { 'content-type': type, ...headers })
    .end(body ?? JSON.stringify(protocol.errorBody(error)));
}
