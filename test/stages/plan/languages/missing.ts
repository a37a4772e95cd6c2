import type { ProjectType } from '../../../../src/contracts/job/job.ts';
import { filesFor, planFor } from '../../../starters/make-project.ts';

/** What a project is to have; a starter or title that is not given may be any. */
export interface Wanted {
  readonly starter?: string;
  readonly title?: string;
  /** What stands in its settings. */
  readonly said?: readonly string[];
  readonly never?: readonly string[];
  /** The lines of what is told as missing. */
  readonly told?: readonly string[];
  /** The files to look into. @default those of settings */
  readonly files?: RegExp;
}

/** What the project of a request misses of what it is to have. */
export async function missing(
  type: ProjectType,
  message: string,
  { starter, title, said = [], never = [], told = [], files = ofSettings }: Wanted,
): Promise<readonly string[]> {
  const plan = await planFor(type, message);
  const made = said.length + never.length > 0 ? await filesFor(plan, message) : [];
  const text = [...made]
    .filter(([path]) => files.test(path))
    .map(([, content]) => content.replaceAll(/\s+/gu, ' '))
    .join('\n');
  const left = plan.notIncluded ?? [];
  return [
    ...(starter === undefined || plan.starter === starter ? [] : [`starter ${plan.starter}`]),
    ...(title === undefined || plan.title === title ? [] : [`title ${plan.title}`]),
    ...said.filter((one) => !text.includes(one)),
    ...never.filter((one) => text.includes(one)).map((one) => `no ${one}`),
    ...told.filter((one) => !left.includes(one)).map((one) => `untold ${one}`),
    ...left.filter((one) => !told.includes(one)).map((one) => `told ${one}`),
  ];
}

const ofSettings = /(?:settings|content)\.js$/u;
