import type { PageFunction } from './page-function.ts';

/** The keys that games are steered by; what each does stands on its page. */
export const keyFunctions: readonly PageFunction[] = [
  {
    sure: [
      '(?:(?:with|using|by|via|controlled (?:by|with)|mit|per|con|com|avec|met|z|с) (?:the |den |las |les |le |as |de )?)?(?:(?:left|right|up|down)(?: and | ?[/&] ?| und )(?:right|left|down|up) )?(?:arrow|cursor)[ -]?keys?(?: controls?| steuerung)?',
      '(?:steuerung (?:mit|per) (?:den )?)?pfeil-?tasten?(?:-?steuerung)?|(?:pijltjes|pijl|cursor)-?toetsen|(?:las )?(?:teclas (?:de )?)?flechas(?: del teclado)?|(?:teclas de )?setas? do teclado|(?:as )?setas|touches fléchées|(?:les )?flèches(?: du clavier)?|(?:le )?frecce(?: direzionali| della tastiera)?|tasti freccia|(?:klawisz\\p{L}{1,5} )?strzał\\p{L}{2,5}',
      'ok tuşlar\\p{L}{2,6}|yön tuşlar\\p{L}{2,6}|(?:клавиш\\p{L}{1,4} )?стрелк\\p{L}{2,3}|(?:用)?(?:方向键|箭头键)(?:控制|移动)?|(?:矢印|方向)キー(?:で操作|操作)?|(?:방향키|화살표 ?키?)\\p{L}{0,2}|तीर (?:वाली )?(?:कुंजि|बटन)\\p{L}{0,4}\\p{M}{0,3}|(?:مفاتيح )?الأسهم',
    ],
    in: [
      'breakout',
      'catch-game',
      'snake',
      'maze',
      'falling-blocks',
      'game-2048',
      'pong',
      'invaders',
      'sliding-puzzle',
      'runner',
      'flappy',
      'connect-four',
      'reversi',
      'tic-tac-toe',
      'minesweeper',
      'sudoku',
      'chess',
      'battleship',
      'memory',
      'word-search',
      'simon',
      'whack-a-mole',
      'flashcards',
      'slideshow',
      'drawing-board',
      'pixel-art',
    ],
  },
];
