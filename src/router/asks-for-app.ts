/**
 * Whether a message asks for an app or a game by that word, as only people who want a page to use do:
 * “I need a flashcard app”, “ik zoek een typspelletje”. Not for one that runs in a terminal or on a server.
 *
 * @example
 * asksForApp('I need a flashcard app. Start with perro=dog, then mark "again"'); // true
 */
export function asksForApp(message: string): boolean {
  const text = message.slice(0, 1500);
  const [head = ''] = text.replace(greeting, '').split(/[.!?\n。！？]/u, 1);
  const isTitle = titles.test(head) && text.length > head.length + 10;
  return (wants.test(head) || isTitle) && !ofPrograms.test(text) && !partOfIt.test(head);
}

/**
 * Whether a message asks for what people write down for themselves and look at: “a workout log” with a
 * chart, a timer or buttons.
 */
export function asksForLog(message: string): boolean {
  const text = message.slice(0, 1500);
  const [head = ''] = text.replace(greeting, '').split(/[.!?\n。！？]/u, 1);
  return logs.test(head) && onScreen.test(text) && !ofPrograms.test(text);
}

/** Whether a message opens with what people use on a page: “I want a to-do list”, “mortgage calculator”. */
export function asksForTool(message: string): boolean {
  return tool.test(message) && !ofPrograms.test(message.slice(0, 1500));
}

const greeting =
  /^(?:hi|hello|hey|hallo|hola|salut|bonjour|olá|oi|ciao|hoi|cześć|merhaba|selam|привет|你好|こんにちは|안녕하세요)(?: (?:there|zusammen|allemaal))?[\s,!.、，]{1,4}/iu;
const app =
  '(?:(?:\\p{L}{1,20}-?)?apps?|\\p{L}{0,20}-?games?|aplicaci[oó]n|applicazione|aplicativo|aplikacj[aęi]|uygulama(?:sı)?|приложени[ея]|\\p{L}{0,20}-?spiel|\\p{L}{0,20}-?spelletje|\\p{L}{0,20}-?spel|juego|jeu|jogo|joguinho|gioco|gr[aęy]|oyunu?|игр[ауы]|\\p{L}{0,14}-?timers?|minuteur|temporizador|minutnik|таймер|trackers?|calculators?|calculadora|calculatrice|\\p{L}{0,14}rechner|kalkulator|калькулятор)';
const article = '(?:an?|some|eine?n?|une?|una?|uno|um|uma|een|jakiś|jakąś|bir|какую-нибудь)';
const verb =
  "(?:need|want|would like|['’]d like|looking for|make|build|create|brauche|möchte|will|suche|hätte gerne?|mach|erstelle?|bau|necesito|quiero|busco|quisiera|hazme|haz|crea|besoin d['’]|veux|voudrais|cherche|fais(?:-moi)?|preciso de|quero|procuro|faz|crie|faça|vorrei|voglio|cerco|serve|fammi|wil|zoek|maak|nodig|potrzebuję|chcę|szukam|zrób|istiyorum|yap|нужна|нужно|хочу|сделай|создай)";
const words =
  "(?:(?!(?:in|on|to|at|of|into|inside|im|in|zu|am|en|al|del|au|dans|na|no|nel|op|w|do|в|на)\\s)[\\p{L}\\p{N}'’-]{1,20}\\s){0,4}";
