import type { GivenList, Language } from '../../contracts/job/plan.ts';
import { banks } from './banks.ts';
import { givenQuestions, withOthers } from '../page/reading/given-questions.ts';

/** A question with its answers. The first is the right one. */
export interface Question {
  readonly question: string;
  readonly answers: readonly string[];
}

/** Templates of questions, with the placeholders "{country}" and "{sum}". */
interface Frames {
  readonly capital: string;
  readonly sum: string;
}

/** The questions of the request; without any, eight about its topic, in its language. */
export function questionsOf(
  message: string,
  language: Language,
  { lists = [], ...frames }: Frames & { readonly lists?: readonly GivenList[] },
): readonly Question[] {
  const given = givenQuestions(message);
  if (given.length > 0) return given;
  // "Quiz: his first car (a Kadett), his club (FC Emmen)"
  const told = lists.flatMap(({ entries }) =>
    entries.flatMap(({ name, about }) =>
      about === undefined ? [] : [{ question: `${name}?`, right: about }],
    ),
  );
  if (told.length > 1) return withOthers(told);
  const topic = topics.find(([pattern]) => pattern.test(message))?.[1];
  if (topic === 'maths') return sums(frames.sum);
  const bank = banks[language];
  if (topic === 'geography' || bank === undefined) return capitals(language, frames.capital);
  const lines = topic === undefined ? undefined : bank[topic];
  if (lines !== undefined) return lines.split('\n').map(questionOf);
  // Without a topic: two questions from each.
  return Object.values(bank)
    .flatMap((text) => text.split('\n').slice(0, 2))
    .slice(0, 8)
    .map(questionOf);
}

export type Topic =
  | 'space'
  | 'animals'
  | 'music'
  | 'film'
  | 'food'
  | 'history'
  | 'sport'
  | 'code'
  | 'science';

const topics: readonly (readonly [RegExp, Topic | 'geography' | 'maths'])[] = [
  [
    /space|planet|astronom|solar system|espacio|weltraum|ruimte|sterrenkunde|weltall|espace|espaço|spazio|kosmos|uzay|космос|太空|宇宙|우주|अंतरिक्ष/i,
    'space',
  ],
  [
    /animal|\bdieren\b|\bpets?\b|\bzoo\b|wildlife|ocean|\btiere?n?\b|animaux|animais|zwierz|hayvan|животн|动物|動物|동물|जानवर/i,
    'animals',
  ],
  [
    /geograph|capital|countr|flags?\b|world|geograf|hauptst|länder|hoofdst|landen|aardrijkskunde|países|pays|paesi|stolic|başkent|столиц|географ|地理|首都|지리|수도|भूगोल/i,
    'geography',
  ],
  [
    /math|arithmetic|multiplication|times tables?|numbers|matem|mathe|calcul|rechnen|rekenen|wiskunde|математ|数学|算数|수학|गणित/i,
    'maths',
  ],
  [/music|song|band|música|musik|muziek|musique|musica|музык|音乐|音楽|음악/i, 'music'],
  [/movie|film|cinema|cine|kino|кино|电影|映画|영화/i, 'film'],
  [
    /food|cook|cuisine|kitchen|comida|cocina|essen|kochen|eten|koken|cucina|cibo|culinária|еда|美食|料理|음식/i,
    'food',
  ],
  [/histor|geschichte|geschiedenis|histoire|storia|истор|历史|歴史|역사|इतिहास/i, 'history'],
  [
    /sport|football|soccer|basketball|tennis|olympi|fútbol|fußball|voetbal|futebol|calcio|спорт|体育|スポーツ|스포츠/i,
    'sport',
  ],
  [
    /javascript|programming|coding|code|web develop|python|html|css|computer|programaci|programmier|programmeren|программир|编程|プログラミング|코딩/i,
    'code',
  ],
  [
    /science|physics|chemistry|biology|ciencia|wissenschaft|wetenschap|natuurkunde|sciences|ciência|scienz|наук|科学|과학|विज्ञान/i,
    'science',
  ],
];

function questionOf(line: string): Question {
  const [question = '', ...answers] = line.split('|').map((part) => part.trim());
  return { question, answers };
}

function sums(frame: string): readonly Question[] {
  const tasks: readonly (readonly [string, number])[] = [
    ['7 × 8', 56],
    ['144 ÷ 12', 12],
    ['15 + 28', 43],
    ['91 − 37', 54],
    ['13 × 6', 78],
    ['2⁶', 64],
    ['25 % × 80', 20],
    ['√169', 13],
  ];
  return tasks.map(([sum, value], index) => ({
    question: frame.replace('{sum}', sum),
    answers: [value, value + 2 + (index % 3), value - 1 - (index % 2), value + 10].map(String),
  }));
}

/** Intl translates the countries; these cities have nearly the same name in every language. */
function capitals(language: Language, frame: string): readonly Question[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return places.map(([code, ...cities]) => ({
    question: frame.replace('{country}', () => names.of(code) ?? code),
    answers: cities,
  }));
}

const places: readonly (readonly [string, string, string, string, string])[] = [
  ['AU', 'Canberra', 'Sydney', 'Melbourne', 'Perth'],
  ['CA', 'Ottawa', 'Toronto', 'Montréal', 'Vancouver'],
  ['BR', 'Brasília', 'São Paulo', 'Rio de Janeiro', 'Salvador'],
  ['KE', 'Nairobi', 'Mombasa', 'Kampala', 'Dodoma'],
  ['CH', 'Bern', 'Zürich', 'Genève', 'Basel'],
  ['VN', 'Hanoi', 'Da Nang', 'Bangkok', 'Vientiane'],
  ['MA', 'Rabat', 'Casablanca', 'Marrakech', 'Tunis'],
  ['NZ', 'Wellington', 'Auckland', 'Christchurch', 'Hamilton'],
];
