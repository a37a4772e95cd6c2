import { letterPattern } from '../../../../workspace/text/letters.ts';

/** The tools that do one thing with files, a list or a number, each with an own row of texts in `texts/tasks`. */
export const tasks = [
  'compare',
  'replace',
  'subtitles',
  'draw',
  'zip',
  'units',
  'loan',
  'split',
  'birthdays',
] as const;
export type Task = (typeof tasks)[number];

/** The one thing that a tool is to do. */
export function taskIn(text: string): Task | undefined {
  const head = text.slice(0, 1000);
  const task = tasks.find((one) => forms[one].some((form) => form.test(head)));
  // "renames files: spaces are replaced by dashes"
  return task === 'replace' && renames.test(head) ? undefined : task;
}

/** Whether that is to be a tool: neither a server, nor run at fixed times. */
export function asksForTaskTool(text: string): boolean {
  return taskIn(text) !== undefined && !served.test(text);
}

/** Whether everybody is to draw another, as for presents. */
export function drawsPairs(text: string): boolean {
  return gifts.test(text.slice(0, 1000));
}

const gifts =
  /secret santa|kris kringle|(?<!\p{L})wichtel\p{L}{0,10}|amig[oa] (?:secret[oa]|invisible|oculto)|père noël secret|lootjes?(?!\p{L})|sinterklaas|babbo natale segreto|mikołajki|тайн\p{L}{2,3} санта|yılbaşı çekilişi|シークレットサンタ|마니또|시크릿 ?산타|神秘圣诞/iu;

const renames =
  /(?<!\p{L})(?:renam(?:e|es|ing)|file ?names|umbenenn\p{L}{1,2}|umzubenennen|dateinamen|renombr\p{L}{1,3}|renomm\p{L}{1,2}|renome\p{L}{1,3}|rinomin\p{L}{1,3}|hernoem\p{L}{0,2}|bestandsnamen|nazw\p{L}? plików|переимен\p{L}{1,6}|имена\p{L}{0,2} файлов|перейменов\p{L}{1,6}|byt(?:er|a) namn|döp(?:er|a) om|(?:ganti|ubah) nama|đổi tên)(?!\p{L})|文件名|重命名|ファイル名|파일 ?이름/iu;
