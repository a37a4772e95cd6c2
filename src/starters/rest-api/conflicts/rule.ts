import type { OpenTime } from './booking/opening-hours.ts';

/** What a thing must not have in common with others of its collection. */
export type Conflict =
  | { readonly check: 'together'; readonly fields: readonly string[] }
  | { readonly check: 'known'; readonly field: string; readonly of: string }
  | {
      readonly check: 'limit';
      readonly field: string;
      readonly most: number;
      /** All that must be the same, and how many each is: the guests of an evening. */
      readonly same?: readonly string[];
      readonly amount?: string;
      /** The field says who: a member is not full. */
      readonly isWho?: true;
    }
  | { readonly check: 'capacity'; readonly field: string; readonly parent: string }
  | { readonly check: 'order'; readonly from: string; readonly to: string }
  | {
      readonly check: 'spaced';
      readonly same: readonly string[];
      readonly time: string;
      readonly minutes: number;
      readonly until?: number;
      /** How long it takes stands in a field of another thing: the service of an appointment. */
      readonly lasts?: Lasts;
    }
  | {
      readonly check: 'hours';
      readonly from: string;
      readonly to: string;
      readonly open: number;
      readonly close: number;
    }
  | {
      readonly check: 'open';
      readonly day: string;
      readonly time: string;
      readonly until?: string;
      readonly minutes?: number;
      readonly lasts?: Lasts;
      readonly hours: readonly OpenTime[];
    }
  | {
      readonly check: 'quota';
      readonly by: string;
      readonly day: string;
      readonly most: number;
      readonly per: 'day' | 'week' | 'month';
    }
  | {
      readonly check: 'longest';
      readonly from: string;
      readonly to: string;
      readonly minutes: number;
    }
  | { readonly check: 'future'; readonly field: string }
  | { readonly check: 'weekdays'; readonly field: string; readonly days: readonly number[] }
  | {
      readonly check: 'length';
      readonly from: string;
      readonly to: string;
      readonly minutes: number;
    }
  | {
      readonly check: 'overlap';
      readonly same: readonly string[];
      readonly from: string;
      readonly to: string;
    };

type Lasts = {
  readonly of: string;
  readonly by: string;
  readonly field: string;
};

export type Rule = Conflict & {
  readonly status: number;
  readonly message?: string;
  /** Things with one of these count no more: what was returned or cancelled. */
  readonly unless?: readonly { readonly field: string; readonly value: string | boolean }[];
};
