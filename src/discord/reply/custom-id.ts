/** What the buttons under a job can do. */
export type ActionType = 'cancel' | 'retry' | 'approve' | 'reject' | 'extend' | 'stop' | 'log';

/** A button under a job: nothing in it comes from a user. */
export interface JobAction {
  readonly type: ActionType;
  readonly jobId: string;
  /** Of the plan that was shown with it. */
  readonly revision: number;
}

/** Writes an action into the id of a button or form, where it outlives every restart. */
export function customId({ type, jobId, revision }: JobAction): string {
  return `${prefix}:${type}:${jobId}:${revision}`;
}

/** Reads what `customId` wrote; undefined for any other id. */
export function parseCustomId(id: string): JobAction | undefined {
  const [, type, jobId, revision] = pattern.exec(id) ?? [];
  if (type === undefined || jobId === undefined) return undefined;
  const known = actionTypes.find((each) => each === type);
  return known && { type: known, jobId, revision: Number(revision) };
}

/** Whether an id may be that of a button of ours. */
export function isOurId(id: string): boolean {
  return id.startsWith(`${prefix}:`);
}

const prefix = 'jobchart';
const pattern = /^jobchart:([a-z]+):([A-Za-z0-9_-]{1,60}):(\d{1,6})$/;
const actionTypes: readonly ActionType[] = [
  'cancel',
  'retry',
  'approve',
  'reject',
  'extend',
  'stop',
  'log',
];
