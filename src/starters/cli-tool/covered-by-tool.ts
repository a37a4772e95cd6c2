import { allMatches } from '../../workspace/text/all-matches.ts';
import { saysMean, saysMonths, saysSpending } from './reading/read-report.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { namesKind } from './kind-names.ts';
import {
  readConvert,
  saysDoubles,
  saysNumbers,
  saysPipes,
  saysSeparator,
} from './reading/read-convert.ts';
import {
  choosesColumns,
  cleansTable,
  saysTableWork,
  sumsColumn,
} from './reading/asks/cleans-table.ts';
import { readsTable } from './reading/asks/asks-for-report.ts';
import { home } from './reading/read-data-file.ts';
import { readOutline } from './reading/read-outline.ts';
import { keepsStock, readLow, saysStock } from './reading/values/read-stock.ts';
import { stockOf } from '../rest-api/work/stock.ts';
import { saysTotals } from './reading/values/read-totals.ts';
import { readNoun, readTool, sourceOf, toolsIn } from './reading/read-tool.ts';
import { saysPage } from './reading/read-page.ts';
import { asksForPomodoro, countsDown } from './reading/read-pomodoro.ts';
import { namesLanguage } from './reading/read-quiz.ts';
import { doesTask } from './reading/asks/does-task.ts';
import { saysKeeping } from './reading/asks/keeps-records.ts';
import { taskIn, tasks } from './reading/asks/asks-for-task.ts';
import { readAge } from './reading/values/read-age.ts';
import { clientsIn, saysClients } from './reading/values/read-rates.ts';
import { canUndo, saysMove, undoes } from './reading/values/read-moves.ts';
import { spanIn } from './reading/values/read-span.ts';
import { saysDone } from './reading/read-records.ts';
import { lending, namesField } from './reading/values/usual-fields.ts';
import { toolSettings } from './tool-settings.ts';
import { watchesFolder } from './reading/folder-in.ts';
import { askedCommands, askedOptions } from './asked-names.ts';

/** What every keeper of a list does: "удалить" alone. */
const keeping: ReadonlySet<string> = new Set(['add', 'list', 'find', 'done', 'edit', 'remove']);
const watchers: ReadonlySet<string> = new Set(['organize', 'convert']);

/**
 * Whether a clause of a request is about what its tool does, in whatever words: it names the job, its options
 * alone, folders for kinds of files, the rows that are left out, or what is said at the end.
 */
