import { emojiOf } from '../../../page/games/reading/emoji-of.ts';
import { isFalling } from './falling-functions.ts';
import { keepers } from '../keepers.ts';
import { soundingGames } from '../sounding-games.ts';
import type { PageFunction } from './page-function.ts';

/** What games have. */
export const gameFunctions: readonly PageFunction[] = [
  {
    sure: [
      '(?:(?:a |with a |gentle |soft )?(?:bell|gong|chime)s?(?: sound| rings?)?(?! \\p{L})|glocke(?:nton)?|gong|(?:sonido de |una )campana|(?:une )?cloche(?:tte)?|(?:som de )?sino(?! \\p{L})|campanell[ao])|sound effects?|sounds? (?:when|on|for|if|at)(?: \\p{L}{1,12}){0,3}|(?:plays? (?:a )?|with )sounds?(?! \\p{L})|beeps?|sound-?effekte?|soundeffekte|geräusche?|mit ton|efectos? de sonido|con sonidos?|effets? sonores?|bruitages|efeitos? sonoros?|com sons?|effetti sonori|con suoni|efekt\\p{L}{0,2} dźwiękow\\p{L}{1,2}|dźwięk\\p{L}{0,3}|geluidseffecten|met geluid|ses efekt\\p{L}{0,5}|sesli|звуков\\p{L}{2,3} (?:эффект\\p{L}{0,2}|сигнал\\p{L}{0,2})|со звуком|音效|声音|効果音|サウンド|효과음|사운드|소리|ध्वनि|आवाज़|مؤثرات صوتية|أصوات',
    ],
    listed: ['sounds?|sonidos?|sons|suoni|geluid|ses|звук\\p{L}{0,2}|صوت'],
    in: [
      'drum-machine',
      'text-codes',
      'metronome',
      'piano',
      'interval-timer',
      'pomodoro',
      'timers',
      'chess-clock',
      ...soundingGames,
    ],
  },
  {
    sure: [
      'high-?\\s?scores?|best scores?|highscore(?!-?list)\\p{L}{0,5}|mejor(?:es)? (?:puntuación|puntuaciones|puntaje)|récord|meilleurs? scores?|record de points|melhor(?:es)? (?:pontuação|pontuações)|recorde|miglior(?:i)? punteggi[o]?|najlepsz\\p{L} wynik\\p{L}{0,2}|rekord\\p{L}{0,2}|beste scores?|en yüksek (?:skor|puan)|rekor|лучш\\p{L}{2} результат\\p{L}?|рекорд\\p{L}{0,2}|最高分|ハイスコア|最高得点|최고 ?(?:점수|기록)|उच्चतम स्कोर|हाई स्कोर|أعلى (?:نتيجة|نقاط)',
    ],
    in: [
      'platformer',
      'breakout',
      'catch-game',
      'flappy',
      'maze',
      'snake',
      'game-2048',
      'memory',
      'typing-test',
      'arithmetic',
      'quiz',
      'hangman',
      'word-grid',
      'arithmetic',
      'falling-blocks',
      'guess-number',
      'invaders',
      'minesweeper',
      'runner',
      'simon',
      'sliding-puzzle',
      'whack-a-mole',
      'word-search',
    ],
  },
  {
    sure: [
      'two[- ]players?(?: mode)?|2[- ]players?(?: mode)?|for (?:two|2) players|(?:local )?multi-?player(?: mode)?|play against (?:a |my |each )?(?:friends?|other)|zwei spieler|zu zweit|2 spieler|dos jugadores|2 jugadores|deux joueurs|2 joueurs|à deux|dois jogadores|2 jogadores|due giocatori|2 giocatori|dwóch graczy|dla dwóch|twee spelers|iki (?:kişilik|oyuncu\\p{L}{0,3})|двух игроков|на двоих|双人|两人对战|二人(?:で|対戦|プレイ)|2人対戦|[2２二]人用|2인용|두 명|दो खिलाड़ी|لاعبين|لاعبان|لشخصين|(?:для|на) двох(?: гравців)?|двоє гравців|(?:2|två) spelare|för två|(?:untuk )?(?:2|dua) (?:pemain|orang)|(?:2|hai) người(?: chơi)?',
    ],
    in: [
      'scoreboard',
      'tic-tac-toe',
      'chess',
      'chess-clock',
      'memory',
      'connect-four',
      'reversi',
      'pong',
      'rock-paper-scissors',
    ],
  },
  {
    sure: [
      "(?:against|versus|vs\\.?) (?:the |a |an )?(?:computer|ai|cpu|bot|machine)|computer opponent|ai opponent|gegen (?:den |die )?(?:computer|ki)|contra (?:la |el |o )?(?:computadora|ordenador|máquina|ia|computador)|contre (?:l[’'])?(?:ordinateur|ia)|contro (?:il |l[’'])?(?:computer|ia)|przeciwko komputerowi|z komputerem|tegen de computer|bilgisayara karşı|против компьютера|人机对战|跟电脑|与电脑|コンピュータ(?:ー)?(?:と)?対戦|컴퓨터와|컴퓨터 대전|कंप्यूटर के खिलाफ|ضد (?:ال)?(?:كمبيوتر|حاسوب)",
    ],
    in: ['battleship', 'tic-tac-toe', 'connect-four', 'reversi', 'pong', 'rock-paper-scissors'],
  },
  {
    sure: [
      'power[- ]?ups?|bonus(?:es)? items?|boss(?:es)?(?: fight| battle|es)|extras zum einsammeln|potenciadores|mejoras temporales|усилени\\p{L}{1,2}|道具|パワーアップ|アイテム|아이템|파워업',
    ],
    in: ['breakout', 'invaders'],
  },
  {
    sure: [
      '(?:time|second|minute)[- ]limit(?: (?:per|for)[^,.;]{0,30})?|time limit|\\d{1,3}[- ]?(?:s|sec|seconds?) (?:per|for each) (?:question|round|card)|timer (?:per|for each|for every) (?:question|round|card)|zeitlimit|sekunden pro frage|límite de tiempo|tiempo límite|segundos por pregunta|limite de temps|temps limité|secondes par question|limite de tempo|tempo limite|segundos por pergunta|secondi per domanda|limit\\p{L}? czasu|tijdslimiet|süre sınırı|ограничени\\p{L}{1,2} (?:по )?времени|секунд на вопрос|限时(?:\\d{1,3}(?:秒|分钟?))?|倒计时答题|制限時間(?:は)?(?:\\d{1,3}(?:秒|分))?|時間制限|제한 ?시간|시간 제한|\\d{1,3}(?:초|분) ?제한|समय सीमा|حد زمني|وقت محدد',
    ],
    in: [
      'typing-test',
      'pomodoro',
      'interval-timer',
      'countdown',
      'catch-game',
      'quiz',
      'arithmetic',
      'whack-a-mole',
    ],
  },
  {
    sure: [
      "(?:undo|redo)(?: button| function| moves?)?|rückgängig(?: machen)?|deshacer|annuler (?:le|la) derni(?:er|ère)(?: \\p{L}{3,8})?|desfazer|annulla(?:re)? (?:la |l[’'])?(?:mossa|ultima)|cofani\\p{L}{1,2}|cofnij|ongedaan maken|geri al(?:ma)?(?= |,|\\.|$)|отмен\\p{L}{1,2} (?:хода|действия)|撤销|悔棋|元に戻す|やり直し|실행 ?취소|되돌리기|पूर्ववत|تراجع",
    ],
    in: [
      'invoice',
      'habit-tracker',
      'week-planner',
      'records',
      'goal-counter',
      'kanban',
      'expense-tracker',
      'scoreboard',
      'pixel-art',
      'drawing-board',
      'notes',
      'todo',
      'chess',
      'game-2048',
      'sudoku',
    ],
  },
  {
    sure: [
      'hint(?:s| button)(?! of)|(?:give|show|get)s? (?:a |me a )?hints?|hinweis-?(?:knopf|button)|tipp-?(?:knopf|button)|botón de pista|pulsante suggerimento|knop voor hints?|mit tipps?|(?:botón de )?pistas|indices? (?:à|pour|quand)|bouton indice|botão de dica|dicas?(?= para| quando|,|\\.|$)|suggeriment[io]|podpowied\\p{L}{1,3}|hints?|ipucu\\p{L}{0,3}|підказк\\p{L}|подсказк\\p{L}|提示(?!音)|ヒント|힌트|संकेत|تلميح(?:ات)?',
    ],
    in: ['sudoku', 'hangman', 'form', 'guess-number'],
  },
  {
    sure: [
      '(?:moves?|steps?|turns?|tries|attempts?|guess(?:es)?)[- ]count(?:er|s)?|counts? (?:the |my |your )?(?:moves|tries|attempts|guesses)|number of (?:moves|tries|attempts)|zugzähler|züge zählen|zählt (?:die )?(?:züge|versuche)|contador de (?:movimientos|jugadas|intentos)|compteur de (?:coups|mouvements|essais)|contador de (?:jogadas|movimentos|tentativas)|contatore (?:di |delle )?mosse|zettenteller|(?:licznik|liczba|liczbą) (?:ruchów|prób)|anzahl (?:der )?(?:züge|versuche)|nombre de (?:coups|essais)|número de (?:movimientos|jugadas|intentos|tentativas|movimentos)|numero di mosse|aantal zetten|antal drag|кількість ходів|количество ходов|hamle sayacı|сч[её]тчик ходов|步数(?:统计)?|手数|이동 ?횟수|चालों की गिनती|عداد الحركات|(?:[يت]حسب )?عدد (?:ال)?(?:محاولات|حركات)|(?:hamle|deneme) say\\p{L}{1,6}(?: (?:göster|tut|say)\\p{L}{2,5})?|(?:hitung )?jumlah (?:langkah|percobaan)|(?:đếm )?số (?:lượt|bước|lần)(?: (?:lật|thử|đi))?|(?:moves?|try|tries) gin\\p{L}{1,3}',
    ],
    hasBy: ({ starter }) => !isGame(starter) || countsMoves.has(starter),
  },
  {
    sure: [
      'chrono(?:mètre)?|stoppuhr|zeitmesser|mit timer|cronómetro|cronômetro|cronometro|con temporizador|com temporizador|con timer|met timer|stoper|z timerem|kronometre|süre sayacı|(?:с )?таймер\\p{L}{0,2}|секундомер|计时器?|タイマー|타이머|टाइमर|مؤقت',
    ],
    listed: ['timer|clock|stopwatch'],
    hasBy: ({ starter }) =>
      (!isGame(starter) && !keepers.includes(starter)) || isTimed.has(starter),
  },
  {
    sure: [
      "\\p{L}{0,16}emoji\\p{L}{0,6}(?:[’']s)?|emotikon\\p{L}{0,5}|эмодзи|емодзі|biểu tượng cảm xúc|表情|絵文字|이모지|इमोजी|إيموجي|(?:emoji|sign) theme",
    ],
    hasBy: ({ starter }) => !isGame(starter) || hasEmoji.has(starter),
  },
  {
    sure: [
      '\\d{1,3} (?:points?|punkte|puntos|pontos|punti|punten|puan|очк\\p{L}{1,2}) (?:per|for (?:each|every)|pro|für jed\\p{L}{1,2}|por(?: cada)?|par|pour chaque|per ogni|voor elke|za każd\\p{L}{1,2}|за кажд\\p{L}{2,3}) \\p{L}{2,14}|正解(?:すると|で|ごとに)\\d{1,3}点|答对(?:一题)?[加得]\\d{1,3}分',
    ],
    hasBy: ({ starter }) => !isGame(starter) || starter === 'typing-test',
  },
  {
    sure: [
      "(?:players?|spieler|jugadores|joueurs|jogadores|giocatori|spelers|gracze|oyuncular|игроки) (?:are |named |called |sind |heißen |se llaman |son |s[’']appellent |sont |são |se chamam |sono |si chiamano |heten |to )\\p{Lu}\\p{L}{1,20}(?:,? (?:and|und|y|et|e|en|i|ve|и) \\p{Lu}\\p{L}{1,20})?",
    ],
    hasBy: ({ starter }) => !isGame(starter) || ofTwo.has(starter),
  },
  {
    sure: [
      '(?:max(?:imal|imum|\\.)? )?\\d{1,2} ?(?:wrong (?:guesses|letters|tries)|mistakes|errors|fehler(?:n|versuche)?|fehlversuche?|fallos|errores|erreurs|fautes|erros|errori|fouten|błędów|hata|ошиб\\p{L}{2})|(?:three|four|five|drei|vier|fünf|tres|trois|três|tre|drie|trzy|üç|три) (?:lives|leben|vidas|vies|vite|levens|życia|can|жизни)|\\d{1,2} ?(?:kesempatan|nyawa|lượt|mạng|(?:yanlış |hata )?hak(?:kı)?|मौके|فرص|lives|chances|tries|leben|versuche|vidas|intentos|oportunidades|vies|essais|tentativas|vite|tentativi|levens|pogingen|żyć|życia|prób|can|жизн\\p{L}{1,2}|попыт\\p{L}{1,3}|спроб\\p{L}{0,2}|försök|kansen)|[3-9](?:条命|次机会)|(?:ライフ|残機)[3-9]',
    ],
    hasBy: (page) => !isGame(page.starter) || hasLives.has(page.starter) || isFalling(page),
  },
  {
    sure: [
      "\\d{1,2} ?(?:rounds|runden|rondas|manches|rodadas|turni|rondes|rund|tur|раунд\\p{L}{1,2}|局|ラウンド|라운드|राउंड|جولات)|(?:best of|bester aus|al mejor de|au meilleur des?|melhor de|al meglio di) \\d{1,2}|(?:first to|wer zuerst|primero a|premier à|primeiro a|primo a|eerste tot) \\d{1,2}|(?:bis|hasta|jusqu[’']à|até|fino a|tot|do|до) \\d{1,2} (?:points|wins|punkten?|siegen?|puntos|victorias|pontos|vitórias|victoires|punti|vittorie|punten|punkt\\p{L}{1,2}|wygran\\p{L}{1,3}|очк\\p{L}{1,2}|побед)",
    ],
    hasBy: ({ starter, message = '' }) =>
      starter === 'scoreboard'
        ? !/(?<!\p{L})best (?:of|aus|van) \d/iu.test(message)
        : !isGame(starter) || hasRounds.has(starter),
  },
  {
    sure: [
      '(?:4|four|vier|cuatro|quatre|quatro|quattro|cztery|dört|четыре|чотири|fyra) (?:colou?rs|farben|colores|couleurs|cores|colori|kleuren|kolory|renk|цвета|кольори|färger)',
    ],
    hasBy: ({ starter }) => starter === 'simon' || !isGame(starter),
  },
  {
    sure: [
      '(?:the )?walls? (?:kills?|ends? the game)(?: you| the snake)?|wände (?:töten|sind tödlich)|(?:las |los )?(?:paredes|muros) matan|les murs tuent|(?:as )?paredes matam|muren zijn dodelijk|стены убивают|стіни вбивають',
    ],
    in: ['snake'],
  },
  {
    sure: [
      'obstacles?|hindernisse?n?|obstáculos|ostacoli|obstakels|hindernissen|przeszk\\p{L}{1,4}|engeller?|препятстви\\p{L}{1,2}|障碍物?|障害物|장애물|बाधा\\p{M}{0,2}|عقبات|حواجز',
    ],
    hasBy: ({ starter }) => !isGame(starter) || hasObstacles.has(starter),
  },
  {
    sure: [
      '(?:[3-9]|three|four|five|six) players|[3-9] spieler|(?:drei|vier|fünf) spieler|[3-9] jugadores|(?:tres|cuatro) jugadores|[3-9] joueurs|(?:trois|quatre) joueurs|[3-9] jogadores|(?:três|quatro) jogadores|[3-9] giocatori|(?:tre|quattro) giocatori|[3-9] spelers|[3-9] graczy|[3-9] oyuncu|[3-9] игрок\\p{L}{0,2}',
    ],
    hasBy: ({ starter }) => !isGame(starter),
  },
  {
    sure: [
      '(?:instead of|statt|en vez de|en lugar de|au lieu (?:de|des)|invece (?:di|dei)|em vez de|in plaats van|zamiast|вместо) (?:the )?(?:numbers|zahlen|números|nombres|chiffres|numeri|getallen|cijfers|liczb|чисел)|sayılar yerine|用[^，。\\s]{1,6}代替数字|数字の代わりに?|숫자 대신',
    ],
    hasBy: ({ starter }) => !isGame(starter) || starter === 'game-2048',
  },
  {
    sure: [
      '(?:words|letters) (?:that |which )?fall(?:ing)?(?: \\p{L}{1,10}){0,3}|falling (?:words|letters)|fallende (?:wörter|buchstaben)|palabras que caen|mots qui tombent|palavras (?:que caem|caindo)|parole che cadono|vallende woorden|spadające słowa|düşen kelimeler|падающие слова|(?:单词|文字|言葉)(?:が)?(?:掉落|落ちて)',
      '[^、。\\s]{1,6}が[^、。\\s]{1,8}を食べ(?:る|て)',
    ],
    hasBy: ({ starter, message = '' }) =>
      !isGame(starter) ||
      isFalling({ starter, message, facts: [] }) ||
      (starter === 'snake' && emojiOf(message).length > 0),
  },
];

