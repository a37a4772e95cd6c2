import type { OtherComponent } from '../../sandbox/packages/bill-of-materials.ts';

/** A layer of an image, as a file. */
export interface Layer {
  readonly mediaType: string;
  /** In hexadecimal: of the file, and of the archive in it. */
  readonly sha256: string;
  readonly tarSha256: string;
  readonly bytes: number;
  readonly path: string;
}

/** What an image begins with. */
export interface ImageBase {
  /** As Go calls it, such as `amd64`. */
  readonly architecture: string;
  /** Variables, as `NAME=value`. */
  readonly environment: readonly string[];
  readonly layers: readonly Layer[];
  /** What is known of what it contains. */
  readonly components: readonly OtherComponent[];
}

export const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';
