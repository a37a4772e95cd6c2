import { readSchedule } from '../../read/program/read-schedule.ts';
import type { ReadChange } from './change.ts';

/** Reads new times for a worker: "every 5 minutes", "jeden Tag um 9 Uhr". */
export const readScheduleChange: ReadChange = ({ act, text }, { plan }) => {
  if (plan.projectType !== 'node_project' || act === 'remove' || act === 'keep') return undefined;
  const schedule = readSchedule(text);
  if (schedule === undefined) return undefined;
  const when =
    'at' in schedule ? `every day at ${schedule.at}` : `every ${schedule.everySeconds} seconds`;
  return { plan: { ...plan, schedule }, changed: `schedule: ${when}` };
};
