/** A shape that secrets have, and the name that takes their place. */
export interface SecretPattern {
  readonly name: string;
  /** Global. Where it has a group `secret`, only that is replaced. */
  readonly pattern: RegExp;
}

/** Shapes of keys and tokens that services give out, and of places where secrets stand. */
export const secretPatterns: readonly SecretPattern[] = [
  {
    name: 'private key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z0-9 ]{0,20}-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z0-9 ]{0,20}-----|$)/g,
  },
  {
    name: 'discord token',
    pattern: /\b(?:mfa\.[\w-]{60,}|[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,45})(?![\w-])/g,
  },
  {
    name: 'discord webhook',
    pattern: /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+\/(?<secret>[\w-]{40,})/g,
  },
  { name: 'api key', pattern: /\b(?:sk|pk|rk)[-_](?:[a-z0-9]{2,12}[-_]){0,3}[A-Za-z0-9_-]{16,}/g },
  { name: 'github token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,})/g },
  { name: 'gitlab token', pattern: /\bgl(?:pat|dt|rt|cbt|ptt|soat)-[\w-]{20,}/g },
  { name: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36,}/g },
  { name: 'slack token', pattern: /\bx(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,}/g },
  { name: 'aws key', pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g },
  { name: 'google key', pattern: /\b(?:AIza[\w-]{35}|ya29\.[\w.-]{20,}|GOCSPX-[\w-]{28})/g },
  { name: 'telegram token', pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { name: 'huggingface token', pattern: /\bhf_[A-Za-z0-9]{30,}/g },
  { name: 'sendgrid key', pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g },
  { name: 'json web token', pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g },
  {
    name: 'credentials',
    pattern: /\b(?:bearer|basic|bot)\s+(?<secret>(?=[\w.~+/-]*\d)[\w.~+/-]{16,}=*)/gi,
  },
  {
    name: 'password',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:(?<secret>[^\s/@]{1,200})@/gi,
  },
  {
    name: 'secret',
    pattern:
      /(?:api[-_ ]?key|access[-_ ]?key|secret|passw(?:or)?d|passphrase|token|credential)s?["']?\s*(?::|=|=>|\bis\b)\s*["'`]?(?<secret>[^\s"'`,;{}()<>[\]]{8,})/gi,
  },
];

/** Names of settings whose values are secrets. */
export const secretName =
  /(?:^|[_-])(?:token|secret|password|passwd|pwd|passphrase|credentials?|authorization|cookie|auth|dsn)s?(?:[_-]|$)|(?:api|access|private|secret|signing|encryption|service|webhook|license)[_-]?key(?:[_-]|$)|[_-]key$|connection[_-]?string|webhook[_-]?url/i;
