import type { Language } from '../../contracts/languages.ts';
import { wordsOf } from '../page/dictionary.ts';
import { watchesFolder } from './reading/folder-in.ts';
import { readConvert } from './reading/read-convert.ts';
import { kindNamesIn, namesKinds, endingsIn } from './kind-names.ts';
import { folderCalled } from './reading/folder-in.ts';
import { organizeTexts } from './organize-texts.ts';
import { stopWordsIn } from './reading/values/stop-words.ts';
import { clientsIn, readRates } from './reading/values/read-rates.ts';
import { orderIn } from './reading/values/read-order.ts';
import { movesIn } from './reading/values/read-moves.ts';
import { readLoan } from './reading/read-loan.ts';
import { readPassword } from './reading/values/read-password.ts';
import { sourceOf } from './reading/read-tool.ts';
import { readZip } from './reading/read-zip.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import type { SettingsValue } from '../settings-module.ts';
import type { ToolOutline } from './reading/read-outline.ts';
import type { Tool } from './tool-kinds.ts';
import { asksToDelete, foundCode } from './reading/values/read-duplicates.ts';
import { seriesIn } from './reading/values/read-series.ts';
import { drawsPairs } from './reading/asks/asks-for-task.ts';

interface Settings {
  readonly [key: string]: SettingsValue;
}

/** What single tools read from a request besides commands and options. */
export function toolSettings(
  tool: Tool,
  text: string,
  outline: ToolOutline,
  language: Language = 'en',
): Settings {
  // "and a log file"
  const kinds = outline.kinds.filter((kind) => kind !== '.log' || !writesLog.has(tool));
  return readers[tool]?.(text, { ...outline, kinds }, language) ?? {};
}

const writesLog: ReadonlySet<Tool> = new Set(['rename', 'organize']);
const readers: Readonly<
  Partial<Record<Tool, (text: string, outline: ToolOutline, language: Language) => Settings>>
