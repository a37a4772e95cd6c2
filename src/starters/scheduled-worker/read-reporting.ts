import { letterPattern } from '../../workspace/text/letters.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

interface Reporting {
  /** The file to which each check is added. */
  readonly log?: string;
  /** What a message begins with, if the request says so. */
  readonly mark?: string;
  /** A price below which it tells. */
  readonly below?: number;
}

/**
 * What a request says of how a worker tells what it found.
 *
 * @example
 * readReporting('writes to prices.csv and prints SALE when it drops below 99');
 * // { log: 'prices.csv', mark: 'SALE', below: 99 }
 */
export function readReporting(text: string): Reporting {
  const head = text.slice(0, 4000);
  const log = logFile.exec(head.replaceAll(/https?:\/\/\S{1,200}/gu, ' '))?.groups?.['name'];
  const usual = anyTable.test(head) ? 'checks.csv' : anyLog.test(head) ? 'checks.log' : undefined;
  const plain = log ?? usual;
  const mark = markWord.exec(head)?.groups?.['mark'];
  const amounts = head.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/gu, '');
  const limit = inMillions(amounts) ?? readNumber(amounts, limits, { min: 0.01, max: 999_999 });
  return {
    ...(plain !== undefined && { log: plain }),
    ...(mark !== undefined && { mark }),
    ...(limit !== undefined && { below: limit }),
  };
}

const logFile =
  /(?<!(?<!\p{L})(?:reads?|reading|loads?|from|liest|aus|lee|lit|depuis|legge|leest|uit|of|de|da|dei|di)\s(?:(?:the|an?|my|a file|file|datei)\s)?)(?<![\p{L}\p{N}/\\._-])(?<name>[a-z][a-z0-9_-]{0,30}\.(?:log|txt|csv|jsonl?))(?![\p{L}\p{N}]|\s(?:has|with|holds|contains))/iu;
/** "writes outages to a log file" */
const anyLog =
  /(?<!\p{L})(?:log ?files?|logdatei|protokolldatei|(?:archivo|fichero) de (?:registro|log)|fichier (?:de )?(?:log|journal)|arquivo de log|file di log|logbestand|plik\p{L}{0,2} (?:logu?|dziennika)|log dosyas\p{L}{1,3}|лог-?файл\p{L}?|файл\p{L}? лога|файл\p{L}? логу|loggfil(?:en)?|file log|tệp (?:log|nhật ký))(?!\p{L})|日志文件|ログファイル|로그 ?파일/iu;
/** "writes the response time to a csv", "als CSV" */
const anyTable =
  /(?<!\p{L})(?:to|into|as|in|als|nach|en|a|un|une|em|para|naar|do|w|в|till|som|ke|ra|vào|у|eine?|einer|il|nel|su)\s(?:(?:an?|the|one|une?|um|uma|eine?r?|een|en|archivo|fichero|fichier|arquivo|file|plik\p{L}{0,2}|файл|bestand)\s){0,2}["'“„«]?csv(?!\p{L})|csv[\s-]?(?:files?|dateien?|bestand|dosyası\p{L}{0,2}|plik\p{L}{0,2})(?!\p{L})|csv\s?(?:文件|ファイル|파일|に|로|에)/iu;
const markWord =
  /(?<!\p{L})(?:prints?|printing|says?|shows?|logs?|writes?|outputs?|gibt|schreibt|zeigt|ausgeben|imprim\p{L}{0,3}|muestr\p{L}{1,3}|mostr\p{L}{0,3}|escrib\p{L}{1,2}|affich\p{L}{1,2}|écri\p{L}{1,2}|escrev\p{L}{1,2}|stamp\p{L}{1,2}|scriv\p{L}{1,2}|toont|schrijft|wypis\p{L}{1,4}|pokaz\p{L}{1,3}|yaz\p{L}{1,4}|вывод\p{L}{1,3}|пиш\p{L}{1,3})\s(?:out |an? |the |un |una |une |ein |eine |„|“|"|')?["'“„«]?(?<mark>[\p{Lu}][\p{Lu}!]{3,15})(?!\p{L})/u;
const money = '(?:[€$£¥₽₴₫]|eur|usd|zł|kr|rp\\.?)?\\s?';
/** "dưới 15 triệu", "di bawah Rp 12500000" */
const millions = letterPattern(
  `(?<!\\p{L})(?:di bawah|kurang dari|dưới|thấp hơn)\\s${money}(?<n>\\d{1,9}(?:[.,]\\d{1,2})?)(?:\\s?(?:(?<million>juta|jt|triệu|tr)|(?<thousand>ribu|rb|nghìn|ngàn|k))(?!\\p{L})|(?<=\\d{7}))`,
);

function inMillions(text: string): number | undefined {
  const { n, million, thousand } = millions.exec(text)?.groups ?? {};
  if (n === undefined) return undefined;
  return Math.round(Number(n.replace(',', '.')) * (million ? 1e6 : thousand ? 1000 : 1));
}

const limits = [
  `(?:below|under|less than|lower than|drops? to|falls? (?:below|under|to)|unter|fällt (?:unter|auf)|weniger als|baj[ae]n? de|menos de|por debajo de|inferior a|descend en dessous de|en dessous de|sous(?: les)?|moins de|abaixo de|menor que|sotto(?: i)?|meno di|scende sotto|onder(?: de)?|minder dan|poniżej|spadnie poniżej|mniej niż|ниже|меньше|дешевле|нижче|менше(?: за| ніж)?|дешевше|lägre än|mindre än|di bawah|kurang dari|dưới|thấp hơn|低于|小于|<)\\s?${money}{n}`,
  `{n}\\s?(?:€|\\$|£|euros?|eur|usd|tl|lira|円|元|원)?\\s?[’']?(?:(?:nin|in|ın|un|ün|den|dan|ten|tan)\\s)?(?:altına|altında|を下回|未満|以下|미만|아래)`,
];
