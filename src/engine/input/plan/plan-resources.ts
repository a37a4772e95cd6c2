import type { NodePlan } from '../../../contracts/job/plan.ts';
import {
  type FieldRules,
  fieldTypes,
  type ResourceField,
} from '../../../contracts/job/resource.ts';
import { JobError } from '../../../errors/job-error.ts';
import { reader } from '../reader.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Parses what an API keeps. @throws JobError `STAGE_OUTPUT_INVALID` */
export function parseResources({ resources }: Fields): Pick<NodePlan, 'resources'> {
  if (resources === undefined) return {};
  const parsed = read.list(resources, 'resources', 6).map((item) => {
    const { name, fields } = read.record(item, 'resources[]');
    return {
      name: parsePart(name),
      fields: read
        .list(fields, 'resources[].fields', 24)
        .map((field) => parseField(read.record(field, 'resources[].fields[]'))),
    };
  });
  return { resources: parsed };
}

const read = reader('STAGE_OUTPUT_INVALID', 'The plan');

function parsePart(value: unknown): string {
  const name = read.text(value, 'resources[].name', 30);
  if (/^[a-z0-9-]+$/.test(name)) return name;
  throw invalid('resources[].name must be the last part of a path, such as books.');
}

function parseField(field: Fields): ResourceField {
  const name = read.text(field['name'], 'resources[].fields[].name', 40);
  if (!/^\p{L}[\p{L}\p{M}\p{N}_]*$/u.test(name))
    throw invalid('resources[].fields[].name must be letters, digits and _.');
  return {
    name,
    label: read.text(field['label'], 'resources[].fields[].label', 40),
    type: read.oneOf(field['type'], 'resources[].fields[].type', fieldTypes),
    ...parseRules(field),
  };
}

function parseRules({ isRequired, isUnique, min, max, above, lengths, oneOf }: Fields): FieldRules {
  return {
    ...(typeof isRequired === 'boolean' && { isRequired }),
    ...(isUnique === true && { isUnique }),
    ...(min !== undefined && { min: parseNumber(min) }),
    ...(max !== undefined && { max: parseNumber(max) }),
    ...(above !== undefined && { above: parseNumber(above) }),
    ...(lengths !== undefined && {
      lengths: read.list(lengths, 'resources[].fields[].lengths', 4).map(parseNumber),
    }),
    ...(oneOf !== undefined && {
      oneOf: read
        .list(oneOf, 'resources[].fields[].oneOf', 20)
        .map((value) => read.text(value, 'resources[].fields[].oneOf[]', 40)),
    }),
  };
}

function parseNumber(value: unknown): number {
  if (typeof value === 'number' && Math.abs(value) < 1e9) return value;
  throw invalid('the limits of a field must be numbers.');
}

function invalid(message: string): JobError {
  return new JobError('STAGE_OUTPUT_INVALID', `The plan: ${message}`);
}
