import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { ToolOutline } from './read-outline.ts';
import { asksForSite } from './asks/asks-for-site.ts';
import { asksForLogs } from './asks/asks-for-logs.ts';
import { taskIn } from './asks/asks-for-task.ts';
import { asksForReport, readsTable } from './asks/asks-for-report.ts';
import { movesIn, sortsFolder } from './values/read-moves.ts';
import { lending } from './values/usual-fields.ts';
import { keepsStock } from './values/read-stock.ts';
import { asksForInvoices } from './read-invoice.ts';
import { asksForPage } from './read-page.ts';
import { asksForPomodoro, countsDown } from './read-pomodoro.ts';
import { asksForQuiz, asksQuestions } from './read-quiz.ts';
import { keepsRecords } from './asks/keeps-records.ts';
import { cleansTable } from './asks/cleans-table.ts';
import type { Tool } from '../tool-kinds.ts';
import { askedCommands } from '../asked-names.ts';
import { keepsHours, keepsList } from './named-commands.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The tool that a request asks for. When it names no other: one that keeps a list if it says what is kept,
 * or adds and lists; one that works on files if it speaks of files; otherwise one with the commands that
 * are asked for. One whose commands are shown as they are typed has those.
 */
export function readTool(text: string, { commands, kinds, program }: ToolOutline): Tool {
  const names = commands.map(({ name }) => name);
  const has = (tool: Tool): boolean => Object.keys(askedCommands(tool, names)).length > 0;
  const task = taskIn(text);
  if (task !== undefined) return task;
  if (Object.keys(movesIn(text)).length > 0 || sortsFolder(text)) return 'organize';
  if (cleansTable(text)) return 'convert';
  if (asksForPage(text)) return 'page';
  if (asksForSite(text)) return 'site';
  if (asksForLogs(text)) return 'logs';
  if (asksForQuiz(text)) return 'quiz';
  if (asksForPomodoro(text)) return 'pomodoro';
  const first = text.slice(0, 200);
  if (keepsHours(names) && !keepsStock(text)) return 'timer';
  if (asksForInvoices(text)) return 'invoice';
  if (toolIn(first) === 'timer' && !readsTable.test(text) && !ofTable.test(text)) return 'timer';
  const known = [first, text].flatMap((part) => toolIn(part) ?? [])[0];
  if (keepsList(names) && known !== 'timer') return vault.test(text) ? 'commands' : 'records';
  if (asksForReport(text)) return 'report';
  const isShown = program !== undefined && !withoutCommands.has(known ?? 'files');
  if (known !== undefined && (!isShown || has(known))) return known;
  if (program !== undefined) return 'commands';
  const isList =
    keeping.test(text) ||
    (nouns.some(([cues]) => cues.test(first)) &&
      (!files.test(text.replace(exported, ' ')) || keepsStock(text)));
  const isPlain =
    known === undefined && !vault.test(text) && (kinds.length === 0 || exported.test(text));
  if (isPlain && (isList || keepsRecords(text))) return 'records';
  if (countsDown(text)) return 'pomodoro';
  if (asksQuestions(text)) return 'quiz';
  if (kinds.length > 0 || files.test(text)) return 'files';
  return tracks.test(first) ? 'records' : 'commands';
}

/** "Wasser-Tracker", "suivre mon poids" */
const tracks =
  /(?<!\p{L})(?:\p{L}{3,20}-?)?track(?:er|s|ing)?(?!\p{L})|(?<!\p{L})(?:suivre|noter) (?:m(?:on|a|es)|le|la|les)|(?:llevar|anotar|registrar|acompanhar|segnare|registrare|bijhouden|noteren|записыва\p{L}{1,4}|отслежива\p{L}{1,4}|зап[иі]сувати|aufschreib|eintrag|zapisyw)|takip|记录|記錄|記録|기록/iu;

/** "a CSV of my hours": they are told already. */
const ofTable =
  /(?<!\p{L})csv(?:-datei| file)?s? (?:of|with|mit|con|avec|com|de|di|von|z|с|из|з)(?!\p{L})/iu;

/** Tools that take files and options alone. */
const withoutCommands: ReadonlySet<Tool> = new Set([
  'duplicates',
  'rename',
  'organize',
  'merge',
  'count',
  'weather',
  'currency',
  'password',
  'convert',
]);

