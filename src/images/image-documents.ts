import { createHash } from 'node:crypto';
import type { ImageRequest } from '../contracts/stages/image.ts';
import { ownVersion } from '../workspace/own-version.ts';
import type { ImageBase, Layer } from './bases/image-base.ts';

/** A JSON document in an image. */
export interface ImageDocument {
  readonly text: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The configuration of an image, without times: what runs in it, and how. */
export function imageConfig(
  { jobId, title, licence, container }: ImageRequest,
  base: ImageBase,
  layers: readonly Layer[],
): ImageDocument {
  const { environment, port, dataFolder, healthcheck } = container;
  const own = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return toDocument({
    architecture: base.architecture,
    os: 'linux',
    config: {
      User: container.user,
      Env: [...base.environment, ...own],
      Cmd: container.command,
      WorkingDir: container.folder,
      StopSignal: 'SIGTERM',
      ...(port !== undefined && { ExposedPorts: { [`${port}/tcp`]: {} } }),
      ...(dataFolder !== undefined && { Volumes: { [dataFolder]: {} } }),
      ...(healthcheck && {
        Healthcheck: { Test: ['CMD', ...healthcheck], Interval: 30e9, Timeout: 3e9 },
      }),
      Labels: {
        'org.opencontainers.image.title': title,
        'org.opencontainers.image.licenses': licence ?? 'NOASSERTION',
        'jobchart.job': jobId,
        'jobchart.version': ownVersion(),
      },
    },
    rootfs: { type: 'layers', diff_ids: layers.map(({ tarSha256 }) => `sha256:${tarSha256}`) },
    history: layers.map((_, at) => ({
      created_by: at < base.layers.length ? 'base' : 'jobchart',
    })),
  });
}

/** The manifest of an image. Its hash is the digest of the image. */
export function imageManifest(config: ImageDocument, layers: readonly Layer[]): ImageDocument {
  return toDocument({
    schemaVersion: 2,
    mediaType: manifestType,
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: layers.map(({ mediaType, sha256, bytes }) => ({
      mediaType,
      digest: `sha256:${sha256}`,
      size: bytes,
    })),
  });
}

/** The entry of an archive, for image layouts. */
export function imageIndex(manifest: ImageDocument, name: string): ImageDocument {
  const tag = name.slice(name.lastIndexOf(':') + 1);
  const annotations = {
    'io.containerd.image.name': name,
    'org.opencontainers.image.ref.name': tag,
  };
  const entry = { ...descriptor(manifestType, manifest), annotations };
  return toDocument({ schemaVersion: 2, mediaType: indexType, manifests: [entry] });
}

/** The entry of the same archive for engines that do not read image layouts. */
export function dockerIndex(
  config: ImageDocument,
  layers: readonly Layer[],
  name: string,
): ImageDocument {
  const pathOf = ({ sha256 }: { readonly sha256: string }) => `blobs/sha256/${sha256}`;
  return toDocument([{ Config: pathOf(config), RepoTags: [name], Layers: layers.map(pathOf) }]);
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';

function descriptor(mediaType: string, { sha256, text }: ImageDocument) {
  return { mediaType, digest: `sha256:${sha256}`, size: Buffer.byteLength(text) };
}

function toDocument(value: unknown): ImageDocument {
  const text = JSON.stringify(value);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
