import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';

/** Whether a request wants a quiz that several people play at once. */
export function asksForLiveQuiz(text: string): boolean {
  const head = text.slice(0, 1500);
  return quiz.test(head) && live.test(head) && !kept.test(head.slice(0, 120));
}

const quiz =
  /(?<!\p{L})(?:quiz\p{L}{0,6}|trivia|kahoot|кви[зс]\p{L}{0,3}|викторин\p{L}{1,2}|вікторин\p{L}{1,2}|bilgi yarışması\p{L}{0,3}|pub[ -]?quiz)(?!\p{L})|クイズ|퀴즈|问答|知识竞赛|प्रश्नोत्तरी|क्विज़|مسابقة/iu;
const live =
  /socket|вебсокет|ソケット|소켓|multi-?player|mehrspieler|multi-?jugador|multi-?joueur|multi-?jogador|multi-?giocatore|wieloosobow|çok oyunculu|real[- ]?time|echtzeit|tiempo real|temps réel|tempo reale?|реальн\p{L}{2,3} врем|实时|多人|マルチ|리얼타임|실시간|(?<!\p{L})(?:hosts?|kahoot)(?!\p{L})/iu;
/** An API for quizzes keeps them. */
const kept = /(?<!\p{L})(?:rest|crud|graphql)(?!\p{L})/iu;

/**
 * The rules of a live quiz that a request tells.
 *
 * @example
 * readQuizServer('a 4-letter code, up to 30 teams, 20 seconds, up to 1000 points');
 * // { codeLength: 4, hasLetters: true, players: 30, seconds: 20, right: 500, most: 1000 }
 */
export function readQuizServer(message: string) {
  const text = withDigits(message.slice(0, 3000));
  const { n, letters } = code.exec(text)?.groups ?? {};
  const most = readNumber(text, mostPoints, { min: 2, max: 100_000 });
  const right = readNumber(text, points, { min: 1, max: 100_000 });
  const half = Math.round((most ?? 1000) / 2);
  return {
    codeLength: Math.min(Math.max(Number(n ?? 4), 3), 8),
    hasLetters: letters !== undefined,
    players: readNumber(text, players, { min: 2, max: 1000 }) ?? 100,
    seconds: readNumber(text, seconds, { min: 3, max: 600 }) ?? 20,
    ...(right !== undefined && most === undefined
      ? { right, most: quick.test(text) ? Math.round(right * 1.5) : right }
      : { right: half, most: most ?? 1000 }),
  };
}

const code =
  /(?<!\d)(?<n>[3-8])[\s-]?(?:digits?|stellig\p{L}{0,2}|dígitos|chiffres|cifre|cijfer\p{L}{0,2}|cyfr\p{L}{0,4}|haneli|цифр\p{L}{0,2}|значн\p{L}{2,3}|位数?|桁|자리|अंक|(?<letters>letters?|buchstaben|letras|lettres|lettere|liter\p{L}{0,2}|harf\p{L}{0,2}|букв\p{L}{0,2}|символ\p{L}{0,2}|characters?|文字|字母))/iu;
const who =
  'players?|teams?|people|spieler\\p{L}?|leute|jugadores|equipos|joueurs|équipes|jogadores|equipes|giocatori|squadre|spelers|graczy|oyuncu\\p{L}{0,2}|игрок\\p{L}{0,2}|команд\\p{L}?';
const players = [
  `(?:up to|at most|max\\p{L}{0,4}|bis zu|hasta|jusqu['’]à|até|fino a|tot|do|en fazla|до|最多|最大) {n}\\s?(?:${who}|人|名|명)`,
];
const seconds = [
  '{n}\\s?(?:s(?!\\p{L})|seconds?|secs?|sekunden?|segundos|secondes|secondi|seconden|sekund|saniye|секунд\\p{L}?|秒|초)',
];
const scored =
  'points?|punkte?n?|puntos|pontos|punti|punten|punkt\\p{L}{0,3}|puan|очк\\p{L}{0,3}|балл\\p{L}{0,3}';
const mostPoints = [
  `(?:up to|max\\p{L}{0,4}|at most|bis zu|hasta|jusqu['’]à|até|fino a|tot|до) {n}(?:\\s(?:${scored})|\\))`,
];
const points = [`(?<!\\p{L}){n}\\s(?:${scored})`];
const quick = /speed|fast|quick|schnell|rápid|rapid|veloc|snel|szybk|hız|быстр|скорост|快|速|빠/iu;

/** Whether a clause tells what a live quiz does. */
export function coveredByQuizServer(clause: string): boolean {
  return does.test(clause) && !beyond.test(clause);
}

const does =
  /(?<!\p{L})(?:quiz|socket\.?io|websockets?|hosts?|code|join|nick\p{L}{0,5}|teams?|players?|questions?|answers?|points?|bonus|seconds?|standings|leaderboard|ranking|top (?:three|3)|disconnect\p{L}{0,3}|come back|page|json)(?!\p{L})|Код|код|игрок|вопрос|очк|секунд|рейтинг|Spieler|Frage|Punkte|Rangliste|pregunta|jugador|punto|joueur|question|domand|giocator|classifica|pergunta|jogador|vraag|speler|gracz|pytan|oyuncu|soru|问题|玩家|得分|問題|参加|문제|점수/iu;
const beyond =
  /(?<!\p{L})(?:chat|e-?mail|login|accounts?|database|sqlite|categor\p{L}{1,4}|admin|difficult\p{L}{1,3}|avatars?|sounds?|music|statistics|history of)(?!\p{L})/iu;
