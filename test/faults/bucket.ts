import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { startMoto } from '../helpers/stores/moto-server.ts';

/** A bucket of S3 (moto) behind a server that fails. */
export interface Bucket {
  /** As for `JOB_BLOBS`. */
  readonly address: string;
  /** Nothing listens; or each answer takes seconds; or writes are refused, now as full and now as too many. */
  fail(how: 'down' | 'slow' | 'full' | 'not'): Promise<void>;
  /** How many requests were answered late, or refused. */
  readonly struck: number;
  close(): Promise<void>;
}

/** Moto takes any key. */
export const bucketKeys = { AWS_ACCESS_KEY_ID: 'a-key', AWS_SECRET_ACCESS_KEY: 'a-secret' };

export async function startBucket(): Promise<Bucket> {
  const moto = await startMoto();
  await fetch(`${moto.endpoint}/builds`, { method: 'PUT' });
  let failing: 'down' | 'slow' | 'full' | 'not' = 'not';
  let struck = 0;

  const answer: RequestListener = (asked, response) => {
    if (failing === 'slow') {
      struck += 1;
      void delay(2000 + Math.random() * 2000).then(() => pass(moto.endpoint, asked, response));
    } else if (failing === 'full' && asked.method === 'PUT') {
      struck += 1;
      const [status, code] = struck % 2 === 0 ? [507, 'InsufficientStorage'] : [503, 'SlowDown'];
      asked.resume().on('end', () => {
        response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
      });
    } else pass(moto.endpoint, asked, response);
  };

  let server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  async function stop(): Promise<void> {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  }

  return {
    address: `s3://builds?endpoint=http://127.0.0.1:${port}`,
    get struck() {
      return struck;
    },
    async fail(how) {
      failing = how;
      if (how === 'down') return stop();
      if (server.listening) return;
      server = createServer(answer).listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    async close() {
      await stop();
      await moto.stop();
    },
  };
}

function pass(endpoint: string, asked: IncomingMessage, response: ServerResponse): void {
  const { method, url, headers } = asked;
  const onward = request(`${endpoint}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  for (const each of [asked, response, onward]) each.on('error', () => onward.destroy());
  onward.on('close', () => response.headersSent || response.destroy());
  asked.pipe(onward);
}
