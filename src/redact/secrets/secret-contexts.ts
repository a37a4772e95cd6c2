import { isSecretName } from './secret-names.ts';

/** A context that marks a secret, whatever the secret looks like: `password: …`, `Bearer …`. */
export interface SecretContext {
  readonly name: string;
  /** Lower case. The pattern can only match if the text contains one of them. */
  readonly cues: readonly string[];
  /**
   * Global, with a group `secret`, `quoted` or `user`. Groups are bounded, because a rejected match is
   * searched again from within; an accepted one is extended to the end of its run.
   */
  readonly pattern: RegExp;
  /** Rejects false positives. @default accepts every match */
  readonly accepts?: (secret: string, context: MatchContext) => boolean;
}

interface MatchContext {
  /** The whole match. */
  readonly match: string;
  /** Up to 40 characters before the match. */
  readonly before: string;
  /** The pattern's group `label`, or an empty string. */
  readonly label: string;
}

/** Words for “password”. The English and German ones are in `secret-names.ts`. */
const passwordWords = {
  french: ['mot de passe'],
  spanish: ['contraseña', 'clave de acceso'],
  portuguese: ['senha'],
  dutch: ['wachtwoord'],
  polish: ['hasło'],
  czech: ['heslo'],
  swedish: ['lösenord'],
  turkish: ['şifre', 'parola'],
  russian: ['пароль'],
  japanese: ['パスワード'],
  chinese: ['密码', '密碼'],
  korean: ['비밀번호'],
};

