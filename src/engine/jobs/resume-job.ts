import { existsSync } from 'node:fs';
import type { JobContext, JobEvent } from '../../../machines/index.ts';
import type { StoredActor } from '../../contracts/store.ts';

/** What an orphaned job is told when it is resumed. */
export function resumedEvent(
  { lastSeenAt, ownerDied }: StoredActor,
  context: JobContext,
): JobEvent {
  const filesLost = areFilesLost(context);
  return { type: 'job.resumed', lastSeenAt, lapsed: !ownerDied, filesLost };
}

/** Whether what a milestone stands on is gone, as from a temporary folder after a reboot. */
function areFilesLost({ status, spec: { paths } }: JobContext): boolean {
  if (status === 'generated' || status === 'validated') return !existsSync(paths.workspaceDir);
  if (status === 'packaged' || status === 'deployed') return !existsSync(paths.outputDir);
  return false;
}
