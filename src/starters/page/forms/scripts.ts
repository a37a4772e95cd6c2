import { source } from '../../lay-out.ts';
import { fillScript } from '../scripts.ts';

/** `problemOf`: what is wrong with a field, in the words of `text`; empty where nothing is. */
export const checkScript = source`
  function problemOf(field) {
    const value = field.value.trim();
    if (field.validity.badInput) return text[field.type] || text.empty;
    if (value === '') return field.required ? text.empty : '';
    if (field.type === 'email' && (!field.validity.valid || !/@[^@]+\.[^@]+$/.test(value))) return text.email;
    if (field.type === 'tel' && (value.replace(/\D/g, '').length < 6 || /[^\d\s()+./-]/.test(value))) return text.tel;
    if (field.type === 'url' && !field.validity.valid) return text.url;
    if (field.type === 'number' && !field.validity.valid) return text.number;
    if (field.type === 'date') return dateProblemOf(field, new Date(value + 'T12:00'));
    if (field.minLength > 0 && value.length < field.minLength) return fill(text.short, { n: field.minLength });
    return '';
  }

  function dateProblemOf({ value, dataset: { from, after, off = '' } }, date) {
    if (from === 'today' && date < new Date().setHours(0, 0, 0, 0)) return text.past;
    if (after && value <= document.getElementById(after).value) return text.after;
    if (!off.split(' ').includes(String(date.getDay()))) return '';
    return fill(text.dayOff, { day: date.toLocaleDateString(document.documentElement.lang, { weekday: 'long' }) });
  }

  ${fillScript}
`;

/** `labelOf`: the name of a field, without its mark. `answerIn`: what is filled in, in words. */
export const labelScript = source`
  function answerIn(field) {
    return field.type !== 'checkbox' ? field.value : field.checked ? text.yes : text.no;
  }

  function labelOf(field) {
    return field.labels[0].textContent.replace(/\*|\([^)]*\)\s*$/g, '').trim();
  }
`;

/** The file of the forms that stand on pages of any kind. The block keeps its names from other scripts. */
export const formsScript = source`
  'use strict';

  // Checks the forms. With a mail address, the answers become a mail; without, they can be copied.
  // To receive them in another way, send answersOf(form) to a service of yours in send().
  {
    const text = content.forms;

    for (const form of document.querySelectorAll('[data-form]')) {
      const fields = [...form.querySelectorAll('input, select, textarea')];
      const status = form.querySelector('[role=status]');
      const copy = form.querySelector('.copy');
      // Until here the button is disabled: without this script nothing could be checked.
      form.querySelector('[type=submit]').disabled = false;
      form.noValidate = true;

      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const wrong = fields.filter((field) => !check(field));
        copy.hidden = wrong.length > 0;
        status.textContent = wrong.length > 0 ? text.marked : send(form);
        wrong[0]?.focus();
      });
      form.addEventListener('input', ({ target }) => {
        showPrice(form);
        if (target.getAttribute('aria-invalid') === 'true') check(target);
      });
      copy.addEventListener('click', async () => {
        await navigator.clipboard.writeText(answersOf(form));
        status.textContent = text.copied;
      });
    }

    // What the chosen options cost.
    function showPrice(form) {
      const prices = [...form.querySelectorAll('option:checked')].flatMap(({ dataset: { price } }) => price ?? []);
      for (const output of form.querySelectorAll('output')) output.textContent = prices.join(' + ') || '–';
    }

    function send(form) {
      const { to, title } = form.dataset;
      if (!to) return text.ready;
      const query = 'subject=' + encodeURIComponent(title) + '&body=' + encodeURIComponent(answersOf(form));
      location.href = 'mailto:' + to + '?' + query;
      return text.opened;
    }

    function answersOf(form) {
      const filled = [...form.querySelectorAll('input, select, textarea')].filter(({ value }) => value !== '');
      return filled.map((field) => labelOf(field) + ': ' + answerIn(field)).join('\n');
    }

    function check(field) {
      const problem = problemOf(field);
      field.setAttribute('aria-invalid', String(problem !== ''));
      document.getElementById(field.id + '-error').textContent = problem;
      return problem === '';
    }

    ${checkScript}

    ${labelScript}
  }
`;
