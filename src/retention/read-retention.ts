import type { Retention } from '../contracts/engine/retention.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';

/**
 * Checks the retention of an engine. Undefined stays undefined: then nothing goes by age.
 *
 * @throws JobError `CONFIG_INVALID`, naming the field and what is allowed
 */
export function readRetention(retention: Retention | undefined): Retention | undefined {
  assertKnown(retention, names, 'retention');
  for (const [name, value] of Object.entries(retention ?? {})) {
    const most = name === 'maxBytes' ? Number.MAX_SAFE_INTEGER : maxAgeMs;
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0 && value <= most))
      continue;
    throw new JobError(
      'CONFIG_INVALID',
      `retention.${name} must be a whole number from 0 to ${most}.`,
    );
  }
  return retention && plain(retention);
}

/** Without fields that are undefined. */
function plain(retention: Retention): Retention {
  return Object.fromEntries(Object.entries(retention).filter(([, value]) => value !== undefined));
}

const names: NamesOf<Retention> = {
  workspaceMs: true,
  outputMs: true,
  logMs: true,
  answersMs: true,
  recordMs: true,
  maxBytes: true,
};

/** A hundred years. */
const maxAgeMs = 3_155_760_000_000;