const isGame = (starter: string): boolean =>
  soundingGames.some((name) => name === starter) || starter === 'quiz' || starter === 'typing-test';
const countsMoves: ReadonlySet<string> = new Set([
  'memory',
  'sliding-puzzle',
  'guess-number',
  'maze',
]);
const isTimed: ReadonlySet<string> = new Set([
  'maze',
  'catch-game',
  'memory',
  'minesweeper',
  'quiz',
  'sliding-puzzle',
  'sudoku',
  'typing-test',
  'whack-a-mole',
  'word-search',
]);
const hasEmoji: ReadonlySet<string> = new Set([
  'platformer',
  'word-grid',
  'clicker',
  'maze',
  'game-2048',
  'invaders',
  'memory',
  'rock-paper-scissors',
  'runner',
  'snake',
  'tic-tac-toe',
  'whack-a-mole',
]);
const ofTwo: ReadonlySet<string> = new Set([
  'chess',
  'connect-four',
  'reversi',
  'pong',
  'rock-paper-scissors',
  'tic-tac-toe',
]);
const hasLives: ReadonlySet<string> = new Set([
  'platformer',
  'breakout',
  'catch-game',
  'guess-number',
  'hangman',
  'invaders',
]);
const hasRounds: ReadonlySet<string> = new Set(['pong', 'rock-paper-scissors', 'tic-tac-toe']);
const hasObstacles: ReadonlySet<string> = new Set(['platformer', 'catch-game', 'flappy', 'runner']);
