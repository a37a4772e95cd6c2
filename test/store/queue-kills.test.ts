import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { aJob, aJobChange } from '../../src/testing/store-contract/samples.ts';
import { type NodeChild, nodeChild } from '../helpers/processes/node-child.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const jobs = Number(process.env['KILL_JOBS'] ?? 40);
const module = new URL('children/claimer.ts', import.meta.url);

test('processes that are killed exceed no limit, and leave no job waiting for ever', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  onTestFinished(() => store.close());
  await store.limit({ perUser: { concurrent: 2 }, perGuild: { concurrent: 3 }, queued: jobs });
  for (let index = 0; index < jobs; index++) {
    const change = { ...aJobChange(1, { lifecycle: 'ready' }), snapshot: '0' };
    const guild = index % 2 === 0 ? {} : { guildId: 'g' };
    await store.insert(aJob(`job-${index}`, { userId: `user-${index % 5}`, ...guild, change }));
  }
  const reader = new DatabaseSync(path, { readOnly: true });
  onTestFinished(() => reader.close());
  const most = (column: 'user_id' | 'guild_id') =>
    Number(
      reader
        .prepare(
          `select coalesce(max(jobs), 0) as most from (select count(*) as jobs from actors
            where lifecycle = 'running' and ${column} is not null group by ${column})`,
        )
        .get()?.['most'],
    );
  const left = () =>
    Number(
      reader.prepare("select count(*) as jobs from actors where lifecycle <> 'ended'").get()?.[
        'jobs'
      ],
    );
  const parked = reader.prepare("select id from actors where lifecycle = 'parked' and posted = 0");
  const children: NodeChild[] = [];
  while (children.length < 4) children.push(nodeChild(module, path));
  let kills = 0;

  for (let turn = 0; left() > 0; turn++) {
    const at = turn % children.length;
    await children[at]?.next();
    expect(most('user_id')).toBeLessThanOrEqual(2);
    expect(most('guild_id')).toBeLessThanOrEqual(3);
    // A process may die before it wakes a job that it has parked.
    for (const { id } of parked.all()) await store.post({ kind: 'job', id: String(id) }, '"go"');
    // In the midst of its work: it goes on by itself.
    if (turn % 9 !== 8 || kills === Math.ceil(jobs / 12)) continue;
    await children[at]?.kill();
    children[at] = nodeChild(module, path);
    kills += 1;
  }

  for (const child of children) await child.kill();
  expect(await store.queue()).toMatchObject({ waiting: 0, running: 0 });
}, 60_000);