> = {
  timer: rateIn,
  rename: (text, { options, kinds }, language) => {
    return {
      undo: undoTexts(language),
      actsAtOnce: options.some(({ flag }) => flag === '--dry-run'),
      byDate: byDate.test(text) || countedDay.test(text),
      ...(countedDay.test(text) && { joint: countedDay.exec(text)?.groups?.['joint'] ?? '_' }),
      ...(keepsName.test(text) && { keepsName: true }),
      ...seriesIn(text),
      ...(kinds.length > 0 && !(photos.test(text) && !namesKind(text, kinds))
        ? { kinds: kinds.flatMap((kind) => (kind === '.jpg' ? ['jpg', 'jpeg'] : [kind.slice(1)])) }
        : photos.test(text) &&
          (byDate.test(text) || seriesIn(text)['series'] !== undefined) && {
            kinds: videos.test(text) ? [...photoKinds, ...videoKinds] : photoKinds,
          }),
    };
  },
  organize(text, { kinds }, language) {
    const moves = movesIn(text);
    const isMoved = Object.keys(moves).length > 0;
    const own = isMoved ? moves : namesKinds(text) ? endingsIn(text) : {};
    const folder = folderCalled(text);
    return {
      by: isMoved || namesKinds(text) ? 'type' : orderIn(text),
      // "pdf, images, videos": a folder for each, and no file is left out.
      kinds: isMoved
        ? Object.keys(moves)
        : namesKinds(text)
          ? []
          : kinds.length === 0 && photos.test(text) && !anyFiles.test(text)
            ? videos.test(text)
              ? [...photoKinds, ...videoKinds]
              : photoKinds
            : kinds.map((kind) => kind.slice(1)),
      folders: kindNamesIn(text, language),
      skipsDoubles: doubles.test(text),
      ...(Object.keys(own).length > 0 && { own }),
      ...(folder !== undefined && { folder }),
      // "from ./downloads into ./invoices": beside it.
      ...(isMoved && folder?.startsWith('./') === true && { target: '.' }),
      ...(watchesFolder(text) && { watches: true }),
      texts: wordsOf(organizeTexts, language).pick(...organizeTexts.keys),
    };
  },
  replace: (_text, { kinds, options }) => ({
    kinds: kinds.map((kind) => kind.slice(1)),
    actsAtOnce: options.some(({ flag }) => flag === '--dry-run'),
  }),
  subtitles(text) {
    const seconds = readNumber(withDigits(text), shifts, { min: 0.001, max: 86_400 });
    const sign = sooner.test(text) ? -1 : 1;
    return seconds === undefined || bothWays.test(text) ? {} : { seconds: seconds * sign };
  },
  draw(text) {
    const input = listFile.exec(text)?.[0];
    const count = readNumber(withDigits(text), drawn, { min: 1, max: 1000 });
    const teams = readNumber(withDigits(text), inTeams, { min: 2, max: 100 });
    return {
      count: count ?? 1,
      ...(teams !== undefined && { teams: String(teams) }),
      ...(input !== undefined && { input }),
      ...(drawsPairs(text) && { pairs: true, ...(ownFiles.test(text) && { folder: 'drawn' }) }),
    };
  },
  split: (text) => ({ tip: readNumber(text, tips, { min: 1, max: 100 }) ?? 10 }),
  zip: (text) => ({ ...readZip(text) }),
  loan: (text, _outline, language) => ({ language, ...readLoan(text) }),
  birthdays: (text, _outline, language) => ({
    language,
    input: listFile.exec(text)?.[0] ?? 'birthdays.csv',
  }),
  duplicates: (text, { options }) => ({
    foundCode: foundCode(text),
    canDelete: asksToDelete(text) || options.some(({ flag }) => asksToDelete(flag)),
  }),
  merge: (text, { kinds }) => ({ kinds: kinds.slice(0, 1), ...sourceOf(text) }),
  count(text, { kinds }, language) {
    const skip = stopWordsIn(text, language);
    const shortest = readNumber(text, lettersLeast, { min: 2, max: 30 });
    const isByKind = perKind.test(text);
    const { file, kind: written } = savedAs.exec(text)?.groups ?? {};
    return {
      // "saves result.csv", "сохранить в json": it is written, and not read.
      kinds: kinds.filter((kind) => kind !== `.${written}`),
      top: isByKind ? 0 : topIn(text),
      ...(isByKind && { byKind: true }),
      ...(anyCase.test(text) && { ignoreCase: true }),
      ...(file !== undefined && written === 'csv' && { save: `${file}csv` }),
      ...(shortest !== undefined && { shortest }),
      ...(skip !== undefined && { skip: [...skip] }),
    };
  },
  logs: (text) => ({ top: topIn(text) }),
  convert: (text, _outline, language) => ({
    ...readConvert(text),
    ...(watchesFolder(text) && { watching: wordsOf(organizeTexts, language).t('watching') }),
  }),
  weather(text) {
    const city = cityName.exec(text)?.groups?.['city'];
    const more = Number(nextDays.exec(text)?.groups?.['days'] ?? 0);
    const days = more > 0 ? undefined : readNumber(text, forecasts, { min: 1, max: 16 });
    return {
      ...(city !== undefined && { city }),
      ...(days !== undefined && { days }),
      ...(more > 0 && { next: Math.min(more, 15) }),
    };
  },
  password: readPassword,
};

function undoTexts(language: Language): SettingsValue {
  const { t } = wordsOf(organizeTexts, language);
  return { about: t('undo'), restored: t('restored'), nothing: t('nothing') };
}

const tips = [
  '{n}\\s?(?:%|percent|prozent|por ciento|pour cent)\\s?(?:de |di |of )?(?:tips?|trinkgeld|propina|pourboire|gorjeta|mancia|fooi|napiwku|чаевых)',
  '(?:tip|trinkgeld|propina|pourboire|gorjeta|mancia|fooi|napiwek|чаевые)(?: of| von| de| di|:)?\\s?{n}\\s?%',
];
/** "separate txt file for each person" */
const ownFiles =
  /(?<!\p{L})(?:files?|txt|dateien?|archivos?|fichiers?|arquivos?|bestand\p{L}{0,5}|plik\p{L}{0,2}|dosya\p{L}{0,3}|файл\p{L}{0,2})(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:each|every|per|jede\p{L}|pro|cada|chaque|ogni|elke?|ieder\p{L}?|każd\p{L}{1,3}|her|кажд\p{L}{2,3})(?!\p{L})|(?<!\p{L})(?:each|every|per|own|separate|jede\p{L}|pro|cada|chaque|ogni|elke?|ieder\p{L}?|każd\p{L}{1,3}|her|кажд\p{L}{2,3})(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:files?|txt|dateien?|archivos?|fichiers?|arquivos?|bestand\p{L}{0,5}|plik\p{L}{0,2}|dosya\p{L}{0,3}|файл\p{L}{0,2})(?!\p{L})/iu;
const shifts = [
  '{n}\\s?(?:s(?!\\p{L})|sec|seconds?|sekund|segundo|seconde|second[oi]|seconden|saniye|секунд|秒|초)',
];
const sooner =
  /(?<!\p{L})(?:earlier|backwards?|früher|antes|adelant\p{L}{1,3}|plus tôt|avanc\p{L}{1,2}|mais cedo|prima|indietro|eerder|wcześniej|erken|раньше|назад)(?!\p{L})|提前|早|앞으로/iu;
