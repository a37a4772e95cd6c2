import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { secondsIn, withoutSeconds } from '../page/reading/read-seconds.ts';

/** What is practised, as a request names it. */
export interface Practice {
  readonly operations: readonly Operation[];
  /** The tables: 1 to 20. */
  readonly from: number;
  readonly to: number;
  /** Sums and differences are of numbers up to this. */
  readonly most: number;
  readonly questions: number;
  /** For the whole round, or each question; 0 for as long as it takes. */
  readonly seconds: number;
  readonly isEach: boolean;
  /** The only level against the clock, from 0; undefined where all are. */
  readonly timed: number | undefined;
  /** Whether the request names the numbers, so that no level leaves them. */
  readonly isRanged: boolean;
  /** What a right answer earns. */
  readonly reward: string;
  /** Whether the one who practises writes a name, which a certificate shows. */
  readonly hasName: boolean;
  readonly hasLevels: boolean;
  /** Easy, medium and hard as the request calls them. */
  readonly levels: readonly string[];
  readonly hasOrder: boolean;
}

export type Operation = 'plus' | 'minus' | 'times' | 'divided';

/**
 * Reads operations, numbers, the length and the time of a round.
 *
 * @example
 * readArithmetic('times tables 3 to 7, 15 questions');
 * // { operations: ['times'], from: 3, to: 7, most: 20, questions: 15, seconds: 0, reward: '⭐', … }
 */
export function readArithmetic(request: string): Practice {
  const message = withDigits(request);
  const chosen = operations.filter(({ words }) => words.test(message)).map(({ name }) => name);
  const plain = withoutSeconds(message).replace(questionCount, ' ');
  const range = ranges.exec(plain);
  const first = Number(range?.[1] ?? 2);
  const last = Number(range?.[2] ?? 10);
  const limit = Number(upTo.exec(plain)?.slice(1).find(Boolean) ?? range?.[2] ?? 0);
  const age = Number(ages.exec(message)?.slice(1).find(Boolean) ?? 0);
  const usualOnes = range === null ? usualOf(age) : (['times'] as const);
  const isTables = chosen.length === 0 || chosen.includes('times') || chosen.includes('divided');
  const seconds = secondsIn(message) ?? 0;
  // Against the clock there are more than anybody can do.
  const levelNames = namedLevels(message);
  // "In Ninja there should be a 5 second timer"
  const sentence = message.split(/[.!?\n]\s/u).find((one) => secondsIn(one) !== undefined) ?? '';
  const at = levelNames.findIndex((name) => sentence.includes(name));
  const timed = at === -1 || called.test(sentence) ? undefined : at;
  const isEach = seconds > 0 && each.test(message);
  const usual = seconds > 0 && !isEach ? 60 : 10;
  return {
    operations: chosen.length > 0 ? chosen : usualOnes,
    from: isTables ? within(first, 1, 20) : 2,
    to: isTables ? within(Math.max(first, last), 1, 20) : 10,
    most: limit > 4 && limit <= 10_000 ? Math.max(limit, 10) : age > 7 ? 100 : 20,
    questions: within(Number(questionCount.exec(message)?.slice(1).find(Boolean) ?? usual), 3, 100),
    seconds,
    isEach,
    timed,
    isRanged: range !== null || limit > 4,
    reward: rewards.find(([words]) => words.test(message))?.[1] ?? '⭐',
    hasName: name.test(message),
    hasLevels: levels.test(message),
    levels: levelNames,
    hasOrder: order.test(message),
  };
}

/** What is learnt by that age; 0 where none is named. */
function usualOf(age: number): readonly Operation[] {
  if (age > 9) return ['plus', 'minus', 'times', 'divided'];
  return age === 0 || age > 7 ? ['plus', 'minus', 'times'] : ['plus', 'minus'];
}

/** "8 year olds", "niños de 8 años", "8歳" */
const ages =
  /(?<!\d)(\d{1,2})(?:\s?-\s?\d{1,2})?[\s-]?(?:years?|yrs?|yo(?!\p{L})|jahre?n?(?!\p{L})|jährige[nrs]?|años|ans(?!\p{L})|anos|anni|jaar|jarigen?|lat(?!\p{L})|letni\p{L}{1,3}|yaş|лет|літ|років|года|åring|歳|岁|세|살)|(?:aged?|ages|von|de|di|im alter von) (\d{1,2})(?= (?:years|jahre|años|ans|anos|anni))/iu;

