import type { Plan } from '../../contracts/job/plan.ts';
import { readOutline } from '../cli-tool/read-outline.ts';
import { readTool } from '../cli-tool/read-tool.ts';
import { servedRoutes } from '../rest-api/served-routes.ts';
import { readPosts } from '../slash-bot/read-posts.ts';

const model = 'a model can write it: set JOB_MODEL';

/** Routes outside of collections; and whatever a program does that is no API at all. */
export function leftOutOfApi(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'node_project') return [];
  if (!asksForApi.test(text.slice(0, 4000))) return [`what the program does (${model})`];
  return servedRoutes(plan.routes)
    .filter(({ action }) => action === 'unwritten')
    .map(({ method, path }) => `${method} ${path} (answers 501: ${model})`)
    .slice(0, 6);
}

const asksForApi =
  /api|rest(?:ful)?(?!\p{L})|backend|endpoint|crud|(?<!\p{L})routes?(?!\p{L})|https? server|express|json|graphql|microservice|web ?service|(?:GET|POST|PUT|PATCH|DELETE) \/|schnittstelle|endpunkt|servidor|serveur|сервер|接口|后端|バックエンド|サーバー|백엔드|서버|server (?:for|that (?:stores|keeps|manages|serves))/iu;

/** A bot that nothing is known of but its name. */
export function leftOutOfBot(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot') return [];
  const isBare = plan.commands.every(({ name }) => name === 'ping' || name === 'help');
  return isBare && readPosts(text).length === 0
    ? [`what the bot does besides /ping and /help (${model})`]
    : [];
}

/** What is done with files is for somebody else to write. */
export function leftOutOfTool(plan: Plan, text: string): readonly string[] {
  const outline = readOutline(text);
  const tool = readTool(`${plan.title}\n${text}`.slice(0, 2000), outline);
  if (tool === 'files') return [`what the tool does with the files (${model})`];
  const known = ownNames[tool].split(' ');
  const named = [
    ...outline.commands.map(({ name }) => name),
    ...outline.options.map(({ flag }) => flag),
  ];
  return named.filter((name) => !known.includes(name)).slice(0, 8);
}

/** The commands and options that tools have. */
const ownNames = {
  records: 'add list find done edit remove --open --json',
  rename: '--find --replace --regex --lower --dashes --prefix --number --ext --yes',
  password: '--length --count --no-symbols --readable',
  calc: 'add subtract multiply divide calc',
  convert: '--separator',
};

/** A page presents a game or an app, and is none. */
export function leftOutOfPage(_plan: Plan, text: string): readonly string[] {
  return asksForProgram(text) ? [`the program itself: this is a page about it (${model})`] : [];
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
