import type { GivenList, Language } from '../../../../contracts/job/plan.ts';

/** What is known of a request when its facts are resolved. */
export interface Stated {
  readonly text: string;
  readonly title: string;
  readonly language?: Language | undefined;
  /** The lists of the request. */
  readonly given?: readonly GivenList[];
}
