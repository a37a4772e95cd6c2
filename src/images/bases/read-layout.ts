import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../../errors/checks/assert-known.ts';
import type { ImageBase, Layer } from './image-base.ts';
import { unavailable } from './program-files.ts';

export interface LayoutOptions {
  /** The folder of the blobs, if it is not in the layout. */
  readonly blobs?: string;
  /** As Go calls it, such as `amd64`. */
  readonly architecture: string;
}

/**
 * Reads the image of an image layout: that of this architecture, if it has several. What it says of itself
 * is checked by its hashes; layers when they are copied. Rejects with `IMAGE_BASE_UNAVAILABLE`.
 */
export async function readLayout(
  folder: string,
  { blobs = join(folder, 'blobs', 'sha256'), architecture }: LayoutOptions,
): Promise<ImageBase> {
  try {
    const index = toRecord(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
    const manifest = await readManifest(index, 4);
    const config = await readBlob(toRecord(manifest['config']));
    const diffIds = toList(toRecord(config['rootfs'])['diff_ids']).map(hashOf);
    const layers = toList(manifest['layers']).map(toRecord);
    if (layers.length !== diffIds.length) throw new Error('its layers are not those it names');
    const environment = toRecord(config['config'] ?? {})['Env'] ?? [];
    return {
      architecture: String(config['architecture']),
      environment: toList(environment).map(String),
      layers: await Promise.all(layers.map((layer, at) => toLayer(layer, diffIds[at] ?? ''))),
      components: layers.map((layer) => ({
        name: `layer ${hashOf(layer['digest'])}`,
        sha256: hashOf(layer['digest']),
      })),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unavailable(`${folder} is not an image layout that can be read: ${reason}`, error);
  }

  /** Of an index of indexes, too. */
  async function readManifest(index: Fields, depth: number): Promise<Fields> {
    const all = toList(index['manifests']).map(toRecord);
    const fits = all.find(({ platform }) => isRecord(platform) && isOurs(platform));
    const plain = all.find(({ platform }) => !isRecord(platform));
    const chosen = fits ?? plain;
    if (chosen === undefined || depth === 0) throw new Error(`it has no image for ${architecture}`);
    const content = await readBlob(chosen);
    return 'manifests' in content ? readManifest(content, depth - 1) : content;
  }

  function isOurs(platform: Fields): boolean {
    return platform['os'] === 'linux' && platform['architecture'] === architecture;
  }

  async function readBlob({ digest }: Fields): Promise<Fields> {
    const path = join(blobs, hashOf(digest));
    if ((await stat(path)).size > mostBytes) throw new Error('it is too large');
    const data = await readFile(path);
    if (createHash('sha256').update(data).digest('hex') !== hashOf(digest))
      throw new Error(`${hashOf(digest)} has another hash`);
    return toRecord(JSON.parse(data.toString('utf8')));
  }

  async function toLayer({ mediaType, digest }: Fields, tarSha256: string): Promise<Layer> {
    const sha256 = hashOf(digest);
    const path = join(blobs, sha256);
    const { size: bytes } = await stat(path);
    return { mediaType: ociType(String(mediaType)), sha256, tarSha256, bytes, path };
  }
}

type Fields = Readonly<Record<string, unknown>>;

const mostBytes = 4 * 2 ** 20;

function toRecord(value: unknown): Fields {
  if (isRecord(value)) return value;
  throw new Error('a part of it is missing');
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length < 500) return value;
  throw new Error('a list in it is missing or too long');
}

/** The hash becomes the name of a file. */
function hashOf(digest: unknown): string {
  const [, hash] = /^sha256:([0-9a-f]{64})$/.exec(String(digest)) ?? [];
  if (hash === undefined) throw new Error('it has a digest that is not of SHA-256');
  return hash;
}

/** Docker's names of the same types. */
function ociType(type: string): string {
  const ending = /\.tar(?:[.+](gzip|zstd))?$/.exec(type);
  if (ending === null) throw new Error(`layers of type ${type.slice(0, 80)} are not known`);
  const compression = ending[1] === undefined ? '' : `+${ending[1]}`;
  return `application/vnd.oci.image.layer.v1.tar${compression}`;
}
