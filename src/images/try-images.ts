import { spawnSync } from 'node:child_process';
import type { BaseNames } from './bases/choose-base.ts';
import { busybox, ownNode } from './bases/own-base.ts';
import { programFiles } from './bases/program-files.ts';

/** Whether images can be made on this machine, and what loads and pushes them. */
export interface ImageAbilities {
  /** For pages and for programs. A named one is only tried when it is used. */
  readonly bases: readonly string[];
  /** Of `podman`, `docker` and `skopeo`, those that are installed. */
  readonly tools: readonly string[];
}

/** Looks for what images are based on. Rejects with `IMAGE_BASE_UNAVAILABLE`. */
export async function tryImages(names: BaseNames): Promise<ImageAbilities> {
  const bases = [];
  for (const [kind, find] of [
    ['page', busybox],
    ['node', ownNode],
  ] as const) {
    const named = names[kind];
    if (named === undefined) {
      const { program, target } = find();
      await programFiles(program, target);
    }
    bases.push(named ?? (kind === 'page' ? 'BusyBox' : 'Node'));
  }
  const tools = ['podman', 'docker', 'skopeo'].filter(
    (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  return { bases, tools };
}
