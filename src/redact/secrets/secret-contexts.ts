import {
  hasMix,
  isBasic,
  isHyphenated,
  isLikely,
  isLikelyNamed,
  isMixed,
  isReference,
  passwordName,
} from './likely.ts';
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

/** Words for “password”, as alternatives of a pattern. */
const passwordWords = [
  'password|passphrase|identified by|securestring',
  'passwort|kennwort',
  // Romance languages
  'mot de passe|mdp|contraseña|clave de acceso|clave|senha',
  // Dutch, Polish, Czech, Swedish, Turkish, Russian
  'wachtwoord|hasło|heslo|lösenord|şifre|parola|пароль',
  // Japanese, Chinese, Korean
  'パスワード|密码|密碼|비밀번호',
].join('|');

/** Prefixes of keys of further services, as alternatives of a pattern. */
const otherKeys =
  'rnd_|phx_|fw_|cfut_|cfat_|e2b_|jina_|sgp_|fc-|pa-|ABSK|bedrock-api-key-|AKCp8|cmVmdGtuOj|oy2|cio';

export const secretContexts: readonly SecretContext[] = [
  {
    name: 'cookie',
    cues: ['cookie'],
    // Up to the end of the line or of the surrounding literal. What is redacted already must not match:
    // the groups have no bound, and a rejected match is searched again from within.
    pattern:
      /(?<![A-Za-z])cookies?[12]?(?:\\{0,4}["'`])?\s{0,4}(?:[:=,]|=>)\s{0,4}(?:\[\s{0,40})?(?!\[?\s{0,40}‹)(?:(?:\\{0,4}["'`])(?!‹)(?<quoted>[^\s=;"'`]{1,100}=[^"'`\r\n]+)|(?<secret>[^\s=;"'`]{1,100}=[^\r\n]+))/gi,
  },
  {
    name: 'credentials',
    cues: ['authorization'],
    pattern:
      /authorization(?:\\{0,4}["'`])?\s{0,4}(?:[:=,]|=>)\s{0,4}(?:\\{0,4}["'`])?(?:digest\s[^\r\n]{0,400}?response=\\{0,4}"|(?:bearer|basic|bot|token|digest|negotiate|apikey|key)\s{1,4})?(?<secret>[^\s"'`\\]{4,256})/gi,
    accepts: (secret) => isLikely(secret),
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
      /(?<=(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}):\/\/(?:(?<user>[\w-]{20,200})(?::(?:x-oauth-basic)?)?|[^\s:/"'`<>]{0,100}:(?<secret>[^\s"'`<>]{1,256}))@(?=[\w[.%/-])/gi,
    // Not a port: `https://x:8080/@scope/pkg`, `oci://x.org:5000/app@sha256:…`.
    accepts: (secret, { before, match }) =>
      !(
        /^\d{1,5}\//.test(secret) &&
        (/(?:http|ws)s?$/i.test(before) || /^:\/\/(?:localhost:|[^:]*[.@])/.test(match))
      ) && !isReference(secret),
  },
  {
    name: 'signature',
    cues: ['sig=', 'signature', 'x-amz-', 'x-goog-', '?key=', '&key=', '?code=', '&code='],
    pattern:
      /(?:(?<![A-Za-z])(?:sig|signature|x-(?:amz|goog)-(?:signature|security-token))|(?<label>[?&](?:key|code)))(?:=|%3d)(?<secret>[\w%+/=.~-]{16,256})/gi,
    accepts: (secret, { label }) => label === '' || isMixed(secret),
  },
  {
    name: 'api key',
    cues: ['sk-', 'sk_', 'pk-', 'pk_', 'rk-', 'rk_', ...otherKeys.toLowerCase().split('|')],
    pattern: new RegExp(
      `(?<![A-Za-z0-9])(?<secret>(?:[spr]k[-_]|(?<![+/])(?<label>${otherKeys}))[\\w-]{16,256})`,
      'g',
    ),
    accepts: (secret, { label }) =>
      !isHyphenated(secret) &&
      hasMix(secret) &&
      (label === '' ? /[A-Za-z0-9]{8}/ : /[A-Za-z0-9]{18}/).test(secret),
  },
  {
    name: 'secret',
    cues: ['--'],
    pattern:
      /(?<![\w-])--(?<label>[a-z][\w-]{1,40})\s{1,4}["']?(?<secret>[^\s"'`-][^\s"'`]{3,256})/gi,
    accepts: isLikelyNamed,
  },
  {
    name: 'password',
    cues: ['mysql', 'mariadb', '7z', 'sshpass', 'login ', 'mongosh', 'redis-cli', 'curl'],
    // Short options: `mysql -p…`, `docker login -p …`, `redis-cli -a …`, `curl -b …`.
    pattern:
      /(?<![\w-])(?:mysql|mariadb|7z|sshpass|login|mongosh|redis-cli|curl)[\w-]{0,8}\s(?:[^\r\n|;]{0,120}?\s)?-[pab]\s{0,4}(?!\d{1,5}\s)(?:["'](?<quoted>[^"'\r\n]{4,})|(?<secret>[^\s"'`-][^\s"'`]{3,256}))/g,
    accepts: (secret) => isLikely(secret, { isTight: false }),
  },
  {
    name: 'password',
    cues: ['-u', '--user'],
    pattern:
      /(?<!\S)(?:-u\s{0,4}|--user(?:\s{1,4}|=))["']?[^\s:"']{1,100}:(?<secret>[^\s"'/][^\s"']{2,256})/g,
    // Not the user and group ids of a container: `--user 1000:1000`.
    accepts: (secret) => !/^\d{1,5}$/.test(secret) && !isReference(secret),
  },
  {
    name: 'password',
    cues: ['@tcp(', '@unix(', '@//'],
    // Data sources of Go and Oracle: `app:…@tcp(db:3306)`, `app/…@//db:1521`.
    pattern: /(?<![\w.-])[\w.-]{1,60}[:/](?<secret>[^\s"'`<>@/:]{3,256})@(?:tcp\(|unix\(|\/\/)/g,
  },
  {
    name: 'secret',
    cues: [
      ...'key secret pass pw token credential auth kennwort otp dsn sig sessid sessionid'.split(
        ' ',
      ),
      ...'jwt bearer mnemonic cookie pincode connection webhook pat= pat: pat" pat\''.split(' '),
    ],
    pattern:
      /(?:key|secret|pass(?:w(?:or)?[dt]|phrase|code)?|pwd?|token|credential|auth|kennwort|otp|dsn|sig|sess(?:ion)?id|mnemonic|pincode|connection_?string|webhook_?url|(?:jwt|bearer|cookies?|(?<![a-z])pat)(?![\w-]))s?[\w-]{0,24}(?:(?:\\{0,4}["'`]|%22|\*{1,2})?\]?(?: (?:was )?(?:provided|used)| \([^()\r\n]{1,20}\))?\s{0,4}(?::=|<-|=>|->|→|[!=]={1,2}|:\s{0,2}[\w<>|&.]{1,20}\s=|[:=：]|%3[ad]|\b(?:is|ist|lautet)\b:?)\*{0,2}\s{0,4}(?:[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,20}|\{\s{0,60}(?:\\{0,4}["'`]?\w{1,20}\\{0,4}["'`]?\s{0,4}:\s{0,4}\\{0,4}["'`]?[\w.-]{0,40}\\{0,4}["'`]?,\s{0,60}){0,2}\\{0,4}["'`]?value\\{0,4}["'`]?\s{0,4}:\s{0,4}|\s{0,20}value:[ \t]{1,4}|\[\s{0,40}(?=\\{0,4}["'`]))?|(?:\\{0,4}["'`])?\]?\s{0,4}(?:\?\?|\|\|)=?\s{0,4}(?=\\{0,4}["'`])|(?:\\{0,4}["'`])\s{0,4},\s{0,20}(?=\\{0,4}["'`])|(?<label>[({](?=\\{0,4}["'`])|[ \t]{1,8}(?:\|[ \t]{1,4}|=[ \t]|used[ \t]|value=|REG_\w{2,10}[ \t]{1,8})?)(?=[^\s,;]{0,60}\d))(?:(?:[\w.:]{1,40}\(|[@$bfru]|"")?\\{0,4}["'`](?<quoted>[^"'`\\\r\n]{1,})|(?:%22)?(?<secret>(?:[^\s"'`,;(){}<>[\]\\&]|&(?![\w.-]{1,40}=)){4,256}))/gi,
    accepts: (secret, { match, before, label }) => {
      const [own = ''] = /^[\w-]+/.exec(match) ?? [];
      const name = (nameEnd.exec(before)?.[0] ?? '').replace(/[ .]/, '_') + own;
      if (!isSecretName(name) || (/^pwd$/i.test(name) && isPath.test(secret))) return false;
      // Words of code, too; and of a value within, not all is secret that looks a little like it.
      if (ofCode.test(own) || within.test(match)) return isMixed(secret, !ofCode.test(own));
      // An address may hold a password, which another context finds.
      if (/^connection/i.test(own) && secret.includes('://')) return false;
      if (/^cookie/i.test(own) && /\s/.test(secret)) return false;
      const isStrong = strongName.test(name) || isSetting.test(name);
      if (label !== '' || /\(\\{0,4}["'`]/.test(match)) return isMixed(secret, isStrong);
      const isPassword = passwordName.test(name);
      const isTight =
        isSetting.test(name) ||
        /^[\w-]+["'`\\]{0,5}\]?[:=]["'`\\]{0,5}\S/.test(match) ||
        (isPassword && /[:=]\s?["'`][a-z]{6,}$/.test(match));
      return isLikely(secret, { isStrong, isTight, isPassword });
    },
  },
  {
    name: 'password',
    cues: passwordWords.split('|'),
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${passwordWords})["'\`*]{0,2}\\s{0,4}(?:(?<label>[:=：]|(?<=\\s)(?:es|est|é|è|to|was|war|heißt|era)(?: ?:)?(?=\\s)|['’]s(?=\\s)|[は는은是为](?=\\s?[「“"']?[!-~]{6}))|(?<=\\s)|(?=[「„“]))\\*{0,2}\\s{0,4}["'\`«„“「]?\\s?(?<secret>[^\\s"'\`»“”」,;<>]{4,256})`,
      'giu',
    ),
    accepts: (secret, { match, label }) => {
      if (label === '') return isMixed(secret, true);
      // The context above finds these.
      const isFound = /[:=：]/.test(label) && /^(?:passw|passp|kennw)/i.test(match);
      return !isFound && isLikely(secret, { isTight: false, isPassword: true });
    },
  },
  {
    name: 'secret',
    cues: ['value', 'form-data', 'variable "'],
    // `{"name":"SMTP_PASS","value":"…"}`, `<add key="ApiKey" value="…">`, a form, Terraform
    pattern:
      /(?<![\w-])(?:(?:name|key|type|id|field)\\{0,4}["'`]?\s{0,4}[:=]\s{0,4}|variable )(?:\\{0,4}["'`])?(?<label>[\w.-]{2,60})(?:\\{0,4}["'`])?(?:[,{\s]{1,20}(?:\\{0,4}["'`])?(?:value|default)\\{0,4}["'`]?\s{0,4}[:=]\s{0,4}|\r?\n\r?\n)(?:\\{0,4}["'`](?<quoted>[^"'`\\\r\n]{1,})|(?<secret>[^\s"'`,;(){}<>[\]\\&]{4,256}))/gi,
    accepts: isLikelyNamed,
  },
  {
    name: 'secret',
    cues: ['value'],
    // The other way round: `{"value":"…","name":"SMTP_PASS"}`
    pattern:
      /(?<![\w-])value\\{0,4}["'`]?\s{0,4}[:=]\s{0,4}\\{0,4}["'`](?<secret>[^"'`\\\r\n]{4,256})(?=\\{0,4}["'`][,\s]{1,20}["'`\\]{0,5}(?:name|key|id|field)["'`\\]{0,5}\s{0,4}[:=]\s{0,4}["'`\\]{1,5}(?<label>[\w.-]{2,60}))/gi,
    accepts: (secret, { label }) => isSecretName(label) && isMixed(secret, true),
  },
  {
    name: 'secret',
    cues: ['</'],
    // `<password>…`, `<entry key="password">…`, `<key>password</key><string>…`
    pattern:
      /<(?:[\w:.-]{1,60}\s(?:name|key)=["']|key>)?(?<label>[A-Za-z][\w:.-]{1,60})["']?(?:<\/key>\s{0,20}<string)?>\s{0,20}(?<secret>[^<>\s][^<>\r\n]{3,256})(?:\r?\n\s{0,20})?<\//g,
    accepts: (secret, { label }) => !/\s\S+\s/.test(secret) && isLikelyNamed(secret, { label }),
  },
  {
    name: 'password',
    cues: ['login', 'zugang', 'credentials'],
    // `login: me / …`
    pattern:
      /(?<![a-z])(?:login|zugang|zugangsdaten|credentials)\s{0,4}[:=]\s{0,4}[^\s"'`,;/|:]{1,60}\s{0,4}[/|:,]\s{0,4}(?<secret>[^\s"'`,;<>]{6,256})/gi,
    accepts: (secret) => isMixed(secret, true),
  },
  {
    name: 'seed phrase',
    cues: ['phrase', 'mnemonic'],
    pattern:
      /(?:phrase|mnemonic)["'`]?\s{0,4}(?:[:=]|is)\s{0,4}["'`]?(?<secret>[a-z]{3,8}(?: [a-z]{3,8}){11,23})/gi,
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

const ofCode = /^(?:cookies?|jwt|pat|bearer)$/i;
/** `token: { type: "bot", value: …`, `token:` and `value:` in the next line */
const within = /[{\n][^{}]{0,200}value["'`\\]{0,5}\s{0,4}:/;

/** The part of a name before the matched word: `SMTP_`, `API `. */
const nameEnd =
  /(?<![\w-])(?:(?:api|access|account|license|private|secret|encryption)[ .])?[\w-]*$/i;

/** Names that always mean a secret, in prose too. */
const strongName = /pass|pwd|pw$|secret|kennwort|(?:api|access|account|private)[-_]?key/i;
/** `DB_TOKEN`, `TOKEN1`. */
const isSetting = /^[A-Z]+[\d_][A-Z\d_]*$/;

const isPath = /^\.{0,2}\/[\w./-]+$/;
