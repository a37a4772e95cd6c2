import type { AdmissionLimits } from '../../contracts/engine/limits.ts';
import { parseAdmissionLimits } from '../../errors/checks/admission-limits.ts';
import { corrupt, integer, type Row, text } from '../rows/columns.ts';

/** What all engines of a store share. */
export interface QueueRow {
  /** The highest turn that was served. */
  readonly turn: number;
  /** Jobs that wait; counted only while their number is limited. */
  readonly waiting: number | undefined;
  readonly paused: boolean;
  readonly limits: AdmissionLimits;
}

export const noLimits: AdmissionLimits = {};

/** Reads the row of the queue. */
export function toQueueRow(row: Row): QueueRow {
  return {
    turn: integer(row, 'turn'),
    waiting: row['waiting'] === null ? undefined : integer(row, 'waiting'),
    paused: row['paused'] !== 0,
    limits: row['limits'] === null ? noLimits : parseLimits(text(row, 'limits')),
  };
}

function parseLimits(json: string): AdmissionLimits {
  try {
    return parseAdmissionLimits(JSON.parse(json), '', 'STORE_CORRUPT');
  } catch {
    throw corrupt('limits');
  }
}