/** All tools whose words a text has. */
export function toolsIn(text: string): readonly Tool[] {
  return tools.filter(([, cues]) => cues.test(text)).map(([tool]) => tool);
}

function toolIn(text: string): Tool | undefined {
  const tool = tools.find(([, cues]) => cues.test(text))?.[0];
  // "merges two files and removes duplicates": what it does first.
  const isMerged =
    tool === 'duplicates' && merging.test(text.split(/ and | und | y | et | e | i /u, 1)[0] ?? '');
  return isMerged ? 'merge' : tool;
}

const files =
  /(?<!\p{L})(?:files?|folders?|director(?:y|ies)|dateien?|ordner|archivos?|carpetas?|fichiers?|dossiers?|arquivos?|pastas?|cartell[ae]|plik\p{L}{0,12}|folder\p{L}{0,12}|bestand(?:en)?|map(?:pen)?|dosya\p{L}{0,12}|файл\p{L}{0,12}|папк\p{L}{0,12}|filer(?:na)?|filen|mapp(?:en|ar)|foton|bilder|berkas|tệp|thư mục|ảnh|images?|photos?|videos?)(?!\p{L})|文件|ファイル|파일|फ़ाइल/iu;
/** Secrets need more than a list. */
const vault =
  /(?:password|secret)s? (?:manager|vault|store|safe)|passwort-?manager|gestor de contraseñas|gestionnaire de mots de passe|менеджер паролей/iu;

/** Expenses, tasks and the like: lists with fields of their own. */
const groceries =
  '(?:shopping|grocery|groceries|packing)[\\s-]?lists?|groceries|einkaufs(?:liste|zettel)\\p{L}?|packliste|lista de (?:la )?compras?|liste de courses|lista della spesa|boodschappenlijst\\p{L}{0,2}|lista zakupów|list[ęy] zakupów|alışveriş listesi|спис(?:ок|ка|ком) покупок|inköpslist\\p{L}{1,2}|daftar belanja|danh sách mua|购物清单|買い物リスト|장보기 ?목록|खरीदारी|قائمة (?:ال)?(?:تسوق|مشتريات)';
const lists = letterPattern(
  `(?<!\\p{L})(?:expens\\p{L}{1,12}|budget|finance|spending|money|habit|task|to-?do|reading|book|workout|inventory|bookmark|contact|note|mood|water|weight)s?[\\s-](?:tracker|manager|list|keeper|log|app|cli)|(?:contact|address|phone)[\\s-]?book|haushaltsbuch|aufgabenliste|ausgaben\\p{L}{0,12}|${groceries}|lista de (?:tareas|gastos)|gastos|dépenses|liste de tâches|despesas|lista de tarefas|spese|lista (?:zadań|delle attività)|yapılacaklar|wydatk\\p{L}{1,12}|harcama\\p{L}{0,12}|расход\\p{L}{1,3}|список дел|utgift\\p{L}{0,6}|att göra-lista|pengeluaran|daftar tugas|chi tiêu|chi tieu|việc cần làm|витрат\\p{L}{0,3}|список справ|учёт\\p{L}? (?:расход|финанс)\\p{L}{0,12}|待办|支出|家計簿|할 일|지출|खर्च|在庫管理|库存管理|재고 ?관리`,
);

/** "csv export", "saves to a json file": what a list may do besides. */
const exported =
  /(?:csv|json|pdf)[- ]?(?:export|eksport|экспорт|експорт|출력|导出|出力)|(?:export|eksport|экспорт|експорт|导出|esporta|dışa aktar|save|speicher|guard|salva|zapis|сохран|зб[еі]р|kaydet|حفظ|保存)\p{L}{0,8}.{0,24}(?:csv|json)(?:[ -]?(?:files?|datei|файл\p{L}?))?|json.{0,9}(?:保存|저장|kaydet)/iu;

const currency =
  'currenc(?:y|ies)|währung\\p{L}{0,3}|monedas?|divisas?|moedas?|devises?|valut[ae]|walut\\p{L}{0,2}|döviz|para birim\\p{L}{1,4}|валют\\p{L}{0,2}|mata uang|tiền tệ|ngoại tệ|العملات|عملات';
