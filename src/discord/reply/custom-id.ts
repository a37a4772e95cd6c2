import { projectTypes } from '../../contracts/job/project-types.ts';
import type { RoutedType } from '../../contracts/router.ts';
import type { TypeChoice } from '../read/read-interaction.ts';

/** The actions of the buttons below a job. */
export type JobActionType =
  | 'cancel'
  | 'retry'
  | 'approve'
  | 'keep'
  | 'reject'
  | 'change'
  | 'extend'
  | 'stop'
  | 'log';

/** The action of a button. Contains no user input. */
export interface JobAction {
  readonly type: JobActionType;
  readonly jobId: string;
  /** Revision of the plan that the button belongs to. */
  readonly revision: number;
}

/** Encodes an action in the id of a button or form, so that it survives restarts. */
export function customId({ type, jobId, revision }: JobAction): string {
  return `${prefix}:${type}:${jobId}:${revision}`;
}

/** Decodes an id made by `customId`; undefined for any other id. */
export function parseCustomId(id: string): JobAction | undefined {
  const [, type, jobId, revision] = pattern.exec(id) ?? [];
  if (type === undefined || jobId === undefined) return undefined;
  const known = actionTypes.find((each) => each === type);
  return known && { type: known, jobId, revision: Number(revision) };
}

/** Whether an id has the prefix of this bot's buttons. */
export function isOurId(id: string): boolean {
  return id.startsWith(`${prefix}:`);
}

/** The id of the button that shows the next page of a user's jobs. */
export function listId(cursor: string): string {
  return `${prefix}:list:${cursor}`;
}

/** The cursor in such an id; undefined for any other id. */
export function parseListId(id: string): string | undefined {
  return listPattern.exec(id)?.[1];
}

/** The id of the button that chooses the type of project for a request, by the id of its message. */
export function typeId(requestId: string, type: RoutedType): string {
  return `${prefix}:type:${requestId}:${type}`;
}

/** The choice in such an id; undefined for any other id. */
export function parseTypeId(id: string): TypeChoice | undefined {
  const [, requestId, name] = typePattern.exec(id) ?? [];
  const type = [...projectTypes, 'none' as const].find((each) => each === name);
  return requestId === undefined || type === undefined ? undefined : { requestId, type };
}

const prefix = 'jobchart';
const typePattern = /^jobchart:type:(\d{1,20}):([a-z_]{4,12})$/;
const listPattern = /^jobchart:list:([\w.:-]{1,80})$/;
const pattern = /^jobchart:([a-z]+):([A-Za-z0-9_-]{1,60}):(\d{1,6})$/;
const actionTypes: readonly JobActionType[] = [
  'cancel',
  'retry',
  'approve',
  'keep',
  'reject',
  'change',
  'extend',
  'stop',
  'log',
];