/** "three levels called Easy, Medium and Ninja" */
function namedLevels(message: string): readonly string[] {
  const { one, two, three } = called.exec(message)?.groups ?? {};
  return one === undefined || two === undefined || three === undefined ? [] : [one, two, three];
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

const rewards: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:flowers?|blumen?|fleurs?|flores|fior[ei]|bloem\p{L}{0,3}|kwiat\p{L}{0,3}|çiçe[kğ]\p{L}{0,3}|цвет(?:ок|ы|ов|очк\p{L}{1,2}))(?!\p{L})|花|꽃|फूल|زهرة|زهور/iu,
    '🌸',
  ],
  [
    /balloon|luftballon|globos?|ballons?(?!\p{L})|balões|palloncin|ballonnen|balon|шар(?:ик|ы)|气球|風船|풍선|गुब्बार|بالون/iu,
    '🎈',
  ],
  [
    /(?<!\p{L})(?:hearts?|herz(?:en|chen)|corazon\p{L}{0,2}|cœurs?|corações|cuori|hartjes|serdusz\p{L}{1,2}|kalp\p{L}{0,3}|сердечк\p{L})(?!\p{L})|爱心|ハート|하트/iu,
    '❤️',
  ],
];
const name =
  /(?<!\p{L})(?:(?:enter|type|write|put|add|with)(?: in)? (?:\p{L}{1,7} ){0,3}names?|certificates?|diplomas?|urkunde\p{L}?|zertifikat|diplom\p{L}{0,3}|namen eingeb\p{L}{2,3}|diplômes?|prénoms?|certificado|nombre del? (?:alumno|niñ[oa])|su nombre|nome d[aoe]\p{L}? (?:aluno|criança)|attestato|suo nome|naam invullen|dyplom\p{L}{0,3}|imi(?:ę|enia)|sertifika\p{L}{0,4}|[iİ]sim|[iİ]smi\p{L}{0,3}|имя|имени|диплом\p{L}?|грамот\p{L})(?!\p{L})|姓名|名字|证书|名前|賞状|이름|상장|नाम|प्रमाण ?पत्र|الاسم|اسم|شهادة/iu;
const levels =
  /(?<!\p{L})(?:levels?|easy|difficulty|schwierigkeit\p{L}*|leicht|stufen|niveles|fácil|niveaux?|facile|níveis|livelli|makkelijk|niveaus|poziom\p{L}{0,2}|łatw\p{L}{1,2}|seviye\p{L}{0,5}|kolay|уровн\p{L}{1,3}|л[её]гк\p{L}{2})(?!\p{L})|难度|简单|难易度|レベル|かんたん|난이도|쉬움|स्तर|आसान|مستوي?ات|سهل/iu;