export const secretContexts: readonly SecretContext[] = [
  {
    name: 'cookie',
    cues: ['cookie'],
    // Up to the end of the line or of the surrounding literal.
    pattern:
      /(?<![A-Za-z])cookies?[12]?(?:\\{0,4}["'`])?\s{0,4}(?:[:=,]|=>)\s{0,4}(?:\[\s{0,4})?(?:(?:\\{0,4}["'`])(?<quoted>[^\s=;"'`]{1,100}=[^"'`\r\n]+)|(?<secret>[^\s=;"'`]{1,100}=[^\r\n]+))/gi,
  },
  {
    name: 'credentials',
    cues: ['authorization'],
    pattern:
      /authorization(?:\\{0,4}["'`])?\s{0,4}(?:[:=,]|=>)\s{0,4}(?:\\{0,4}["'`])?(?:(?:bearer|basic|bot|token|digest|negotiate|apikey|key)\s{1,4})?(?<secret>[^\s"'`\\]{4,256})/gi,
    accepts: (secret) => isLikely(secret, { isStrong: true, isTight: true }),
  },
  {
    name: 'credentials',
    cues: ['bearer', 'basic', 'bot'],
    pattern:
      /(?<![A-Za-z])(?:bearer(?:[\s+:"'`\\]|%20){1,6}|(?:basic|bot)(?:\s|%20|\+){1,4})(?<secret>[\w.~+/-]{8,256}={0,2})/gi,
    accepts: (secret, { match }) =>
      !isHyphenated(secret) &&
      (/^bearer/i.test(match)
        ? secret.length >= 16 || hasMix(secret)
        : (secret.length >= 16 && /\d/.test(secret)) || (/^basic/i.test(match) && isBasic(secret))),
  },
  {
    name: 'password',
    cues: ['://'],
    pattern:
      /(?<=(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}):\/\/(?:[^\s:/"'`<>]{0,100}:(?<secret>[^\s"'`<>]{1,256})|(?<user>[\w-]{20,200}))@(?=[\w[.%/-])/gi,
    accepts: (secret) => !/^\d{1,5}\//.test(secret) && !isReference(secret),
  },
  {
    name: 'signature',
    cues: ['sig=', 'signature', 'x-amz-', 'x-goog-'],
    pattern:
      /(?<![A-Za-z])(?:sig|signature|x-(?:amz|goog)-(?:signature|security-token))(?:=|%3d)(?<secret>[\w%+/=.~-]{16,256})/gi,
  },
  {
    name: 'api key',
    cues: ['sk-', 'sk_', 'pk-', 'pk_', 'rk-', 'rk_'],
    pattern: /(?<![A-Za-z0-9])(?<secret>(?:sk|pk|rk)[-_][\w-]{16,256})/g,
    accepts: (secret) => !isHyphenated(secret) && hasMix(secret) && /[A-Za-z0-9]{8}/.test(secret),
  },
  {
    name: 'secret',
    cues: ['--'],
    pattern:
      /(?<![\w-])--(?<flag>[a-z][\w-]{1,40})\s{1,4}["']?(?<secret>[^\s"'`-][^\s"'`]{3,256})/gi,
    accepts: (secret, { match }) =>
      isSecretName(/^--([\w-]+)/.exec(match)?.[1] ?? '') &&
      isLikely(secret, { isStrong: true, isTight: true }),
  },
  {
    name: 'password',
    cues: ['-u', '--user'],
    pattern:
      /(?<!\S)(?:-u\s{0,4}|--user(?:\s{1,4}|=))["']?[^\s:"']{1,100}:(?<secret>[^\s"'/][^\s"']{2,256})/g,
    // Not the user and group ids of a container: `--user 1000:1000`.
    accepts: (secret) => !/^\d{1,5}$/.test(secret),
  },
  {
    name: 'secret',
    cues: [
      'key',
      'secret',
      'passw',
      'pass',
      'pw',
      'phrase',
      'token',
      'credential',
      'auth',
      'code',
      'kennwort',
      'otp',
      'dsn',
      'sig',
    ],
    pattern:
      /(?:key|secret|pass(?:w(?:or)?[dt]|phrase|code)?|pwd?|token|credential|auth|kennwort|otp|dsn|sig)s?[\w-]{0,24}(?:(?:\\{0,4}["'`]|%22|\*{1,2})?\]?\s{0,4}(?::=|=>|->|→|[!=]={1,2}|[:=：]|%3[ad]|\b(?:is|ist|lautet)\b)\*{0,2}\s{0,4}(?:[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,20}|\{\s{0,4}\\{0,4}["'`]?value\\{0,4}["'`]?\s{0,4}:\s{0,4}|\[\s{0,4}(?=\\{0,4}["'`]))?|(?:\\{0,4}["'`])?\s{0,4}(?:\?\?|\|\|)\s{0,4}(?=\\{0,4}["'`])|(?:\\{0,4}["'`])\s{0,4},\s{0,4}(?=\\{0,4}["'`]))(?:\\{0,4}["'`](?<quoted>[^"'`\\\r\n]{1,})|(?:%22)?(?<secret>[^\s"'`,;(){}<>[\]\\&]{4,256}))/gi,
    accepts: (secret, { match, before }) => {
      const [own = ''] = /^[\w-]+/.exec(match) ?? [];
      const name = (nameEnd.exec(before)?.[0] ?? '').replace(' ', '_') + own;
      const isTight =
        isSetting.test(name) || /^[\w-]+["'`\\]{0,5}\]?[:=]["'`\\]{0,5}\S/.test(match);
      if (/^pwd$/i.test(name) && isPath.test(secret)) return false;
      return isSecretName(name) && isLikely(secret, { isStrong: isStrongName(name), isTight });
    },
  },
  {
    name: 'password',
    cues: Object.values(passwordWords).flat(),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${Object.values(passwordWords).flat().join('|')})["'\`*]{0,2}\\s{0,4}(?:[:=：]|\\b(?:es|est|é|è|to)\\b|は|是|为)\\*{0,2}\\s{0,4}["'\`«]?(?<secret>[^\\s"'\`»,;<>]{4,256})`,
      'giu',
    ),
    accepts: (secret) => isLikely(secret, { isStrong: true, isTight: false }),
  },
  {
    name: 'secret',
    cues: ['value'],
    // `{"name":"SMTP_PASS","value":"…"}`, `<add key="ApiKey" value="…">`
    pattern:
      /(?<![\w-])(?:name|key|type|id)\\{0,4}["'`]?\s{0,4}[:=]\s{0,4}\\{0,4}["'`](?<label>[\w.-]{2,60})\\{0,4}["'`](?:,\s{0,20}|\s{1,20})\\{0,4}["'`]?value\\{0,4}["'`]?\s{0,4}[:=]\s{0,4}\\{0,4}["'`](?<quoted>[^"'`\\\r\n]{1,})/gi,
    accepts: (secret, { label }) =>
      isSecretName(label) && isLikely(secret, { isStrong: true, isTight: true }),
  },
  {
    name: 'secret',
    cues: ['</'],
    pattern: /<(?<label>[A-Za-z][\w:.-]{1,60})>\s{0,4}(?<secret>[^<>\s]{4,256})\s{0,4}<\//g,
    accepts: (secret, { label }) =>
      isSecretName(label) && isLikely(secret, { isStrong: true, isTight: true }),
  },
  {
    name: 'secret',
    cues: ['key ', 'token ', 'secret '],
    // No colon or equals sign: accept only strings that look random.
    pattern:
      /(?<![A-Za-z])(?<!public )(?:key|token|secret)\s{1,4}(?:(?:is|ist|es|est)\s{1,4})?["'`]?(?<secret>[A-Za-z\d+/_-]{20,256})/gi,
    accepts: (secret) =>
      /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\w{16}/.test(secret),
  },
];

/** The part of a name before the matched word: `SMTP_`, `API `. */
const nameEnd = /(?<![\w-])(?:(?:api|access|account|license|private|secret) )?[\w-]*$/i;

/** Whether a name always means a secret, in prose too. */
function isStrongName(name: string): boolean {
  return strongName.test(name) || isSetting.test(name);
}

const strongName = /pass|pwd|secret|kennwort|(?:api|access|account|private)[-_]?key/i;
/** `DB_TOKEN`, `TOKEN1`. */
const isSetting = /^[A-Z]+[\d_][A-Z\d_]*$/;

/** Whether a match is likely a secret, and not a word of a sentence or an expression in code. */
function isLikely(
  match: string,
  { isStrong, isTight }: { readonly isStrong: boolean; readonly isTight: boolean },
): boolean {
  if (match.length >= 256) return true;
  const secret = match.replace(/[.,!?…:]{1,10}$/, '');
  if (secret.length < 4 || secret.startsWith('‹') || isReference(secret)) return false;
  if (harmless.has(secret.toLowerCase())) return false;
  if (/^\d+$/.test(secret)) return isStrong && secret.length >= 6;
  if (/\d/.test(secret)) return secret.length >= 6;
  if (/[^\p{L}\p{M}_.\s-]/u.test(secret)) return secret.length >= 8;
  if (/[a-z][A-Z]/.test(secret) && !/^[a-z]+(?:[A-Z][a-z]+)*$/.test(secret)) return true;
  if (/\s/.test(secret)) return false;
  if (isTight && isStrong) return secret.length >= 8;
  return secret.length >= 16 && (isTight || isStrong || /^[a-z]+$/i.test(secret));
}

/** Whether a text refers to a secret or stands for one: `process.env.TOKEN`, `<your token>`. */
function isReference(text: string): boolean {
  return (
    /^(?:process\.env|import\.meta|os\.environ|env\.|config\.|\$(?:\{|\(|\w{1,60}$)|<[^<>]{0,60}>?$|\{\{?[\w .-]{0,60}\}{0,2}$|%\w{1,40}%$|x{4}|\*{3}|[•●]{3}|\.\.\.|your[-_ ]|change[-_ ]?me|https?:\/\/)/i.test(
      text,
    ) ||
    // The name of a constant: `API_KEY`.
    /^[A-Z]+(?:_[A-Z]+)+$/.test(text) ||
    (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(text) && !/\d{2}/.test(text))
  );
}

const harmless: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  'none',
  'undefined',
  'string',
  'number',
  'boolean',
  'required',
  'optional',
  'include',
  'same-origin',
  'omit',
  'enabled',
  'disabled',
  'password',
  'current-password',
  'new-password',
  'one-time-code',
  'unauthorized',
  'authentication',
  'authorization',
  'credentials',
  'header',
]);

const isPath = /^\.{0,2}\/[\w./-]+$/;

/** Words joined by hyphens, underscores, slashes or dots: `slash-commands-2024`. */
function isHyphenated(text: string): boolean {
  return /^[a-z]+(?:[-_/.](?:[a-z]+\d{0,2}|\d{1,4}))+$/i.test(text);
}

/** Has digits or inner capitals, unlike a word of a sentence. */
function hasMix(text: string): boolean {
  return /\d/.test(text) || (/[a-z][A-Z]/.test(text) && /[A-Z].*[A-Z]/.test(text));
}

/** `user:password` in Base64. */
function isBasic(text: string): boolean {
  const decoded = Buffer.from(text.slice(0, 400), 'base64').toString('latin1');
  return decoded.includes(':') && /^[\x20-\x7e]+$/.test(decoded);
}
