import { keepsWins, winWords } from '../../../records/reading/games-won.ts';
import { logWords, taskListWords, taskWords } from '../../../pomodoro/asks-for-task.ts';
import type { PageFunction } from './page-function.ts';

/** What single tools do anyway, in the words by which requests describe it. */
const tools: readonly PageFunction[] = [
  {
    in: ['palette-maker'],
    sure: [
      '(?:press(?:ing)?|hit(?:ting)?) (?:the )?space(?: ?bar)?(?: (?:for|to|gives|makes) [^,.;]{1,40})?|click to copy(?: the \\p{L}{3,5})?|lock (?:the ones|those|colou?rs)(?: i like)?',
    ],
  },
  {
    in: ['recipe-scaler'],
    sure: [
      "(?:i )?(?:enter|type|paste|put in) (?:the |my )?(?:ingredients|amounts|quantities)(?: for \\d{1,3} \\p{L}{3,14})?|(?:it )?scales? (?:it |them )?(?:up |down )?to (?:however many|any number|as many|the number)[^,.;]{0,30}|(?:j[’']entre|je saisis) les (?:quantités|ingrédients)(?: pour \\d{1,3} \\p{L}{3,14})?|elle les adapte[^,.;]{0,30}|(?:introduzco|pongo) (?:los ingredientes|las cantidades)[^,.;]{0,24}|zutaten (?:für \\d{1,3} \\p{L}{3,14} )?eingeben",
    ],
  },
  {
    in: ['picker'],
    sure: [
      '[^,.;]{0,8}(?:버튼|ボタン|按钮?)[^,.;]{0,8}(?:골라|뽑|선택|選|出|抽|选)[^,.;]{0,6}',
      '\\d{1,2} (?:prizes?|names|options?|choices|preise|namen|optionen|premios|nombres|opciones|prix|lots|noms|prêmios|nomes|opções|premi|nomi|opzioni|prijzen|opties|nagr[oó]d\\p{L}{0,1}|opcji|seçenek|вариант\\p{L}{0,3})',
    ],
  },
  {
    in: ['picker'],
    sure: [
      '(?:paste|enter|type)(?: in)? (?:\\d{1,3} |the |my |all |a list of )?(?:names|students|players|entries)|(?:donde )?(?:pueda |puedo )?pegar (?:los |la lista de )?nombres(?: de (?:\\d{1,3} )?\\p{L}{3,12})?|(?:y )?que (?:quite|elimine|borre) al que ya salió|(?:removes?|takes? out|drops?) (?:the |who(?:ever)? )?(?:winner|picked|drawn|was (?:picked|drawn))[^,.;]{0,24}|namen (?:einfügen|eingeben|reinkopieren)|coller (?:les|une liste de) noms|colar (?:os )?nomes|incollare i nomi|namen plakken|wkleić imiona|вставить (?:список )?им[её]н\\p{L}?|粘贴名单|名前を貼り付け|이름(?:을)? 붙여넣기',
    ],
  },
  {
    in: ['picker'],
    sure: [
      "who(?:ever)? (?:was|is|has been|got|already was) (?:picked|drawn|chosen)[^,.;]{0,70}|(?:nobody|no one|no name) (?:comes up |is picked |gets picked |picked )?(?:twice|again)(?: (?:un)?til+ [^,.;]{3,40})?|(?:don['’]?t|do not|never) pick (?:anyone|anybody|any name|someone) (?:twice|again)(?: (?:un)?til+ [^,.;]{3,40})?",
    ],
  },
  {
    in: ['todo', 'habit-tracker'],
    sure: [
      '(?:with )?(?:check|tick) ?boxes|kästchen|casillas|cases à cocher|caixinhas|caselle|vakjes|галочки|체크박스|チェックボックス|复选框',
    ],
  },
  {
    in: ['pixel-art'],
    sure: [
      '(?:(?:an? )?palett?e (?:of|with|mit|von|avec|de) |(?:una )?paleta (?:de|con|com|z) |(?:una )?tavolozza (?:di|con) |палитра из )?(?:[2-9]|1[0-6])[ -]?(?:colou?rs?|farben|couleurs|colores|cores|colori|kleuren|kolor\\p{L}{1,3}|renk\\p{L}{0,3}|цвет\\p{L}{1,3}|种颜色|色|색)(?: palette)?',
    ],
  },
  {
    in: ['connect-four', 'reversi', 'tic-tac-toe'],
    sure: [
      '(?:count|keep|track)\\p{L}{0,3} (?:the )?(?:wins|score)|siege (?:mit)?zählen|contar (?:las )?victorias|compter les victoires|contar (?:as )?vitórias|contare le vittorie|zliczanie zwycięstw',
    ],
  },
  {
    in: ['interval-timer', 'typing-test', 'quiz', 'whack-a-mole'],
    sure: [
      '(?<!\\d)\\d{1,3} ?(?:s|secs?|seconds?|sek|sekunden|min|minutes?)(?: (?:work|rest|each|timer))?',
    ],
  },
  {
    in: ['text-counter'],
    sure: ['(?:the )?(?:top|most (?:used|frequent|common)) ?\\d{0,2} ?words|words used most'],
  },
  {
    in: ['rock-paper-scissors', 'pong'],
    sure: ["[1-9]\\d?['’]?[dt][ea] (?:biter|bitsin|biten)"],
  },
  {
    in: ['habit-tracker'],
    sure: [
      '(?:(?:mark|tick|record)\\p{L}{0,3} (?:\\p{L}{1,10} ){0,3})?(?:present(?: or | ?/ ?)absent|presente?s?(?: (?:o|ou|oder|lub|ya da) | ?/ ?)(?:ausente?s?|absente?s?|assente?)|anwesend(?: oder | ?/ ?)abwesend|présente?(?: ou | ?/ ?)absente?|aanwezig(?: of | ?/ ?)afwezig|obecn\\p{L}(?: (?:lub|albo|czy) | ?/ ?)nieobecn\\p{L}|var ?/ ?yok)(?: (?:each|every|per) (?:day|session|lesson|class))?|присутств\\p{L}{1,7} ?(?:или|/) ?отсутств\\p{L}{1,7}|出席(?:・|か|/|或)欠席|出勤/缺勤|출석/결석|उपस्थित ?(?:या|/) ?अनुपस्थित|حاضر ?(?:أو|/) ?غائب',
    ],
  },
  {
    in: ['records'],
    sure: [
      '[^\\s，、,。：:]{1,10}每隔?\\d{1,3}天(?:[，、,][^\\s，、,。：:]{1,10}每隔?\\d{1,3}天){0,12}|(?:mostrar |zeigen?, |mostrare |montrer )?(?:quais |welche |cuáles |lesquelles |quali )?(?:as |las |los |le |les |die )?(?:estão |están |sind |sont |sono )?(?:overdue|atrasad[ao]s?|überfällige?n?|vencid[ao]s|en retard|in ritardo|scadut[ei]|te laat|zaległe|gecikmiş|просроченн\\p{L}{2}) (?:ones )?(?:em|in|en|на|na) (?:red|vermelho|rot|rojo|rouge|rosso|rood|czerwono|красным)',
    ],
  },
  {
    of: ({ starter, message = '' }) => starter === 'records' && keepsWins(message),
    in: ['records'],
    namesThings: true,
    sure: [
      `(?:(?:the |a |show |how many |die |den |el |la |le |o |il |de )?(?:${winWords}))(?: (?:per|by|for each|each|of each|pro|je|von jedem|por|de cada|par|di ogni|van elke|na|для каждого|по|кожного)(?: \\p{L}{3,12})?)?`,
    ],
  },
  {
    in: ['scoreboard'],
    sure: [
      '(?:two|three|four|six|\\d{1,2}) (?:players|teams)|(?:zwei|drei|vier|bis zu \\p{L}{3,6}) (?:spieler|teams)|(?:dos|tres|cuatro) (?:jugadores|equipos)|(?:deux|trois|quatre) (?:joueurs|équipes)|(?:dois|três|quatro) (?:jogadores|times)|due (?:coppie|squadre)|(?:due|tre|quattro) giocatori|(?:twee|drie|vier) (?:spelers|teams)|(?:nomi|nombres|noms|names) (?:modificabili|editables|modifiables)|editable (?:team )?names|namen (?:eintragen|änderbar)|(?:somma|sums?|adds?)(?: \\p{L}{1,12})? (?:automatic[ao]?|automatically|up)|rangliste|ranking|leader ?board|(?:si vince|first|wins?|games?) (?:a|to|at) \\d{1,5}(?: punti| points)?',
    ],
  },
  {
    in: ['habit-tracker'],
    sure: [
      'отмеча\\p{L}{1,3} галочкой(?: каждый день)?|видна серия|abhaken jeden tag|jeden tag abhaken|(?:marco|marcar) cada día|cocher chaque jour|marcar todo dia|spuntare ogni giorno|elke dag afvinken|odhaczam codziennie|her gün işaretle\\p{L}{0,4}|每天打(?:勾|卡)|毎日チェック|매일 체크',
    ],
  },
  {
    sure: [
      '(?:monthly|month) calendar(?: view)?|calendar (?:of|for) (?:the|each|a) month|monatskalender|calendario (?:mensual|del mes|mensile)|calendrier (?:mensuel|du mois)|calendário (?:mensal|do mês)|maandkalender|kalendarz miesięczny|aylık takvim|календарь (?:за|на) месяц|місячний календар|月历|月間カレンダー|월간 달력',
    ],
    of: ({ starter }) => starter === 'habit-tracker',
    in: ['habit-tracker'],
  },
  {
    in: ['records'],
    sure: [
      "(?:a )?[‘'“\"]?(?:watered|done|paid|fed|cleaned)(?: today)?[’'”\"]? button(?: for each)?|sorts? by who(?:[’']s| is) \\p{L}{3,10} first|(?:overdue|due) (?:ones |first |at the top|in red)",
    ],
  },
  {
    sure: [
      '(?:be able to |can |to )?(?:add|create|make|edit|change)(?: more| my| our)? (?:own|new|custom)(?: ones| categories| envelopes)?|eigene kategorien(?: anlegen| hinzufügen)?|(?:añadir|crear|agregar) (?:mis |nuevas )?(?:propias )?categorías(?: propias)?|(?:ajouter|créer) (?:mes |de nouvelles )?(?:propres )?catégories|(?:criar|adicionar) (?:minhas |novas )?(?:próprias )?categorias|(?:aggiungere|creare) (?:altre |nuove )?categorie|eigen categorieën|własne kategorie|kendi kategori\\p{L}{1,6}|свои категории|自定义(?:分类|类别)|カテゴリー?を(?:追加|編集)|카테고리 추가',
      '(?:compar\\p{L}{1,6} |difference )?(?:with|to) (?:the )?(?:last|previous) month|vergleich (?:zum|mit dem) vormonat|comparación con el mes (?:anterior|pasado)|compara(?:ção|r) com o mês (?:anterior|passado)|confronto (?:con il|col) mese (?:scorso|precedente)|comparaison avec le mois (?:dernier|précédent)|vergelijking met (?:de )?vorige maand|porównanie z poprzednim miesiącem|geçen ayla karşılaştır\\p{L}{0,4}|сравнение с прошлым месяцем|(?:与|和|跟)?上(?:个)?月(?:对比|比较)|(?:先月|前月)(?:と(?:の)?)?比較|지난달(?:과)? 비교',
      '(?:warn\\p{L}{0,4}|alert\\p{L}{0,2}|notif\\p{L}{2,8})?[^,.;]{0,30}(?:goes? |is |are |been )?(?:over|exceed\\p{L}{0,3}|above|past) (?:the |its |my |their )?(?:limit|budget)|(?:it )?(?:goes|turns) red(?: when [^,.;]{1,30})?|warnung[^.;]{0,40}(?:limit|budget|überschreit\\p{L}{1,3})|(?:avis\\p{L}{1,3}|alert\\p{L}{1,3})[^,.;]{0,30}(?:límite|presupuesto|limite|orçamento|budget)|предупрежд\\p{L}{2,6}[^,.;]{0,30}(?:лимит|бюджет)\\p{L}{0,2}|超(?:支|出预算)(?:(?<!色)提醒|变红)?|予算(?:を)?(?:超え|オーバー)\\p{L}{0,6}|예산(?:을)? 초과\\p{L}{0,4}',
      '(?:limit|límite|limite|plafond|tope|obergrenze|batas(?:nya)?|hạn mức|định mức|ngân sách|лимит|ліміт|上限|限额|한도)(?![^.;]{0,70}(?:categor|kategor|danh mục|分类))[^.;\\d]{0,12}\\d[\\d.,]{1,12}[^.;\\d]{0,60}',
      '[5-9]\\d\\s?(?:[%％٪]|percent|prozent|процент\\p{L}{0,3}|प्रतिशत)|(?:%|yüzde )[5-9]\\d',
      '(?:[^\\s、・,，。]{1,10}[、・,，]){0,4}[^\\s、・,，。]{1,10}(?:ごと|別)?に(?:分け|分類)\\p{L}{0,8}',
    ],
    in: ['expense-tracker'],
  },
  {
    in: ['notes'],
    sure: [
      '(?:lets me )?(?:download|export|save)(?: \\p{L}{1,10}){0,3} (?:as )?(?:an? )?\\.?(?:md|markdown)(?: files?)?|als (?:md|markdown)(?:-datei)? (?:speichern|herunterladen)|descargar (?:el |en |como )?\\.?(?:md|markdown)|télécharger (?:le |en )?\\.?(?:md|markdown)|side by side|nebeneinander|côte à côte',
    ],
  },
  {
    in: ['pomodoro'],
    namesThings: true,
    sure: [
      taskWords,
      taskListWords,
      logWords,
      // "25 min de travail", "pause longue de 15 min après 4 cycles": the lengths are fields.
      "\\d{1,3} ?(?:min\\p{L}{0,5}|мин\\p{L}{0,2}|хв\\p{L}{0,5}|dk|dakika|phút|menit|分(?:钟|間)?|분) ?(?:(?:of|de|d[’']|di|na|voor|для|des?) ?)?(?:work|focus|travail|concentration|arbeit|fokus|trabajo|foco|trabalho|lavoro|werk(?:en)?|prac[ay]|çalışma|работ\\p{L}|робот\\p{L}|làm việc|kerja|arbete|作業|工作|专注|집중|pauses?|breaks?|rests?|descanso|pausa|przerw\\p{L}|mola|перерыв\\p{L}{0,2}|перерв\\p{L}|nghỉ|istirahat|paus|休息|休憩|휴식)",
      '(?:(?:a |nach \\d{1,2} runden )?(?:long(?:er)? (?:break|rest)|lange pauze|lange pause)|pause longue|longue pause|grande pause|descanso largo|pausa (?:larga|longa|lunga)|dług\\p{L}{1,3} przerw\\p{L}|uzun mola|(?:длинн|больш)\\p{L}{2,3} перерыв\\p{L}{0,2}|довг\\p{L}{1,3} перерв\\p{L}|nghỉ dài|istirahat panjang|lång paus|长休息|長い?休憩|긴 휴식|लंबा (?:ब्रेक|विराम)|استراحة طويلة)[^,.;\\d]{0,14}(?:\\d{1,3}[^,.;\\d]{0,24}){0,2}',
      '(?:(?:après|tras|después de|cada|nach|after|every|dopo|depois de|a cada|na|po|через|после|після|setelah|sau|efter) (?:(?:every|each|jeweils) )?)?(?:\\d{1,2}|four|vier|cuatro|quatre|quatro|quattro|czter\\p{L}{1,3}|четыр\\p{L}{1,2}|чотир\\p{L}{1,2}) (?:кругов|круг[аи]|к[оі]л[оа]?|cycles?|rounds?|pomodoros?|sessions?|runden|zyklen|ciclos|rondas|tours|cicli|giri|rondes|rund\\p{L}{0,3}|cykl\\p{L}{0,3}|цикл\\p{L}{0,2}|раунд\\p{L}{0,2}|siklus|sesi|lượt|omgångar)|\\d{1,2} (?:turdan|döngüden) sonra',
    ],
  },
  {
    in: ['converter'],
    sure: [
      '(?:\\p{L}{4,14} )?°?[fc] ?(?:to|in|into|nach|a|en|à|para|naar|na|в|→|->|↔|/|and|und|y|et|e) ?°?[cf]',
    ],
  },
  {
    in: ['flashcards'],
    namesThings: true,
    sure: [
      '(?:show\\p{L}{0,3} (?:the |my )?)?(?:accuracy|success rate|hit rate|percent(?:age)?(?: (?:right|correct|of (?:right|correct) answers))?)(?: in percent)?(?: at the end)?|(?:am ende |die )?(?:trefferquote|erfolgsquote|prozent (?:richtig\\p{L}{0,2}|gewusst))|porcentaje de aciertos|(?:taux|pourcentage) de (?:réussite|bonnes réponses)|(?:taxa|porcentagem) de acertos?|percentuale di (?:risposte (?:giuste|corrette)|successo)|(?:percentage|score) (?:goed|juist)|procent (?:poprawnych|trafnych)(?: odpowiedzi)?|(?:başarı|doğruluk) (?:oranı|yüzdesi)|процент (?:правильных|верных|правильних)(?: ответов| відповідей)?|persentase (?:benar|jawaban benar)|tỷ lệ đúng|tỉ lệ đúng|andel rätt',
      '正确率|正解率|正答率|정답률|सही प्रतिशत|(?:نسبة|معدل) (?:الإجابات )?(?:الصحيحة|النجاح)',
    ],
  },
  {
    namesThings: true,
    in: ['todo'],
    sure: [
      '(?:(?:(?:auto\\p{L}{0,10} )?sort\\p{L}{0,6}|ordenad?\\p{L}{1,3}|tri\\p{L}{1,3}|ordinat?\\p{L}{1,3}|(?:po)?sortowan\\p{L}{1,3}|(?:от)?сортиров\\p{L}{1,5}|gesorteerd) )?(?:by|nach|por|par|per|op|według|wg|по|за) (?:the |der |la |due )?(?:due )?(?:dates?|deadlines?|priority|datum|fälligkeit\\p{L}{0,6}|priorität|fecha|prioridad|prioridade|échéance|priorité|data|scadenza|priorità|prioriteit|priorytet\\p{L}{1,2}|dacie|дат[еі]|срок\\p{L}{1,3}|приоритет\\p{L}{1,2})',
      '(?:overdue|late|zaległ|überfällig|vencid|atrasad|en retard|scadut|te laat|geciken|просроченн|прострочен)\\p{L}{0,5}[^,.;]{0,16}(?:red|rot|rojo|rouge|rosso|vermelho|rood|czerwon\\p{L}{1,2}|kırmızı\\p{L}{0,3}|красн\\p{L}{1,3}|червон\\p{L}{1,3})',
      '(?<=(?:截止|优先级)[^。]{0,20})排序|(?<=(?:締め?切り?|期限|優先)[^。]{0,20})(?:並[べび]替?え?|ソート)|(?<=(?:마감|우선순위)[^.]{0,20})정렬',
    ],
  },
  {
    of: ({ starter }) => starter === 'todo',
    namesThings: true,
    in: ['todo'],
    sure: [
      '(?:(?:(?:sort|group|split|divid|organi[sz])\\p{L}{0,4} )?(?:by|into|in|per|nach|in|por|en|par|per|na|op|według|по|за|theo|efter|i|berdasarkan) )?(?:the |(?:super)?market )?(?:aisles?|departments?|sections?|abteilung(?:en)?|warengruppen?|bereiche?n?|secci(?:ón|ones)|pasillos?|rayons?|seç(?:ão|ões)|setor(?:es)?|corredor(?:es)?|repart[oi]|cors[ie][ae]?|afdeling(?:en)?|dział(?:y|ów|ach|ami)|reyon\\p{L}{0,8}|bölüm\\p{L}{1,8}|отдел\\p{L}{0,3}|раздел\\p{L}{0,3}|відділ\\p{L}{0,4}|розділ\\p{L}{0,4}|bagian|quầy|gian hàng|avdelning(?:ar)?)',
      'danh mục|(?:загальн\\p{L}{1,3} )?сум(?:а|и|у|ою)|(?:و?(?:ال)?مجموع|تقسيم حسب)',
      '(?:类别|分类|分区)(?:分组|整理)?|(?:売り?場|コーナー)(?:ごと|別)?に?|(?:코너|구역|매장)별로?|(?:ال)?أقسام',
    ],
  },
  {
    in: ['day-list'],
    sure: [
      '(?:i want to )?(?:enter|add|type in) (?:the |my )?topics(?: for each \\p{L}{3,10})?|tick (?:them|topics) off',
    ],
  },
];

/** Those of a tool are words of that tool alone: elsewhere "two players" is another wish. */
export const toolFunctions: readonly PageFunction[] = tools.map((one) => ({
  of: ({ starter }) => one.in?.includes(starter) === true,
  ...one,
}));
