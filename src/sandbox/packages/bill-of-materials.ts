import type { PackageLock } from '../../contracts/stages/package-lock.ts';
import { byCodeUnit } from '../../workspace/text/by-code-unit.ts';
import { ownVersion } from '../../workspace/own-version.ts';
import { neededUnits } from './needed-units.ts';

export interface BillOptions {
  /** The package name of the project. */
  readonly name: string;
  readonly lock: PackageLock;
  /** The packages that it names, all of them in the lock. */
  readonly packages: readonly string[];
  /** A package that it names and that is not known, as in its package.json. */
  readonly unknownPackage?: string;
  /** Programs and libraries beside the packages. */
  readonly others?: readonly OtherComponent[];
}

/** A file that is no package. */
export interface OtherComponent {
  readonly name: string;
  readonly version?: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

/**
 * What a project is made of, in CycloneDX 1.6: every package with version and hash. Has no time and no
 * serial number, so that the same project has the same bill.
 */
export function billOfMaterials(options: BillOptions): string {
  const { name, lock, packages, unknownPackage: unknown, others = [] } = options;
  const locked = neededUnits(lock, packages)
    .flatMap(({ parts }) => parts)
    .map((path) => lock[path])
    .filter((one) => one !== undefined);
  const components = [
    ...others.map(otherComponent),
    ...locked.map(packageComponent),
    ...(unknown === undefined ? [] : [{ type: 'library', 'bom-ref': unknown, name: unknown }]),
  ];
  const unique = new Map(components.map((component) => [component['bom-ref'], component]));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'jobchart', version: ownVersion() }] },
      component: { type: 'application', 'bom-ref': `project:${name}`, name },
    },
    components: [...unique.values()].sort((a, b) => byCodeUnit(a['bom-ref'], b['bom-ref'])),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function packageComponent({ name, version, integrity }: PackageLock[string]) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const content = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    hashes: [{ alg: 'SHA-512', content }],
    purl,
  };
}

function otherComponent({ name, version, sha256 }: OtherComponent) {
  return {
    type: 'file',
    'bom-ref': `file:${name}`,
    name,
    ...(version !== undefined && { version }),
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  };
}
