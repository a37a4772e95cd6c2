import { type Look, lookParts } from '../../../contracts/job/plan.ts';
import { JobError } from '../../../errors/job-error.ts';
import { reader } from '../reader.ts';

/** Parses the look of a page. @throws JobError `STAGE_OUTPUT_INVALID` */
export function parseLook({ look: value }: Readonly<Record<string, unknown>>): {
  readonly look?: Look;
} {
  if (value === undefined) return {};
  const look = read.record(value, 'look');
  const { ground, accent, parts, mode, softness, tone } = look;
  const parsed: Look = {
    ...parseColours(look, 'colours'),
    ...parseColours(look, 'avoided'),
    ...(ground !== undefined && { ground: parseColour(ground, 'look.ground') }),
    ...(accent !== undefined && { accent: parseColour(accent, 'look.accent') }),
    ...(parts !== undefined && { parts: parseParts(read.record(parts, 'look.parts')) }),
    ...(mode !== undefined && { mode: read.oneOf(mode, 'look.mode', ['light', 'dark']) }),
    ...(softness !== undefined && {
      softness: read.oneOf(softness, 'look.softness', ['pastel', 'neon']),
    }),
    ...(tone !== undefined && { tone: read.oneOf(tone, 'look.tone', tones) }),
  };
  return { look: parsed };
}

const read = reader('STAGE_OUTPUT_INVALID', 'The plan');

const tones = ['playful', 'elegant', 'minimal', 'retro', 'serious'] as const;

function parseColours(look: Readonly<Record<string, unknown>>, field: 'colours' | 'avoided'): Look {
  const value = look[field];
  if (value === undefined) return {};
  const colours = read.list(value, `look.${field}`, 4);
  return { [field]: colours.map((colour) => parseColour(colour, `look.${field}[]`)) };
}

function parseParts(parts: Readonly<Record<string, unknown>>): NonNullable<Look['parts']> {
  const known = Object.entries(parts).map(([part, colour]) => [
    read.oneOf(part, 'look.parts', lookParts),
    parseColour(colour, 'look.parts[]'),
  ]);
  return Object.fromEntries(known);
}

function parseColour(value: unknown, field: string): string {
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value)) return value;
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    `The plan: ${field} must be a colour such as #a63c14.`,
  );
}