const bothWays =
  /(?<!\p{L})(?:earlier or later|later or earlier|forwards? or backwards?|früher oder später|antes o después|adelante o atrás|avant ou après|prima o dopo)(?!\p{L})|앞이나 뒤/iu;
const listFile =
  /(?<![\p{L}\p{N}/._-])[\p{L}\p{N}][\p{L}\p{N}_-]{0,40}\.(?:txt|csv)(?![\p{L}\p{N}])/iu;
const drawn = [
  '{n}\\s?(?:random |zufällige |ganadores?|winners?|gewinner|gagnants?|ganhadores|vencedores|vincitori|winnaars|zwycięzc|kazanan|победител|names?|namen|nombres|noms|nomes|nomi|isim|имён|имен|quotes?|lines?|个|名|명|人)',
];
const inTeams = [
  '{n}\\s?(?:random |equal |even |gleich große |gleiche )?(?:teams?|groups|gruppen|mannschaften|equipos|grupos|équipes|groupes|equipes|squadre|gruppi|groepen|drużyn|grup|takım|команд)',
];
const doubles =
  /duplicat\p{L}*|duplikat\p{L}*|dupliziert\p{L}*|doppelt\p{L}*|(?:same|identical|gleiche\p{L}?) (?:hash|content|inhalt)|doublons|duplicad\p{L}+|repetid\p{L}+|doppion\p{L}|zduplikowan\p{L}+|дубликат\p{L}*|dubbele|yinelenen|重复|重複|중복/iu;
