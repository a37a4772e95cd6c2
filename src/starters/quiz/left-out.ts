import type { Language, Plan } from '../../contracts/job/plan.ts';
import { givenQuestions } from '../page/reading/given-questions.ts';
import { readQuestionCount } from '../personality-quiz/read-personality.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readPoints } from './read-points.ts';
import { questionsAbout } from './questions.ts';
import { severalTopics } from './several-topics.ts';
import { leftWords } from './left-words.ts';
import { tableSize } from './tables.ts';
import { spoken, topicIn } from './topics.ts';

/** What questions a quiz lacks: those of a subject that there are none for, and how many are missing. */
export function leftOutOfQuiz(plan: Plan, text: string): readonly string[] {
  return [
    ...lackingQuestions(plan, text),
    ...(bonus.test(text) && readPoints(text) === undefined
      ? ['points and bonuses: the page counts right answers']
      : []),
  ];
}

const bonus =
  /(?<!\p{L})(?:bonus\p{L}{0,8}|extra points|\d{1,4} (?:points|punkte|puntos|pontos|punti|punten|punkt\p{L}{0,2}|puan|очк\p{L}{1,2}|балл\p{L}{0,2}) (?:for|per|each|für|pro|je|por|pour|par|per|voor|za|за))(?!\p{L})|ボーナス|보너스|加分|बोनस|نقاط إضافية/iu;

function lackingQuestions(plan: Plan, text: string): readonly string[] {
  const given = 'given' in plan ? (plan.given ?? []) : [];
  const paired = given.flatMap(({ entries }) => entries).filter(({ about }) => about !== undefined);
  if (givenQuestions(text).length > 0 || paired.length > 1) return [];
  const { t } = wordsOf(leftWords, plan.language ?? 'en');
  const size = tableSize(text, plan.language ?? 'en');
  if (size > 0) {
    const wanted = readQuestionCount(text) ?? 0;
    return wanted > size ? [t('count').replace('{n}', String(wanted))] : [];
  }
  const several = severalTopics(text, plan.language ?? 'en', { capital: '', sum: '' });
  if (several !== undefined) {
    const { lacking, wanted, found } = several;
    return [
      ...lacking.map((subject) => t('about').replace('{subject}', subject)),
      ...(wanted > found ? [t('count').replace('{n}', String(wanted))] : []),
    ];
  }
  const topic = narrower.test(text) ? undefined : topicIn(text);
  const subject = ('subject' in plan ? plan.subject : undefined) ?? about.exec(text)?.[1];
  const isEnglish = (plan.language ?? 'en') === 'en';
  const isSpoken = spoken.has(plan.language ?? 'en');
  // Elsewhere there are fewer topics.
  const isKnown =
    topic === 'geography' ||
    topic === 'maths' ||
    (isSpoken && (isEnglish || inAll.has(topic ?? 'space')));
  const isOther =
    narrower.test(text) ||
    !(isKnown && (isSpoken || topic === 'geography' || topic === 'maths')) ||
    (topic === 'geography' && !capitals.test(text));
  const lacking =
    isOther || (topic === undefined && !general.test(text) && subject !== undefined)
      ? [
          t('about').replace(
            '{subject}',
            subject !== undefined && subject.split(' ').length < 4
              ? subject
              : (itsSubject[plan.language ?? 'en'] ?? 'its subject'),
          ),
        ]
      : [];
  const count = readQuestionCount(text) ?? 0;
  // Some of each topic, or the capitals of the world.
  const isMixed = topic === undefined || !isKnown;
  const most =
    isMixed && isSpoken
      ? isEnglish
        ? 70
        : 18
      : isMixed || topic === 'geography'
        ? 50
        : topic === 'maths'
          ? 8
          : questionsAbout(text, plan.language ?? 'en', { capital: '', sum: '' }).length;
  return count > most && !continent.test(text)
    ? [...lacking, t('count').replace('{n}', String(count))]
    : lacking;
}

/** In languages whose sentence has a place for it. */
const itsSubject: Readonly<Partial<Record<Language, string>>> = {
  id: 'topiknya',
  vi: 'chủ đề này',
  uk: 'тема вікторини',
  sv: 'ämnet',
};

/** Topics of all languages that have other questions than those about capitals and sums. */
const inAll: ReadonlySet<string> = new Set(['space', 'animals', 'science']);

/** What is of a subject, and not asked about in its questions. */
const narrower =
  /periodic table|bundesländer|(?:us|american) states|state capitals|provinc|landeshaupt|hauptstädte der (?:länder|bundes)|régions|comunidades autónomas|départements|regioni italiane|estados (?:do brasil|brasileiros)|województw|chemical elements?|periodensystem|tabla periódica|tableau périodique|tabela periódica|tavola periodica|periodiek systeem|układ okresowy|元素周期|周期表|주기율표|漢字|(?<!\p{L})kanji(?!\p{L})/iu;
const about =
  /(?<!\p{L})(?:тест|викторин\p{L}|квиз|quiz|test|wiedzy)\s(?:по|о|об|про|z|o|zu|zum|zur)\s([\p{L}\p{N}-]{2,30})/iu;
const capitals = /capital|hauptst|hoofdst|stolic|başkent|столиц|首都|수도|राजधानी|عواصم|عاصمة/iu;
const general =
  /general knowledge|allgemeinwissen|allgemeinbildung|cultura g[eé]n[eé]ral|culture générale|conhecimentos? gera|algemene kennis|wiedz\p{L} ogóln|genel kültür|эрудици|общих знани|常识|百科|一般常識|雑学|일반 상식|상식|सामान्य ज्ञान|معلومات عامة/iu;
const continent =
  /europ|afri[ck]|asia|asien|asie|europa|avrupa|европ|азии|欧洲|亚洲|非洲|ヨーロッパ/iu;
