import type { Plan } from '../../../contracts/job/plan.ts';
import { JobError } from '../../../errors/job-error.ts';
import { safePath } from '../../../workspace/paths/safe-path.ts';
import { checkPaths } from '../../../workspace/trees/check-files.ts';
import { reader } from '../reader.ts';

/** Reads what a plan that a model made says of files, packages and tokens. */
export function parseModelPlan(
  plan: Readonly<Record<string, unknown>>,
): Pick<Plan, 'files' | 'changes' | 'dependencies' | 'unlisted' | 'estimate'> {
  const { files, changes, dependencies, unlisted, estimate } = plan;
  const packages = dependencies === undefined ? undefined : parseDependencies(dependencies);
  return {
    ...(files !== undefined && { files: parsePlannedFiles(files) }),
    ...(changes !== undefined && { changes: parseChanges(changes) }),
    ...(packages !== undefined && { dependencies: packages }),
    ...(unlisted !== undefined && { unlisted: parseUnlisted(unlisted, packages) }),
    ...(estimate !== undefined && { estimate: parseEstimate(estimate) }),
  };
}

const read = reader('STAGE_OUTPUT_INVALID', 'The plan');

function parsePlannedFiles(value: unknown): NonNullable<Plan['files']> {
  const files = read.list(value, 'files', 60).map((item) => {
    const { path, purpose, exports, needs } = read.record(item, 'files[]');
    return {
      path: safePath(read.text(path, 'files[].path', 400)),
      purpose: read.text(purpose, 'files[].purpose', 200),
      ...(exports !== undefined && { exports: parseTexts(exports, 'files[].exports', 80) }),
      ...(needs !== undefined && { needs: parseTexts(needs, 'files[].needs', 400) }),
    };
  });
  checkPaths(files);
  return files;
}

function parseChanges(value: unknown): NonNullable<Plan['changes']> {
  const changes = read.list(value, 'changes', 60).map((item) => {
    const { path, action, purpose } = read.record(item, 'changes[]');
    return {
      path: safePath(read.text(path, 'changes[].path', 400)),
      action: read.oneOf(action, 'changes[].action', ['add', 'edit', 'delete']),
      purpose: read.text(purpose, 'changes[].purpose', 200),
    };
  });
  checkPaths(changes);
  return changes;
}

function parseTexts(value: unknown, field: string, max: number): readonly string[] {
  return read.list(value, field, 20).map((item) => read.text(item, `${field}[]`, max));
}

function parseDependencies(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(read.record(value, 'dependencies'));
  const isSound = entries.every(
    ([name, version]) =>
      packageName.test(name) &&
      typeof version === 'string' &&
      /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,40})?$/.test(version),
  );
  if (entries.length <= 20 && isSound) {
    return Object.fromEntries(entries.map(([name, version]) => [name, String(version)]));
  }
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    'The plan: dependencies must be at most 20 names of npm packages with exact versions, such as 1.2.3.',
  );
}

const packageName = /^(?:@[a-z0-9][\w.-]{0,80}\/)?[a-z0-9][\w.-]{0,80}$/;

function parseUnlisted(value: unknown, packages: Plan['dependencies'] = {}): readonly string[] {
  const names = parseTexts(value, 'unlisted', 200);
  if (names.every((name) => Object.hasOwn(packages, name))) return names;
  throw new JobError('STAGE_OUTPUT_INVALID', 'The plan: unlisted must name dependencies of it.');
}

function parseEstimate(value: unknown): NonNullable<Plan['estimate']> {
  const { inputTokens, outputTokens, costUsd } = read.record(value, 'estimate');
  if (costUsd !== undefined && !(typeof costUsd === 'number' && costUsd >= 0 && costUsd < 1e6)) {
    throw new JobError('STAGE_OUTPUT_INVALID', 'The plan: estimate.costUsd must be US dollars.');
  }
  return {
    inputTokens: read.count(inputTokens, 'estimate.inputTokens'),
    outputTokens: read.count(outputTokens, 'estimate.outputTokens'),
    ...(costUsd !== undefined && { costUsd }),
  };
}
