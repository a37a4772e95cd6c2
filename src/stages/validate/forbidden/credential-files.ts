import { ageKey } from '../../../redact/secrets/secret-forms.ts';
import { isHarmlessEnv } from './env-file.ts';
import { isPlaceholder } from '../script/secret-patterns.ts';

/** Why a file must not be published, and its exceptions. */
export interface CredentialRule {
  readonly pattern: RegExp;
  readonly except?: RegExp;
  readonly reason: string;
  /** Whether it holds a single key; tests often contain such files. */
  readonly isKey?: boolean;
  readonly isHarmless?: (text: string) => boolean;
}

/** The rule for a file whose name suggests credentials or keys. */
export function credentialRule(path: string): CredentialRule | undefined {
  const name = path.normalize('NFKC').toLowerCase();
  return rules.find(({ pattern, except }) => pattern.test(name) && except?.test(name) !== true);
}

const rules: readonly CredentialRule[] = [
  {
    pattern: /(?:^|\/)(?:\.env(?:[._~-][^/]*)?|\.flaskenv|\.dev\.vars(?:\.[^/]*)?|[^/]+\.env)$/,
    except: /(?:sample|example|template|dist|defaults?|schema|tpl)\b[^/]*$/,
    reason: 'it is meant for secrets',
    isHarmless: isHarmlessEnv,
  },
  {
    pattern:
      /(?:^|\/)(?:\.ssh|\.aws|\.azure|\.kube|\.gnupg|\.config\/gcloud|\.password-store|\.docker\/config\.json|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.composer\/auth\.json)(?:\/|$)/,
    reason: 'it is meant for credentials',
  },
  {
    pattern:
      /(?:^|\/)(?:[._]netrc|\.pgpass|pgpass\.conf|\.my\.cnf|\.mylogin\.cnf|\.pypirc|\.git-credentials|\.htpasswd|credentials\.json|\.dockercfg|\.dockerconfigjson|kubeconfig|\.boto|\.s3cfg|\.vault-token|\.terraformrc|\.credentials|\.(?:bash|zsh|sh|node_repl|psql|mysql|python|sqlite)_?history)$/,
    reason: 'it is meant for credentials',
  },
  {
    pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._~-](?!pub$)[^/]*)?$/,
    reason: 'it is a key file',
    isKey: true,
  },
  {
    pattern: /\.(?:pem|key|p8|p12|pfx|pkcs12|keystore|jks|bks|bcfks|ppk|kdbx)$/,
    reason: 'it is a key file',
    isKey: true,
    isHarmless: (text) => /BEGIN (?:CERTIFICATE|PUBLIC KEY)/.test(text) && !/PRIVATE/.test(text),
  },
];

/** Whether a text contains a private key. Code that only mentions the marker does not count. */
export function holdsPrivateKey(text: string): boolean {
  if (/^PuTTY-User-Key-File-\d: /m.test(text) && /^Private-Lines: \d/m.test(text)) return true;
  if (text.search(ageKey.pattern) !== -1) return true;
  if (isDerKey(text) || holdsOtherKey(text)) return true;
  let markers = 0;
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + 1)) {
    const line = text.slice(Math.max(0, at - 40), at);
    if (!/---- ?BEGIN (?:[A-Z0-9]+ ){0,4}$/.test(line)) continue;
    markers += 1;
    // So many markers can only be meant to exhaust the search.
    if (markers > maxMarkers) return true;
    const body = text.slice(at + marker.length, at + marker.length + maxBody);
    if (isKeyBody(body.split('-----BEGIN', 1)[0] ?? '')) return true;
  }
  return false;
}

const marker = 'PRIVATE KEY';

/** Whether a file begins as a private key of PKCS#8, PKCS#1 or SEC1 in DER does. */
export function isDerKey(text: string): boolean {
  const start = Buffer.from(text.slice(0, 12), 'latin1').toString('hex');
  // The length of the whole comes second.
  return /^30(?:..){1,3}0201(?:00(?:30|02)|010420)/.test(start);
}

/** Keys of WireGuard, JSON Web Keys, and PEM in Base64. */
function holdsOtherKey(text: string): boolean {
  const keys = [...text.matchAll(wireGuardKey)].map(([, key]) => key);
  if (text.includes('kty')) {
    const objects = text.split(/[{}]/).filter((object) => object.includes('kty'));
    keys.push(...objects.map((object) => webKey.exec(object)?.[1]));
  }
  if (keys.some((key) => key !== undefined && !isPlaceholder(key))) return true;
  return [...text.matchAll(encodedPem)].some(([encoded]) =>
    holdsPrivateKey(Buffer.from(encoded.replace(/\\[rn]/g, ''), 'base64').toString('latin1')),
  );
}

const wireGuardKey = /^[ \t]{0,20}PrivateKey[ \t]{0,20}=[ \t]{0,20}([A-Za-z0-9+/]{43}=)/gm;

/** The private part, named d. */
const webKey = /(?<![\w.])d\\?["']?\s{0,5}:\s{0,5}\\?["']([\w-]{40,3000})/;

/** Begins with five dashes and BEGIN. */
const encodedPem = /LS0tLS1CRUdJTi[A-Za-z0-9+/=\s\\]{40,20000}/g;

/** Every private key that `holdsPrivateKey` finds, other than in DER, contains one of them. */
export const keyMarkers: readonly string[] = [
  marker,
  'PuTTY-User-Key-File',
  'AGE-SECRET-KEY-1',
  'PrivateKey',
  'kty',
  'LS0tLS1CRUdJTi',
];

const maxBody = 2_000;
const maxMarkers = 500;

/**
 * Whether key material follows: a long line of Base64, or a short one before the end marker. In a
 * string of JSON or code, line breaks are escaped.
 */
function isKeyBody(rest: string): boolean {
  const [first = '', ...others] = rest.split(/\\r|\\n|[\r\n]/);
  const opening = /^(?: BLOCK)? ?-{4,5}/.exec(first);
  if (opening === null) return false;
  const lines = [first.slice(opening[0].length), ...others]
    .flatMap((line) => line.replace('-----END', '\n-----END').split('\n'))
    .map((line) => line.replace(/^[\s"'`+,]{1,200}|[\s"'`+,\\]{1,30}$/g, ''))
    .filter((line) => line !== '' && !/^[A-Za-z-]{1,40}: /.test(line));
  const [body = '', next = ''] = lines;
  if (!/^[A-Za-z0-9+/= ]+$/.test(body) || /your|example|placeholder|xxxx/i.test(body)) return false;
  return /^[A-Za-z0-9+/=]{16}/.test(body) || next.includes('END');
}
