import type { ImageRequest } from '../contracts/stages/image.ts';
import { ownVersion } from '../workspace/own-version.ts';
import type { ImageBase, Layer } from './bases/image-base.ts';

interface Made {
  /** The hash of the manifest. */
  readonly sha256: string;
  readonly name: string;
  readonly base: ImageBase;
  /** Those of the base first. */
  readonly layers: readonly Layer[];
}

/** What made an image, out of what: a statement of in-toto with the provenance of SLSA, without times. */
export function provenance({ jobId, container }: ImageRequest, made: Made): string {
  const { sha256, name, base, layers } = made;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256 } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'urn:jobchart:image:v1',
        externalParameters: { job: jobId, packages: container.packages },
        resolvedDependencies: base.components.map((component) => ({
          name: component.name,
          digest: { sha256: component.sha256 },
        })),
      },
      runDetails: {
        builder: { id: 'urn:jobchart', version: { jobchart: ownVersion() } },
        byproducts: layers
          .slice(base.layers.length)
          .map((layer) => ({ name: 'layer', digest: { sha256: layer.sha256 } })),
      },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
