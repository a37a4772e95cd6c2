import { allMatches } from '../../workspace/text/all-matches.ts';
import type { BotPlan, Language, Plan } from '../../contracts/job/plan.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import { asksForCapitals } from '../cli-tool/reading/read-quiz.ts';
import { givenQuestions } from '../page/reading/given-questions.ts';
import { questionsAbout } from '../quiz/questions.ts';
import { words } from '../quiz/words.ts';
import { byCapital } from './by-capital.ts';
import { questionsFor, topicOf } from './questions.ts';
import { readRounds } from './read-rounds.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

interface SomeQuestion {
  readonly [key: string]: string | readonly string[];
  readonly question: string;
  /** The first is the right one; at most 5. */
  readonly answers: readonly string[];
}

/** The questions of a request, or those that are there for its categories or its topic. */
export function askedBy(plan: BotPlan, text: string): readonly SomeQuestion[] {
  const given = givenQuestions(text).filter(({ answers }) => answers.length >= 2);
  if (given.length > 0)
    return given.map(({ question, answers }) => ({ question, answers: answers.slice(0, 5) }));
  const language = plan.language ?? 'en';
  const known = knownIn(readRounds(text).categories);
  if (known.length > 0)
    return known.flatMap((name) =>
      questionsFor(name, language).map((one) => ({ ...one, category: name })),
    );
  const subject = `${plan.subject ?? ''} ${(plan.first ?? plan).title} ${topicIn(text)}`;
  const named = namedIn(text, subject, language);
  return named.length > 0 ? named : questionsFor(subject, language);
}

/** Capitals, letters and the like, which are known in every language; of other topics those of the quiz page. */
function namedIn(text: string, subject: string, language: Language): readonly SomeQuestion[] {
  const { t } = wordsOf(words, language);
  const frames = { capital: t('capital'), sum: t('sum') };
  const about = asksForCapitals(text)
    ? text
    : language !== 'en' && topicOf(subject) !== undefined
      ? subject
      : '';
  const questions = questionsAbout(about, language, frames).map(({ question, answers }) => ({
    question,
    answers,
  }));
  // Who asks for capitals is asked for capitals alone.
  return asksForCapitals(text)
    ? questions
    : byCapital(questions, frames.capital, language).map((one) => ({ ...one }));
}

/** Whether a clause says that a quiz is about capitals: which, its questions show. */
export function namesCapitals(clause: string): boolean {
  return clause.length < 60 && asksForCapitals(`quiz ${clause}`);
}

/** The categories of which there are questions. */
export function knownIn(categories: readonly string[]): readonly string[] {
  return categories.filter((name) => topicOf(name) !== undefined);
}

/** That a topic has no questions of its own, and that a game has more of them than there are. */
export function leftOutOfTrivia(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot' || readRounds(text).fromFile) return [];
  const questions = askedBy(plan, text);
  const { t } = wordsOf(lines, plan.language ?? 'en');
  const [first] = questionsFor('', plan.language ?? 'en');
  const { categories } = readRounds(text);
  const known = new Set(knownIn(categories));
  const unknown = categories.filter((name) => !known.has(name));
  const topic = unknown.length > 0 ? unknown.join(', ') : topicIn(text);
  const say = (key: 'topic' | 'more'): string =>
    t(key).replace('{topic}', topic).replace('{n}', String(questions.length));
  if (unknown.length > 0 && known.size > 0) return [unknown.join(', ')];
  if (topic !== '' && questions[0]?.['question'] === first?.['question']) return [say('topic')];
  const { questions: most, stock } = readRounds(text);
  return Math.max(most, stock) > questions.length ? [say('more')] : [];
}

/** What questions are about; empty for nothing in particular. */
function topicIn(text: string): string {
  const head = text.slice(0, 2000);
  const strong = (about.exec(head) ?? ofName.exec(head))?.groups?.['topic'] ?? '';
  const weak = allMatches(head, of).find(({ groups }) => topicOf(groups?.['topic'] ?? ''));
  const topic = strong === '' ? (weak?.groups?.['topic'] ?? '') : strong;
  return general.test(topic) ? '' : topic;
}

const noun =
  '(?:quiz(?:zes)?|trivia|questions?|fragen|preguntas|perguntas|domande|vragen|pytania|викторин\\p{L}{0,2}|вопрос\\p{L}{0,3})(?:[- ]?bots?)?';
const the =
  "(?:(?:the|our|my|die|der|das|den|unser\\p{L}{0,2}|el|la|los|las|le|les|l['’]|o|a|os|as|il|i|de|het|nasz\\p{L}{0,2})\\s?)?";