const exchange =
  '\\p{L}{0,5}(?:conver|umrech|rechn|wandl)\\p{L}{0,8}|konver\\p{L}{1,8}|cambi\\p{L}{0,6}|calcul\\p{L}{0,8}|exchange|échange\\p{L}{0,4}|wechs\\p{L}{1,5}|reken\\p{L}{0,3}|omreken\\p{L}{0,4}|przelicz\\p{L}{0,5}|çevir\\p{L}{0,6}|hesapla\\p{L}{0,5}|(?:конверт|перевод)\\p{L}{0,8}|omvandl\\p{L}{1,4}|växl\\p{L}{1,3}|đổi|محو?ل|تحويل';
const code = '(?:USD|EUR|GBP|JPY|CHF|PLN|TRY|RUB|BRL|INR|KRW|CNY|MXN|SEK|NOK|DKK|CZK|CAD|AUD)';
const money = letterPattern(
  `(?<!\\p{L})${code}\\s?(?:to|into|in|nach|a|en|para|pra|em|vers|na|naar|в|→|->|/)\\s?${code}(?!\\p{L})|(?<!\\p{L})(?:${currency}).{0,30}(?:${exchange})|(?<!\\p{L})(?:${exchange}).{0,30}(?<!\\p{L})(?:${currency})|(?:货币|外汇|通貨|外貨|통화|मुद्रा).{0,12}(?:换算|转换|変換|換算|환산|변환|계산|परिवर्त|बदल)|währungs(?:um)?rechner|exchange rates?|wechselkurs|汇率|為替|환율`,
);

