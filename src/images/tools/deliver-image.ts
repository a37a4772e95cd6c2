import { runTool, type ToolOptions } from './run-tool.ts';

export type Engine = 'podman' | 'docker';

/** Loads the archive of an image into an engine. Rejects with `IMAGE_TOOL_FAILED`. */
export async function loadImage(path: string, engine: Engine, options: ToolOptions): Promise<void> {
  await runTool(engine, ['load', '--quiet', '--input', path], options);
}

/**
 * Pushes the archive of an image to a registry with `skopeo`, which takes the credentials of `docker login` or
 * `podman login`. A registry on this machine may have no certificate. Rejects with `IMAGE_TOOL_FAILED`.
 *
 * @param name As `imageName`: never an option.
 */
export async function pushImage(path: string, name: string, options: ToolOptions): Promise<void> {
  const trust = isLocal(name) ? ['--dest-tls-verify=false'] : [];
  const places = [`oci-archive:${path}`, `docker://${name}`];
  await runTool('skopeo', ['copy', '--preserve-digests', ...trust, ...places], options);
}

/** Whether an image is in a registry of this machine. */
export function isLocal(name: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3})(?::\d+)?\//.test(name);
}
