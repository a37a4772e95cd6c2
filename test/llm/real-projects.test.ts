import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProjectType } from '../../src/contracts/job.ts';
import { validateDir } from '../../src/stages/validate/validate-dir.ts';
import { writeTree } from '../../src/workspace/trees/write-tree.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { goodFiles, goodPlans } from './plans.ts';
import { scripted } from './script.ts';

test.each(Object.entries(goodPlans) as [ProjectType, object][])(
  'a %s of good files and our own is valid, and needs no repair',
  async (projectType, plan) => {
    const model = scripted((name) =>
      name === 'plan' ? JSON.stringify(plan) : (goodFiles[name.slice('file '.length)] ?? ''),
    );
    const files = await model.generate(await model.plan({ projectType }));
    const dir = join(await tempDir(), 'work');
    await writeTree(dir, files);
    const { findings, passed } = await validateDir(dir, { projectType });
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
    expect(passed).toBe(true);
  },
);
