import { expect, test } from 'vitest';
import { createValidateStage, validateDir, type Validator } from '../../../src/index.ts';
import { checkDir, page, project, writeFiles } from './check.ts';

const needsLicence: Validator = ({ files }) =>
  files.has('LICENSE')
    ? []
    : [
        {
          severity: 'error',
          kind: 'project-rule',
          file: 'LICENSE',
          message: 'There is no licence.',
          hint: 'Add a LICENSE file.',
        },
      ];

const noConsole: Validator = ({ files }, plan) =>
  [...files.values()].flatMap(({ path, text = '' }) => {
    const line = text.split('\n').findIndex((one) => one.includes('console.log')) + 1;
    if (line === 0) return [];
    const message = `A ${plan.projectType} logs to the console.`;
    const hint = 'Take it out.';
    return [{ severity: 'warning', kind: 'project-rule', file: path, line, message, hint }];
  });

const files = { 'index.html': page('<div>'), 'a.js': '\nconsole.log(1)' };

test('runs custom validators after the built-in ones, on the text of the files', async () => {
  const validators = [needsLicence, noConsole];
  const stage = createValidateStage({ validators, workers: 1 });
  const dir = await writeFiles(files);
  const expected = [
    expect.objectContaining({ kind: 'project-rule', severity: 'error', file: 'LICENSE' }),
    expect.objectContaining({ kind: 'unclosed-element', file: 'index.html' }),
    expect.objectContaining({ kind: 'project-rule', severity: 'warning', file: 'a.js', line: 2 }),
  ];
  expect(await checkDir('static_html', dir, { stage })).toEqual(expected);
  expect(await validateDir(dir, { validators })).toEqual({
    projectType: 'static_html',
    passed: false,
    findings: expected,
  });
});

test('accepts only findings of a known kind', async () => {
  const odd = (() => [{ kind: 'made-up', file: 'a' }, null, 'text']) as unknown as Validator;
  const dir = await writeFiles(project);
  expect(await validateDir(dir, { validators: [odd] })).toMatchObject({
    passed: true,
    findings: [],
  });
});

test('fails with the error of a custom validator', async () => {
  const stage = createValidateStage({
    validators: [() => Promise.reject(new Error('mistake'))],
    workers: 1,
  });
  const dir = await writeFiles(project);
  await expect(checkDir('node_project', dir, { stage })).rejects.toThrow('mistake');
});
