import type { StageName } from '../contracts/stages/stage.ts';
import type { ActorChange } from '../contracts/store/actor-change.ts';
import type { ClaimRequest } from '../contracts/store/store.ts';
import { keepsOwner } from './lifecycle.ts';

/*
 * A job that was handed over has an owner that is no engine, one per stage. So it counts as running, as
 * it has had its turn, takes no commit of its last owner, and is found by the index of owners.
 */

const prefix = 'stage:';

/** Whether jobs of this owner wait for an engine that runs a stage. */
export function isHandover(owner: string | undefined): boolean {
  return owner?.startsWith(prefix) === true;
}

/** Whether a claim may take such jobs. */
export function takesHandover({ stages }: Pick<ClaimRequest, 'stages'>, owner: string): boolean {
  return stages === undefined || stages.some((stage) => owner === prefix + stage);
}

/** Whether a claim gives jobs their turns: by an engine that runs the first stage. */
export function servesQueue({ kind, onlyPosted, stages }: Omit<ClaimRequest, 'owner'>): boolean {
  return kind === 'job' && onlyPosted !== true && stages?.includes('plan') !== false;
}

/** The owner of an actor after a change by its owner. */
export function ownerAfter(
  { lifecycle, handTo }: Pick<ActorChange, 'lifecycle' | 'handTo'>,
  owner: string,
): string | undefined {
  if (lifecycle === 'running' && handTo !== undefined) return handoverOwner(handTo);
  return keepsOwner(lifecycle) ? owner : undefined;
}

function handoverOwner(stage: StageName): string {
  return prefix + stage;
}

/** Whether its owner lets go of a running actor. */
export function isHandedOver(change: Pick<ActorChange, 'lifecycle' | 'handTo'>): boolean {
  return change.lifecycle === 'running' && change.handTo !== undefined;
}
