import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from './by-model.ts';

/** A page presents a game or an app, and is none. */
export function leftOutOfPage(_plan: Plan, text: string): readonly string[] {
  return asksForProgram(text) ? [`the program itself: this is a page about it (${byModel})`] : [];
}

/**
 * Whether a page is asked for that is a game, an app or a tool, and no page about one.
 *
 * @example
 * asksForProgram('a 3d racing game'); // true
 * asksForProgram('a landing page for my racing game'); // false
 */
export function asksForProgram(text: string): boolean {
  const clause = text.slice(0, 300).split(/[.!?\n]/u, 1)[0] ?? '';
  return program.test(clause) && !site.test(clause);
}

const program =
  /(?<!\p{L})(?:games?|puzzle|solitaire|chess|tetris|pong|pac-?man|sokoban|minesweeper|simulator|simulation|generator|editor|visuali[sz]er|player|emulator|spiel|schach|juegos?|ajedrez|simulador|jeux?|échecs|jogos?|xadrez|gioc[oh]i?|scacchi|gr[aęy]|szachy|oyunu?|satranç|игр[ауы]?|шахматы)(?!\p{L})|游戏|象棋|ゲーム|将棋|게임|체스|खेल|गेम|لعبة|(?<!\p{L})(?:app|tool|web ?app)\s(?:that|which|to|for)(?!\p{L})/iu;
const site =
  /(?<!\p{L})(?:pages?|sites?|web ?sites?|landing|home ?page|webseite|seite|página|pagina|sito|site|stron[ayę]|sayfası?|сайт|страниц\p{L}|shop|store|studio|night|club|team|café|tournament|event|party)(?!\p{L})|网站|网页|ページ|サイト|페이지|사이트|पेज|صفحة|موقع/iu;
