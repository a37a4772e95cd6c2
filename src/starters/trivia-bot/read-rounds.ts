import { letterPattern } from '../../workspace/text/letters.ts';
import { namedList } from '../shared/named-list.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readSayings } from '../shared/reading/commands/read-server-words.ts';

/** How a game of several questions is played. */
export interface Rounds {
  /** How many questions a game has. */
  readonly questions: number;
  /** What questions may be about, in the words of the request. */
  readonly categories: readonly string[];
  /** What who has the most points is called; empty for nothing. */
  readonly winner: string;
  /** What later right answers bring; 0 where the first one ends a question. */
  readonly otherPoints: number;
  /** Whether each right answer counts, and not the first alone. */
  readonly isForEach: boolean;
  /** What the first right answer brings besides. */
  readonly bonus: number;
  /** How many questions the bot is to begin with; 0 for any number. */
  readonly stock: number;
  /** Whether the questions stand in a file of their own. */
  readonly fromFile: boolean;
}

/**
 * Reads how many questions a game has, from which categories, and what its winner is called.
 *
 * @example
 * readRounds('/trivia starts a round of 10 questions, categories film and space, the winner is "Top Owl"');
 * // { questions: 10, categories: ['Film', 'Space'], winner: 'Top Owl', otherPoints: 0, bonus: 0, stock: 0, … }
 */
export function readRounds(text: string): Rounds {
  const head = text.slice(0, 4000);
  const isGame = ofGames.test(head) || comesRound.test(head) || timed.test(head);
  const digits = withDigits(head);
  // "Start with like 15 questions" is what the bot has, and no game of 15.
  const stock = isGame ? null : begins.exec(digits);
  const told = stock === null ? digits : digits.replace(stock[0], ' ');
  const asked = readNumber(told, isGame ? [...counts, ...plain] : counts, { min: 2, max: 30 });
  const listed = namedList(head, categoryWords) ?? [];
  const one = /categor\p{L}{1,4}\s?[:=]\s?(\p{L}{3,20})/iu.exec(head)?.[1];
  const all = one === undefined ? [] : [one, ...usual.filter((name) => !isAlike(name, one))];
  const categories = listed.length > 0 ? listed : all;
  const title = readSayings(head).find(({ at }) =>
    winning.test(head.slice(Math.max(at - 50, 0), at)),
  )?.text;
  return {
    questions: Math.round(asked ?? 1),
    categories: categories.filter((name) => name.split(' ').length < 4).slice(0, 10),
    winner: title ?? '',
    otherPoints: Math.round(readNumber(head, others, { min: 1, max: 100 }) ?? 0) || oneIn(head),
    isForEach: forEach.test(head),
    bonus: bonusIn(withDigits(head)),
    stock: Number(stock?.groups?.['count'] ?? stock?.groups?.['behind'] ?? 0),
    fromFile: /(?<!\p{L})json(?!\p{L})/iu.test(head),
  };
}

/** Whether a clause says with how many questions the bot begins. */
export function saysStock(clause: string): boolean {
  return begins.test(clause);
}

/** "والبقية نقطة واحدة", "the others get one" */
function oneIn(text: string): number {
  return /والبقية نقطة|(?<!\p{L})(?:the others|everyone else|the rest)(?: gets?)? one(?!\p{L})|(?:die anderen|los demás|les autres|os outros|gli altri|de anderen) (?:\p{L}{3,10} )?(?:einen|un|une|um|een)(?!\p{L})/iu.test(
    text,
  )
    ? 1
    : 0;
}

/** "5 bonus points for the fastest"; one for "faster answers give more points" */
function bonusIn(text: string): number {
  const { count, behind } = bonus.exec(text)?.groups ?? {};
  return Number(count ?? behind ?? (faster.test(text) ? 1 : 0));
}

const bonus =
  /(?<count>\d{1,3})\s(?:bonus|extra|additional|weitere|zusätzliche|puntos extra|points bonus|pontos extra)\s?(?:points?|punkte)?.{0,20}(?:fastest|first|quickest|schnellst|rápid|rapid|veloce|snelst)|(?:fastest|quickest|schnellste\p{L}?)\s(?:\p{L}{1,12}\s){0,3}(?<behind>\d{1,3})\s(?:bonus|extra)/iu;
const faster =
  /(?:faster|quicker) (?:right |correct )?answers? (?:gives?|gets?|earns?|scores?|bring) more|schnellere antworten (?:geben|bringen) mehr|réponses? (?:plus )?rapides? .{0,20}plus de points|respuestas más rápidas .{0,20}más puntos|risposte più veloci .{0,20}più punti|(?:puntos|pontos|points|punti|punkte) (?:según|conforme|selon|secondo|je nach) (?:la |a |der )?(?:rapid|vitesse|velocità|schnelligkeit)/iu;

/** "1 point per correct answer" */
const forEach =
  /(?:points?|punkte?|puntos?|pontos?|punt[io]|punten|punkt\p{L}?|очк\p{L}) (?:per|for (?:each|every|a)|pro|für jede|por(?: cada)?|par|voor (?:elk|ieder)|za każd\p{L}|за кажд\p{L}{2}) ?(?:correct|right|richtige?|respuesta correcta|réponse juste|bonne réponse|resposta certa|risposta (?:giusta|esatta)|goed|dobr|poprawn|правильн)/iu;

/** "category:movies" is one of several. */
const usual = ['science', 'sports', 'geography', 'history', 'music', 'films', 'animals'];

function isAlike(one: string, other: string): boolean {
  const film = /film|movie/iu;
  return one === other.toLowerCase() || (film.test(one) && film.test(other));
}

