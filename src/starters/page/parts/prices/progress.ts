import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { FactKind } from '../../../../contracts/job/plan.ts';
import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { progressShowers } from '../../../not-included/page/keepers.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { amountOf } from '../../reading/read-amounts.ts';
import type { SitePart } from '../part.ts';
import { sentenceWith } from '../sentence.ts';

const sure = [
  "show(?:s|ing)? how (?:far (?:we are|along)|much (?:we have|is there|has been raised))|how far we(?:['’]ve (?:got|come)| are)|zeig\\p{L}{0,2},? wie (?:weit|viel) (?:wir|schon)|progress (?:bar|meter)|fund-?raising (?:bar|meter|thermometer)|(?:donation|fund\\p{L}{0,7}) (?:thermometer|tracker)|thermometer|fortschrittsbalken|spenden(?:barometer|balken|stand)|barra de (?:progreso|progresso|avance)|termómetro|barre de progression|jauge|barra di (?:avanzamento|progresso)|pas\\p{L}{1,3} postępu|voortgangsbalk|ilerleme çubuğu|прогресс-?бар\\p{L}?|шкал\\p{L} (?:сбора|прогресса)|индикатор\\p{L}? сбора|进度条|進捗バー|プログレスバー|진행 ?(?:바|막대|률)|प्रगति (?:पट्टी|बार)|شريط (?:ال)?تقدم",
];
const asked = wholeWords(sure.join('|'));

/** How much of a goal is reached, where the request gives both. */
export const progress: SitePart = {
  name: 'progress',
  sure,
  in: progressShowers,
  build(page) {
    const reached = reachedIn(page);
    if (reached === undefined) return undefined;
    const { goal, sum } = reached;
    const { t } = wordsOf(words, page.language ?? 'en');
    const share = Math.round((sum.value / goal.value) * 100);
    return {
      place: 'top',
      html: markup`
        <div class="part-card goal">
          <p id="goal-text"><b>${sum.text}</b> ${t('of').replace('{goal}', () => goal.text)} (${share} %)</p>
          <progress max="${goal.value}" value="${sum.value}" aria-labelledby="goal-text"></progress>
        </div>
      `,
      styles,
      covers: (page.facts ?? [])
        .filter(
          ({ text }) =>
            text === sum.text ||
            text === goal.text ||
            (text.includes(sum.text) && text.includes(goal.text)),
        )
        .flatMap(({ label = '', text }) => [label, text]),
    };
  },
};

interface Sum {
  readonly text: string;
  readonly value: number;
}

/**
 * Two amounts in the sentence about it, or right before: the larger one is the goal. Those with a currency
 * count before others, and dates and numbers to call are none.
 */
function reachedIn({ message = '', facts = [] }: Page): Reached | undefined {
  const told = facts
    .filter(({ kind }) => notAmounts.has(kind))
    .reduce((rest, { text }) => rest.replaceAll(text, ({ length }) => ' '.repeat(length)), message);
  const sentence = sentenceWith(asked, told);
  const before = told.slice(0, Math.max(told.indexOf(sentence), 0)).slice(-160);
  const behind = told.slice(told.indexOf(sentence) + sentence.length).slice(0, 160);
  for (const text of [sentence, `${before}${sentence}`, `${sentence}${behind}`]) {
    const sums = allMatches(text, amounts).flatMap(([written]) => {
      const value = amountOf(written)?.value ?? 0;
      return value >= 10 ? [{ text: written.trim(), value }] : [];
    });
    const paid = sums.filter(({ text: written }) => /[^\d\s.,']/u.test(written));
    const [goal, sum] = (paid.length > 1 ? paid : sums.slice(-2)).toSorted(
      (a, b) => b.value - a.value,
    );
    if (sum !== undefined && goal !== undefined && goal.value > sum.value) return { goal, sum };
  }
  return undefined;
}

interface Reached {
  readonly goal: Sum;
  readonly sum: Sum;
}

const notAmounts: ReadonlySet<FactKind> = new Set(['phone', 'date', 'time', 'hours', 'address']);

const amounts =
  /(?:\p{Sc}|R\$|CHF|EUR|USD)?\s?(?<![\d.,])\d{1,3}(?:[.,' ]\d{3}){1,3}(?!\d)(?:\s?(?:\p{Sc}|(?:euros?|eur|usd|zł|chf|kr|tl|pln|руб\p{L}{0,4})(?!\p{L})|元|円|원))?|(?:\p{Sc}|R\$|CHF|EUR|USD)?\s?(?<![\d.,])\d{2,9}(?!\d|[.,:]\d)(?:\s?(?:\p{Sc}|(?:euros?|eur|usd|zł|chf|kr|tl|pln|руб\p{L}{0,4})(?!\p{L})|元|円|원))?/giu;

const styles = source`
  .goal progress {
    width: 100%;
    height: 1.25rem;
    margin-top: 0.5rem;
  }
`;

const words = dictionary(['of'], {
  en: 'of {goal}',
  es: 'de {goal}',
  de: 'von {goal}',
  fr: 'sur {goal}',
  pt: 'de {goal}',
  it: 'su {goal}',
  nl: 'van {goal}',
  pl: 'z {goal}',
  tr: '/ {goal}',
  ru: 'из {goal}',
  zh: '/ {goal}',
  ja: '/ {goal}',
  ko: '/ {goal}',
  hi: '/ {goal}',
  ar: 'من {goal}',
  id: 'dari {goal}',
  vi: 'trên {goal}',
  uk: 'з {goal}',
  sv: 'av {goal}',
});