export function coveredByTool(plan: Plan, text: string): (clause: string) => boolean {
  const outline = readOutline(text);
  const tool = readTool(`${plan.title}\n${text}`.slice(0, 2000), outline);
  if (tool === 'files' || tool === 'commands') return () => false;
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  const hasStock =
    keepsStock(text) ||
    readLow(text) !== undefined ||
    resources.some(({ fields }) => stockOf(fields) !== undefined);
  const flags = outline.options.map(({ flag }) => flag.slice(2));
  const known = new Set(Object.values(askedOptions(tool, flags)).flat());
  const { said } = tool === 'convert' ? readConvert(text) : {};
  const task = tasks.find((one) => one === tool);
  if (task !== undefined)
    return (clause) =>
      clause.length < 120 &&
      (taskIn(clause) === task || doesTask(task, clause) || preview.test(clause));
  if (tool === 'invoice') return (clause) => ofInvoices.test(clause);
  if (tool === 'quiz')
    return (clause) =>
      ofQuizzes.test(clause) ||
      namesLanguage(clause) ||
      (clause.length < 30 && saysKeeping(clause));
  if (tool === 'pomodoro')
    return (clause) => countsDown(clause) || asksForPomodoro(clause) || ofTimers.test(clause);
  if (tool === 'logs') return (clause) => ofLogs.test(clause);
  if (tool === 'page')
    return (clause) => saysPage(clause) || /^\S{1,20}\s[\w./-]+\.md/u.test(clause);
  return (clause) => {
    const named = allMatches(clause, /(?<![\p{L}\p{N}-])--(\p{L}[\p{L}\p{N}-]{0,30})/gu);
    if (named.length > 0) return named.every(([, flag = '']) => known.has(flag.toLowerCase()));
    return (
      toolsIn(clause).includes(tool) ||
      (takesFolders.has(tool) &&
        (ofFolder.test(clause) || (tool !== 'organize' && below.test(clause)))) ||
      (clause.length < 70 && canUndo.has(tool) && undoes.test(clause)) ||
      (takesFolders.has(tool) && clause.length < 70 && preview.test(clause)) ||
      (tool === 'rename' &&
        clause.length < 90 &&
        /[_-]\d{2,4}\.\p{L}{3,4}|(?<!\d)0\d{1,2},? 0\d/u.test(clause)) ||
      (tool === 'duplicates' && clause.length < 90 && space.test(clause)) ||
      (tool === 'records' &&
        (saysKeeping(clause) ||
          (clause.length < 70 && home.test(clause)) ||
          saysTotals(clause) ||
          asksForKeeper(clause) ||
          saysDone(clause) ||
          (clause.length < 30 && namesField(clause)) ||
          Object.keys(askedCommands(tool, [clause.toLowerCase()])).some((one) =>
            keeping.has(one),
          ) ||
          (clause.length < 60 && spanIn(clause) !== undefined) ||
          lateInRed.test(clause) ||
          (clause.length < 90 && (lending.test(clause) || ofHabits.test(clause))) ||
          toCsv.test(clause) ||
          (hasStock && saysStock(clause)))) ||
      (tool === 'timer' &&
        clause.length < 100 &&
        (/csv/iu.test(clause) ||
          saysClock(clause) ||
          saysClients(clause) ||
          spanIn(clause.replace(ofEach, 'total')) !== undefined ||
          clientsIn(text).some((name) => clause.includes(name)) ||
          Object.keys(toolSettings('timer', clause, outline)).length > 0)) ||
      (tool === 'weather' && forecast.test(clause)) ||
      // "100 usd try"
      (tool === 'currency' && /\d\s?[a-z]{3}\s[a-z]{3}(?!\p{L})/iu.test(clause)) ||
      (tool === 'report' &&
        clause.length < 90 &&
        (readsTable.test(clause) ||
          saysMean(clause) ||
          sumsColumn(clause) ||
          choosesColumns(clause))) ||
      (tool === 'report' && (saysMonths(clause) || saysSpending(clause))) ||
      (tool === 'report' && clause.length < 140 && readAge(clause) !== undefined) ||
      // Whether the number is one of the settings is seen elsewhere.
      ((tool === 'password' || tool === 'count') && /\d/u.test(clause)) ||
      (tool === 'password' && clause.length < 70 && ofPasswords.test(clause)) ||
      (watchers.has(tool) && clause.length < 60 && watchesFolder(clause)) ||
      (tool === 'organize' && (namesKind(clause) || sorting.test(clause) || saysMove(clause))) ||
      (tool === 'zip' && clause.length < 24 && /zip/iu.test(clause)) ||
      // `--unique`
      (tool === 'merge' && clause.length < 40 && /d(?:up|op|ub|ou)[lp]|дубл/iu.test(clause)) ||
      (tool === 'merge' && sourceOf(clause).source !== undefined) ||
      (tool === 'convert' &&
        (saysDoubles(clause) ||
          (clause.length < 90 && choosesColumns(clause)) ||
          (cleansTable(text) && (saysTableWork(clause) || ofTables.test(clause))) ||
          (clause.length < 90 && saysNumbers(clause)) ||
          saysSeparator(clause) ||
          (clause.length < 90 && saysPipes(clause)) ||
          (typeof said === 'string' && clause.includes(said.slice(0, 6)))))
    );
  };
}

/** "takes a csv and writes to a new file", "removes duplicate rows" */
const ofTables =
  /^(?:and |then )?(?:(?:takes?|reads?|opens?|writes?|saves?|outputs?)\s[^,;]{1,40}(?:csv|file)|(?:removes?|drops?|deletes?) (?:the |all )?(?:duplicates?|duplicate rows))$/iu;

/** "Напиши консольную программу для учёта долгов": the list that it keeps. */
function asksForKeeper(clause: string): boolean {
  return (
    clause.length < 64 &&
    program.test(clause) &&
    readNoun({ language: 'ru' }, clause) !== 'entries' &&
    !/\d/u.test(clause)
  );
}

const program =
  /(?<!\p{L})(?:cli|tool|script|skript|command[- ]line|terminal|console|kommandozeile\p{L}{0,12}|konsole\p{L}{0,10}|programm?[ae]?|programme|outil|herramienta|strumento|ferramenta|konsolow\p{L}{1,3}|narzędzie|opdrachtregel\p{L}{0,10}|konsol\p{L}{0,4}|консол\p{L}{2,6}|программ\p{L}{1,2}|програм\p{L}{1,2}|утилит\p{L}{1,2})(?!\p{L})|命令行|コマンドライン|명령줄/iu;

/** "asks for the customer, adds 20 % VAT, numbered F-001" */
const ofInvoices =
  /invoice|customer|client|json|hours?(?!\p{L})|timmar|stunden|horas|heures|(?<!\p{L})ore(?!\p{L})|uren|godzin|час(?:ы|ов)|kunde|klient|cliente|factur|rechnung|fattur|faktur|fatura|сч[её]т|клиент|%|\d{3}|item|qty|quantit|price|preis|prix|prec|prezz|cen[ay]|menge|cantidad|posi[tc]|compan|firma|entreprise|empresa|azienda|number|nummer|numer|text|html|发票|請求|客户|청구|고객/iu;
