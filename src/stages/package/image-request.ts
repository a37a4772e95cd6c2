import type { Plan } from '../../contracts/job/plan.ts';
import type { ImageRequest } from '../../contracts/stages/image.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { manifestOf } from '../validate/manifest/manifest.ts';
import { filesInImage } from './docker-files.ts';
import type { ReadContainer } from './read-container.ts';

interface ImageSource extends Pick<ImageRequest, 'jobId' | 'dir' | 'path'> {
  readonly plan: Plan;
  readonly files: readonly ListedFile[];
  readonly read: ReadContainer;
}

/** What the image of a packaged project is made of. */
export function imageRequest(source: ImageSource): ImageRequest {
  const { jobId, dir, path, plan, files, read } = source;
  const licence = manifestOf({ files: read.files, others: [], enter: () => {} })?.['license'];
  return {
    jobId,
    dir,
    path,
    title: oneLine(plan.title, 80),
    slug: plan.slug,
    ...(typeof licence === 'string' && { licence: oneLine(licence, 100) }),
    container: read.container,
    files: filesInImage(files),
  };
}
