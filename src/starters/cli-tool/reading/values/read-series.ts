import { letterPattern } from '../../../../workspace/text/letters.ts';
import type { SettingsValue } from '../../../settings-module.ts';

/**
 * What a renamer does with every name unless it is told otherwise: "screenshot-001.png, screenshot-002.png", or
 * underscores for spaces and small letters.
 *
 * @example
 * seriesIn('renames them to shot-01.png by date'); // { series: { start: 'shot-', width: 2, byDate: true } }
 * seriesIn('spaces become underscores, all lower case'); // { usual: { find: ' ', replace: '_', lower: true } }
 */
export function seriesIn(text: string): { readonly [key: string]: SettingsValue } {
  const { start, count = '' } = series.exec(text)?.groups ?? {};
  if (start !== undefined)
    return { series: { start, width: count.length, byDate: inOrder.test(text) } };
  const usual = {
    ...(underscores.test(text)
      ? { find: ' ', replace: '_' }
      : dashes.test(text) && { dashes: true }),
    ...(lower.test(text) && { lower: true }),
    ...(/(?<!\d)0{1,3}1,? (?:and )?0{1,3}2(?!\d)/u.test(text) && { number: true }),
    ...prefixIn(text),
  };
  return ['find', 'dashes', 'prefix', 'number'].some((key) => key in usual) ? { usual } : {};
}

/** "puts trip_ in front", "adds 'old-' before each name", "mit dem Präfix urlaub_" */
function prefixIn(text: string): { readonly prefix?: string } {
  const { behind, ahead } = prefixes.exec(text)?.groups ?? {};
  const prefix = behind ?? ahead;
  return prefix === undefined ? {} : { prefix };
}

const before = '["\'“„«`]?([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,30})["\'”“»`]?';
const prefixes = letterPattern(
  `(?<!\\p{L})(?:(?:puts?|adds?|adding|setzt|stellt|pone|ajoute|mette)\\s${before.replace('(', '(?<ahead>')}\\s(?:in front|before|at the (?:start|beginning|front)|davor|voran|delante|devant|davanti)|(?:prefix(?:es)?|präfix|préfixe|prefijo|prefixo|prefisso|voorvoegsel|przedrost\\p{L}{1,3}|префикс\\p{L}{0,2}|ön ?ek\\p{L}{0,3}|awalan|tiền tố|بادئة)\\s(?:(?:of|with|by|them with|all with)\\s)?${before.replace('(', '(?<behind>')}(?=[\\s,.;]|$))(?!\\p{L})`,
);
const series =
  /(?<=(?:^|\s)(?:to|in|like|as|into|named|called|zu|in|nach|wie|als|namens|a|en|como|para|comme|à|come|na|jak|naar|в|как|на|som|till)\s["'«„“`]?)(?<start>\p{L}[\p{L}\p{N}]{0,24}[-_ ]?)(?<count>0{0,3}1)\.\p{L}[\p{L}\p{N}]{1,3}(?![\p{L}\p{N}])/iu;
const inOrder =
  /(?<!\p{L})(?:order|sort(?:ed|iert)?|by|reihenfolge|nach|orden|por|ordre|par|ordem|ordine|per|volgorde|op|kolejnoś\p{L}{1,2}|według|порядк\p{L}|по|ordning)\s(?:(?:of|by|the|their|de|la|der|dem|di|da|do|van|van de)\s){0,2}(?:creation |modification |exif )?(?:dates?|time|datum|aufnahmedatum|fechas?|datas?|dat[aey]|дат\p{L}{1,2})(?!\p{L})|tarih sırası|日付順|날짜 ?순|按日期/iu;
const spaces =
  '(?:spaces|blanks|whitespace|leerzeichen|espacios|espaces|espaços|spazi|spaties|spacj[ei]|spacje|boşluk\\p{L}{0,4}|пробел\\p{L}{0,3}|пробіл\\p{L}{0,3}|mellanslag|空格|スペース|空白|공백)';
const joined = (mark: string): RegExp =>
  letterPattern(`${spaces}[^.;\\n]{1,60}(?:${mark})|(?:${mark})[^.;\\n]{1,40}${spaces}`);
const underscores = joined(
  'underscores?|unterstrich\\p{L}{0,2}|guion(?:es)? bajos?|tirets? bas|underlines?|sublinhad\\p{L}{1,2}|trattin[oi] bass[oi]|podkreśl\\p{L}{2,6}|podkreślnik\\p{L}{0,3}|alt çizgi|подч[её]ркивани\\p{L}{1,2}|підкреслен\\p{L}{1,3}|understreck|下划线|アンダーバー|アンダースコア|밑줄|_',
);
const dashes = joined(
  'dashes|hyphens?|bindestrich\\p{L}{0,2}|guion(?:es)?|tirets?|hífen\\p{L}{0,2}|hifens|trattin[oi]|streepjes|myślnik\\p{L}{0,3}|tire(?!\\p{L})|дефис\\p{L}{0,3}|bindestreck|短横线|连字符|ハイフン|하이픈',
);
const lower =
  /lower ?-?case|small letters|kleinbuchstaben|klein\s?(?:ge)?schr|(?:alles|alle) klein|minúsculas|minuscules?|minuscol[oaie]|kleine letters|małe liter\p{L}|małymi|küçük harf|строчн|нижн\p{L}{2,4} регистр|малими літерами|små bokstäver|小写|小文字|소문자/iu;