const words = (pattern: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`);
const folders =
  '(?:folders|director(?:y|ies)|ordnern?|verzeichnisse|carpetas|directorios|dossiers|répertoires|pastas|diretórios|cartelle|mappen|foldery|folderów|katalogi|katalogów|klasör\\p{L}{0,6}|папк\\p{L}{1,3}|каталог\\p{L}{0,3}|папок|mappar(?:na)?|folder|thư mục)';
const comparing =
  '(?:compar\\p{L}{1,6}|diffs?|vergleich\\p{L}{1,3}|confront\\p{L}{1,4}|vergelijk\\p{L}{0,3}|porówn\\p{L}{1,8}|karşılaştır\\p{L}{1,5}|сравн\\p{L}{1,6}|порівн\\p{L}{1,6}|jämför\\p{L}{0,3}|(?:mem)?bandingkan|so sánh)';
const replacing =
  '(?:replac(?:e|es|ing)|ersetz\\p{L}{1,4}|reemplaz\\p{L}{1,4}|sustitu\\p{L}{1,4}|remplac\\p{L}{1,4}|substitu\\p{L}{1,4}|sostitu\\p{L}{1,5}|vervang\\p{L}{0,2}|zamieni\\p{L}{1,4}|zastęp\\p{L}{1,4}|değiştir\\p{L}{0,5}|замен\\p{L}{1,4}|замін\\p{L}{1,5}|ersätt\\p{L}{0,3}|byt(?:er|a|t) ut|(?:meng)?ganti|thay(?: thế)?)';
const files =
  '(?:files?|folders?|dateien?|ordner|archivos?|carpetas?|fichiers?|dossiers?|arquivos?|pastas?|file|cartell[ae]|bestand\\p{L}{0,2}|mappen|map|plik\\p{L}{0,4}|folder\\p{L}{0,2}|dosya\\p{L}{0,8}|klasör\\p{L}{0,6}|файл\\p{L}{0,3}|папк\\p{L}{1,2}|filer(?:na)?|mapp(?:en|ar)|berkas|tệp|thư mục)';
const twoFiles = `(?:two|2|zwei|dos|deux|duas|due|twee|dwa|iki|два|две|дві|två|dua|hai)\\s(?:\\p{L}{2,6}[\\s-]?)?${files}`;
const some = '(?:[^\\s.;]{1,16}[\\s,]{1,2}){0,6}?';
const entries =
  '(?:names?|list|winners?|line|quote|participants?|students?|teams?|namen|namensliste|gewinner|zeile|teilnehmer\\p{L}{0,2}|zitat|nombres?|lista|ganador\\p{L}{0,2}|línea|participantes|equipos|frase|noms?|liste|gagnants?|ligne|équipes|citation|nomes?|vencedor\\p{L}{0,2}|ganhador\\p{L}{0,2}|linha|nomi|elenco|vincitor[ei]|riga|squadre|lijst|winnaars?|regel|imion|imię|listy|zwycięzc\\p{L}{1,3}|wiersz|isim\\p{L}{0,5}|liste\\p{L}{0,4}|kazanan\\p{L}{0,4}|имён|имена|имен|списк\\p{L}|победител\\p{L}{1,2}|строк\\p{L})';
const drawing =
  '(?:picks?|draws?|choos(?:e|es)|selects?|raffles?|auslos(?:t|en)|los(?:t|en)|zieht|ziehen|wähl(?:t|en)|sorte(?:a|e|ia|ie|ar)|eli(?:ge|ja|gir)|escog\\p{L}{1,3}|tire[rz]?|choisi\\p{L}{0,3}|escolh\\p{L}{1,3}|estra(?:e|i|rre|gga)|scegli\\p{L}{0,3}|sceglie|trekt?|loot|kiest|losuj\\p{L}{0,2}|wylosuj\\p{L}{0,2}|wybier\\p{L}{1,3}|seç\\p{L}{1,4}|çek\\p{L}{1,4}|выбира\\p{L}{1,3}|выбер\\p{L}{1,3})';
const random =
  '(?:random(?:ly)?|at random|raffle|zufällig\\p{L}{0,2}|zufalls\\p{L}{0,12}|al azar|aleatori[oa]s?|au hasard|au sort|aléatoire\\p{L}{0,4}|aleatóri[oa]s?|a sorte|a caso|casual[ei]|willekeurig\\p{L}{0,2}|losow\\p{L}{1,4}|rastgele|случайн\\p{L}{2,3}|winners?|gewinner|ganador\\p{L}{0,2}|gagnants?|ganhador\\p{L}{0,2}|vincitor[ei]|kazanan\\p{L}{0,4}|победител\\p{L}{1,2})';
const packing =
  '(?:zips?|zip up|zippt|packt|comprim\\p{L}{1,3}|compress\\p{L}{0,3}|compacta\\p{L}{0,2}|spakuj\\p{L}|pakuj\\p{L}|inpakt|архивир\\p{L}{1,4}|упаков\\p{L}{1,4}|архіву\\p{L}{1,4}|packar|zippar|komprimerar|kompres|nén|sıkıştır\\p{L}{0,4}|zippe[nr]|back(?:s|ing)? up)';
const folder =
  '(?:folders?|directory|ordner|carpeta|dossier|pasta|cartella|map|folder(?:u)?|klasör\\p{L}{0,4}|папк\\p{L}|mapp(?:en)?|thư mục)';

const loans =
  '(?:mortgages?|loans?|kredit\\p{L}{0,2}|darlehen\\p{L}{0,2}|hypothek\\p{L}{0,2}|préstamos?|hipotecas?|prêts?|emprunts?|crédits?|créditos?|empréstimos?|financiamentos?|prestit[oi]|mutu[oi]|lening\\p{L}{0,2}|hypothe[e]?k\\p{L}{0,2}|kredyt\\p{L}{0,2}|pożyczk\\p{L}|kredi\\p{L}{0,3}|кредит\\p{L}{0,3}|ипотек\\p{L}|іпотек\\p{L}|lån\\p{L}{0,2}|pinjaman|khoản vay)';
const reckoned =
  '(?:calculat\\p{L}{1,3}|calcul\\p{L}{0,6}|payments?|amorti[sz]\\p{L}{1,8}|repayments?|rechner|berechn\\p{L}{1,3}|monatsrat\\p{L}{1,2}|tilgung\\p{L}{0,5}|cuotas?|amortiza\\p{L}{1,4}|mensualités?|parcelas?|prestaç\\p{L}{1,4}|calcol\\p{L}{1,4}|rat[ae]|ammortament\\p{L}|bereken\\p{L}{0,3}|maandbedrag|aflossing\\p{L}{0,8}|kalkulator|oblicz\\p{L}{1,3}|taksit\\p{L}{0,4}|hesapla\\p{L}{0,5}|калькулятор|рассч[её]т\\p{L}{0,3}|плат[её]ж\\p{L}{0,3}|считает|розрах\\p{L}{1,6}|платіж|räkn\\p{L}{1,3}|kalkylator|hitung\\p{L}{0,3}|cicilan|tính)';
const birthdays =
  '(?:birthdays?|geburtstag\\p{L}{0,2}|cumpleaños|cumplen? años|anniversaires?|aniversári\\p{L}{1,2}|faz anos|compleann[oi]|compie gli anni|verjaardag\\p{L}{0,2}|jarig|urodzin\\p{L}?|doğum gün\\p{L}{0,6}|дн\\p{L}{1,2} рождения|день рождения|дн\\p{L}{1,2} народження|день народження|födelsedag\\p{L}{0,3}|fyller år|ulang tahun|sinh nhật|عيد ميلاد|أعياد الميلاد)';

const converting =
  '(?:convi?er\\p{L}{1,8}|umrechn\\p{L}{1,3}|umwandel\\p{L}|rechnet|omreken\\p{L}{0,4}|omzet\\p{L}{0,4}|przelicz\\p{L}{1,5}|zamieni\\p{L}{1,4}|çevir\\p{L}{0,6}|dönüştür\\p{L}{0,6}|перев[оеё]\\p{L}{1,4}|конверт\\p{L}{1,7})';
const unitsOf =
  '(?:units?|einheiten|unidades|unités|unità|eenheden|jednost\\p{L}{1,4}|birim\\p{L}{0,5}|единиц\\p{L}{0,3})';
const measured =
  '(?:km|kilometer\\p{L}?|kilometres?|kilómetros|quilômetros|kilomètres|chilometri|километр\\p{L}{0,3}|miles?|meilen|millas|milhas|miles|miglia|mijl(?:en)?|mil[ea]?|мил[ьи]|kg|kilos?|kilograms?|lbs?|pounds?|pfund|libras?|livres|libbre|celsius|fahrenheit|°[CF]|inch(?:es)?|zoll|pulgadas|polegadas|pouces|pollici|cm|feet|oz|ounces|gallons?|liters?|litres?)';
const splitting =
  '(?:split(?:s|ting|ter)?|divid\\p{L}{1,4}|shar(?:e|es|ing)|(?:auf)?teil(?:t|en|e)|aufzuteilen|repart\\p{L}{1,4}|partag\\p{L}{1,4}|rach\\p{L}{1,4}|de(?:elt|len)|verdeel\\p{L}{0,2}|dziel\\p{L}{1,5}|podziel\\p{L}{1,5}|böl\\p{L}{1,6}|paylaş\\p{L}{1,6}|(?:раз)?дел\\p{L}{2,5}|ділит\\p{L}{1,3}|поділ\\p{L}{1,5}|delar?|membagi|bagi|chia)';
const bills =
  "(?:bills?|restaurant checks?|dinner tabs?|rechnung\\p{L}{0,2}|restaurantrechnung|cuenta(?: del restaurante)?|(?:l['’])?addition|note de restaurant|conta(?: do restaurante)?|conto|rekening|rachun\\p{L}{1,3}|hesab?\\p{L}{0,3}|сч[её]т\\p{L}{0,2}|рахун\\p{L}{1,3}|notan?|tagihan|hóa đơn)";
const forms: Readonly<Record<Task, readonly RegExp[]>> = {
  subtitles: [
    words(
      `(?:shift|mov|delay|adjust|sync|offset|resync|versch\\p{L}{1,3}|desplaz|ajust|adelant|retras|décal|recal|desloc|atras|adiant|spost|ritard|anticip|verschui|przesu|kaydır|сдви|смещ)\\p{L}{0,6}\\s${some}(?:subtitles?|subs|srt|untertitel\\p{L}?|subtítulos?|sous-titres?|legendas?|sottotitoli|ondertitels?|ondertiteling|napis\\p{L}{1,2}|altyazı\\p{L}{0,5}|субтитр\\p{L}{1,2})`,
    ),
    words(
      `(?:subtitles?|srt|untertitel\\p{L}?|subtítulos?|sous-titres?|legendas?|sottotitoli|ondertitels?|napis\\p{L}{1,2}|altyazı\\p{L}{0,5}|субтитр\\p{L}{1,2})\\s${some}(?:shift|delay|earlier|later|verschieb|decal|décal|kaydır|сдвиг|сдвин|przesu|verschui)\\p{L}{0,5}`,
    ),
    /(?:字幕|자막)[^。.\n]{0,40}(?:提前|推后|延迟|移动|调整|平移|ずら|早|遅|밀|앞|뒤|조절|조정|싱크)/u,
  ],
  compare: [
    words(
      `${comparing}\\s${some}(?:(?:two|2|zwei|dos|deux|duas|due|twee|dwa|dwóch|iki|две|два|дві|both)\\s)?${folders}`,
    ),
    words(`${folders}\\s${some}${comparing}`),
    words(`${comparing}\\s(?:${twoFiles}|${some}\\.env)`),
    words(`${twoFiles}\\s${some}${comparing}`),
    words(`\\.env\\s${some}${comparing}|env(?: files?)? (?:checker|diff)`),
    /(?:比较|对比)[^。，,\n]{0,8}(?:文件夹|目录)|(?:文件夹|目录)[^。，,\n]{0,6}(?:比较|对比)|(?:フォルダー?|ディレクトリ)[^。\n]{0,6}比較|(?:폴더|디렉터리)[^.\n]{0,6}비교/u,
  ],
  replace: [
    words(`${replacing}\\s${some}${files}`),
    words(
      `(?:in|across|en|dans|em|nei|w|в|во)\\s(?:allen|all|many|every|several|todos los|tous les|todos os|tutti i|alle|wszystkich|всех)\\s(?:[^\\s;]{1,12}\\s){0,3}?${files}\\s${some}${replacing}`,
    ),
    words(`(?:search|find)[\\s-](?:and|&|und)[\\s-]replace\\s${some}${files}`),
    /(?:批量|文件)[^。\n]{0,16}(?:替换)|替换[^。\n]{0,12}文件|(?:ファイル|フォルダー?)[^。\n]{0,20}置換|(?:파일|폴더)(?!을? ?(?:json|csv))[^.\n]{0,20}(?<!이름 )(?<!로 )(?:바꾸|치환)/u,
  ],
  draw: [
    gifts,
    /(?:随机(?:点名|抽|选)|抽签|ランダムに?(?:選|抽)|抽選|무작위로?.{0,4}(?:뽑|추첨)|제비뽑기)[^。\n]{0,30}(?:txt|csv|名单|名簿|명단|程序|脚本|スクリプト|ツール|스크립트)/iu,
    words(
      `(?:losowani\\p{L}|жеребьёвк\\p{L}|розыгрыш\\p{L}?|sorteos?|verlosung|auslosung|tirage au sort|estrazione|loting|çekiliş\\p{L}{0,2})\\s${some}${entries}`,
    ),
    words(`${drawing}\\s${some}${random}\\s${some}${entries}`),
    words(`(?:${random})\\s${some}${drawing}\\s${some}${entries}`),
    words(`${entries}\\s${some}${random}\\s${some}${drawing}`),
    words(
      `(?:splits?|divides?|sorts?|puts?|teilt|aufteilt|verteilt|reparte|divide|répartit|dzieli|делит)\\s(?:[^\\s;]{1,16}\\s){0,4}?(?:names?|list|students|people|namen|nombres|lista|noms|liste|nomes|nomi|imiona|имена)(?:\\.txt)?\\s(?:[^\\s;]{1,16}\\s){0,5}?(?:teams?|groups?|gruppen|equipos|grupos|équipes|groupes|equipes|squadre|gruppi|drużyn\\p{L}|grup\\p{L}?|команд\\p{L}{0,2})`,
    ),
    words(
      `(?:a |one )?random (?:quote|line|joke|name|winner)s?\\s${some}(?:[\\p{L}_-]{1,20}\\.txt|terminal|txt|command line|cli|\\.txt)`,
    ),
    words(
      `(?:draw(?:s|ing)? lots|verlos(?:t|ung)|auslosung|random teams|zufällige teams|equipos al azar)\\s${some}(?:terminal|txt|script|cli|konsole|node)`,
    ),
    words(
      `(?:random|zufalls)[\\s-]?(?:winner|name|line|quote)[\\s-](?:picker|generator|drawer)\\s${some}(?:terminal|txt|cli|node|command)`,
    ),
    words(
      `liste? (?:\\p{L}{1,8} )?\\d{1,3} (?:gewinner|winners) auslost|\\d{1,3} gewinner auslost`,
    ),
  ],
  units: [
    words(`${converting}\\s${some}${unitsOf}`),
    words(
      `(?:${unitsOf}[\\s-]?${converting}|einheiten-?umrechner|eenhedenomrekenaar|birim çevirici)`,
    ),
    words(
      `${measured}\\s(?:to|in|into|→|->|nach|a|en|para|pra|em|vers|na|naar|в|ke)\\s${measured}`,
    ),
    /(?:单位|長さ|単位|단위)[^。，,\n]{0,4}(?:换算|转换|変換|변환)|(?:इकाई|यूनिट)[^।\n]{0,8}(?:बदल|परिवर्त|कन्वर्ट)|تحويل (?:ال)?وحدات/u,
  ],
  loan: [
    words(`${loans}\\s${some}${reckoned}`),
    words(`${reckoned}\\s${some}${loans}`),
    words(
      '(?:kredit|darlehens|hypotheken|tilgungs|låne|kalkulačka)rechner|lånekalkylator|leningcalculator|hypotheekcalculator',
    ),
    /(?:贷款|房贷|按揭)[^。，,\n]{0,6}(?:计算|月供)|(?:住宅)?ローン[^。\n]{0,8}(?:計算|返済)|(?:대출|주택담보)[^.\n]{0,8}(?:계산|상환)/u,
  ],
  birthdays: [
    words(
      `${birthdays}\\s${some}(?:today|next|upcoming|csv|\\p{L}{1,20}\\.csv|heute|nächste\\p{L}?|hoy|siguiente|próxim[oa]s?|aujourd.hui|prochaine?s?|hoje|oggi|prossim[oaie]|vandaag|volgende|dziś|dzisiaj|następn\\p{L}{1,3}|bugün|сегодня|следующ\\p{L}{1,3}|ближайш\\p{L}{1,3}|сьогодні|i dag|idag|hari ini|hôm nay)`,
    ),
    words(
      `(?:today|next|csv|\\p{L}{1,20}\\.csv|heute|hoy|aujourd.hui|hoje|oggi|vandaag|dziś|bugün|сегодня|сьогодні|i dag|idag|who|whose|wer|quién|qui|quem|chi|wie|kto|у кого|в кого)\\s${some}${birthdays}`,
    ),
    /(?:今天|接下来|下一个|csv)[^。\n]{0,12}生日|生日[^。\n]{0,12}(?:今天|接下来|下一个|csv)|(?:今日|csv)[^。\n]{0,14}誕生日|誕生日[^。\n]{0,14}(?:今日|次|csv)|(?:오늘|csv)[^.\n]{0,12}생일|생일[^.\n]{0,12}(?:오늘|다음|csv)/iu,
  ],
  split: [
    words(`${splitting}\\s${some}${bills}`),
    words(`${bills}\\s${some}${splitting}`),
    words(
      `(?:bill|tips?|check|tab|gratuity)[\\s-]?(?:splitter|calculator)|calculat\\p{L}{1,3} (?:the |a )?tips?|trinkgeld-?rechner|calculadora de propinas?|calcul\\p{L}{0,4} d[ue]s? pourboires?|calculadora de gorjetas?|calcol\\p{L}{1,4} (?:della |la )?manc[ei]a?|fooi-?(?:calculator|rekenmachine)|kalkulator napiwk\\p{L}{1,2}|bahşiş hesapla\\p{L}{0,5}|калькулятор чаевых|калькулятор чайових|drickskalkylator|kalkulator tip`,
    ),
    /(?:账单|聚餐|饭钱)[^。\n]{0,6}(?:分摊|平分|AA)|(?:分摊|平分)[^。\n]{0,6}账单|小费.{0,4}计算|チップ.{0,3}計算|割り勘|팁 ?계산|더치페이|(?:계산서|밥값)[^.\n]{0,8}나누|बिल[^।\n]{0,8}(?:बाँट|बांट)|تقسيم (?:ال)?(?:فاتورة|حساب)/u,
  ],
  zip: [
    words(`${packing}\\s(?:(?:\\.{0,2}/)?[^\\s.;,]{1,16}\\s){0,4}?${folder}`),
    words(
      `${packing}\\s(?:(?:the|my|our)\\s)?(?:(?:\\.{0,2}|~)/[\\w./-]{2,60}|downloads|documents)`,
    ),
    words(
      `${folder}\\s(?:(?:\\.{0,2}/)?[^\\s.;,]{1,16}\\s){0,5}?(?:zip|zippt|packt|sichert als zip)`,
    ),
    /(?:文件夹|目录)[^。，,\n]{0,8}(?:打包|压缩)|(?:フォルダー?)[^。\n]{0,8}(?:zip|圧縮)|(?:폴더)[^.\n]{0,8}(?:압축|zip)/iu,
  ],
};

const served =
  /(?<!\p{L})(?:apis?|express|fastify|endpoints?|servers?|serveur|servidor|сервер\p{L}?|dashboard|web ?(?:page|site|app)s?|browser|discord|every (?:day|night|morning|hour|minute|week|\d{1,3})|each (?:day|night|morning)|hourly|daily|nightly|weekly|cron\p{L}{0,4}|workers?|jede[nrs]? (?:tag|nacht|morgen|stunde|woche)|täglich|stündlich|cada (?:día|noche|mañana|hora|semana)|diariamente|chaque (?:jour|nuit|matin|heure|semaine)|tous les jours|toutes les (?:nuits|heures)|tod[oa]s? [oa]s? (?:dias?|noites?|manhãs?)|todo dia|cada noite|ogni (?:giorno|notte|mattina|ora|settimana)|elke (?:dag|nacht|ochtend|week)|elk uur|codziennie|co (?:noc|godzinę|tydzień)|każde\p{L}{0,2} (?:nocy|dnia)|her (?:gün|gece|sabah|saat|hafta)|кажд\p{L}{2,3} (?:день|ночь|утро|час|неделю)|ежедневно|varje (?:dag|natt|morgon|timme|vecka)|setiap (?:hari|malam|pagi|jam|minggu)|mỗi (?:ngày|đêm|sáng|giờ|tuần)|щодня|щоночі|щогодини|щотижня|кожн\p{L}{1,3} (?:день|ночі|годин\p{L}|тижд\p{L}{2})|GET|POST)(?!\p{L})|每(?:天|晚|小时|周)|毎(?:日|晩|朝|時|週)|매(?:일|시간|주)|हर (?:दिन|रात|घंटे)|كل (?:يوم|ليلة|ساعة)/iu;
