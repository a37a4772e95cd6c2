import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageArtifact } from '../contracts/job/job.ts';
import type { BuildImage, ImageRequest } from '../contracts/stages/image.ts';
import { JobError } from '../errors/job-error.ts';
import { billOfMaterials } from '../sandbox/packages/bill-of-materials.ts';
import { readPackageLock } from '../starters/packages/package-lock.ts';
import { freshPath } from '../workspace/paths/fresh-path.ts';
import { workspaceError } from '../workspace/workspace-error.ts';
import { type BaseNames, chooseBase } from './bases/choose-base.ts';
import { type Layer, layerType } from './bases/image-base.ts';
import { unavailable } from './bases/program-files.ts';
import * as documents from './image-documents.ts';
import { packageLayer } from './layers/package-layer.ts';
import { projectLayer } from './layers/project-layer.ts';
import { withFolders } from './layers/with-folders.ts';
import { type TarEntry, writeTar } from './layers/write-tar.ts';
import { provenance } from './provenance.ts';

type BuildTools = Parameters<BuildImage>[1] & {
  /** Those of the configuration. */
  readonly bases: BaseNames;
};

/**
 * As `BuildImage`. The archive is an image layout, which engines load as it is. Its layers are written beside
 * it first, because an archive names their sizes before their content.
 */
export async function buildImage(
  request: ImageRequest,
  { signal, assertOwnership, bases }: BuildTools,
): Promise<ImageArtifact> {
  const { container, path, slug, jobId } = request;
  if (container.obstacle !== undefined) {
    throw new JobError('IMAGE_UNSUPPORTED', `No image can be made: ${container.obstacle}.`);
  }
  const name = imageName(slug, jobId);
  const aside = freshPath(path);
  try {
    await mkdir(aside, { mode: 0o700 });
    const base = await chooseBase(container.kind, bases, signal);
    const layers = [...base.layers, ...(await ownLayers(request, aside, signal))];
    const config = documents.imageConfig(request, base, layers);
    const manifest = documents.imageManifest(config, layers);
    const entries = archiveEntries({
      layers,
      blobs: [config, manifest],
      'index.json': documents.imageIndex(manifest, name).text,
      'manifest.json': documents.dockerIndex(config, layers, name).text,
    });
    const archive = join(aside, 'image.tar');
    const { bytes, sha256 } = await writeTar(archive, entries, { compress: false, signal });
    const bill = billOfMaterials({
      name: slug,
      lock: readPackageLock(),
      ...container,
      others: base.components,
    });
    const origin = provenance(request, { sha256: manifest.sha256, name, base, layers });
    await writeFile(join(aside, 'sbom.json'), bill, { mode: 0o600 });
    await writeFile(join(aside, 'provenance.json'), origin, { mode: 0o600 });
    await assertOwnership();
    signal.throwIfAborted();
    for (const ending of ['sbom.json', 'provenance.json', 'image.tar']) {
      await rename(join(aside, ending), path.replace(/image\.tar$/, ending));
    }
    return { path, bytes, sha256, digest: `sha256:${manifest.sha256}` };
  } catch (error) {
    signal.throwIfAborted();
    throw workspaceError('write the image', path, error);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** As engines list it. */
function imageName(slug: string, jobId: string): string {
  const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? slug : 'project';
  return `localhost/${name}:${jobId}`;
}

/** The packages, which seldom change, and the project. */
async function ownLayers(
  request: ImageRequest,
  folder: string,
  signal: AbortSignal,
): Promise<readonly Layer[]> {
  const { container } = request;
  const write = async (name: string, entries: Iterable<TarEntry>): Promise<Layer> => {
    const path = join(folder, name);
    const written = await writeTar(path, entries, { compress: true, signal });
    return { ...written, path, mediaType: layerType };
  };
  const project = await write('project', projectLayer(request));
  if (container.packages.length === 0) return [project];
  const packages = await packageLayer(container.packages, container.folder, signal);
  return [await write('packages', packages), project];
}

interface ArchiveParts {
  readonly layers: readonly Layer[];
  readonly blobs: readonly documents.ImageDocument[];
  readonly 'index.json': string;
  readonly 'manifest.json': string;
}

function archiveEntries({ layers, blobs, ...texts }: ArchiveParts): readonly TarEntry[] {
  const textEntry = (path: string, text: string): [string, TarEntry] => [
    path,
    { path, mode: 0o644, bytes: Buffer.byteLength(text), read: () => Buffer.from(text) },
  ];
  // A layer can be in an image twice, and a base can have it too.
  const unique = new Map(layers.map((layer) => [layer.sha256, layer]));
  const files = [
    ...Object.entries({ ...texts, 'oci-layout': '{"imageLayoutVersion":"1.0.0"}' }).map(
      ([path, text]) => textEntry(path, text),
    ),
    ...blobs.map(({ sha256, text }) => textEntry(`blobs/sha256/${sha256}`, text)),
    ...[...unique.values()].map((layer): [string, TarEntry] => {
      const path = `blobs/sha256/${layer.sha256}`;
      return [path, { path, mode: 0o644, bytes: layer.bytes, read: () => checked(layer) }];
    }),
  ];
  return withFolders(files).map(({ path, file }) => file ?? { path, mode: 0o755 });
}

/** A layer that was kept since, or that the user named, may be another by now. */
async function* checked({ path, sha256 }: Layer): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const data of createReadStream(path)) {
    const chunk: Buffer = data;
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw unavailable(`${path} is damaged: remove its folder.`);
}
