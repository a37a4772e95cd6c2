import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createNotifications } from '../../src/store/postgres/connection/notifications.ts';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';

describe.skipIf(postgresBin === undefined)('notifications of PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  /** Connections open once `opens` is called; `ended` counts those that were closed. */
  function open() {
    const gate = Promise.withResolvers<void>();
    const ended = vi.fn<() => void>();
    class Client extends pg.Client {
      override async connect(): Promise<this> {
        await gate.promise;
        await super.connect();
        return this;
      }
      override async end(): Promise<void> {
        ended();
        await super.end();
      }
    }
    const address = parseAddress(server.address('notified'));
    const notifications = createNotifications({ ...pg, Client }, address, () => {});
    onTestFinished(notifications.close);
    return { notifications, ended, opens: gate.resolve };
  }

  test('a listener that is removed while the connection opens leaves nothing open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const { notifications, ended, opens } = open();
    notifications.listeners.add(() => {})();
    opens();
    await notifications.close();
    expect(ended).toHaveBeenCalled();
    expect(notifications.isListening).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a listener that is added after that hears of changes', async () => {
    const { notifications, ended, opens } = open();
    notifications.listeners.add(() => {})();
    opens();
    await expect.poll(() => ended.mock.calls.length).toBeGreaterThan(0);
    const hear = vi.fn<() => void>();
    notifications.listeners.add(hear);
    await expect.poll(() => hear.mock.calls.length).toBe(1);
    const other = new pg.Client(parseAddress(server.address()));
    await other.connect();
    await other.query("select pg_notify('jobchart_notified', 'other work')");
    await other.end();
    await expect.poll(() => hear.mock.calls.length).toBe(2);
  });
});
