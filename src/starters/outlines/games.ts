import { leftOutOfHangman } from '../hangman/read-theme.ts';
import { asksToCatch, leftOutOfCatching } from '../catch-game/read-catch.ts';
import { tournamentIn } from '../scoreboard/asks-for-tournament.ts';
import { asksToKeepScore } from '../scoreboard/asks-to-keep-score.ts';
import { phrases, defineStarters } from '../starter.ts';

/** What the pipes are to be instead: they stay pipes. */
const pipesOf =
  /(?<!\p{L})(?:pipes?|obstacles|columns|röhren|rohre|hindernisse|tuberías|tubos|obstáculos|tuyaux|canos|tubi|buizen|rury|borular|трубы)\s(?:are|as|look like|sind|als|sean|son|como|soient|sont|sejam|são|siano|sono|zijn|to)\s(?:\p{L}{1,14}\s?){1,3}/iu;

/** Pages that people play with. */
export const games = defineStarters('static_html', [
  {
    name: 'breakout',
    about: 'Breakout: a paddle, a ball and bricks',
    cues: phrases(
      'breakout, breakout game, brick breaker, brick breaker game, bricks game, arkanoid, rompeladrillos, romper ladrillos, juego de ladrillos, breakout spiel, ziegelspiel, steine abräumen, casse briques, casse brique, jeu de casse briques, quebra tijolos, quebra blocos, jogo de tijolos, rompi mattoni, spacca mattoni, arkanoid gioco, rozbijanie cegieł, gra w cegły, tuğla kırma, tuğla kırma oyunu, арканоид, разбей кирпичи, 打砖块, 打砖块游戏, ブロック崩し, ブロックくずし, 벽돌깨기, 벽돌 깨기, ब्रिक ब्रेकर, ब्रेकआउट, كسر الطوب, لعبة كسر الطوب, blokjes breken, breakout spel, bricks spel, game pecah bata, phá gạch, розбий цеглу, krossa tegel',
    ),
    load: () => import('../breakout/breakout.ts'),
  },
  {
    name: 'catch-game',
    about: 'A game of catching what falls and avoiding the rest',
    cues: phrases(
      'catch game, catching game, catcher game, dodge game, dodging game, dodger game, falling objects game, falling things game, catch falling, fangspiel, juego de atrapar, juego de esquivar, jeu d attrape, jeu d esquive, jogo de pegar, jogo de desviar, gioco di schivare, gra w łapanie, yakalama oyunu, игра лови, игра на ловлю, ловилка, 接东西游戏, 躲避游戏, キャッチゲーム, 避けゲーム, 避けるゲーム, 피하기 게임, 받기 게임, पकड़ने का खेल, لعبة الالتقاط, game menangkap, trò chơi hứng, гра лови, fångspel',
    ),
    describes: asksToCatch,
    leavesOut: (_plan, text) => leftOutOfCatching(text),
    load: () => import('../catch-game/catch-game.ts'),
  },
  {
    name: 'flappy',
    about: 'A bird that flaps through gaps, with one key',
    cues: phrases(
      'flappy, flappy bird game, flappy game, flying bird game, one button game, pájaro volador, juego flappy bird, flappy bird spiel, jeu flappy bird, oiseau volant, jogo flappy bird, gioco flappy bird, gra flappy bird, flappy bird oyunu, флэппи, флаппи, flappy bird игра, 像素鸟, 飞翔的小鸟, フラッピーバード, フラッピー, 플래피, फ्लैपी, فلابي بيرد, الطائر المرفرف, flappy bird spel, burung terbang, chim bay, флепі берд, flygande fågel',
    ),
    leavesOut: (_plan, text) => pipesOf.exec(text)?.slice(0, 1) ?? [],
    load: () => import('../flappy/flappy.ts'),
  },
  {
    name: 'sudoku',
    about: 'Sudoku in three levels, with puzzles that the page makes',
    cues: phrases(
      'sudoku, sudoku game, number place puzzle, juego de sudoku, sudoku spiel, jeu de sudoku, jogo de sudoku, gioco sudoku, gra sudoku, sudoku oyunu, судоку, 数独, 数独游戏, ナンプレ, スドク, 스도쿠, सुडोकू, सुदोकु, سودوكو, sudoku spel, sudokupuzzel',
    ),
    load: () => import('../sudoku/sudoku.ts'),
  },
  {
    name: 'hangman',
    lists: 'card',
    about: 'Hangman with balloons, and words of your own',
    cues: phrases(
      'hangman, hangman game, hang man, word guessing game, guess the word, guess the word game, вгадай слово, вгадати слово, відгадай слово, adivinar la palabra, deviner le mot, deviner un mot, adivinhar a palavra, indovinare la parola, zgadywanie słów, raad het woord, guess the letters, ahorcado, juego del ahorcado, adivina la palabra, galgenmännchen, galgenraten, hangman spiel, wörterraten, wort erraten, pendu, jeu du pendu, devine le mot, forca, jogo da forca, adivinhe a palavra, impiccato, gioco dell impiccato, indovina la parola, wisielec, gra w wisielca, wisielca, zgadnij słowo, adam asmaca, adam asmaca oyunu, kelime tahmin, kelime tahmin oyunu, виселица, виселицу, угадай слово, 猜单词, 吊小人, 猜词游戏, 猜词, ハングマン, 単語当て, 言葉当て, 행맨, 단어 맞히기, 단어 맞추기, हैंगमैन, शब्द पहचानो, لعبة الرجل المشنوق, الرجل المشنوق, خمن الكلمة, galgje, woord raden, tebak kata, đoán chữ, шибениця, hänga gubbe, gissa ordet, تخمين الكلمة',
    ),
    leavesOut: ({ language }, text) => leftOutOfHangman(text, language),
    load: () => import('../hangman/hangman.ts'),
  },
  {
    name: 'word-grid',
    lists: 'card',
    about: 'A word to find in six guesses, with marks for each letter',
    cues: phrases(
      'word guessing game like wordle, guessing game like wordle, wordle, wordle game, wordle style game, five letter word game, 5 letter word game, daily word game, juego wordle, wordle spiel, wordle artiges spiel, jeu wordle, jeu wordle en français, jogo wordle, termo, gioco wordle, gra wordle, wordle oyunu, вордли, вордл, игра wordle, wordle 游戏, ワードル, wordle ゲーム, 워들, wordle 게임, वर्डल, لعبة wordle, وردل, wordle spel, woordle, ordel',
    ),
    describes: (text) => likeWordle.test(text),
    load: () => import('../word-grid/word-grid.ts'),
  },
  {
    name: 'chess',
    about: 'A chess board for two, with all rules',
    cues: phrases(
      'tablero de ajedrez, chess, chess game, chessboard, ajedrez, juego de ajedrez, schach, schachspiel, schachbrett, échecs, jeu d échecs, échiquier, xadrez, jogo de xadrez, scacchi, gioco degli scacchi, scacchiera, szachy, gra w szachy, szachownica, satranç, satranç oyunu, шахматы, шахматная доска, игра в шахматы, 国际象棋, 国际象棋棋盘, チェスゲーム, チェス盤, チェス, 체스, 체스판, 체스 게임, शतरंज, शतरंज का खेल, شطرنج, لعبة شطرنج, schaken, schaakspel, schaakbord, catur, cờ vua, шахи, schack',
    ),
    load: () => import('../chess/chess.ts'),
  },
  {
    name: 'scoreboard',
    lists: 'card',
    about: 'Points of players by round, with totals and the leader',
    cues: phrases(
      'räkna poäng, poängprotokoll, poängräknare, tenere il punteggio, tenere i punti, segnare i punti, foglio segnapunti, compter les points, noter les points, tenir le score, scoreblad, scoreformulier, scorelijst, puntenblad, punktezettel, punkteblock, kniffelblock, spielblock, skatliste, hoja de puntuación, hoja de puntos, feuille de points, carnet de scores, folha de pontuação, foglio punteggi, karta wyników, scoring page, scoring app, cricket scoring, cricket scorer, skor kağıdı, таблица очков, 记分表, 点数表, 점수표, स्कोरिंग, dart scorer, darts scorer, darts score, bowling score, bowling scorer, scoreboard, score board, score keeper, scorekeeper, score keeping app, score tracker, score sheet, score counter, score card, scorecard, points tracker, points counter, keep score, keeping score, game night scores, marcador, tabla de puntos, anotador de puntos, punktezähler, punktezählen, punktetafel, spielstand, spielstandsanzeige, punktestand zähler, punkteliste, tableau des scores, compteur de points, feuille de score, placar, contador de pontos, tabela de pontos, segnapunti, scorebord, puntenteller, tablica wyników, licznik punktów, skor tablosu, puan tablosu, puan sayacı, табло, счётчик очков, счетчик очков, подсчёт очков, 记分牌, 计分板, 计分器, 记分器, スコアボード, 得点板, スコアカウンター, 得点表, 점수판, 스코어보드, 점수 기록, स्कोरबोर्ड, अंक तालिका, لوحة النتائج, لوحة النقاط, عداد النقاط, papan skor, bảng điểm, лічильник очок, poängtavla, ghi điểm',
    ),
    describes: (text) => tournamentIn(text) !== undefined || asksToKeepScore(text),
    load: () => import('../scoreboard/scoreboard.ts'),
  },
  {
    name: 'falling-blocks',
    about: 'Falling blocks that fill rows, as in Tetris',
    cues: phrases(
      'tetris, tetris game, falling blocks, falling blocks game, falling block game, block stacking game, block puzzle game, juego de tetris, bloques que caen, tetris spiel, tetrisspiel, fallende blöcke, jeu de tetris, blocs qui tombent, jogo de tetris, blocos que caem, gioco di tetris, gioco tetris, vallende blokken, spadające klocki, gra tetris, tetris oyunu, тетрис, игра тетрис, 俄罗斯方块, テトリス, 落ちものパズル, 落ち物パズル, 테트리스, 테트리스 게임, टेट्रिस, तेत्रिस, تتريس, لعبة تتريس, balok jatuh, xếp hình, тетріс, fallande block',
    ),
    load: () => import('../falling-blocks/falling-blocks.ts'),
  },
]);

/** "A word guessing game like Wordle" is no hangman. */
const likeWordle =
  /(?<!\p{L})(?:(?:like|as in|como(?: el| o)?|comme|come|tipo|wie|zoals|jak|как|як|som|seperti|giống) wordle|wordle (?:gibi|tarzı|benzeri))(?!\p{L})|wordle ?(?:一样|みたい|처럼)/iu;
