import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { fieldOf } from '../page/forms/field.ts';
import { fieldMarkup } from '../page/forms/field-markup.ts';
import { checked } from '../page/forms/page-forms.ts';
import { words as fieldWords } from '../page/forms/words.ts';
import { wordsOf } from '../page/dictionary.ts';
import { fieldsOf } from './fields.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A form with the fields that the request names. It checks them and shows the answers. */
export const render = definePage(
  {
    words,
    colour: '#8a3ffc',
  },
  ({ plan, title, items, message, language, t, pick }) => {
    const of = wordsOf(fieldWords, language);
    const fields = plan.isExact ? items.map(fieldOf) : fieldsOf(items, message, of.t);
    return {
      body: markup`
        <main id="main" class="page" tabindex="-1">
          <div class="intro">
            <div class="intro-text">
            <h1>${title}</h1>
            <p>${t('lead')}</p>
            <p class="progress-text" id="progress" role="status"></p>
            <div class="steps" id="steps" aria-hidden="true">${fields.map(() => markup`<i></i>`)}</div>
            </div>
          </div>
          <form class="form" id="form" method="post" novalidate>
            <div class="problems" id="problems" tabindex="-1" role="alert" hidden>
              <p>${t('summary')}</p>
              <ul id="problem-list"></ul>
            </div>
            <p class="star">${t('required')}</p>
            ${fields.map((field, index) => fieldMarkup(field, `field-${index + 1}`, of.t('optional')))}
            <div class="agree">
              <label for="agree"><input id="agree" name="agree" type="checkbox" required aria-describedby="agree-error"> <span>${t('agree')}</span></label>
              <p class="error" id="agree-error"></p>
            </div>
            <button type="submit" class="button">${of.t('send')}</button>
            <p class="demo">${t('demo')}</p>
          </form>
          <section class="form thanks" id="thanks" aria-labelledby="thanks-heading" hidden>
            <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false"><circle cx="32" cy="32" r="30" /><path d="M19 33l9 9 18-20" /></svg>
            <h2 id="thanks-heading" tabindex="-1">${t('done')}</h2>
            <p>${t('doneText')}</p>
            <dl id="answers"></dl>
            <button type="button" class="button quiet" id="again">${t('again')}</button>
            <p class="demo">${t('demo')}</p>
          </section>
        </main>
      `,
      styles,
      script,
      list: { names: fields.map(({ label }) => label) },
      header: '.intro',
      content: {
        text: { ...of.pick(...checked), ...pick('agreeError', 'progress') },
      },
      font: 'sans',
      notes: [
        '`index.html`: the fields.',
        '`content.js`: the sentences that say what is wrong.',
        '`script.js`: the checks. Send the answers to a service of yours at the marked place.',
      ],
    };
  },
);
