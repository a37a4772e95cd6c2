import type { Look, NodePlan, Plan, StaticPlan } from '../../contracts/plan.ts';
import { JobError } from '../../errors/job-error.ts';
import { languages } from '../../contracts/languages.ts';
import { checkPaths } from '../../workspace/trees/check-files.ts';
import { safePath } from '../../workspace/paths/safe-path.ts';
import { reader } from './reader.ts';

/** Reads what a plan of a page may say beyond its sections. */
export function parseUnmetRequests(
  plan: Readonly<Record<string, unknown>>,
): Pick<StaticPlan, 'subject' | 'items' | 'language' | 'look'> {
  const { look } = plan;
  return { ...parseSubject(plan), ...(look !== undefined && { look: parseLook(look) }) };
}

/** Reads what a plan of any type may say of its subject. */
export function parseSubject(
  plan: Readonly<Record<string, unknown>>,
): Pick<StaticPlan, 'subject' | 'items' | 'language'> {
  const read = reader('STAGE_OUTPUT_INVALID', 'The plan');
  const { subject, items, language } = plan;
  return {
    ...(subject !== undefined && { subject: read.text(subject, 'subject', 60) }),
    ...(items !== undefined && {
      items: read.list(items, 'items', 12).map((item) => read.text(item, 'items[]', 80)),
    }),
    ...(language !== undefined && { language: read.oneOf(language, 'language', languages) }),
  };
}

/** Reads when a worker shall run. */
export function parseSchedule(plan: Readonly<Record<string, unknown>>): Pick<NodePlan, 'schedule'> {
  if (plan['schedule'] === undefined) return {};
  const read = reader('STAGE_OUTPUT_INVALID', 'The plan');
  const { everySeconds, at } = read.record(plan['schedule'], 'schedule');
  if (typeof at === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)) return { schedule: { at } };
  if (typeof everySeconds === 'number' && everySeconds >= 1 && everySeconds <= 31_622_400) {
    return { schedule: { everySeconds } };
  }
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    'The plan: schedule must have everySeconds, from 1 to a year, or at, such as 09:30.',
  );
}

/** Reads what a plan that a model made says of files, packages and tokens. */
export function parseModelPlan(
  plan: Readonly<Record<string, unknown>>,
): Pick<Plan, 'files' | 'dependencies' | 'unlisted' | 'estimate'> {
  const { files, dependencies, unlisted, estimate } = plan;
  const packages = dependencies === undefined ? undefined : parseDependencies(dependencies);
  return {
    ...(files !== undefined && { files: parsePlannedFiles(files) }),
    ...(packages !== undefined && { dependencies: packages }),
    ...(unlisted !== undefined && { unlisted: parseUnlisted(unlisted, packages) }),
    ...(estimate !== undefined && { estimate: parseEstimate(estimate) }),
  };
}

const tones = ['playful', 'elegant', 'minimal', 'retro', 'serious'] as const;

function parseLook(value: unknown): Look {
  const read = reader('STAGE_OUTPUT_INVALID', 'The plan');
  const { colours, ground, mode, softness, tone } = read.record(value, 'look');
  return {
    ...(colours !== undefined && {
      colours: read
        .list(colours, 'look.colours', 4)
        .map((colour) => parseColour(colour, 'look.colours[]')),
    }),
    ...(ground !== undefined && { ground: parseColour(ground, 'look.ground') }),
    ...(mode !== undefined && { mode: read.oneOf(mode, 'look.mode', ['light', 'dark']) }),
    ...(softness !== undefined && {
      softness: read.oneOf(softness, 'look.softness', ['pastel', 'neon']),
    }),
    ...(tone !== undefined && { tone: read.oneOf(tone, 'look.tone', tones) }),
  };
}

function parseColour(value: unknown, field: string): string {
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value)) return value;
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    `The plan: ${field} must be a colour such as #a63c14.`,
  );
}

function parsePlannedFiles(value: unknown): NonNullable<Plan['files']> {
  const read = reader('STAGE_OUTPUT_INVALID', 'The plan');
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

function parseTexts(value: unknown, field: string, max: number): readonly string[] {
  const read = reader('STAGE_OUTPUT_INVALID', 'The plan');
  return read.list(value, field, 20).map((item) => read.text(item, `${field}[]`, max));
}

function parseDependencies(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(
    reader('STAGE_OUTPUT_INVALID', 'The plan').record(value, 'dependencies'),
  );
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
  const read = reader('STAGE_OUTPUT_INVALID', 'The plan');
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
