import { keepers } from '../keepers.ts';
import type { PageFunction } from './page-function.ts';

/** What requests set in apps and games; those that have it read it from the request. */
export const settingFunctions: readonly PageFunction[] = [
  {
    hasBy: ({ facts = [] }) => facts.some(({ kind }) => kind === 'phone'),
    sure: [
      '(?:clickable|tappable) (?:phone|number|telephone)\\p{L}{0,1}|(?:phone|tel\\p{L}{0,8})?(?: number)? ?(?:shou?ld be |is |must be |to be )?(?:clickable|tappable)|(?:click|tap) (?:the|on the) number|anklickbar\\p{L}{0,2}|klickbar\\p{L}{0,2}|clica(?:ble|bile|bili)s?|cliquables?|clic[aá]veis?|clicável|cliccabil[ei]|klikbaar|klikaln\\p{L}{1,2}|tıklanabil\\p{L}{1,4}|кликабельн\\p{L}{1,3}|点击(?:即可)?拨打|可点击|タップで(?:電話|発信)|클릭(?:하면|해서)? ?전화|क्लिक करने पर कॉल|قابلا?\\p{M}? للضغط|قابل للنقر',
    ],
  },
  {
    hasBy: ({ starter, facts = [], given = [] }) =>
      starter === 'week-planner' ||
      facts.filter(({ kind }) => kind === 'time').length > 1 ||
      given.some(({ entries }) => entries.some(({ when }) => when !== undefined)),
    sure: [
      '(?:a |the |day |daily |weekly )?(?:schedule|timetable|timeline|programme|agenda)(?: (?:of|for) the (?:day|week|evening))?|(?:ablauf|zeitplan|stundenplan)(?:plan)?|horarios?|programación|programa(?! (?:para|pra|que|de c[áa]lcul\\p{L}|simples?|sencill\\p{L}))|emploi du temps|déroulé|programmes?(?! (?:pour|qui|that|to|simple))|programma(?! (?:per|che|om|dat|voor|semplice))|rooster|harmonogram|plan dnia|akış|расписани\\p{L}|日程|時間割|일정표|समय-?सारणी|جدول',
    ],
  },
  {
    hasBy: ({ language }) => language === 'ar',
    sure: ['من اليمين (?:إلى|الى|لل)\\s?(?:ال)?يسار|right[- ]to[- ]left|rtl'],
  },
  {
    isEverywhere: true,
    sure: [
      '(?:must |should |has to |needs to )?(?:works?|run|be usable|look good|looks good|fits?) (?:well |fine |good |nicely )?(?:on|for|with) (?:my |a |the |any )?(?:phones?|mobiles?|smartphones?|tablets?|iphones?|android|touch ?screens?|small screens?)|mobile[- ]friendly|responsive|on (?:my |the )?(?:phone|mobile)(?: too| as well)?',
      '(?:soll |muss )?(?:auch )?(?:gut )?(?:auf|am) (?:dem |meinem |jedem )?(?:handy|smartphone|tablet)(?: gut)?(?: funktionieren| laufen| nutzbar(?: sein)?)?|handytauglich|(?:que )?(?:funcion\\p{L}{1,4} |se vea )?(?:bien )?en (?:el |mi )?(?:móvil|celular|teléfono)|(?:qui )?(?:marche|fonctionne) (?:bien )?sur (?:le |mon )?(?:téléphone|portable|mobile|smartphone)|(?:tem que |precisa )?(?:funcion\\p{L}{1,4} |rodar )?(?:bem )?no (?:meu )?(?:celular|telemóvel)',
      '(?:che )?funzion\\p{L}{1,4} (?:bene )?(?:sul|su|dal) (?:cellulare|telefono|smartphone)|(?:werkt |moet )?(?:goed )?op (?:mijn |de )?(?:telefoon|mobiel)(?: werken)?|(?:działa\\p{L}{0,3} |dobrze )?na (?:telefonie|komórce|smartfonie)|telefonda (?:da )?(?:iyi )?çalış\\p{L}{0,4}|mobil uyumlu|(?:удобно |работал\\p{L} )?(?:на|с) (?:телефон\\p{L}{1,2}|мобильн\\p{L}{2,3})|手机(?:上)?(?:也)?(?:要|得)?(?:能[用玩看]|好用|适配|可用|方便)|スマホ(?:対応|でも(?:使え|見やす|遊べ|できる?|動く?)?)|(?:모바일|휴대폰|핸드폰|폰)(?:에서도?| 지원)|मोबाइल (?:पर|फ्रेंडली)|(?:على|يعمل على) (?:ال)?(?:جوال|هاتف|موبايل)',
    ],
  },
  {
    sure: [
      '(?:adjust\\p{L}{0,4}|chang\\p{L}{1,4}|choos\\p{L}{1,3}|select\\p{L}{0,4}) (?:the )?(?:speed|pace)|(?:speed|pace) (?:settings?|control|selector|slider|options?)|geschwindigkeit (?:ein|ver)?stell\\p{L}{2,4}|einstellbare\\p{L}? geschwindigkeit|(?:ajustar|cambiar|elegir) (?:la )?velocidad|velocidad (?:ajustable|regulable)|(?:régler|choisir) la vitesse|vitesse réglable|(?:ajustar|mudar|escolher) a velocidade|velocidade ajustável|velocità regolabile|(?:regolare|scegliere) la velocità|snelheid instel\\p{L}{2,5}|instelbare snelheid|regulowan\\p{L} (?:prędkość|szybkość)|hızı? (?:ayarlan\\p{L}{1,8}|ayarı|seçil\\p{L}{1,8})|регулир\\p{L}{2,6} скорост\\p{L}|выбор скорости|调节速度|速度可调|速度(?:を)?(?:調整|変更)|속도 ?조절',
    ],
    in: ['snake'],
  },
  {
    sure: [
      '[3-9]\\s?[x×]\\s?[3-9](?: (?:grid|board|field|feld|raster|spielfeld|tablero|grille|grelha|griglia|veld|plansza|ızgara|поле))?|[3-9]×[3-9](?:格|网格|マス)?',
    ],
    in: [
      'battleship',
      'bingo',
      'game-2048',
      'memory',
      'minesweeper',
      'pixel-art',
      'sliding-puzzle',
      'tic-tac-toe',
      'whack-a-mole',
    ],
    hasBy: ({ starter, message = '' }) => fixedSizes[starter]?.test(message) === true,
  },
  {
    sure: [
      'round(?:s|ing|ed)? up|aufrund\\p{L}{1,4}|aufgerundet|redonde\\p{L}{1,4}|arrond\\p{L}{1,4}|arredond\\p{L}{1,4}|arrotond\\p{L}{1,6}|afrond\\p{L}{1,3}|zaokrągl\\p{L}{1,5}|yuvarla\\p{L}{0,4}|округл\\p{L}{1,5}|取整|切り上げ|올림',
      '\\d{1,2}\\s?%?(?:\\s?[/|]\\s?\\d{1,2}\\s?%?){2,5}',
    ],
    in: ['everyday-calculator'],
  },
  {
    sure: [
      'step(?:s|ping)? (?:forward|through|by step|one at a time)|single[- ]steps?|one step at a time|schrittweise|schritt für schritt|einzelschritt\\p{L}{0,2}|paso a paso|pas à pas|passo a passo|stap voor stap|krok po kroku|adım adım|пошагов\\p{L}{1,3}|单步|ステップ実行|단계별',
    ],
    in: ['sorting', 'recipe-box'],
  },
  {
    sure: [
      "(?:no|without|don[’']?t|never|not) (?:\\p{L}{1,10} ){0,3}(?:repeats?|repeated|twice)|nicht (?:\\p{L}{1,10} ){0,2}(?:doppelt|zweimal|wiederhol\\p{L}{1,3})|ohne wiederholung\\p{L}{0,2}|no se repita|sin repet\\p{L}{1,6}|sans répét\\p{L}{1,4}|pas deux fois|sem repet\\p{L}{1,5}|não (?:se )?repit\\p{L}{1,3}|senza ripet\\p{L}{1,6}|zonder herhaling|bez powtórz\\p{L}{1,4}|tekrarsız|без повтор\\p{L}{1,4}|不重复|重複なし|중복 ?없이",
    ],
    in: ['picker', 'quiz', 'arithmetic', 'bingo', 'dice', 'idea-generator'],
  },
  {
    sure: [
      '(?:number of|how many) (?:players?|people|persons?|guests)|(?:anzahl|zahl) (?:der )?(?:spieler|personen|leute)|número de (?:jugadores|personas|jogadores|pessoas)|nombre de (?:joueurs|personnes)|numero di (?:giocatori|persone)|aantal (?:spelers|personen)|liczb\\p{L} (?:graczy|osób)|(?:oyuncu|kişi) sayısı|(?:число|количество) (?:игроков|человек|людей)|人数|인원',
    ],
    in: ['picker', 'memory', 'everyday-calculator', 'recipe-box', 'recipe-scaler'],
  },
  {
    sure: [
      '(?:mark|rate)\\p{L}{0,3} (?:\\p{L}{1,12} ){0,4}(?:as )?(?:known|unknown|learned|easy|hard)|(?:knew|know) (?:it|them)|got (?:it )?(?:right|wrong)|gewusst|sabía|je (?:le )?savais|sabia|lo sapevo|wist ik|znam|biliyorum|знаю|认识|知道|覚えた|わかった|알아요|아는',
      'flip(?:s|ped|ping)?(?: (?:the )?cards?)?|umdreh\\p{L}{1,3}|voltear|retourn\\p{L}{1,3}|virar|girar|omdraai\\p{L}{1,2}|odwraca\\p{L}{1,3}|çevir\\p{L}{0,3}|переворач\\p{L}{1,5}|翻卡片|翻转|点一下显示|めくる|뒤집\\p{L}{1,3}',
    ],
    in: ['flashcards', 'memory', 'arithmetic', 'quiz', 'typing-test'],
  },
  {
    sure: [
      '(?:euro|dollar|pound|currency|währungs|preis)[- ]?format\\p{L}{0,5}(?: (?:mit|with) (?:komma|comma|a comma))?|formato (?:de )?(?:moneda|euro|moeda|valuta)|format (?:monétaire|euro|walutowy)',
    ],
    in: ['expense-tracker', 'everyday-calculator', 'shop'],
  },
  {
    sure: [
      '(?:speicher\\p{L}{0,3}|alles) (?:\\p{L}{1,10} ){0,3}im browser(?: gespeichert| speichern)?|(?:que )?guard\\p{L}{1,4} (?:\\p{L}{1,10} ){0,5}en el navegador|(?:tout )?(?:reste )?(?:enregistr|sauvegard|stock)\\p{L}{1,4} (?:\\p{L}{1,10} ){0,4}dans (?:le|mon) navigateur|(?:que )?(?:salv|guard)\\p{L}{1,4} (?:\\p{L}{1,10} ){0,5}no navegador|salv\\p{L}{1,4} (?:\\p{L}{1,10} ){0,4}nel browser|(?:alles )?(?:opslaan|bewaren) in (?:de|mijn) browser|(?:zapis|przechow)\\p{L}{1,6} (?:\\p{L}{1,10} ){0,4}w przeglądarce|(?:veriler(?:im)? )?tarayıcıda (?:kayıtlı )?(?:kal|sakl|kaydedil|tut)\\p{L}{0,6}|(?:хран|сохран)\\p{L}{1,5} (?:\\p{L}{1,10} ){0,4}в браузере|数据存在浏览器里?|브라우저에 저장',
      'local ?storage|(?:must |should )?(?:still|be) (?:be )?there (?:after|when|if|tomorrow|next time)(?: \\p{L}{1,12}){0,6}|(?:データ|記録)は?(?:端末|ブラウザ)内(?:だけ|のみ)?(?:で|に)?|after (?:an? |the )?(?:reload|refresh)(?:ing)?(?: the page)?|surviv\\p{L}{1,3} (?:an? )?(?:reload|refresh)|nach dem (?:neu ?laden|schließen)(?: noch da)?|(?:al|después de) recargar|après (?:le )?rechargement|(?:ao|depois de) recarregar|dopo (?:il )?ricarica\\p{L}{0,7}|na (?:het )?herladen|po odświeżeniu|yenileyince|после перезагрузки|刷新后|リロードしても|새로고침해도|(?:save[ds]?|store[ds]?|kept|keeps?|stays?|persist\\p{L}{0,4}|remember\\p{L}{0,3})(?: \\p{L}{1,12}){0,4} (?:in|on|after|when|even|locally|there|closed?|browser|reload|tab)|(?:lokal|dauerhaft) (?:ge)?speicher\\p{L}{0,3}|im browser (?:ge)?speicher\\p{L}{0,3}|guardad\\p{L}{1,2} en el navegador|sauvegard\\p{L}{1,3}(?: dans le navigateur)?|salv\\p{L}{1,3} no navegador|salvat\\p{L}(?: nel browser)?|bewaard(?: in de browser)?|zapisywan\\p{L}{1,2}|tarayıcıda sakla\\p{L}{0,4}|сохраня\\p{L}{1,4}|关掉浏览器也要保存|进度保存|保存(?:在|到)(?:本地|浏览器)|ブラウザに保存|저장(?:되|돼)\\p{L}{0,4}',
    ],
    in: [
      ...keepers,
      'invoice',
      'bingo',
      'cost-split',
      'countdown',
      'day-list',
      'rota',
      'dice',
      'idea-generator',
      'recipe-scaler',
      'stopwatch',
      'world-clock',
      'pomodoro',
      'picker',
      'arithmetic',
      'everyday-calculator',
      'game-2048',
      'snake',
      'breakout',
      'memory',
      'quiz',
      'tic-tac-toe',
      'sudoku',
      'scoreboard',
      'hangman',
      'typing-test',
      'word-grid',
      'chess',
      'weather',
      'pixel-art',
      'connect-four',
      'reversi',
      'falling-blocks',
      'flappy',
      'guess-number',
      'invaders',
      'minesweeper',
      'rock-paper-scissors',
      'runner',
      'simon',
      'sliding-puzzle',
      'whack-a-mole',
    ],
  },
];

/** Games of one size. */
const fixedSizes: Readonly<Record<string, RegExp>> = {
  chess: /8\s?[x×]\s?8/iu,
  reversi: /8\s?[x×]\s?8/iu,
  'connect-four': /[67]\s?[x×]\s?[67]/iu,
  sudoku: /9\s?[x×]\s?9/iu,
};