const about = letterPattern(
  `(?<!\\p{L})${noun}(?:\\s(?:at|um|a las|à|às|alle|om|o|в|kl)\\s\\d[^,;\\s]{0,5}(?:\\s(?:uhr|am|pm|uur))?)?(?:\\s(?:every|a|per|each|jeden|cada|por|chaque|par|elke) \\p{L}{3,9})?\\s(?:about|über|zum thema|sobre|sur|su(?:l|lla|gli)?|over|про|об?)\\s(?<topic>${the}\\p{L}[\\p{L} -]{2,24}?\\p{L})(?![\\p{L}-])(?! (?!(?:at|every|each|um|jeden|a las|cada|à|chaque|às|todo|alle|ogni|om|elke) )\\p{L})`,
);
const of =
  /(?<!\p{L})(?:(?:teach\p{L}{0,3}|unterrichte|enseño|enseigne|insegno|ensino)\s(?:[\p{L}\d]{1,9}\s){0,3}|(?:quiz|trivia)\s(?:de|del|di|van|zu|on|o|по)\s)(?<topic>\p{L}{4,20})|(?<=(?:^|\s))(?<topic>\p{L}{4,16})[- ](?:quiz|trivia)/giu;
/** "Quizbot zu Harry Potter", "quiz de Star Wars" */
const ofName =
  /(?:[Qq]uiz|[Tt]rivia)(?:[- ]?[Bb]ot)?\s(?:de|del|di|da|do|van|zu|zur|zum|o|on|sur|su|om)\s(?<topic>(?!Discord|Deutsch|Espa|Fran|Ital|Neder|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}'’ -]{2,24}\p{L})(?![\p{L} -])/u;
const general =
  /general|allgemein|kultura|cultura|culture|knowledge|wissen|algemene|wiedza|genel|общ|everything|alles|todo|tout/iu;

const lines = dictionary(['topic', 'more'], {
  en: 'questions about {topic}: it asks {n} of general knowledge, and takes yours by a command | more than {n} questions: it takes yours by a command',
  es: 'preguntas sobre {topic}: hace {n} de cultura general y acepta las tuyas con un comando | más de {n} preguntas: acepta las tuyas con un comando',
  de: 'Fragen über {topic}: Er stellt {n} zur Allgemeinbildung und nimmt eure mit einem Befehl | mehr als {n} Fragen: Er nimmt eure mit einem Befehl',
  fr: 'questions sur {topic} : il en pose {n} de culture générale et prend les vôtres par une commande | plus de {n} questions : il prend les vôtres par une commande',
  pt: 'perguntas sobre {topic}: faz {n} de conhecimentos gerais e aceita as suas por um comando | mais de {n} perguntas: aceita as suas por um comando',
  it: 'domande su {topic}: ne fa {n} di cultura generale e accetta le vostre con un comando | più di {n} domande: accetta le vostre con un comando',
  nl: 'vragen over {topic}: hij stelt er {n} over algemene kennis en neemt die van jullie met een opdracht | meer dan {n} vragen: hij neemt die van jullie met een opdracht',
  pl: 'pytania o: {topic}; zadaje {n} z wiedzy ogólnej i przyjmuje wasze poleceniem | więcej niż {n} pytań: przyjmuje wasze poleceniem',
  tr: '{topic} soruları: {n} genel kültür sorusu sorar, sizinkileri komutla alır | {n} sorudan fazlası: sizinkileri komutla alır',
  ru: 'вопросы на тему «{topic}»: бот задаёт {n} общих, свои добавляются командой | больше {n} вопросов: свои добавляются командой',
  zh: '关于{topic}的问题：现有 {n} 道常识题，可用命令添加 | 超过 {n} 道题：可用命令添加',
  ja: '{topic}の問題：一般常識が{n}問あり、コマンドで追加できます | {n}問より多く：コマンドで追加できます',
  ko: '{topic} 문제: 상식 {n}개가 있고 명령으로 추가해요 | {n}개보다 많은 문제: 명령으로 추가해요',
  hi: '{topic} के सवाल: सामान्य ज्ञान के {n} हैं, कमांड से और जोड़ें | {n} से अधिक सवाल: कमांड से जोड़ें',
  ar: 'أسئلة عن {topic}: يطرح {n} من المعلومات العامة، وتضاف أسئلتكم بأمر | أكثر من {n} أسئلة: تضاف أسئلتكم بأمر',
  id: 'pertanyaan tentang {topic}: bot menanyakan {n} pertanyaan umum, dan menerima milik Anda lewat perintah | lebih dari {n} pertanyaan: bot menerima milik Anda lewat perintah',
  vi: 'câu hỏi về {topic}: bot hỏi {n} câu kiến thức chung, và nhận câu của bạn bằng lệnh | nhiều hơn {n} câu hỏi: bot nhận câu của bạn bằng lệnh',
  uk: 'запитання на тему «{topic}»: бот ставить {n} загальних, свої додаються командою | більше ніж {n} запитань: свої додаються командою',
  sv: 'frågor om {topic}: den ställer {n} i allmänbildning och tar emot era med ett kommando | fler än {n} frågor: den tar emot era med ett kommando',
});
