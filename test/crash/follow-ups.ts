import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAccepted } from './check.ts';
import { live } from './life.ts';
import { foldersOf, messages, type Point } from './orders.ts';
import { inFolder, judge, type Outcome } from './outcome.ts';

const wish = 'change the name to Second Thoughts';

/**
 * A job is done; its follow-up is killed at the point, then at an early one while it resumes. The files
 * of the first job stay as they are, to the byte.
 */
export function followUpCase(type: keyof typeof messages, point: Point): Promise<Outcome> {
  return inFolder(async (base) => {
    const submit = [messages[type]];
    const first = await live({ base, submit });
    const name = `a follow-up, ${type}, ${point}`;
    const [parent = ''] = readAccepted(base);
    const before = filesOf(base, parent);
    let kills = 0;
    for (const crash of [point, 'commit:2:after'] as const) {
      const { signal } = await live({ base, submit, follow: wish, crash });
      if (signal === null) break;
      kills += 1;
    }
    const last = await live({ base, submit, follow: wish });
    const outcome = judge(`${name}: ${last.stderr}`, kills, [first.report, last.report]);
    const isSame = JSON.stringify(filesOf(base, parent)) === JSON.stringify(before);
    const changed = isSame ? [] : [`${name}: the files of the first job have changed`];
    return { ...outcome, violations: [...outcome.violations, ...changed] };
  });
}

/** The files of a job in all folders, by their hash. */
function filesOf(base: string, jobId: string): readonly (readonly string[])[] {
  const { workBase, outputBase } = foldersOf(base);
  return [workBase, outputBase].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => path.includes(jobId))
      .sort()
      .map((path) => [path, hash('sha256', readFileSync(path))] as const),
  );
}