const question =
  '(?:questions?|fragen|preguntas|questions|perguntas|domande|vragen|pytań|pytania|soru(?:luk)?|вопрос\\p{L}{0,2}|道?题|問|문제|सवाल|प्रश्न|أسئلة)';
const asks =
  '(?:asks?|starts?|stellt|startet|hace|empieza|pose|lance|faz|começa|fa|avvia|stelt|zadaje|sorar|задаёт)';
const counts = [
  `(?:rounds?|games?|runden?|spiele?|rondas?|partidas?|manches?|parties?|rodadas?|partite?|rondes?|rund\\p{L}{0,3}|oyun\\p{L}{0,3}|раунд\\p{L}{0,3})\\s?(?:of|with|from|has|mit|von|zu|de|con|à|avec|com|di|van|met|z|po|из|с|:|=)?\\s?{n}(?:\\s${question})?(?!\\p{L})`,
  `{n}\\s?${question}\\s(?:per|a|each|in a|pro|je|por|par|a|per|na|başına|за)\\s(?:round|game|match|runde|spiel|ronda|partida|manche|partie|rodada|partita|ronde|spel|rund\\p{L}|oyun|раунд|игру)`,
  `${asks}\\s(?:\\p{L}{1,8}\\s){0,2}?{n}\\s(?:[\\p{L}-]{3,16}\\s){0,2}?${question}`,
  `(?:كل يوم|لعبة)[^.؛\\d]{0,60}{n}\\sأسئلة`,
  `क्विज़[^।\\d]{0,16}{n}\\sसवाल`,
  `(?:每局|每轮|1回|1ゲーム|한 판|한 게임|게임당)\\p{L}{0,3}\\s?{n}\\s?${question}`,
];
const plain = [
  `(?<!\\d){n}\\s(?:rounds|runden|rondas|manches|rodadas|rounds?|turni|rondes|rund|raund|раунд\\p{L}{0,2})(?!\\p{L})`,
  `{n}[\\s-]?(?:[\\p{L}-]{3,16}\\s){0,2}?${question}(?!\\p{L})`,
];
const begins = letterPattern(
  `(?<!\\p{L})(?:starts?|starting|begins?|comes?|empie[zc]\\p{L}{1,3}|empezar|comienz\\p{L}{1,2}|commenc\\p{L}{1,3}|começ\\p{L}{1,3}|inizi\\p{L}{1,4}|cominc\\p{L}{1,4}|startet?|beginn\\p{L}{0,2}|zaczyna|zacznij|başla\\p{L}{0,4}|начни|начать|начина\\p{L}{2,3}|почни|почати|börja\\p{L}?|mulai(?:lah)?|bắt đầu)\\s(?:it |off |out |him )?(?:with|con|avec|com|mit|met|z|od|с|з|med|dengan|với)\\s(?:\\p{L}{1,8}\\s){0,2}(?<count>\\d{1,3})\\s(?:[\\p{L}-]{3,16}\\s){0,2}?(?:${question}|запитан\\p{L}{1,3}|frågor|pertanyaan|soal|câu)|(?<!\\d)(?<behind>\\d{1,3})\\s(?:[\\p{L}-]{3,16}\\s){0,2}?(?:questions?|fragen|preguntas|perguntas|domande|vragen)\\s(?:to start(?: with)?|zum (?:start|anfang)|para empezar|pour commencer|para começar|per iniziare|om te beginnen)`,
);
/** "10 questions, 20 seconds for each" */
const timed =
  /(?<!\p{L})(?:se[ck]\p{L}{0,6}|s)\s(?:per|each|for each|to answer|pro|je|por|par|om|na)(?:\s(?:question|answer|frage|pregunta|domanda|pergunta|vraag|réponse|risposta|pytanie))?(?!\p{L})/iu;
const ofGames =
  /(?<!\p{L})(?:rounds?|games?|match|at the end|in the end|runde\p{L}?|am ende|ronda|partida|al final|manche|à la fin|rodada|no final|partita|alla fine|ronde|aan het eind|rund\p{L}|na końcu|sonunda|oyun|раунд\p{L}?|в конце)(?!\p{L})|局|轮|ゲーム|最後|라운드|마지막|अंत में|في النهاية|جولة/iu;
/** "Every evening at 8, 5 questions": so many has each game. */
const comesRound =
  /(?<!\p{L})(?:every|each|jeden|jede|cada|todos los|tous les|chaque|todo|ogni|elke|codziennie|her|кажд\p{L}{2,3})\s[^.;]{0,40},\s\d{1,2}\s/iu;
const categoryWords =
  'categories|category|topics?|themen|kategorien|categorías|temas|catégories|thèmes|categorias|categorie|onderwerpen|kategorie|tematy|kategoriler|konular|категории|темы|分类|类别|カテゴリー?|ジャンル|카테고리|분야|श्रेणियाँ|الفئات|فئات';
const winning =
  /(?:winner|champion|gewinner|sieger|ganador|gagnant|vainqueur|vencedor|ganhador|vincitor|winnaar|zwycięzc|kazanan|победител|冠军|优胜|優勝|勝者|우승|विजेता|الفائز)[^.;"“„«「]{0,30}$/iu;
const others = [
  '(?:others?|the rest|everyone else|later ones|anderen?|übrigen|los demás|otros|les autres|outros|altri|anderen|inni|pozostali|diğerleri|остальные|其他人?|他の人|나머지)\\s?(?:get|gets|bekommen|reciben|ont|recebem|prendono|krijgen|dostają|alır|получают|得)?\\s?{n}(?!\\s?(?:s|sec))',
];