/** "top 10 IPs, status codes, requests per hour, --json" */
const ofLogs =
  /(?<!\p{L})(?:IPs?|logs?|nginx|apache|top|json|gz|status\p{L}{0,6}|requests?|hours?|hourly|pages?|urls?|paths?|anfragen|stunde|seiten|peticiones|hora|páginas|códigos?|requêtes|heure|codes?|pedidos|richieste|ora|pagine|codici|verzoeken|uur|pagina|żąda\p{L}{1,3}|godzin\p{L}|stron\p{L}{0,2}|kod\p{L}{0,3}|istek\p{L}{0,3}|saat\p{L}{0,4}|sayfa\p{L}{0,3}|запрос\p{L}{0,3}|час\p{L}{0,3}|страниц\p{L}{0,2}|код\p{L}{0,2}|JSON)(?!\p{L})|状态码|每小时|ステータス|時間|상태|시간/iu;

/** "25 min work and 5 min break", "rings at the end", "shows the time that is left" */
const ofTimers =
  /\d{1,3}\s?(?:min|m(?!\p{L})|분|分|dakika|dk|мин|मिनट|دقي|de |di )|(?<!\p{L})(?:break|pausen?|rest|pausa|pauze|przerw|beep|bell|rings?|klingel|countdown|remaining|rounds?|runden)\p{L}{0,3}(?!\p{L})|\d{1,3}\/\d{1,2}|セット|세트/iu;
/** "asks 10 random words, counts the right answers" */
const ofQuizzes =
  /json|вопрос|(?<!\p{L})wynik|transl|übersetz|tradu[czç]|vertal|tłumacz|перев[оі]д|переклад|çeviri|翻译|訳|번역|(?<!\p{L})wort(?!\p{L})|score|resultado|résultat|risultato|ergebnis|результат|capita|hauptst|hoofdst|stolic|başkent|столиц|首都|수도|राजधानी|عواصم|question|hasard|azar|puntuaci|punteggio|word|vocab|vokab|wörter|ask|frag|random|zufäll|right|correct|richtig|wrong|mistake|falsch|fehler|score|points|punkte|palabra|pregunt|aciert|fall|acert|correct|erros?|mots?(?!\p{L})|demand|juste|erreur|palavra|pergunt|cert[oa]s|parole|chied|giust|sbagli|errori|woord|vraag|goed|fout|słów|pyta|popraw|błęd|kelime|sor(?:ar|sun)|doğru|yanlış|слов|спрашива|верн|правильн|ошиб|снова|单词|提问|答|単語|出題|正解|間違|단어|문제|정답|틀린|शब्द|पूछ|सही|ग़?लत|كلم|يسأل|صحيح|خطأ/iu;

