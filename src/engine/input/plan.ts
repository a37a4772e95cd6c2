import type { Look, NodePlan, StaticPlan } from '../../contracts/plan.ts';
import { JobError } from '../../errors/job-error.ts';
import { languages } from '../../contracts/languages.ts';
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
