import { posix } from 'node:path';
import type { Finding } from '../../../../contracts/stages/finding.ts';
import { isTest } from '../../manifest/development.ts';
import { looseJson } from '../../manifest/loose-json.ts';
import {
  lineOfKey,
  type Manifest,
  manifestsOf,
  namesIn,
  stringEntries,
} from '../../manifest/manifest.ts';
import { finding } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports scripts that a package manager runs automatically when the project is installed. */
export function installScripts(tree: SourceTree): Finding[] {
  const manifests = manifestsOf(tree);
  const own = new Set(manifests.flatMap((each) => programsOf(tree, each)));
  const scripts = manifests.flatMap(({ path, manifest }) =>
    stringEntries(manifest, 'scripts')
      .filter(([name]) => isInstallScript(name))
      .map(([name, command]) => ({ path, name, isMild: isHarmless(command, own) || isTest(path) })),
  );
  return [...scripts, ...composerScripts(tree)].map(({ path, name, isMild }) => {
    const message = `The script ${name} runs automatically when the project is installed.`;
    const hint = 'Remove the script, and describe in the README what to run.';
    const line = lineOfKey(tree, name, path);
    return finding(isMild ? 'warning' : 'error', 'unsafe-package', {
      file: path,
      line,
      message,
      hint,
    });
  });
}

/** The programs that a package brings: `npx husky` runs them rather than the husky that all know. */
function programsOf(tree: SourceTree, { path, manifest }: FoundManifest): readonly string[] {
  const { bin, name } = manifest;
  const named = typeof bin === 'string' ? [String(name).replace(/^.*\//, '')] : [];
  const inFolder = stringEntries(manifest, 'directories')
    .filter(([key]) => key === 'bin')
    .map(([, folder]) => posix.join(path, '..', folder, '/'))
    .flatMap((folder) => [...tree.files.keys()].filter((file) => file.startsWith(folder)))
    .map((file) => posix.parse(file).name);
  return [...named, ...namesIn(manifest, ['bin']), ...inFolder];
}

interface FoundManifest {
  readonly path: string;
  readonly manifest: Manifest;
}

/** Composer runs these for the PHP parts of a project. */
function composerScripts(tree: SourceTree) {
  return [...tree.files.values()].flatMap(({ path, text = '' }) =>
    /(?:^|\/)composer\.json$/i.test(path)
      ? [...namesIn(looseJson(text), ['scripts'])]
          .filter((name) => composerEvent.test(name))
          .map((name) => ({ path, name, isMild: isTest(path) }))
      : [],
  );
}

const composerEvent =
  /^(?:(?:pre|post)-(?:(?:install|update|root-package-install|create-project)-cmd|autoload-dump|package-(?:install|update|uninstall))|pre-(?:pool-create|operations-exec|command-run|file-download))$/;

/** Scripts that some version of npm, pnpm, yarn or bun runs when it installs or removes packages. */
function isInstallScript(name: string): boolean {
  return lifecycle.test(name.trim().replace(/^pnpm:dev/i, ''));
}

const lifecycle =
  /^(?:(?:pre|post)?(?:install|uninstall|prepare|shrinkwrap|dependencies)|prepublish)$/i;

/**
 * Commands that run none of the project's code and obey none of its files; matched whole. Tools that
 * compile, patch or read a configuration are missing on purpose: `patch-package` changes code that a
 * later script runs, `tsc` writes where its configuration says, and `prisma generate` and
 * `svelte-kit sync` run what their configuration names.
 */
const harmless: ReadonlySet<string> = new Set([
  '',
  ':',
  'true',
  'exit 0',
  'husky',
  'husky || true',
  'husky || exit 0',
  'husky install',
  'husky install || true',
  'husky install || exit 0',
  'is-ci || husky',
  'is-ci || husky install',
  'npx husky',
  'npx husky install',
  'npx only-allow npm',
  'npx only-allow pnpm',
  'npx only-allow yarn',
  'npx only-allow bun',
  'opencollective-postinstall',
  'opencollective-postinstall || true',
  'opencollective-postinstall || exit 0',
]);

function isHarmless(command: string, own: ReadonlySet<string>): boolean {
  const words = command.trim().split(/ +/);
  return harmless.has(words.join(' ')) && !words.some((word) => own.has(word));
}