/** "I need a flashcard app", "mach mir ein kleines Tippspiel", "an app to log my runs" at the beginning. */
const wants = new RegExp(
  `(?:(?<!\\p{L})${verb}\\s?(?:(?:me|us|mir|uns|mi|mij|me|nos|ons|mnie|мне|нам|bana)\\s)?${article}\\s${words}|^${article}\\s${words}|^(?=\\p{L}{2,14},? (?:that|where|in which|in der|in dem|wo|où|donde|en (?:el|la) que|em que|onde|in cui|dove|waarin|w któr\\p{L}{1,3}|где|в которо\\p{L}{1,2})\\s))${app}(?!\\p{L}|\\s(?:over|mode|icon|store|button|jam))|(?<!\\p{L})bir (?:\\p{L}{2,14} ){0,4}(?:uygulama(?:sı)?|oyunu?) (?:yap|yaz|geliştir|oluştur|istiyor|lazım)|(?:アプリ|ゲーム)を?(?:作|お願い|ほしい|欲しい)|(?:앱|게임)(?:을|를)? ?(?:하나 ?)?(?:만들|필요)|(?:做|写|开发|要)[^。，,]{0,16}(?:小程序|应用|游戏)|(?:ऐप|गेम) (?:बना|चाहिए)|(?:أريد|اريد|أحتاج|اعمل|أنشئ|اصنع)[^.،؟]{0,20}(?:تطبيق|لعبة)`,
  'iu',
);
const logs =
  /(?<!\p{L})(?:(?:workout|training|gym|exercise|running|fitness|food|mood|sleep|reading|study|practice|symptom)[ -](?:log|diary|journal|tracker|planner)|\p{L}{2,16}tagebuch|diario de \p{L}{3,16}|journal de \p{L}{3,16}|diário de \p{L}{3,16}|diario di \p{L}{3,16}|\p{L}{2,16}dagboek|dzienn(?:ik|iczek) \p{L}{3,16}|дневник \p{L}{3,16})(?!\p{L})|(?:トレーニング|運動|学習|読書)(?:記録|日記)|(?:운동|공부|독서) ?(?:일지|기록)|(?:健身|学习|运动)(?:日志|记录)/iu;
const onScreen =
  /(?<!\p{L})(?:charts?|graphs?|buttons?|taps?|click|locally|local ?storage|phone|last time|rest timer|i (?:want to )?enter|let me|diagramm\p{L}?|knopf|handy|eingeben|lokal\p{L}{0,2}|letzte\p{L}? mal|gráfic[oa]s?|botón|móvil|celular|botão|graphique|bouton|téléphone|grafico|pulsante|grafiek\p{L}?|knop|wykres\p{L}{0,2}|przycisk|график\p{L}?|кнопк\p{L}{1,2})(?!\p{L})|グラフ|ボタン|그래프|차트|버튼|图表|按钮/iu;
/** "勉強タイマー。科目は…" */
const titles = /^[^、，,]{1,16}(?:タイマー|ゲーム|アプリ|電卓|타이머|게임|앱|计时器|游戏)$/u;
const tool =
  /^[^.!?\n]{0,60}(?<!\p{L})(?:to-?do[ -]?lists?|(?:shopping|grocery|packing|reading)[ -]list|calculator|converter|(?:habit|budget|expense|mood|water|workout)[ -]tracker|countdown|stopwatch|flash ?cards?|wordle|hangman|tic[ -]tac[ -]toe|sudoku|multiplication tables?)(?!\p{L})|単語の?(?:暗記)?カード|電卓|漢字クイズ|购物清单|计算器|待办(?:清单|事项)|할 ?일 목록|계산기|룰렛/iu;
/** What programs and bots have. */
const ofPrograms =
  /(?<!\p{L})(?:discord|telegram|slack|whats-?app|bots?|apis?|endpoints?|cli|command[ -]?line|terminals?|console|konsole|consola|server\p{L}{0,2}|serveur|servidor|serwer|node(?:\.?js)?|express|fastify|scripts?|skript|cron|scrap\p{L}{1,4}|crawl\p{L}{0,4}|web-?hooks?|web-?sockets?|database|datenbank|sqlite|postgres|mongo\p{L}{0,2}|mysql|docker|folders?|directory|backups?|android|ios|iphone|e-?mails? me|landing|sites?|web ?sites?|homepage|portfolio|python|java|rust|unity)(?!\p{L})|сервер|терминал|скрипт|命令行|服务器|コマンド|サーバ|서버|터미널|디스코드/iu;
/** "I want a game in the footer": part of what there is. */
const partOfIt =
  /(?<!\p{L})(?:(?:in|on|to|into|of) (?:the|my|this|that|our) (?:app|game|page|header|footer|menu)|again please|instead|the same)(?!\p{L})/iu;
