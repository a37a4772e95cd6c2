import type { Finding } from '../../../contracts/finding.ts';
import { isDevelopment } from '../development.ts';
import { finding } from '../report.ts';
import { isPlaceholder } from '../secret-patterns.ts';
import type { SourceTree } from '../source-tree.ts';

/** Files that hold secrets or steer the tools of whoever unpacks the project, and links. */
export function forbiddenFiles(tree: SourceTree): Finding[] {
  const links = tree.others.map((path) => forbidden(path, 'it is a link or a device', 'error'));
  const files = [...tree.files.values()].flatMap(({ path, text = '' }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const rule = rules.find(({ pattern }) => pattern.test(name));
    if (rule !== undefined) {
      const harmless = rule.isHarmless?.(text) === true || isDevelopment(path);
      return [forbidden(path, rule.reason, harmless ? 'warning' : 'error')];
    }
    return privateKey.test(text) ? [forbidden(path, 'it holds a private key', 'error')] : [];
  });
  return [...links, ...files];
}

function forbidden(path: string, reason: string, severity: Finding['severity']): Finding {
  const message = `${path} must not be part of a project: ${reason}.`;
  const hint = 'Leave the file out; show settings with placeholders in .env.example.';
  return finding(severity, 'forbidden-file', { file: path, message, hint });
}

interface Rule {
  readonly pattern: RegExp;
  readonly reason: string;
  readonly isHarmless?: (text: string) => boolean;
}

const rules: readonly Rule[] = [
  {
    pattern: /^\.env(?!\.(?:.*\.)?(?:sample|example|template|dist|defaults?)$)(?:\..*)?$/i,
    reason: 'it is for secrets',
    isHarmless: (text) => !lines(text).some(isSecret),
  },
  {
    pattern: /^(?:\.netrc|\.pypirc|\.git-credentials|\.htpasswd|credentials\.json)$/i,
    reason: 'it is for secrets',
  },
  {
    pattern: /^id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:pem|key|p12|pfx|keystore|jks|ppk)$/i,
    reason: 'it is a key file',
    isHarmless: (text) => /BEGIN (?:CERTIFICATE|PUBLIC KEY)/.test(text) && !/PRIVATE/.test(text),
  },
  {
    pattern: /^\.npmrc$/i,
    reason: 'it configures a package manager',
    isHarmless: (text) => lines(text).every((line) => harmlessSetting.test(line)),
  },
  { pattern: /^\.yarnrc.*$|^\.pnpmfile\.[cm]?js$/i, reason: 'it configures a package manager' },
  { pattern: /^binding\.gyp$/i, reason: 'npm would compile it while installing' },
];

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;]/.test(line));
}

const secretName = /token|secret|passw|pwd|credential|private|api_?key|access_?key|auth|uri|dsn/i;

function isSecret(line: string): boolean {
  const [, name = '', value = ''] =
    /^(?:export\s+)?([\w.]+)\s*=\s*["']?([^]*?)["']?$/.exec(line) ?? [];
  if (!secretName.test(name) || value.length < 6 || isPlaceholder(value)) return false;
  return !/\b(?:localhost|127\.0\.0\.1)\b/.test(value);
}

/** Settings that neither run anything nor fetch from elsewhere. */
const harmlessSetting =
  /^(?:save-exact|save-prefix|save|package-lock|engine-strict|fund|audit|loglevel|legacy-peer-deps|progress|update-notifier|auto-install-peers|strict-peer-dependencies|node-linker|shamefully-hoist|color|message|tag-version-prefix)\s*=/;

const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{16}/;
