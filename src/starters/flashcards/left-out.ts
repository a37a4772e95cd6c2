import type { Plan } from '../../contracts/job/plan.ts';
import { startingThings } from '../shared/reading/starting-things.ts';
import { leftLine } from '../not-included/lines/page-lines.ts';
import { readPairs } from '../page/reading/read-pairs.ts';
import { cardsOf, commonPairs, countIn } from './cards.ts';

/** Cards that a request counts, or is about, and that are not there. */
export function leftOutOfCards(plan: Plan, text: string): readonly string[] {
  const given = 'given' in plan ? (plan.given ?? []) : [];
  const topics = given
    .flatMap(({ entries }) => entries)
    .filter(({ about, name }) => about === undefined && !/\d/.test(name))
    .map(({ name }) => name);
  if (topics.length < 2) topics.push(...startingThings(text));
  const count = countIn(text) ?? 0;
  const subject = 'subject' in plan ? plan.subject : undefined;
  const cards = cardsOf(text, plan.language ?? 'en', given, subject);
  const isPaired = given.some(({ entries }) => entries.some(({ about }) => about !== undefined));
  const isAbout =
    topics.length > 1 &&
    !isPaired &&
    readPairs(text).length === 0 &&
    !cards.some((card) =>
      topics.some(
        (name) =>
          card.includes(name.toLowerCase()) ||
          card.includes(name) ||
          // "apple りんご"
          card.every((side) => name.toLowerCase().includes(side.toLowerCase())),
      ),
    );
  const { x, y = x } = themed.exec(text)?.groups ?? {};
  const isCommon = !isPaired && readPairs(text).length === 0;
  return [
    ...(isCommon &&
    !isAbout &&
    y !== undefined &&
    commonPairs(text, plan.language ?? 'en').length > 0
      ? [leftLine('words', plan.language, { x: y })]
      : []),
    ...(isAbout ? [leftLine('words', plan.language, { x: topics.join(', ') })] : []),
    ...(cards.length === 0 && subject !== undefined
      ? [leftLine('empty', plan.language, { x: subject })]
      : []),
    ...(count > cards.length && cards.length > 0
      ? [`${count} cards: ${cards.length} stand there (more can be added on the page)`]
      : []),
  ];
}

/** "zum Thema Tiere", "food words": the words that stand there are common ones. */
const themed =
  /(?<!\p{L})(?:zum thema|about|sobre|sur le thème d(?:e la |es |u |e |['’])|sul tema|over|na temat|на тему|по теме|про)\s(?:the |la |los |las |il |de |het )?(?<x>\p{L}{3,20})|(?<!\p{L})(?<y>food|animals?|kitchen|travel|business|office|medical|body|colou?r|family|school|sports?|weather|clothes|restaurant)\s(?:words?|vocab\p{L}{0,6}|terms|phrases)/iu;
