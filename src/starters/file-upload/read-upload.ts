import { allMatches } from '../../workspace/text/all-matches.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readRate, withoutRate } from '../shared/reading/numbers/read-rate.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What files a server takes, how large, how many and for how long. */
export interface UploadRules {
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  readonly maxFiles: number;
  readonly maxFilesAtOnce: number;
  /** From one address of the network. */
  readonly uploads: { readonly count: number; readonly seconds: number };
  /** 0: forever. */
  readonly keepHours: number;
  /** Ends of names, such as `pdf`; empty: all. */
  readonly types: readonly string[];
}

/**
 * The rules that a request names.
 *
 * @example
 * readUpload('only pdf and png, max 10 MB, deleted after 48 hours');
 * // { maxFileBytes: 10_000_000, keepHours: 48, types: ['pdf', 'png'], … }
 */
export function readUpload(text: string): UploadRules {
  const head = text.slice(0, 4000);
  const total = readBytes(head, totals);
  const rate = readRate(head);
  const maxFileBytes =
    readBytes(total === undefined ? head : head.replace(totals, ' '), sizes) ?? 10e6;
  return {
    maxFileBytes,
    maxTotalBytes: Math.max(total ?? Math.max(1e9, 20 * maxFileBytes), maxFileBytes),
    maxFiles:
      readNumber(head, [`{n}\\s${files}\\s${altogether}`, `${altogether}\\s{n}\\s${files}`], {
        min: 1,
        max: 100_000,
      }) ?? 1000,
    maxFilesAtOnce:
      readNumber(head, [`{n}\\s(?:${files}\\s)?${atOnce}`, `{n}\\s${files}`], {
        min: 1,
        max: 100,
      }) ?? 10,
    uploads:
      rate === undefined
        ? { count: 60, seconds: 60 }
        : { count: rate.count, seconds: rate.seconds },
    keepHours: readHours(rate === undefined ? head : withoutRate(head)) ?? 0,
    types: readTypes(head),
  };
}

const files =
  '(?:files?|images?|photos?|pictures?|dateien|bilder|fotos|archivos|imágenes|fichiers|images|arquivos|imagens|immagini|plik(?:i|ów)|zdjęć|dosya|fotoğraf|файл(?:а|ов)?)';
const atOnce =
  '(?:at once|at a time|per upload|at the same time|auf einmal|gleichzeitig|a la vez|por vez|à la fois|de uma vez|alla volta|naraz)';
const altogether =
  '(?:in total|altogether|overall|insgesamt|en total|au total|no total|in totale|łącznie|toplam|всего)';

const amount =
  '(?<!\\d[.,]?)(?<n>\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(?<unit>kb|kib|mb|mib|gb|gib|kilobytes?|mega(?:byte)?s?|giga(?:byte)?s?|мб|кб|гб|мегабайт\\p{L}{0,2}|mo|go|ko|ميجا(?:بايت)?|メガ(?:バイト)?|兆)(?!\\p{L})';
const sizes = letterPattern(amount);
const totals = letterPattern(
  `${amount}\\s(?:${altogether}|total|of (?:storage|space|disk)|storage|speicher|espacio|stockage|espaço|spazio)`,
);

function readBytes(text: string, pattern: RegExp): number | undefined {
  const { n, unit = '' } = pattern.exec(text)?.groups ?? {};
  const factor = { k: 1e3, к: 1e3, m: 1e6, м: 1e6, م: 1e6, メ: 1e6, 兆: 1e6, g: 1e9, г: 1e9 }[
    unit.charAt(0).toLowerCase()
  ];
  const bytes = Number(n?.replace(',', '.')) * (factor ?? 0);
  return bytes > 0 && bytes <= 100e9 ? Math.round(bytes) : undefined;
}

