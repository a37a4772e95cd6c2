import type { ImageArtifact } from '../job/job.ts';
import type { StageTools } from './stage.ts';

/** How a project runs in a container: what its Dockerfile says, and what its image is configured with. */
export interface Container {
  /** What runs it: Node, or a small web server. */
  readonly kind: 'node' | 'page';
  /** Where its files are. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  /** That it listens on. */
  readonly port?: number;
  /** A command that fails if the server does not work. */
  readonly healthcheck?: readonly string[];
  /** A folder that it may write to. */
  readonly dataFolder?: string;
  /** Small files outside its folder, by their absolute paths. */
  readonly settings: Readonly<Record<string, string>>;
  /** The known packages that it needs. */
  readonly packages: readonly string[];
  /** The first one that is not known, such as `left-pad@1.3.0`. */
  readonly unknownPackage?: string;
  /** Why no image can be made without running its code, or code that is not known. */
  readonly obstacle?: string;
}

/** What an image is made of. */
export interface ImageRequest {
  readonly jobId: string;
  readonly title: string;
  /** For the name of the image: `[a-z0-9-]`. */
  readonly slug: string;
  /** An SPDX expression. */
  readonly licence?: string;
  readonly container: Container;
  readonly dir: string;
  /** Those of the project that go into it, by their paths below `dir`, sorted. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** The archive to write. */
  readonly path: string;
}

/**
 * Writes the archive of an image, with a bill of materials and the provenance beside it. The same files and
 * base give the same digest.
 *
 * Rejects with `IMAGE_UNSUPPORTED`, `IMAGE_BASE_UNAVAILABLE`, `PACKAGES_UNAVAILABLE`, `PATH_UNSAFE`,
 * `TREE_TOO_LARGE`, `WORKSPACE_FAILED` or the reason of the signal.
 */
export type BuildImage = (
  request: ImageRequest,
  tools: Pick<StageTools, 'signal' | 'assertOwnership'>,
) => Promise<ImageArtifact>;
