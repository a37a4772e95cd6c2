import type { Plan, StaticPlan } from '../../../../contracts/job/plan.ts';

/** Those that pages are given where a request asks for them. */
export type FunctionName =
  | 'collapsible'
  | 'theme'
  | 'share'
  | 'print'
  | 'export'
  | 'map'
  | 'countdown'
  | 'total'
  | 'open-now'
  | 'today'
  | 'past'
  | 'tabs'
  | 'search'
  | 'filter'
  | 'sort'
  | 'whatsapp'
  | 'channels'
  | 'reach'
  | 'order'
  | 'call'
  | 'calendar'
  | 'copy-address'
  | 'directions'
  | 'imprint'
  | 'billing'
  | 'progress'
  | 'postcode'
  | 'random'
  | 'confetti'
  | 'guestbook'
  | 'checklist'
  | 'candles'
  | 'claims'
  | 'entries'
  | 'languages'
  | 'gallery'
  | 'slider'
  | 'viewer'
  | 'banner'
  | 'due'
  | 'assign'
  | 'priority'
  | 'categories'
  | 'reset'
  | 'shuffle';

/** Something that people can do on a page. The words are patterns without edges, in any language. */
export interface PageFunction {
  readonly name?: FunctionName;
  /** Words that ask for it wherever they stand. */
  readonly sure: readonly string[];
  /** Words that ask for it behind "with", "and" or a comma, where nothing else is named by them. */
  readonly listed?: readonly string[];
  /** The starters that have it. */
  readonly in?: readonly string[];
  /** Whether every page is given it. */
  readonly isEverywhere?: true;
  /** Whether its words mean it on a page; elsewhere they may mean something else. @default on all */
  readonly of?: (page: Page) => boolean;
  /** Whether its words name things elsewhere: the parts of a list, "other" and "check". */
  readonly namesThings?: true;
  /** Whether a page has it by what the request names, such as a date to count down to. */
  readonly hasBy?: (page: Page) => boolean;
  /** What stands in its place. */
  readonly instead?: (page: Page) => string | undefined;
}

export interface Page
  extends
    Pick<Plan, 'starter' | 'facts' | 'language'>,
    Partial<Pick<StaticPlan, 'title' | 'given'>> {
  /** The request, for what only its words tell. */
  readonly message?: string;
}
