import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Container } from '../../../src/contracts/stages/image.ts';
import { chooseBase } from '../../../src/images/bases/choose-base.ts';
import type { Storage } from './tools.ts';

/**
 * Puts what Dockerfiles begin with into a storage: our own bases, with the shell, and for Node the npm, that
 * the images of these names have. No registry is asked for an image.
 */
export async function addStandIns({ buildah }: Storage): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'jobchart-bases-'));
  try {
    await addStandIn('page', 'busybox:1.37.0', () => {});
    await addStandIn('node', 'node:26.10.0-slim', addNpm);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }

  async function addStandIn(kind: Container['kind'], name: string, change: (root: string) => void) {
    const root = join(home, kind);
    mkdirSync(root);
    const base = await chooseBase(kind, {}, new AbortController().signal);
    for (const { path } of base.layers) execFileSync('tar', ['-xzf', path, '-C', root]);
    addShell(root);
    change(root);
    const container = await buildah('from', 'scratch');
    await buildah('add', '--quiet', container, root, '/');
    await buildah('config', '--env', base.environment[0] ?? '', container);
    await buildah('commit', '--quiet', container, `docker.io/library/${name}`);
    await buildah('rm', container);
  }

  function addNpm(root: string): void {
    const pack = ['pack', 'npm@11.6.2', '--silent', '--pack-destination', home];
    const archive = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
    const modules = join(root, 'usr/local/lib/node_modules');
    mkdirSync(modules, { recursive: true });
    execFileSync('tar', ['-xzf', join(home, archive), '-C', modules]);
    renameSync(join(modules, 'package'), join(modules, 'npm'));
    symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(root, 'usr/local/bin/npm'));
    // The registry and the certificates of this machine.
    const settings = [`registry=${process.env['npm_config_registry'] ?? registry}`];
    const authorities = process.env['NODE_EXTRA_CA_CERTS'];
    mkdirSync(join(root, 'usr/local/etc'));
    if (authorities !== undefined) {
      copyFileSync(authorities, join(root, 'usr/local/etc/authorities.pem'));
      settings.push('cafile=/usr/local/etc/authorities.pem');
    }
    writeFileSync(join(root, 'usr/local/etc/npmrc'), `${settings.join('\n')}\n`);
  }
}

const registry = 'https://registry.npmjs.org/';

function addShell(root: string): void {
  mkdirSync(join(root, 'bin'), { recursive: true });
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  execFileSync('sh', ['-c', 'cp "$(command -v busybox)" "$1/bin/busybox"', 'sh', root]);
  const names = execFileSync('busybox', ['--list'], { encoding: 'utf8' }).split('\n');
  for (const name of names.filter((one) => one !== '' && one !== 'busybox')) {
    symlinkSync('busybox', join(root, 'bin', name));
  }
  symlinkSync('/bin/env', join(root, 'usr/bin/env'));
}