const called =
  /(?<!\p{L})(?:levels?|stufen|niveles|niveaux|níveis|livelli|niveaus|poziomy|seviye\p{L}{0,3}|уровн\p{L}{1,2})(?: (?:called|named|are|namens|heißen|llamados|appelés|chamados|chiamati|genaamd))?[:(]?\s?\(?["“„«]?(?<one>\p{L}{2,16})["”“»]?, ["“„«]?(?<two>\p{L}{2,16})["”“»]?,? (?:and|und|y|et|e|en|i|ve|и) ["“„«]?(?<three>\p{L}{2,16})/iu;
/** "5 seconds per question" */
const each =
  /(?:seconds?|secs?|s|minutes?|sekunden?|segundos?|secondes?|secondi|seconden|sekund\p{L}?|saniye|секунд\p{L}?)(?: \p{L}{1,6})? ?(?:(?:per|for|pro|für|por|para|par|pour|a|na|на)(?: (?:each|every|jede|cada|chaque|ogni|każde))?|\/|each) ?(?:question|sum|problem|frage|aufgabe|pregunta|pergunta|domanda|vraag|som|pytani|вопрос)|(?:seconds?|secs?|s|minutes?) (?:for )?(?:each|apiece)(?!\p{L})|(?:sekunden|minuten) (?:je|pro) |(?:je|jeweils) \d{1,3} ?s|segundos (?:cada|para cada|por cada)|secondes chacun|(?:secondi|segundos) (?:ciascun|l[’']un|cada)|seconden elk|(?<!\p{L})(?:po|по) \d{1,3} ?[sс]|her biri|各\s?\d{1,3}\s?秒|각 ?\d{1,3} ?초|per question|je frage|pro (?:frage|aufgabe)|por pregunta|par question|por pergunta|per domanda|per vraag|na pytanie|soru başına|на вопрос|每题|每道题|문제마다|1問|一問|문제당|प्रति प्रश्न|لكل سؤال/iu;
const order =
  /(?<!\p{L})(?:in order|der reihe nach|en orden|dans l[’']ordre|em ordem|in ordine|op volgorde|po kolei|sırayla|по порядку)(?!\p{L})|按顺序|順番|순서대로|क्रम से|بالترتيب/iu;

const operations: readonly { readonly name: Operation; readonly words: RegExp }[] = [
  {
    name: 'plus',
    words:
      /(?<!\p{L})(?:addition|adding|add and|plus|sums|addieren|plusrechn|sumas?|sumar|additions|soma|adição|somma|addizion|optell|dodawani|toplama|сложени|додаванн|penjumlahan|phép cộng)|\d?\s?\+(?=\s?[,/–−-])|加减|加法|足し算|덧셈|더하기|जोड़|(?:ال)?جمع/iu,
  },
  {
    name: 'minus',
    words:
      /subtract|(?<!\p{L})(?:minus|subtrahieren|restas?|restar|soustraction|subtração|sottrazion|aftrek|odejmowani|çıkarma|вычитани|відніманн|subtraktion|pengurangan|phép trừ|trừ)|加减|减法|引き算|뺄셈|빼기|घटाव|घटाना|(?:ال)?طرح/iu,
  },
  {
    name: 'times',
    words:
      /multipl|times[- ]tables?|(?<!\p{L})(?:einmaleins|1x1|malnehmen|tablas de|tables de|tabuada|tabelline|moltiplic|tafels|vermenigvuldig|tabliczk\p{L}|mnożeni|çarp|умножени|множенн|gångertabell|perkalian|phép nhân|bảng cửu chương|nhân)|乘|九九|掛け算|かけ算|구구단|곱셈|곱하기|पहाड़|गुणा|الضرب/iu,
  },
  {
    name: 'divided',
    words:
      /divi[sd]|(?<!\p{L})(?:teilen|delen|deling|deelsom|dzieleni|bölme|делени|діленн|pembagian|phép chia|chia)|除法|乘除|割り算|わり算|나눗셈|나누기|भाग|القسمة/iu,
  },
];
/** "2 to 9", "2–9", "2 bis 9", "2단부터 9단" */
const ranges =
  /(?<![\d.,])(\d{1,2})\s?(?:단|の段|段)?\s?(?:-|–|to|through|bis|a|al|à|até|tot|do|ile|до|到|至|から|부터|से|إلى)\s?(\d{1,4})(?![\d.,]\d)/iu;
/** "up to 100", "bis 100", "100以内" */
const upTo =
  /(?:up to|until|under|within|bis(?: zu)?|hasta|jusqu[’']à|até|fino a|tot(?: en met)?|do|до|तक|حتى)\s(\d{1,5})(?!\d)|(?<!\d)(\d{1,5})(?:以内|까지|まで|'?e kadar)/iu;
const questionCount =
  /(?:문제|問題)(?:는|은|를|수는|は|を)?\s?(\d{1,3})\s?[개問]|(?<!\d)(\d{1,3})\s?(?:questions?|problems?|sums?|exercises?|tasks?|fragen|aufgaben|preguntas|ejercicios|operaciones|exercices|calculs|perguntas|contas|exercícios|domande|esercizi|vragen|sommen|opgaven|pytań|zadań|przykładów|soru|вопрос\p{L}{0,3}|пример\p{L}{0,3}|заданий|задач(?!\p{L})|приклад\p{L}{0,3}|завдан\p{L}{1,3}|питан\p{L}{1,3}|вправ\p{L}?|działań|oppgaver|uppgifter|frågor|tal(?!\p{L})|soal|pertanyaan|câu|bài|道题|题|問|문제|सवाल|प्रश्न|أسئلة|سؤال)/iu;
