import { type JobPart, jobParts } from '../../contracts/job/job-parts.ts';
import type { KeptJob, PartBytes } from '../../contracts/store/store-retention.ts';
import { integer, type Row, text } from './columns.ts';

/** A kept job, and the number of its row. */
export interface KeptRow extends KeptJob {
  readonly rowId: number;
}

/** Reads the row of a kept job. */
export function toKept(row: Row): KeptRow {
  const parts = parseBytes(row);
  return {
    rowId: integer(row, 'row_id'),
    jobId: text(row, 'id'),
    userId: row['user_id'] === null ? '' : text(row, 'user_id'),
    ...(row['at_rest'] === 1 && row['ended_at'] !== null && { endedAt: integer(row, 'ended_at') }),
    pinned: row['pinned'] === 1,
    unwanted: row['unwanted'] === 1,
    previewed: row['previewed'] === 1,
    going: parseGoing(row),
    ...(parts && { parts }),
  };
}

function parseBytes(row: Row): PartBytes | undefined {
  if (row['parts'] === null) return undefined;
  const value: unknown = JSON.parse(text(row, 'parts'));
  const found: Partial<Record<JobPart, number>> = {};
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, bytes] of Object.entries(value)) {
    const part = jobParts.find((known) => known === name);
    if (part !== undefined && typeof bytes === 'number') found[part] = bytes;
  }
  return found;
}

/** Parts of a newer version are left out. */
function parseGoing(row: Row): readonly JobPart[] {
  const value: unknown = row['going'] === null ? [] : JSON.parse(text(row, 'going'));
  return Array.isArray(value) ? jobParts.filter((part) => value.includes(part)) : [];
}