/** "today and the next 3 days" are four. */
const nextDays =
  /(?:today|now|heute|hoy|hoje|aujourd['’]hui|oggi|vandaag|dziś|dzisiaj|сегодня|bugün)\s(?:and|plus|und|y|e|et|en|i|и|ve)\s(?:(?:the|die|los|les|os|i|de)\s)?(?:next|following|nächsten|próximos|prochains|prossimi|komende|następne|следующие|sonraki)?\s?(?<days>\d{1,2})\s\p{L}/iu;
const forecasts = [
  '{n}[- ]?(?:days?|tage?n?|días|jours|dias|giorni|dagen|dni|дн\\p{L}{1,2}|gün\\p{L}{0,3}|天|日間|일)',
];
const cityName =
  /(?<!\p{L})(?:in|for|of|für|en|para|de|à|pour|per|di|dla|voor)\s(?!Node|CLI|JavaScript)(?<city>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?)/u;
/** "by date taken", "to their date", "zmień na datę wykonania", "日付に" */
const byDate =
  /(?<!\p{L})(?:by|after|with|to|into|nach|in|mit|por|pela|según(?= la)|con|com|a|à|par|avec|per|op|naar|met|według|na|z|по|в|с|на) (?:the |their |its |dem |der |das |ihre[mnrs]? |la |le |il |leur |sua |su |de |hun |ich |их )?(?:exif[\s-]?)?(?:capture |shooting |creation )?(?:dates?|days?|times?|datum|aufnahme\p{L}{0,12}|fechas?|datas?|dat[aęąy]|дат\p{L}{1,2})(?!\p{L})|dates? (?:they were |it was )?taken|exif|(?<!\p{L})tarih(?:e|ine|lerine|leriyle)(?!\p{L})|日付(?:に|で|順)|撮影日|日期|날짜(?:로|별)|촬영일|तारीख|(?:berdasarkan|sesuai|pakai) tanggal|theo ngày|ngày chụp|(?:حسب |ب)(?:ال)?تاريخ|(?:yyyy|jjjj|aaaa|rrrr|гггг|20\d\d)-(?:mm|мм|\d\d)/iu;
/** "2024-07-31_001.jpg", "date + number": the day, and a number for each of one day. */
const countedDay =
  /(?:\d{4}-\d{2}-\d{2}|(?:yyyy|jjjj|aaaa|rrrr|гггг)-(?:mm|мм)-(?:dd|tt|jj|gg|aa|дд))(?<joint>[_-])(?:0\d{1,3}|n{2,4}|x{2,4}|#{2,4})(?![\d\p{L}])|(?<!\p{L})(?:dates?|datum|fecha|data|dat[aęąy]|дат[ау])(?:\s?\+\s?|\s(?:and|plus|und|y|et|e|i|и|en)\s)(?:an? |eine |un |fortlaufende )?(?:n[uúo]m\p{L}{0,4}|zahl|номер)(?!\p{L})/iu;
/** "date + original name" */
const keepsName =
  /(?<!\p{L})(?:(?:original|old) (?:file)?names?|originalnamen?|nombre original|nom d.origine|nome originale?|oorspronkelijke naam|oryginaln\p{L}{1,3} nazw\p{L}{1,2}|исходн\p{L}{2,3} им\p{L}{1,3})/iu;
const dayName =
  /(?:\d{4}|yyyy|jjjj|aaaa|rrrr|гггг)[\p{L}\p{N}_.-]{3,24}\.\p{L}{3,4}(?![\p{L}\p{N}])/giu;
/** "holiday-001.jpg": an example of a new name. */
const countedName = /\p{L}[\p{L}\p{N}_-]{0,30}\d{1,4}\.\p{L}{3,4}(?![\p{L}\p{N}])/giu;
const photos =
  /(?<!\p{L})(?:photos?|pictures?|pics|images?|fotos?|bilder|imágenes|imagens|immagini|foto|zdję\p{L}{1,3}|фото\p{L}{0,8}|fotoğraf\p{L}{0,6}|ảnh|hình)(?!\p{L})|照片|图片|写真|画像|사진|फ़ोटो|صور/iu;
/** "photos and other files" */
const anyFiles =
  /(?<!\p{L})(?:files?|downloads?|documents?|dateien|dokumente|archivos|documentos|descargas|fichiers|arquivos|documenti|bestanden|documenten|pliki|dokumenty|dosya\p{L}{0,6}|файл\p{L}{0,3}|документ\p{L}{0,3})(?!\p{L})|文件|ファイル|파일/iu;
const videos =
  /(?<!\p{L})v[ií]d[eé]o\p{L}{0,2}(?!\p{L})|filmik\p{L}{0,3}|видео|відео|视频|動画|동영상|वीडियो|فيديو/iu;
const videoKinds = ['mp4', 'mov', 'm4v', '3gp', 'avi'];
const photoKinds = ['jpg', 'jpeg', 'png', 'heic', 'webp', 'gif', 'tif', 'tiff', 'dng', 'raw'];
const savedAs =
  /(?<!\p{L})(?:saves?|writes?|export\p{L}{0,3}|output|speicher\p{L}{1,2}|schreib\p{L}{1,2}|guard\p{L}{1,3}|enregistr\p{L}{1,3}|salv\p{L}{1,3}|zapis\p{L}{1,4}|сохран\p{L}{1,4}|зберіг\p{L}{1,4})\s(?:\p{L}{1,8}\s){0,4}(?:(?<file>[\p{L}\p{N}_-]{1,40}\.)|(?:as|to|in|into|als|en|como|em|come|jako|do|w|в|у|як|как)\s)?(?<kind>csv|json|txt)(?!\p{L})/iu;
const anyCase =
  /(?<!\p{L})(?:ignor\p{L}{1,5}|regardless of|without|ohne|sin|sans|sem|senza|bez|без)\s(?:\p{L}{1,8}\s){0,3}(?:case|groß|klein|mayúsc\p{L}+|majusc\p{L}+|maiúsc\p{L}+|maiusc\p{L}+|wielkości|регистр\p{L}{0,2}|регістр\p{L}{0,2})|case[- ]?insensitiv|groß[- ]?(?:und|\/) ?kleinschreibung|大文字.{0,4}小文字|不区分大小写|대소문자/iu;
/** "lines of code by extension" */
const perKind =
  /(?<!\p{L})(?:by|per|for each|nach|pro|je|por|par|per|op|według|po|по|за|efter|göre)\s(?:file |the |la |l['’]|datei)?(?:extensions?|extensi[oó]n|endung\p{L}{0,2}|dateiendung\p{L}{0,2}|dateityp\p{L}{0,2}|file ?types?|languages?|estensione|extensão|extensie|rozszerzen\p{L}{1,2}|расширени\p{L}{1,2}|розширенн\p{L}{1,2}|filändelse)|拡張子(?:ごと|別)|확장자별|按(?:扩展名|文件类型)/iu;
const lettersLeast = [
  '(?:min(?:imum)?(?: word)? length(?: of)?|shorter than|less than|fewer than|under|at least|kürzer als|weniger als|mindestens|menos de|al menos|moins de|au moins|pelo menos|meno di|almeno|korter dan|minstens|krótsze niż|co najmniej|короче|не менее) {n}(?! ?(?:times|mal|veces|fois|vezes|volte|keer|razy|раз))',
  '{n}\\s?(?:文字|글자|个字|字)(?:未満|以上|이상|미만)',
];
/** How many of the most frequent are shown. */
function topIn(text: string): number {
  const said = Number(denseTop.exec(text)?.groups?.['n'] ?? 0);
  return said > 0 ? said : (readNumber(text, tops, { min: 1, max: 1000 }) ?? 10);
}

const denseTop =
  /(?:(?:前|上位|상위|トップ|最(?:常见|常用|常出现|多|频繁)的?|頻出の?|(?:頻度の?高い|よく(?:使われる|出る))(?:単語)?|(?:가장 )?(?:많이|자주) (?:나오는|쓰이는|쓰인|나온|사용된|사용되는) (?:단어 )?|(?:सबसे )?(?:ज़्यादा|ज्यादा) (?:आने|इस्तेमाल होने) वाले ))\s?(?<n>\d{1,3})(?!\d)/u;
const tops = [
  'top[ -]{n}',
  '{n} most',
  '{n} (?:häufigsten|meist\\p{L}{1,12}|más (?:frecuentes|comunes|usadas|repetidas)|(?:mots )?les plus (?:fréquents|courants|utilisés)|mais (?:frequentes|comuns|usadas)|più (?:frequenti|comuni|usate)|meest (?:voorkomende|gebruikte)|vaakst voorkomende|najczęst\\p{L}{1,6}|(?:самых )?част\\p{L}{1,5}|самых (?:част|популярн)\\p{L}{1,5}|найчаст\\p{L}{1,6}|наичаст\\p{L}{1,6}|vanligaste|nejčast\\p{L}{1,6}|cele mai (?:frecvente|folosite)|leggyakoribb|(?:kata )?(?:yang )?paling|từ (?:phổ biến|xuất hiện nhiều)|en sık)',
  '(?:kata |từ )?{n} (?:palabras|mots|palavras|parole|woorden|słów|слов|слів|ord|kata|từ|sözcük|kelime)(?!\\p{L})',
  'en (?:sık|çok) (?:kullanılan|geçen) {n}',
  '{n} (?:IP|ip)s?(?!\\p{L})',
  'топ[ -]{n}',
];

/** "€65 an hour", or one for each client */
function rateIn(text: string): Settings {
  const money =
    '(?:[€$£₹₽₺¥元円원]|r\\$|euros?|eur|usd|chf|zł|tl|lira|reais|rupees?|रुपये|ريال|دولار|руб\\p{L}{0,4})';
  const hour =
    "(?:per|an?|each|pro|je|por|la|de l[’']|à l[’']|all[’']|za|per|op|в|प्रति|في|/)\\s?(?:the )?(?:hour|h|stunde|hora|heure|ora|godzin\\p{L}|uur|час|घंट\\p{M}{0,2}|ال)(?:ساعة)?(?!\\p{L})";
  const rates = readRates(text);
  const rate = readNumber(
    text,
    [
      `(?:uurtarief|hourly rate|rate|stundensatz|tarifa|tarif|taux horaire|tariffa|stawka|ставка|saatlik(?: ücret)?|时薪|每小时|時給|시급|시간당)(?: of| is| von| van| de|:|は|은|는)?\\s?${money}?\\s?{n}`,
      `{n}\\s?${money}?\\s?${hour}`,
    ],
    { min: 1, max: 100_000 },
  );
  const hasRates = Object.keys(rates).length > 0;
  if (rate === undefined && !hasRates) return {};
  const sign = currencySign.exec(text)?.[0] ?? '';
  const currency = /^reais$/iu.test(sign) ? 'R$' : sign;
  // Named clients have the rate of all: their names are known however they are typed.
  const clients = hasRates
    ? []
    : clientsIn(text).map((name): [string, number] => [name, rate ?? 0]);
  const all = { ...rates, ...Object.fromEntries(clients) };
  return {
    ...(!hasRates && { rate: rate ?? 0 }),
    ...(Object.keys(all).length > 0 && { rates: all }),
    currency,
  };
}

const currencySign =
  /R\$|[€$£₹₽₺¥元円원]|(?<!\p{L})(?:EUR|eur|USD|CHF|GBP|PLN|zł|TL|reais|[Ee]uros?|руб\p{L}{0,4})(?!\p{L})/u;

/** Whether a kind of files is named by more than the example of a new name, "2024-07-31_001.jpg". */
function namesKind(text: string, kinds: readonly string[]): boolean {
  const rest = text.replaceAll(dayName, ' ').replaceAll(countedName, ' ').toLowerCase();
  return kinds.some((kind) => rest.includes(kind.slice(1)));
}
