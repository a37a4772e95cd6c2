import type { Finding } from '../../../../contracts/stages/finding.ts';
import { isTest } from '../../manifest/development.ts';
import { lineOfKey, manifestsOf, stringEntries } from '../../manifest/manifest.ts';
import { finding } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports scripts that a package manager runs automatically when the project is installed. */
export function installScripts(tree: SourceTree): Finding[] {
  return manifestsOf(tree).flatMap(({ path, manifest }) =>
    stringEntries(manifest, 'scripts')
      .filter(([name]) => isInstallScript(name))
      .map(([name, command]) => {
        const message = `The script ${name} runs automatically when the project is installed.`;
        const hint = 'Remove the script, and describe in the README what to run.';
        const severity = isHarmless(command) || isTest(path) ? 'warning' : 'error';
        const line = lineOfKey(tree, name, path);
        return finding(severity, 'unsafe-package', { file: path, line, message, hint });
      }),
  );
}

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

function isHarmless(command: string): boolean {
  return harmless.has(command.trim().replace(/ {2,}/g, ' '));
}