/** "after a week" as "after 1 week". */
function readHours(said: string): number | undefined {
  const text = said.replace(
    /(?<!\p{L})(after|nach|tras|después de|après|depois de|após|dopo|na|po)\s(?:an?|one|eine[rmn]?|ein|una?|uno|une?|uma?|een)\s/giu,
    '$1 1 ',
  );
  for (const [words, hours] of units) {
    const count = readNumber(text, [`{n}[\\s-]?(?:${words})(?!\\p{L})`], { min: 1, max: 9999 });
    if (count !== undefined) return count * hours;
  }
  return undefined;
}

const units: readonly (readonly [string, number])[] = [
  [
    'hours?|hrs?|h|stunden?|horas?|heures?|or[ae]|godzin[aęy]?|saat|час(?:а|ов)?|小时|小時|時間|시간|घंटे',
    1,
  ],
  [
    'days?|tagen?|tage?|d[ií]as?|jours?|giorn[oi]|dni|dzień|gün|день|дн(?:я|ей)|天|日間?|일|दिन',
    24,
  ],
  [
    'weeks?|wochen?|semanas?|semaines?|settiman[ae]|tygodni\\p{L}?|hafta|недел\\p{L}{1,2}|周|週間?|주|हफ्ते',
    168,
  ],
];

/** Types of files, in the order of the request; "images" are the pictures that browsers show. */
function readTypes(text: string): readonly string[] {
  const named = allMatches(text, extensions).map(([, end = '']) => end.toLowerCase());
  const inGroups = groups.flatMap(([words, ends]) => {
    const said = words.exec(text);
    return said !== null && (named.length === 0 || isListed(text, said)) ? ends : [];
  });
  const all = [...named, ...inGroups].flatMap((end) =>
    /^jpe?g$/.test(end) ? ['jpg', 'jpeg'] : [end],
  );
  return [...new Set(all)].slice(0, 20);
}

/** "only pdf and images": beside an end of names. */
function isListed(text: string, { 0: said, index }: RegExpExecArray): boolean {
  return besideEnd.some(
    ({ before, after }) =>
      before.test(text.slice(0, index)) && after.test(text.slice(index + said.length)),
  );
}

const joint =
  '(?:\\s?[,/&+、]\\s?|\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|oraz|ve|veya|и|или)\\s|和|或|と|や|와|및)';
const end = '\\.?(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip)s?';
const besideEnd: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  { before: letterPattern(`(?<!\\p{L})${end}${joint}$`), after: /^/u },
  { before: /^/u, after: letterPattern(`^${joint}${end}(?!\\p{L})`) },
];

const extensions =
  /(?<!(?:returns?|gives?|answers?|respond\p{L}{0,4}|gibt|liefert|devuelve|retourne|renvoie|retorna|devolve|restituisce|zwraca|возвращает)\s(?:an? |as |un |als )?)(?<![\p{L}\p{N}])\.?(pdf|png|jpe?g|gif|webp|avif|svg|docx?|xlsx?|pptx?|odt|csv|txt|zip|gz|mp3|mp4|mov|webm|wav|flac|ogg|epub|json|heic|m4a|stl|gpx|3mf)s?(?![\p{L}\p{N}])(?!\s(?:api|format|response|antwort|server|data\b))/giu;

const groups: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?<!\p{L})(?:images?|photos?|pictures?|bilder|fotos?|imágenes|imagens?|immagini|zdję\p{L}+|resim\p{L}*|фото\p{L}*|изображени\p{L}+|картин\p{L}+|зображен\p{L}{1,3}|gambar|ảnh)(?!\p{L})|图片|照片|画像|写真|이미지|사진|चित्र|फोटो/iu,
    ['png', 'jpg', 'gif', 'webp', 'avif'],
  ],
  [
    /(?<!\p{L})(?:videos?|vídeos?|filme|видео)(?!\p{L})|视频|動画|동영상|वीडियो/iu,
    ['mp4', 'mov', 'webm'],
  ],
  [
    /(?<!\p{L})(?:audio|music|musik|música|musique|musica|аудио)(?!\p{L})|音频|音声|오디오/iu,
    ['mp3', 'wav', 'flac', 'ogg'],
  ],
];
