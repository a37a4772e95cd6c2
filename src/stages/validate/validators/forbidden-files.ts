import type { Finding } from '../../../contracts/finding.ts';
import { errorAt } from '../report.ts';
import { type SourceTree } from '../source-tree.ts';

/** Files that hold secrets or steer the tools of whoever unpacks the project. */
export function forbiddenFiles(tree: SourceTree): Finding[] {
  return [...tree.files.values()].flatMap(({ path, text }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const reason =
      forbidden.find(([pattern]) => pattern.test(name))?.[1] ??
      (text !== undefined && privateKey.test(text) ? 'it holds a private key' : undefined);
    if (reason === undefined) return [];
    const message = `${path} must not be part of a project: ${reason}.`;
    const hint = 'Leave the file out; show settings with placeholders in .env.example.';
    return [errorAt('forbidden-file', { file: path, message, hint })];
  });
}

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/^\.env(?!\.(?:sample|example|template|dist)$)(?:\..*)?$/i, 'it is for secrets'],
  [/^(?:\.netrc|\.pypirc|\.git-credentials|\.htpasswd|credentials\.json)$/i, 'it is for secrets'],
  [
    /^(?:id_(?:rsa|dsa|ecdsa|ed25519))$|\.(?:pem|key|p12|pfx|keystore|jks|ppk)$/i,
    'it is a key file',
  ],
  [/^(?:\.npmrc|\.yarnrc.*|\.pnpmfile\.[cm]?js)$/i, 'it configures a package manager'],
  [/^binding\.gyp$/i, 'npm would compile it while installing'],
];

const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{16}/;
