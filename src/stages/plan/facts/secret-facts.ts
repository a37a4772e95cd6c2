import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { FactsFound } from './spans.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Names and passwords, as they are written: "wifi name and password (PineGuest / welcome22)" is two facts, and
 * "password: welcome22" one. A capital letter would be another password.
 */
export function takeSecrets(text: string, found: FactsFound): void {
  for (const { groups, index, 0: all } of allMatches(text, pairs)) {
    const { name = '', secret = '', values = '' } = groups ?? {};
    const [first = '', second = ''] = values.split(/\s\/\s|\/|,\s/u);
    const at = index + all.lastIndexOf(values);
    const to = at + first.length;
    found.take('detail', at, first, name, to);
    found.take('detail', to, second, secret, at + values.length);
  }
  for (const { groups, index, 0: all } of allMatches(text, singles)) {
    const { label = '', value = '' } = groups ?? {};
    found.take('detail', index, value, label, index + all.length);
  }
}

/** Whether the words before a list or a value call it a secret. */
export function isSecret(label: string): boolean {
  return endsSecret.test(label);
}

const secrets =
  'password|passcode|pass(?:phrase|word)s?|door code|gate code|key ?box code|pin|passwort|kennwort|türcode|contraseña|clave|mot de passe|code (?:de la porte|wifi)|senha|wachtwoord|hasło|şifre(?:si)?|parola|пароль|код (?:от )?двери';
const joined = '密码|密碼|パスワード|비밀번호|पासवर्ड|كلمة (?:المرور|السر)|الرقم السري';
const network = '(?:wi-?fi|wlan|network|netz(?:werk)?|red|réseau|rede|rete|netwerk|sieć|ağ|сеть)';
const endsSecret = letterPattern(`(?<!\\p{L})(?:${secrets})$|(?:${joined})$`);

const value = '[^\\s/,;:()（）、，。]{2,40}';
/** "wifi name and password (PineGuest / welcome22)", "WLAN und Passwort: Hütte / geheim12" */
const pairs = letterPattern(
  `(?<!\\p{L})(?<name>${network}(?:[- ]?(?:name|nombre|nom|nome|naam|nazwa|adı|ssid|имя))?|(?:user ?name|login|name|ssid))\\s(?:and|und|y|e|et|en|i|и|ve|&|/)\\s(?<secret>(?:${secrets}))\\s?(?:[:=]\\s?|\\(\\s?|\\s(?:is|are|ist|es|est|é|è)\\s)(?<values>${value}(?:\\s?/\\s?|,\\s)${value})(?=[\\s),.;]|$)`,
  'giu',
);
/** "wifi password is goodvibes7", "密码:12345678" */
const singles = letterPattern(
  `(?<!\\p{L})(?<label>(?:${network}[- ]?)?(?:${secrets}))(?:\\s?[:=]\\s?|\\s(?:is|ist|es|est|é|è|to|это)\\s)(?<value>(?=[^\\s]{0,30}[\\d_!@#$%])${value})(?=[\\s,.;)]|$)|(?<label>(?:wi-?fi)?(?:${joined}))(?:\\s?[:：=]\\s?|[是は은는]\\s?)(?<value>[A-Za-z\\d_!@#$%.-]{4,40})`,
  'giu',
);