const merging =
  /(?<!\p{L})(?:merg|join|combin|concat)\p{L}{0,12}\s(?:\p{L}{1,12}\s){0,4}?(?:csv|json|text|txt|log)?\s?(?:files|csvs|logs)|(?:csv|json|text)[\s-]?merge|zusammen(?:zu)?f[üu]e?[hg]\p{L}{1,5}|f[üu]e?[hg]t\s[^.!?\n]{3,60}\szusammen|fusion+[aei]\p{L}{0,12}|(?:combina|junt[ae]|unir|unisc|un[ea]|uni)\p{L}{0,12} (?:\p{L}{1,12} ){0,3}?(?:archivos|arquivos|file|csv)|samenvoeg\p{L}{0,12}|voegt?\s[^.!?\n]{3,60}\ssamen|(?:łącz|połącz)\p{L}{0,12} (?:\p{L}{1,10} ){0,2}plik\p{L}{0,12}|объедин\p{L}{0,12}|об[’']?єдну\p{L}{1,6}|birleştir\p{L}{0,6}|slår? (?:ihop|samman)|gabungkan|(?:gộp|ghép|nối) (?:\p{L}{1,8} ){0,2}?(?:tệp|file)|合并.{0,8}(?:文件|csv)|(?:csv|文件)[^。\n]{0,9}合并|(?:csv|ファイル)[^。\n]{0,12}(?:結合|統合|マージ|まとめる)|(?:csv|파일)[^.\n]{0,12}(?:합치|합쳐|병합)|دمج|मर्ज|결합/iu;

/** "plus a column with the file name" */
export function sourceOf(text: string) {
  return withSource.test(text) ? { source: 'file' } : {};
}

const withSource =
  /(?<!\p{L})(?:column|spalte|columna|colonne|coluna|colonna|kolom|kolumn\p{L}|sütun|столб|колонк)\p{L}{0,4}\s[^.;\n]{0,30}(?:file ?name|source|dateiname|archivo|fichier|arquivo|file(?!\p{L})|bestand|plik|dosya|файл)|列[^。\n]{0,9}文件名|ファイル名[^。\n]{0,6}列|파일 ?이름[^.\n]{0,6}열/iu;

const tools: readonly (readonly [Tool, RegExp])[] = [
  [
    'timer',
    /(?:time|hours?)[\s-]?(?:track\p{L}{0,12}|log|sheets?)|(?:track|log)(?:s|ging|ing)? (?:my |the |your |our |work(?:ing)? |billable ){0,3}(?:time|hours)|stundenzettel|zeiterfass\p{L}{0,12}|arbeitszeit\p{L}{0,12}|registro de (?:horas|tiempo)|control de horas|suivi d(?:u|e) temps|registro de horas|controle de horas|tracciamento (?:del tempo|ore)|urenregistratie|uren (?:per project )?bij|rejestr\p{L}{0,12} (?:czasu|godzin)|zaman takib\p{L}{0,12}|учёт\p{L}? (?:рабочего )?времени|учет\p{L}? (?:рабочего )?времени|tidrapport\p{L}{0,8}|arbetstid\p{L}{0,3}|jam kerja|chấm công|giờ làm việc|облік\p{L}{0,2} (?:робочого )?часу|horas trabajadas|horas trabalhadas|heures travaillées|ore lavorate|gewerkte uren|przepracowan\p{L}{1,3} godzin|çalışma saat\p{L}{1,8}|工时|作業時間|근무 ?시간|ساعات العمل|(?:ten(?:ere|go)|registr\p{L}{2,3}|tracci\p{L}{2,3}|segn\p{L}{2,3}) (?:le )?(?:mie )?ore|ore di lavoro|horas de trabaj?[ol]h?o|heures de travail|arbeitsstunden|werkuren|godziny pracy|track(?:s|ing)? how (?:many|much|long)(?: of my)?(?: hours?| time)? (?:i|we)|wie (?:viele stunden|lange) ich|cuántas horas (?:trabajo|trabaj)|cuánto tiempo (?:trabajo|dedico)|combien d['’]heures|quante ore|quanto tempo (?:lavoro|trabalho)|quantas horas|hoeveel (?:uur|uren) ik|ile godzin|сколько (?:часов|времени) я|скільки (?:годин|часу) я|kaç saat|horas que (?:trabajo|trabalho)|ore che lavoro|heures que je|何時間働|时间跟踪|勤怠|時間管理|시간 기록/iu,
  ],
  ['records', lists],
  [
    'duplicates',
    /duplicated? (?:\p{L}{2,8}\d? )?(?:files?|photos?|images?|songs?|videos?)|duplicate[\s-]finder|(?:find|finds|detect|remove)s? duplicates|same content|doppelte[rnsm]? (?:dateien?|fotos?|bilder|videos?|musik)|fotos (?:duplicadas|repetidas)|photos en double|foto doppie|dubbele foto['’]?s|duplikat\p{L}{0,12}|archivos duplicados|fichiers en double|doublons|arquivos duplicados|file duplicati|zduplikowan\p{L}{1,12}|dubbele bestanden|yinelenen dosya|дубликат\p{L}{0,12}|дублікат\p{L}{0,12}|dubblett\p{L}{0,6}|(?:file|berkas|foto) ganda|(?:tệp|file|ảnh) (?:\p{L}{1,8} ){0,2}?trùng|(?:повторяющ|одинаков)\p{L}{1,4} (?:файл|фото)|重复(?:的)?(?:文件|照片|图片)|重複(?:した)?(?:ファイル|写真|画像)|중복(?:된)? (?:파일|사진)|डुप्ली?ि?केट|(?:ال)?ملفات (?:ال)?(?:مكررة|المكررة)/iu,
  ],
  [
    'organize',
    /(?=.{0,400}(?:folder|ordner|carpeta|dossier|pasta|cartell|フォルダ|文件夹|폴더))(?:photo|foto|picture|bilder|zdję|写真|照片|사진)[^.!?。\n]{0,90}(?:year|jahr|año|année|ano|anno|rok|年|년|연도).{1,5}(?:month|monat|mes|mois|mês|miesi|月|월)|puts? [^.!?\n]{3,40} into (?:sub)?folders by |(?:organi[sz]e|sort|tid(?:y|ies)|clean(?:s)? up|group|move)s?(?:es)?\s(?:\p{L}{1,12}\s){0,4}?(?:files|downloads|photos|pictures|folder|images)\b(?!.{0,40}renam)|file organi[sz]er|(?:dateien|downloads|fotos|bilder)(?:-?ordner)? (?:[\p{L}/-]{1,20} ){0,9}?(?:sortier|aufräum|ordne(?!r))\p{L}{0,12}|(?:muev[ae]|mov[ae]|mover) (?:\p{L}{1,12} ){0,3}?(?:pdfs?|jpe?gs?|im[aá]gen[es]{1,2}|imagens|fotos|archivos|arquivos)(?!\p{L})|organiza\p{L}{0,12} (?:\p{L}{1,12} ){0,3}?(?:archivos|arquivos|descargas|downloads|fotos)|(?:trie|range|classe)r? (?:\p{L}{1,12} ){0,3}?(?:fichiers|photos|images|documents)|organizza\p{L}{0,12} (?:\p{L}{1,12} ){0,3}?(?:file|foto|documenti)|整理.{0,20}(?:文件|下载|照片|图片)|(?:照片|图片|文件夹)[^。，]{0,10}(?:分类|归类|整理)|(?:文件夹?|下载).{0,6}(?:整理|分类)|(?:ファイル|フォルダ|ダウンロード|写真)[^。]{0,20}(?:整理|振り分け|仕分け)|(?:파일|폴더|다운로드|사진)[^.]{0,20}정리|(?:разлож|рассортир|сортир|упорядоч|организ|раскид|разбира)\p{L}{0,8} (?:[\p{L}-]{1,14} ){0,3}?(?:файл|загрузк|фото)|(?:розклад|сорту|впорядк|розбира)\p{L}{0,8} (?:[\p{L}-]{1,14} ){0,3}?(?:файл|завантаж|фото)|(?:sorter|organiser|städ|ordn)a\p{L}? (?:[\p{L}-]{1,14} ){0,4}?(?:filer|foton|bilder|mapp|nedladdn|downloads)|(?:rapikan|urutkan|ngurutin|atur|susun|kelompokkan|mengelompokkan|pindah(?:kan|in)|sortir) (?:\p{L}{1,14} ){0,3}?(?:file|berkas|foto|folder|unduhan)|(?:sắp xếp|dọn dẹp|phân loại) (?:\p{L}{1,8} ){0,3}?(?:tệp|file|ảnh|thư mục)|(?:gom|chia|chuyển) [^.\n]{0,40}(?:vào|theo|sang) (?:\p{L}{1,8} ){0,2}thư mục|(?:porządk|uporządk|sortuj|segreg)\p{L}{0,8} (?:[\p{L}-]{1,14} ){0,3}?(?:plik|pobran|folder|zdję)|(?:sorteer|orden|opruim)\p{L}{0,4} (?:[\p{L}-]{1,14} ){0,3}?(?:bestanden|downloads|map|foto)|(?:bestanden|downloads|foto)\p{L}{0,4} (?:[\p{L}-]{1,14} ){0,3}?(?:sorteer|orden|opruim)|(?:dosya|indirilen|fotoğraf|resim)\p{L}{0,8} (?:[\p{L}/-]{1,14} ){0,7}?(?:düzenle|sırala|ayır|taşı)|(?:ordin|sistem)\p{L}{1,4} (?:[\p{L}-]{1,14} ){0,3}?(?:file|download|foto|cartella)|(?:orden|clasific)\p{L}{1,4} (?:[\p{L}-]{1,14} ){0,3}?(?:archivos|descargas|carpeta|fotos)|(?:ordne(?!r)|sortier|aufräum)\p{L}{0,4} (?:[\p{L}-]{1,20} ){0,3}?(?:dateien|downloads?|ordner|fotos)|(?:rang|class|tri)\p{L}{1,4} (?:[\p{L}’'-]{1,14} ){0,4}?(?:téléchargements|photos|dossier)|(?:फ़ाइल|फाइल|डाउनलोड|फ़ोल्डर).{0,20}(?:व्यवस्थित|छाँट|सॉर्ट)|(?<!\p{L})(?:files?|photos?|pics) .{1,40}folders? .{0,12}(?:daal|rakh|baant|laga)|(?:ترتيب|تنظيم|فرز|نقل|[يت](?:رتب|نظم|فرز|نقل)) (?:كل )?(?:ال)?(?:ملفات|مجلد|تنزيلات|صور)/iu,
  ],
  [
    'rename',
    /(?:adds?|puts?)\s[^.!?\n]{1,40}\s(?:before|in front of|at the start of) (?:each |every |all |the )*file ?names?|durchnummerier|(?:spaces?|leerzeichen|espacios|espaces|espaços|spazi|spaties|spacje|boşlukları?|пробелы?|пробіли|mellanslag|lower ?case|underscores?|replac\p{L}{1,3}|ersetz\p{L}{1,2}|klein|空格|スペース|공백)[^.!?\n]{1,60}(?:file ?names?|dateinamen|nombres? de (?:los )?archivos?|noms? de(?:s)? fichiers?|nomes? d[eo]s? arquivos?|nomi de[i]? file|bestandsnamen|nazw\p{L}{0,3} plik\p{L}{0,3}|dosya (?:ad|isim)\p{L}{1,8}|им[её]н\p{L}{0,3} файл\p{L}{0,2}|імен\p{L}{0,3} файл\p{L}{0,2}|filnamn\p{L}{0,2})|(?:file ?names?|dateinamen|nombres? de (?:los )?archivos?|noms? de(?:s)? fichiers?|bestandsnamen|filnamn\p{L}{0,2}|文件名|ファイル名|파일 ?이름)[^.!?\n]{1,40}(?:lower ?case|underscores?|replac|ersetz|klein|spaces|leerzeichen|minúsculas|minuscules|空格|下划线|スペース|공백)|renam(?!\p{L}{0,4} (?:the |some )?(?:columns?|headers?|fields?))|renombr|umbenen|umzubenen|hernoem|renomm|renome[ai]|rinomin|zmienia\p{L}{0,8} nazw|zmian\p{L}{0,8} nazw|yeniden adland|переимен|перейменов|byt(?:er|a) namn|döp(?:er|a) om|ganti nama|ubah nama|đổi tên|doi ten|重命名|改名|リネーム|名前を変更|이름\p{L}{0,4} (?:변경|바꾸)|नाम बदल|تسمية|naam badal/iu,
  ],
  [
    'password',
    /^(?![^]*(?:crypt|cifr|encript|criptogr|verschlüss|chiffr|szyfr|шифр))[^]*(?<!hashed |manage )(?:wachtwoord|كلم(?:ة|ات) (?:ال)?(?:مرور|سر)|passw(?!\p{L}{0,6} (?:manager|vault|store|hash))|passphrase|contraseña|kennw|mots? de passe|senha|hasł|hase[lł]|parola|şifre|парол|lösenord|kata sandi|mật khẩu|密码|パスワード|비밀번호|पासवर्ड)/iu,
  ],
  [
    'weather',
    /weather|wetter|clima(?!\p{L})|météo|previsão do tempo|meteo|pogod\p{L}|hava durumu|погод\p{L}|väder|cuaca|thời tiết|天气|天気|날씨|मौसम/iu,
  ],
  [
    'convert',
    /(?:conver|konver|umwand|wandel|przekszta|dönüştür|преобраз|omvandl|ubah|chuyển|перетвор|конверт|変換|转换|변환|बदल|يحو?ل|تحويل).{0,40}(?:csv|json)|csv in, json out|json in, csv out|csv\s?(?:to|into|nach|zu|in|na|a|en|vers|para|naar|do|в|ke|till|sang|у|<?[-=]?>|→|2|↔|und|and|<->)\s?json|json\s?(?:to|into|nach|zu|in|a|en|vers|para|naar|do|в|ke|till|sang|у|<?[-=]?>|→|2|↔|und|and)\s?csv|(?:conver|convier|(?<!\p{L})(?:turn|pas[ae])|konver|umwand|wandel|transform|zamieni|przekszta|dönüştür|преобраз|конверт)\p{L}{0,10} .{0,60}(?<!\p{L})csvs?(?!\p{L}).{1,60}(?<!\p{L})json|csv.{3,160}(?<!\p{L})(?:as|als|en|como|em|in|comme|jako|do|w|naar|в|to)\s(?:a\s|un\s|une\s|ein\s)?json|(?:csv|json)[- ]?(?:dateien?|files?|bestanden|archivos?|fichiers?|plik\p{L}{0,2}|файл\p{L}{0,3})\s(?:in|zu|nach|naar|to|into|do|w|в|en|a)\s(?:csv|json)(?!\p{L})|csv\p{L}{0,3}(?: dosya\p{L}{1,6})? json[’']?\p{L}{1,2} (?:çevir|dönüştür)|csv.{3,80}json\s?(?:으?로|に|へ|olarak|में)|json.{3,80}csv\s?(?:으?로|に|へ)|csv(?:文件)?转.{0,3}json|json(?:文件)?转.{0,3}csv/iu,
  ],
  ['merge', merging],
  [
    'count',
    /how many (?:words|lines)|wie viele (?:wörter|zeilen)|combien de (?:mots|lignes)|cuántas (?:palabras|líneas)|(?<!\p{L})count\p{L}{0,12}\s(?:\p{L}{1,12}\s){0,4}?(?:words?|lines?|characters?)|(?:word|line)[\s-](?:count\p{L}{0,12}|frequenc\p{L}{1,12})|most (?:common|frequent|used) words|en (?:çok|sık) (?:geçen|kullanılan) (?:\d{1,4} )?kelime|kelime (?:sıklı|say)|palabras más (?:frecuentes|usadas|repetidas)|mots les plus (?:fréquents|utilisés)|palavras mais (?:frequentes|usadas)|parole più (?:frequenti|usate)|najczęstsz\p{L}{1,3} słow|самы[ехй] (?:часты|употребл)\p{L}{1,6} слов|häufigsten wörter|meest (?:gebruikte|voorkomende) woorden|(?:wörter|zeilen|zeichen|woorden|regels) (?:[^.!?\n]{1,60} )?(?:zähl|tel)\p{L}{0,12}|wort(?:zähler|häufigkeit\p{L}{0,12})|zählt (?:\p{L}{1,12} ){0,3}?(?:wörter|zeilen)|conta(?:r|dor|tore)? (?:\p{L}{1,12} ){0,3}?(?:palabras|palavras|parole|líneas)|(?:cuenta|contar|cuente|conta|conti|conte) (?:\p{L}{1,12} ){0,3}?(?:palabras|palavras|parole)|compte\p{L}{0,12} (?:\p{L}{1,12} ){0,3}?mots|(?:tel|telt) (?:\p{L}{1,12} ){0,3}?woorden|tel\p{L}{0,12} woorden|licz\p{L}{0,12} sł[oó]w\p{L}{0,12}|подсч[её]т\p{L}{0,12} слов|(?:счита\p{L}{1,3}|посчит\p{L}{1,4}|подсч\p{L}{2,8}|количество|сколько|(?:під|по)?рах[уо]\p{L}{1,4}|кількість|скільки|ile|liczb[aęy]) (?:\p{L}{1,12},? ){0,4}?(?:строк\p{L}|слов\p{L}?|слів|рядк\p{L}{1,2}|słów|linii|wierszy)|lines of code|zeilen (?:code|quelltext)|líneas de código|lignes de code|linhas de código|righe di codice|räkna\p{L}? (?:\p{L}{1,12} ){0,3}?(?:ord|rader)|hitung (?:\p{L}{1,12} ){0,2}?(?:kata|baris)|đếm (?:số )?(?:từ|dòng)|统计.{0,6}(?:单词|字数|词频)|単語数|文字数|단어 수/iu,
  ],
  ['currency', money],
  [
    'calc',
    /calcul|rechner|calcolat|kalkulator|hesap makine|калькулятор|kalkylator|miniräknare|máy tính bỏ túi|计算器|電卓|계산기|कैलकुलेटर|arithmetic/iu,
  ],
];

/**
 * What a list keeper keeps, in the words of the request: "expenses" for "a CLI to track expenses".
 */
export function readNoun(
  { subject, language = 'en' }: Pick<NodePlan, 'subject' | 'language'>,
  text: string,
): string {
  const tracked = keeping.exec(text)?.groups?.['noun'];
  // "categories rent, groceries" are expenses.
  const known = nouns.find(
    ([cues, noun]) =>
      cues.test(text) && !(noun === 'groceries' && /expens|spending|budget/iu.test(text)),
  )?.[1];
  // The tool's own text is English, so a word of another language would not fit in.
  const isOwn = language === 'en' && /^[a-z-]{3,20}$/i.test(subject ?? '');
  const own = isOwn ? subject : undefined;
  return (tracked ?? known ?? own ?? 'entries').toLowerCase();
}

/** "to track my expenses" */
const keeping =
  /\b(?:track|tracks|tracking|manage|manages|managing|keep|keeps|keeping|store|stores|log|logs|logging|organi[sz]e)\s(?:track of\s)?(?:my\s|your\s|our\s|the\s|and\s)?(?!files|images|photos|words|lines|processes|settings|results)(?<noun>[a-z][a-z-]{2,20}s)\b/i;

const nouns: readonly (readonly [RegExp, string])[] = [
  [letterPattern(`(?<!\\p{L})(?:${groceries})`), 'groceries'],
  [
    /(?<!\p{L})(?:debts?|iou|owes? me|(?:spiel)?schulden|deudas?|dettes?|dívidas?|debit[io]|schuld(?:en)?|dług(?!oś)\p{L}{1,4}|borç\p{L}{0,6}|долг\p{L}{0,3}|борг\p{L}{0,3}|skulder|hutang|utang|nợ)(?!\p{L})|欠款|借款|貸し借り|友達への貸し|빚|उधार|ديون/iu,
    'debts',
  ],
  [lending, 'loans'],
  [
    /inventory|inventar|inventario|inventaire|estoque|stock[- ](?:keep|manag|control|list|track|cli|app)|lagerverwalt|lagerbest|magazzino|magazyn|склад(?:а|е|у|ом)?(?!\p{L})|voorraad|almacén|在庫|库存|재고/iu,
    'items',
  ],
  [
    /to-do|todos?(?! (?:d[ií]a|m[eê]s|el|la|los|las|o|a|os|as|an?o|año)(?!\p{L}))|tasks?\b|tareas?|aufgabe|tâches?|tarefa|attività|cose da fare|choses à faire|cosas (?:que|por) hacer|coisas (?:a|para) fazer|rzeczy do zrobienia|zada[nń]|takenlijst|görev|yapılacak|задач|спис\p{L}{2} (?:дел|справ)(?!\p{L})|uppgift|att göra|tugas|việc cần làm|công việc|завдан|任务|待办|タスク|할 ?일|कार्य|مهام/iu,
    'tasks',
  ],
  [
    /expens|spending|(?<!\p{L})(?:money|finances?|finanz)|budget|gastos?|ausgaben|haushaltsbuch|dépenses|despesas|spese|wydatk|harcama|uitgaven|расход|utgift|pengeluaran|chi tiêu|chi tieu|витрат|支出|记账|記帳|経費|家計簿|지출|가계부|ख़?र्च|kharch|مصاريف|مصروف|نفقات/iu,
    'expenses',
  ],
  [
    /(?<!\p{L})(?:films?|movies?|film\p{L}{0,6}|pel[ií]culas?|filmes|фильм\p{L}{0,2}|фільм\p{L}{0,2})(?!\p{L})|(?:映画|电影|영화)(?=.{0,6}(?:リスト|記録|清单|列表|목록|기록))/iu,
    'movies',
  ],
  [
    /bookmarks?|marcadores|lesezeichen|закладк|bokmärk|dấu trang|书签|ブックマーク|북마크/iu,
    'bookmarks',
  ],
  [
    /contacts?\b|(?:contact|address|phone)[\s-]?book|kontakte|contactos|contatos|контакт|kontakter|daftar kontak|danh bạ/iu,
    'contacts',
  ],
  [
    /habits?|hábitos|gewohnheit|gewoonte|habitudes|abitudini|nawyk|alışkanlı|आदत|عادات|العادات|привыч|vanor(?!\p{L})|kebiasaan|thói quen|звичк|звичок|习惯|習慣|습관/iu,
    'habits',
  ],
  [/workouts?|trainings?tagebuch|entrenamientos/iu, 'workouts'],
  [
    /books?\b|reading[- ]list|libros|bücher|livres|livros|böcker|buku(?!\p{L})|(?<!danh )sách|книжк|книжок/iu,
    'books',
  ],
  [
    /notes?\b|notas?\b|(?<!\p{L})(?:diar(?:y|ies|ios?|iusz)|tagebuch|journal intime|дневник\p{L}?|щоденник\p{L}?|günlük|dagb[o]\p{L}{1,3})(?!\p{L})|日记|日記|일기|notiz|appunt|notatk|notitie|\bnot\b|замет|anteckning|catatan|ghi chú|нотат|笔记|メモ|메모|नोट|ملاحظ/iu,
    'notes',
  ],
];
