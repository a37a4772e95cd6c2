import { markup } from '../markup.ts';
import { appPage, progressStyles } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { source } from '../lay-out.ts';
import { questionKeys, questions } from './questions.ts';
import { readMainQuestion, readOutcomes, readQuestionCount } from './read-personality.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A quiz without right answers: which of those that the request names somebody is. */
export const render = definePage(
  { words, colour: '#ae3ec9' },
  ({ plan, title, things, message, language, t, pick }) => {
    const named = plan.isExact ? things : readOutcomes(message.slice(title.length));
    const lead = readMainQuestion(message.slice(title.length));
    const outcomes = named.length > 1 ? named : t('types').split(', ');
    const count = readQuestionCount(message) ?? questionKeys.length;
    const { t: asked } = wordsOf(questions, language);
    const list = questionKeys.slice(0, Math.max(count, 3)).map((key, at) => {
      const [question = '', ...answers] = asked(key).split(' / ');
      // The usual types fit the answers in their order; others come by turns.
      const leads = (index: number): number =>
        (named.length > 1 ? index + at : index) % outcomes.length;
      return { question, answers: answers.map((answer, index) => ({ answer, to: leads(index) })) };
    });
    return {
      ...appPage({
        title,
        ...(lead !== undefined && { beside: markup`<p class="app-lead">${lead}</p>` }),
        parts: markup`
          <section class="panel" aria-labelledby="question">
            <progress id="bar" max="${list.length}" value="0" aria-label="${t('progress')}"></progress>
            <h2 id="question" tabindex="-1">${list[0]?.question ?? ''}</h2>
            <div class="answers" id="answers"></div>
            <div class="outcome" id="outcome" hidden>
              <p>${t('you')}</p>
              <p class="name" id="name"></p>
              <ol class="shares" id="shares"></ol>
              <button type="button" class="button" id="again">${t('again')}</button>
            </div>
          </section>
          <p class="help">${t('help')}</p>
        `,
        styles: source`
          ${progressStyles}

          ${styles}
        `,
      }),
      script,
      list: { names: outcomes },
      content: { outcomes, questions: list, text: pick('result') },
      font: 'round',
      notes: [
        '`content.js`: the results, the questions, and to which result each answer leads (`to`, from 0).',
        '`script.js`: how answers are counted. Nothing is kept or sent.',
      ],
    };
  },
);
