import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { openRequest } from './open-request.ts';
import type { ProgramLimits } from './programs.ts';
import { pairsOf, requestHeaders } from './request-headers.ts';
import { hostOnly } from './response-headers.ts';
import type { Run } from './run.ts';

export interface UpgradeRelay {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What the visitor sent after the request. */
  readonly head: Buffer;
  readonly run: Run;
  readonly limits: Pick<ProgramLimits, 'answerMs' | 'idleMs'>;
}

/** Connects a WebSocket to a program that runs or starts. Never rejects. */
export async function relayUpgrade(relay: UpgradeRelay): Promise<void> {
  const { request, socket, run, limits } = relay;
  run.enter();
  const late = setTimeout(() => {
    run.waitedInVain();
    refuseUpgrade(socket, 504);
  }, limits.answerMs);
  socket.once('close', () => {
    clearTimeout(late);
    run.leave();
  });
  try {
    const { socketPath } = await run.started;
    if (socket.destroyed) return;
    const asked = [...requestHeaders(request), 'Connection', 'Upgrade', 'Upgrade', 'websocket'];
    const outgoing = openRequest(socketPath, request, asked);
    if (outgoing === undefined) return refuseUpgrade(socket, 400);
    socket.once('close', () => outgoing.destroy());
    outgoing.on('error', () => refuseUpgrade(socket, 502));
    outgoing.on('response', (incoming) => {
      run.answered();
      refuseUpgrade(socket, incoming.statusCode ?? 502);
      outgoing.destroy();
    });
    outgoing.on('upgrade', (incoming, program, first) => {
      clearTimeout(late);
      run.answered();
      connect(relay, incoming, program, first);
    });
    outgoing.end();
  } catch {
    refuseUpgrade(socket, 502);
  }
}

/** Answers that there is no WebSocket, and closes. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  if (socket.destroyed || socket.writableEnded) return;
  const known = status >= 400 && status < 600 ? status : 502;
  socket.end(`HTTP/1.1 ${known} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  );
}

function connect(
  { socket, head, run, limits }: UpgradeRelay,
  incoming: IncomingMessage,
  program: Duplex,
  first: Buffer,
): void {
  const isGood = incoming.headers.upgrade?.toLowerCase() === 'websocket' && !socket.writableEnded;
  if (!isGood) {
    program.destroy();
    return refuseUpgrade(socket, 502);
  }
  const lines = ['HTTP/1.1 101 Switching Protocols', 'Connection: Upgrade', 'Upgrade: websocket'];
  for (const [name, value] of pairsOf(incoming.rawHeaders)) {
    const lower = name.toLowerCase();
    if (/[\r\n]/.test(value)) continue;
    if (lower.startsWith('sec-websocket-')) lines.push(`${name}: ${value}`);
    if (lower === 'set-cookie') lines.push(`${name}: ${hostOnly(value)}`);
  }
  socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  if (first.length > 0) program.unshift(first);
  if (head.length > 0) socket.unshift(head);
  const idle = setTimeout(() => socket.destroy(), limits.idleMs).unref();
  const pairs = [
    [socket, program],
    [program, socket],
  ] as const;
  for (const [from, to] of pairs) {
    from.on('error', () => {});
    from.once('close', () => {
      clearTimeout(idle);
      to.destroy();
    });
    from.pipe(to);
    from.on('data', () => {
      idle.refresh();
      run.touch();
    });
  }
}
