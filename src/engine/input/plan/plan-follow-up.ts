import type { Plan, StaticPlan } from '../../../contracts/job/plan.ts';
import { reader } from '../reader.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Parses what follow-ups left in a plan. @throws JobError `STAGE_OUTPUT_INVALID` */
export function parseFollowUp(
  plan: Fields,
): Pick<Plan, 'changed' | 'notIncluded' | 'first' | 'isExact'> {
  const { changed, notIncluded, first, isExact } = plan;
  return {
    ...(changed !== undefined && { changed: parseTexts(changed, 'changed', 12, 120) }),
    ...(notIncluded !== undefined && {
      notIncluded: parseTexts(notIncluded, 'notIncluded', 12, 120),
    }),
    ...(first !== undefined && { first: parseName(read.record(first, 'first')) }),
    ...(isExact === true && { isExact }),
  };
}

/** Parses what sections list. @throws JobError `STAGE_OUTPUT_INVALID` */
export function parseLists({ lists }: Fields): Pick<StaticPlan, 'lists'> {
  if (lists === undefined) return {};
  const parsed = read.list(lists, 'lists', 12).map((item) => {
    const { of, names } = read.record(item, 'lists[]');
    return {
      of: read.text(of, 'lists[].of', 80),
      names: parseTexts(names, 'lists[].names', 24, 80),
    };
  });
  return { lists: parsed };
}

const read = reader('STAGE_OUTPUT_INVALID', 'The plan');

function parseName({ title, slug }: Fields): NonNullable<Plan['first']> {
  return { title: read.text(title, 'first.title', 80), slug: read.slug(slug, 'first.slug') };
}

function parseTexts(
  value: unknown,
  field: string,
  most: number,
  longest: number,
): readonly string[] {
  return read.list(value, field, most).map((item) => read.text(item, `${field}[]`, longest));
}