/** "in the folder ./photos": what is typed. */
const takesFolders: ReadonlySet<string> = new Set([
  'rename',
  'organize',
  'duplicates',
  'merge',
  'count',
]);
const ofFolder = /^(?:\p{L}{1,12}\s){0,4}["'`„«]?(?:~|\.{1,2})?\/[\w./-]{1,60}["'`“»]?$/u;
const below =
  /sub-?(?:folders?|carpetas|pastas)|unterordner|sous-dossiers|sottocartelle|submappen|podfolder|alt klasör|(?:под|вложенн\p{L}{2} )папк|підпап/iu;

/** "with a preview before anything happens": it says what it would do first. */
const preview =
  /(?<!\p{L})(?:preview|dry[- ]?run|vorschau|vista previa|aperçu|anteprima|pré-?visualiza\p{L}{2,3}|voorvertoning|podgląd\p{L}{0,2}|önizleme|предпросмотр\p{L}{0,2}|(?:probe|test|trocken)lauf|(?:modo )?prueba|simula\p{L}{1,6}|próbn\p{L}{1,2}|na sucho|(?:пробн|тестов)\p{L}{2,3}(?: \p{L}{5,9})?|before anything|bevor (?:et)?was|antes de que|avant que|prima che|voordat|zanim|(?:shows?|preview|list\p{L}?) (?:it |them |the \p{L}{3,12} )?first|first (?:shows?|list)|(?:asks?|confirm\p{L}{0,5}) (?:first|before)|erst(?:mal)? (?:an)?zeig\p{L}{1,2}|zuerst (?:an)?zeig\p{L}{1,2}|primero (?:que )?(?:me )?(?:mostrar|muestr[ae]|enseñ[ae])|d['’]abord (?:montrer|afficher)|prima (?:di tutto )?(?:mostra|fa(?:mmi|rmi)? veder)\p{L}{0,4}|primeiro mostr\p{L}{1,2}|eerst (?:laten zien|tonen)|najpierw pokaż\p{L}{0,2}|önce göster\p{L}{0,3}|сначала показ\p{L}{1,6}|спочатку показ\p{L}{1,6})(?!\p{L})|预览|プレビュー|미리|先に.{0,12}(?:見せ|表示)|먼저.{0,12}보여/iu;

/** "how much space they take", "wie viel Platz ich sparen kann" */
const space =
  /^(?:\S{1,14}\s){0,7}(?:space|disk space|platz|speicher(?:platz)?|espacio|place|espaço|spazio|ruimte|miejsca|yer|места|місця|utrymme|místa|spațiu|helyet)(?!\p{L})(?:\s\S{1,16}){0,5}$|(?:空间|空間|容量|공간|용량|जगह|مساحة)/iu;
/** "CSV出力ができて": what "export" does. */
const toCsv =
  /^(?:csv|CSV).{0,4}(?:出力|書き出|エクスポート|导出|내보내|निर्यात).{0,8}$|^.{0,6}(?:导出|エクスポート|내보내).{0,3}csv.{0,4}$|^(?:as|als|en|como|em|in|come|w|do|ke|som|в|у|to|nach|zu|naar|e(?:x|s|ks)port\p{L}{0,10}|[эе]кспорт) (?:as |als |en |como |em |in |to |do |в |an? )?csv(?: export\p{L}{0,8}| eksport\p{L}{0,6})?$/iu;

/** "start acme", "lunch break" */
function saysClock(clause: string): boolean {
  const words = clause.toLowerCase().split(/\s/u);
  const { start, stop, pause, resume } = askedCommands('timer', words);
  return words.length < 4 && [start, stop, pause, resume].some((one) => one !== undefined);
}

/** "pro Kunde": the totals of each. */
const ofEach = /(?<!\p{L})(?:per|pro|je|por|par|na|по) (?:cl|cu|k|p|к|п)\p{L}{3,12}/iu;
/** "longueur au choix", "with or without symbols" */
const ofPasswords =
  /(?<!\p{L})(?:lengths?|länge|longitud|longueur|comprimento|tamanho|lunghezza|lengte|długoś\p{L}{1,3}|uzunlu\p{L}{1,4}|длин\p{L}{1,2}|довжин\p{L}{1,2}|symbols?|sonderzeichen|symbole[sn]?|símbolos|simboli|symbolen|tekens|semboll?\p{L}{0,4}|символ\p{L}{0,3}|anzahl|number of|cantidad|quantità|liczb\p{L}|количеств\p{L}|digits?|ziffern|chiffres|cifras|cifre|cijfers|rakam\p{L}{0,4}|цифр\p{L}{0,3}|words|wörter|mots|palabras|several|mehrere|vari[oa]s|plusieurs|birden fazla|нескольк\p{L}{1,2})(?!\p{L})|複数|여러|長さ|文字数|記号|长度|符号|길이|기호|多个/iu;

/** "wind and rain for the next days" */
const forecast =
  /(?<!\p{L})(?:wind|rain|precipitation|forecast|temp(?:erature)?s?|fahrenheit|celsius|regen|niederschlag|vorhersage|temperatur|viento|lluvia|pronóstico|temperatura|vent|pluie|prévisions|température|vento|chuva|pioggia|previs\p{L}{2,4}|neerslag|wiatr|deszcz|prognoz\p{L}|rüzgar|yağmur|sıcaklık|ветер|дожд\p{L}|температур\p{L})(?!\p{L})|风|雨|气温|気温|風|기온|바람/iu;

/** "with the current streak", "pokaż serię" */
const ofHabits =
  /(?<!\p{L})(?:streaks?|serien?|rachas?|séries?(?: en cours)?|sequência|reeks|seri[eę]|seriyi|сери[яюї])(?!\p{L})|连续|連続|연속/iu;

/** "overdue ones in red", "überfällige rot" */
const lateInRed =
  /(?:overdue|late|past due|überfällig|verspätet|vencid|atrasad|retard|échu|scadut|te laat|verlopen|zaległ|spóźni|geciken|geçmiş|просроч)\p{L}{0,4}.{0,20}(?<!\p{L})(?:red|rot|roj[oa]s?|rouges?|vermelh[oa]s?|ross[oaie]|rood|rode|czerwon\p{L}{1,3}|kırmızı|красн\p{L}{1,3})(?!\p{L})|(?:逾期|过期|期限切れ|기한).{0,10}(?:红|赤|빨간)/iu;

/** "by extension", "moves them and says how many" */
const sorting =
  /extension|endung|extensión|extensões|estensione|rozszerze|extensie|uzantı|расширени|扩展名|拡張子|확장자|how many|wie ?viele|cuánt|combien|quant[io]s?|ile plik|hoeveel|kaç|скольк|多少|何個|몇 개/iu;
