import { hasChoices } from '../quiz/asks-for-choices.ts';
import { namedList } from '../shared/named-list.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request says of a quiz board. */
export interface Board {
  /** Undefined where it names none. */
  readonly categories: readonly string[] | undefined;
  /** What questions are worth, from the top. */
  readonly values: readonly number[];
  readonly teams: number;
}

/**
 * The categories, values and number of teams of a quiz board: at most 8, 6 and 8.
 *
 * @example
 * readBoard('jeopardy with categories Music and Film, 200 to 1000, 3 teams');
 * // { categories: ['Music', 'Film'], values: [200, 400, 600, 800, 1000], teams: 3 }
 */
export function readBoard(message: string): Board {
  const categories = namedList(message, categoryWords)
    ?.filter((name) => !/^\d/u.test(name))
    .slice(0, 8);
  const [, low, high] = range.exec(message) ?? [];
  const least = Number(low ?? 100);
  const rows = Math.round(Number(high ?? 500) / least);
  const values = Array.from(
    { length: Math.min(Math.max(rows, 2), 6) },
    (_, row) => least * (row + 1),
  );
  return { categories, values, teams: teamsIn(message) };
}

/** "Jeopardy", or a quiz whose questions are worth 100 to 500. */
export function asksForBoard(text: string): boolean {
  return (
    named.test(text) ||
    (quizzes.test(text) && range.test(text) && categorised.test(text)) ||
    // "Four teams with their scores"
    (quizzes.test(text) &&
      (teams.test(text) || pair.test(text)) &&
      kept.test(text) &&
      !hasChoices(text))
  );
}

/** A quiz in which teams choose among answers: they play in turn. */
export function asksForTeamQuiz(text: string): boolean {
  return quizzes.test(text) && (teams.test(text) || pair.test(text)) && hasChoices(text);
}

/** Whether words are one of the categories: "music" is no wish for sounds. */
export function isCategoryOf(words: string, request: string): boolean {
  const own = readBoard(request).categories ?? [];
  return own.some((name) => name.toLowerCase() === words.toLowerCase());
}

/** "Five categories" */
export function isCategories(label: string): boolean {
  return categorised.test(label);
}

const pair = /فريقين|فريقان/u;
/** What teams have of a quiz that is led, and nobody plays alone. */
const kept =
  /(?<!\p{L})(?:scores?|scoreboard|points? (?:for|per) (?:each |every )?team|reveal|punktestand|spielstand|auflös\p{L}{1,4}|marcador|puntaje|puntuación|révéler|scores? affiché\p{L}{0,2}|placar|pontuação|punteggi[o]?|punkty? drużyn|wynik\p{L}?|skor|сч[её]т)(?!\p{L})|得分|スコア|得点|점수|स्कोर|عداد نقاط|نقاط/iu;
const named =
  /(?<!\p{L})jeopardy(?!\p{L})|(?<!\p{L})сво(?:я|ю|ей) игр\p{L}|(?:trivia|quiz) (?:game )?board(?!\p{L})|ジェパディ|제퍼디|जेपर्डी|جيوباردي/iu;
const quizzes =
  /quiz|trivia|викторин|квиз|cuestionario|preguntas|questions|perguntas|domande|vragen|pyta[ńn]|yarışma|问答|知识竞赛|クイズ|퀴즈|प्रश्न|सवाल|أسئلة|مسابقة/iu;
const range =
  /(?<!\d)([1-9]\d{1,2})\s?(?:to|through|up to|-|–|—|bis|a|à|até|tot|do|до|から|～|〜|~|至|到|에서|부터|से|إلى)\s?([1-9]\d{2,3})(?!\d)/iu;
const categoryWords =
  'categor(?:y|ies)|topics?|themes?|kategori(?:en?|ler|si)|themen|categorías?|temas|catégories|thèmes|categorias|categori[ea]|temi|categorie(?:ën)?|onderwerpen|kategori[ei]|tematy|konular|тем[аыу]?|категори[ийя]|类别|分类|主题|カテゴリー?|ジャンル|카테고리|주제|श्रेणियाँ|विषय|فئات|مواضيع';
const categorised = letterPattern(`(?<!\\p{L})(?:${categoryWords})`);

function teamsIn(message: string): number {
  if (pair.test(message)) return 2;
  const [, said = ''] = teams.exec(message) ?? [];
  const word = numbers.findIndex((one) => letterPattern(`^(?:${one})$`).test(said));
  return Math.min(Number(/\d/.test(said) ? said : word < 0 ? 2 : word + 2), 8) || 2;
}

/** Two to six. */
const numbers = [
  'two|zwei|dos|deux|dois|duas|due|twee|dwie|dwóch|iki|две|двух|两|二|두|दो|فريقان',
  'three|drei|tres|trois|três|tre|drie|trzy|trzech|üç|три|трёх|трех|三|세|तीन|ثلاثة?',
  'four|vier|cuatro|quatre|quatro|quattro|cztery|czterech|dört|четыре|четырёх|四|네|चार|أربعة?',
  'five|fünf|cinco|cinq|cinque|vijf|pięć|pięciu|beş|пять|пяти|五|다섯|पाँच|خمسة?',
  'six|sechs|seis|sei|zes|sześć|sześciu|altı|шесть|шести|六|여섯|छह|ستة?',
];
const teams = letterPattern(
  `(?<![\\p{L}\\d])(\\d|${numbers.join('|')})[\\s-]?(?:teams?|mannschaften|gruppen|equipos|équipes|equipes|times|squadre|ploegen|drużyn\\p{L}?|takım|команд\\p{L}?|个?支?队|チーム|개? ?팀|टीम|فرق)`,
);
