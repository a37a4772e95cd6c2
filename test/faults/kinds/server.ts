import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { every, type Fault, second } from '../fault.ts';

/** A server that goes away, or has no room. */
export const serverFaults: readonly Fault[] = [
  {
    name: 'the server restarted every ten seconds',
    async strike(run) {
      const times = await every(run, 10 * second, () => {
        run.server.stop('fast');
        run.server.start();
      });
      return `${times} restarts`;
    },
  },
  {
    name: 'the server killed (-9), down for two seconds',
    async strike(run) {
      const times = await every(run, 6 * second, async () => {
        run.server.kill();
        await delay(2 * second);
        run.server.start();
      });
      return `${times} kills`;
    },
  },
  {
    name: 'out of connections',
    settings: ['max_connections=24', 'superuser_reserved_connections=0'],
    async strike(run) {
      let held = 0;
      const times = await every(run, 4 * second, async () => {
        // The server ends all connections, and others are quicker to come back.
        run.server.stop('fast');
        run.server.start();
        const clients: pg.Client[] = [];
        for (let at = 0; at < 18; at += 1) {
          const client = new pg.Client({
            host: run.server.folder,
            user: 'jobs',
            database: 'postgres',
          });
          client.on('error', () => {});
          try {
            await client.connect();
            clients.push(client);
          } catch {
            break;
          }
        }
        held = Math.max(held, clients.length);
        await delay(3 * second);
        await Promise.all(clients.map((client) => client.end()));
      });
      return `${times} times, ${held} of 24 held`;
    },
  },
];
