import { expect, test } from 'vitest';
import type { ProjectType } from '../../src/contracts/job/job.ts';
import { check } from '../stages/validate/check.ts';
import { goodFiles, goodPlans } from './plans.ts';
import { scripted } from './script.ts';

test.each(Object.entries(goodPlans) as [ProjectType, object][])(
  'a %s of good files and our own is valid, and needs no repair',
  async (projectType, plan) => {
    const model = scripted((name) =>
      name === 'plan' ? JSON.stringify(plan) : (goodFiles[name.slice('file '.length)] ?? ''),
    );
    const files = await model.generate(await model.plan({ projectType }));
    const tree = Object.fromEntries(files.map(({ path, content }) => [path, String(content)]));
    const findings = await check(projectType, tree);
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  },
);
