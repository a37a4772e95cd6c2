import type { GivenEntry, StaticPlan } from '../../../contracts/job/plan.ts';
import { reader } from '../reader.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Parses the lists that a request gives. @throws JobError `STAGE_OUTPUT_INVALID` */
export function parseGiven({ given }: Fields): Pick<StaticPlan, 'given'> {
  if (given === undefined) return {};
  const parsed = read.list(given, 'given', 12).map((item) => {
    const { label, at, end, entries } = read.record(item, 'given[]');
    return {
      label: label === '' ? '' : read.text(label, 'given[].label', 60),
      at: read.count(at, 'given[].at'),
      end: read.count(end, 'given[].end'),
      entries: read
        .list(entries, 'given[].entries', 24)
        .map((entry) => parseEntry(read.record(entry, 'given[].entries[]'))),
    };
  });
  return { given: parsed };
}

const read = reader('STAGE_OUTPUT_INVALID', 'The plan');

function parseEntry({ name, about, price, when }: Fields): GivenEntry {
  return {
    name: read.text(name, 'given[].entries[].name', 80),
    ...(about !== undefined && { about: read.text(about, 'given[].entries[].about', 200) }),
    ...(price !== undefined && { price: read.text(price, 'given[].entries[].price', 40) }),
    ...(when !== undefined && { when: read.text(when, 'given[].entries[].when', 60) }),
  };
}
