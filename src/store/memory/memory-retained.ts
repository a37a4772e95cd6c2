import type { JobPart } from '../../contracts/job/job-parts.ts';
import type { PartBytes } from '../../contracts/store/store-retention.ts';

/** What retention knows of a job. */
export interface Retained {
  endedAt: number | undefined;
  lookAt: number | undefined;
  pinned: boolean;
  unwanted: boolean;
  going: readonly JobPart[];
  parts: PartBytes | undefined;
}

/** A job before retention knows anything of it. */
export function notRetained(): Retained {
  return {
    endedAt: undefined,
    lookAt: undefined,
    pinned: false,
    unwanted: false,
    going: [],
    parts: undefined,
  };
}
