import { isPlaceholder } from '../script/secret-patterns.ts';

/**
 * Whether a `.env` contains only empty values, placeholders and harmless settings. Everything else
 * counts as a secret, however short.
 */
export function isHarmlessEnv(text: string): boolean {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .every(isHarmlessLine);
}

function isHarmlessLine(line: string): boolean {
  if (line.length > 2_000) return false;
  const [, name, quoted = ''] = /^(?:export\s+)?([\w.]+)\s*=\s*(.*)$/.exec(line) ?? [];
  if (name === undefined) return false;
  const value = quoted.replace(/(?<!\s)\s+#[^]*$/, '').replace(/^(["'])(.*)\1$/, '$2');
  if (value === '' || /^(?:null|none|undefined)$/i.test(value)) return true;
  // A shell that reads the file would run a command in it.
  if (/[$<>]\(|[`;|]|&(?!\w{1,99}=)/.test(quoted)) return false;
  if (/^<.*>$/.test(value) || (value.length >= 6 && isPlaceholder(value))) return true;
  if (isPrivateName(name)) return isLocalUrl(value);
  if (plainName.test(name)) return /^[\w.,:/*@+ -]{1,100}$/.test(value);
  return /^(?:true|false|yes|no|on|off|\d{1,5})$/i.test(value) || isLocalUrl(value);
}

function isPrivateName(name: string): boolean {
  return /token|secret|pass|pwd|credential|private|key|auth|dsn|salt|cert|cookie|session|webhook|jwt|pin$/i.test(
    name,
  );
}

const plainName =
  /^(?:NODE_ENV|APP_ENV|ENV|ENVIRONMENT|PORT|\w+_PORT|HOST|HOSTNAME|TZ|LANG|LOCALE|LOG_LEVEL|DEBUG|PREFIX|BOT_PREFIX|BROWSER|APP_NAME|(?:VITE|NEXT_PUBLIC|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY)_\w+)$/i;

/** A URL on the same machine, whose password is useless elsewhere. */
function isLocalUrl(value: string): boolean {
  return /^(?:[a-z][\w+.-]{0,20}:\/\/(?:[\w.-]{0,60}(?::[\w.-]{0,60})?@)?)?(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/[\w./?&=-]*)?$/i.test(
    value,
  );
}
