import type { Language } from '../../contracts/job/plan.ts';
import { kanaIn } from '../flashcards/kana.ts';
import { withOthers } from '../page/reading/given-questions.ts';
import type { Question } from './questions.ts';

/**
 * Questions from a table that a request names: letters and how they are read, states and their capitals. As many
 * as it asks for, from all of the table; empty without a table.
 *
 * @example
 * fromTables('katakana quiz', 'en', '')[0]; // { question: 'ア', answers: ['a', 'i', 'u', 'e'] }
 */
export function fromTables(
  message: string,
  language: Language,
  frame: string,
  count?: number,
): readonly Question[] {
  const named = tables.filter(
    ({ asked, in: only }) => (only === undefined || only === language) && asked.test(message),
  );
  const kana = kanaIn(message).map(([question, right]) => ({ question, right }));
  const pairs = named.flatMap(({ pairs: text, isOfStates = false }) =>
    text.split(/[;\n]/u).map((pair) => {
      const [thing = '', right = ''] = pair.split('=').map((part) => part.trim());
      return { question: isOfStates ? frame.replace('{country}', thing) : thing, right };
    }),
  );
  const questions = withOthers([...kana, ...pairs]);
  if (count === undefined || count >= questions.length) return questions;
  const step = questions.length / count;
  return Array.from({ length: count }, (_, at) => questions[Math.floor(at * step)]).flatMap(
    (one) => one ?? [],
  );
}

/** How many questions the tables have that a request names. */
export function tableSize(message: string, language: Language): number {
  return fromTables(message, language, '{country}').length;
}

/** "A quiz to learn hiragana": its questions are known, whatever is learned with cards. */
export function asksForTable(text: string): boolean {
  return (
    quizzes.test(text) &&
    !cards.test(text) &&
    (kanaIn(text).length > 0 || tables.some(({ asked }) => asked.test(text)))
  );
}

const quizzes =
  /(?<!\p{L})(?:quiz(?:z|es|game)?|викторин\p{L}{1,2}|квиз)(?!\p{L})|クイズ|퀴즈|测验|क्विज़|اختبار/iu;
const cards = /flash ?cards?|karteikart|tarjetas|fiches|karty|fiszk|карточк|カード|카드|卡片/iu;

interface Table {
  readonly asked: RegExp;
  /** "α=alpha; β=beta" */
  readonly pairs: string;
  /** The language of its names; letters are the same in each. */
  readonly in?: Language;
  readonly isOfStates?: true;
}

const tables: readonly Table[] = [
  {
    asked:
      /greek (?:alphabet|letters)|griechische\p{L}? (?:alphabet|buchstaben)|(?:alfabeto|letras) grieg[oa]s?|(?:alphabet|lettres) gre(?:c|cques)|(?:alfabeto|lettere) grec[oh]e?|alfabeto grego|griekse? (?:alfabet|letters)|alfabet\p{L}{0,2} greck\p{L}{1,3}|yunan (?:alfabesi|harfleri)|греческ\p{L}{2,3} (?:алфавит|букв)|希腊字母|ギリシャ文字|그리스 문자|ग्रीक (?:वर्णमाला|अक्षर)|(?:الأبجدية|الحروف) اليونانية/iu,
    pairs:
      'α=alpha; β=beta; γ=gamma; δ=delta; ε=epsilon; ζ=zeta; η=eta; θ=theta; ι=iota; κ=kappa; λ=lambda; μ=mu; ν=nu; ξ=xi; ο=omicron; π=pi; ρ=rho; σ=sigma; τ=tau; υ=upsilon; φ=phi; χ=chi; ψ=psi; ω=omega',
  },
  {
    asked:
      /(?:us|u\.s\.|american|united states|usa|state) (?:states? )?capitals|capitals of (?:the )?(?:us|u\.s\.|usa|united states|american|50|fifty)|50 states/iu,
    in: 'en',
    isOfStates: true,
    pairs:
      'Alabama=Montgomery; Alaska=Juneau; Arizona=Phoenix; Arkansas=Little Rock; California=Sacramento; Colorado=Denver; Connecticut=Hartford; Delaware=Dover; Florida=Tallahassee; Georgia=Atlanta; Hawaii=Honolulu; Idaho=Boise; Illinois=Springfield; Indiana=Indianapolis; Iowa=Des Moines; Kansas=Topeka; Kentucky=Frankfort; Louisiana=Baton Rouge; Maine=Augusta; Maryland=Annapolis; Massachusetts=Boston; Michigan=Lansing; Minnesota=Saint Paul; Mississippi=Jackson; Missouri=Jefferson City; Montana=Helena; Nebraska=Lincoln; Nevada=Carson City; New Hampshire=Concord; New Jersey=Trenton; New Mexico=Santa Fe; New York=Albany; North Carolina=Raleigh; North Dakota=Bismarck; Ohio=Columbus; Oklahoma=Oklahoma City; Oregon=Salem; Pennsylvania=Harrisburg; Rhode Island=Providence; South Carolina=Columbia; South Dakota=Pierre; Tennessee=Nashville; Texas=Austin; Utah=Salt Lake City; Vermont=Montpelier; Virginia=Richmond; Washington=Olympia; West Virginia=Charleston; Wisconsin=Madison; Wyoming=Cheyenne',
  },
  {
    asked: /bundesl[aä]nder|landeshauptst[aä]dte/iu,
    in: 'de',
    isOfStates: true,
    pairs:
      'Baden-Württemberg=Stuttgart; Bayern=München; Brandenburg=Potsdam; Hessen=Wiesbaden; Mecklenburg-Vorpommern=Schwerin; Niedersachsen=Hannover; Nordrhein-Westfalen=Düsseldorf; Rheinland-Pfalz=Mainz; Saarland=Saarbrücken; Sachsen=Dresden; Sachsen-Anhalt=Magdeburg; Schleswig-Holstein=Kiel; Thüringen=Erfurt',
  },
];
