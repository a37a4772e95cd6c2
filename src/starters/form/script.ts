import { source } from '../lay-out.ts';
import { checkScript, labelScript } from '../page/forms/scripts.ts';

export const script = source`
  const { text } = content;
  const form = document.querySelector('#form');
  const thanks = document.querySelector('#thanks');
  const problems = document.querySelector('#problems');
  const fields = [...form.querySelectorAll('input, select, textarea')];
  const written = fields.filter(({ id }) => id !== 'agree');

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = fields.filter((field) => !check(field));
    showProblems(wrong);
    if (wrong.length > 0) return;
    // Here the answers would be sent: new FormData(form) has them all.
    document.querySelector('#answers').replaceChildren(...written.filter(({ value }) => value !== '').map(answerOf));
    form.hidden = true;
    thanks.hidden = false;
    document.querySelector('#thanks-heading').focus();
  });
  document.querySelector('#again').addEventListener('click', () => {
    form.reset();
    for (const field of fields) delete field.dataset.good;
    thanks.hidden = true;
    form.hidden = false;
    showProgress();
    fields[0].focus();
  });
  for (const field of fields) {
    field.addEventListener('blur', () => {
      if (field.value !== '' && field.type !== 'checkbox') check(field);
    });
    field.addEventListener('input', () => {
      if (field.getAttribute('aria-invalid') === 'true') check(field);
      showProgress();
    });
  }
  showProgress();

  function check(field) {
    const problem = field.id !== 'agree' ? problemOf(field) : field.checked ? '' : text.agreeError;
    const isGood = problem === '';
    field.setAttribute('aria-invalid', String(!isGood));
    field.dataset.good = String(isGood && field.value !== '');
    document.getElementById(field.id + '-error').textContent = problem;
    return isGood;
  }

  ${checkScript}

  function showProblems(wrong) {
    problems.hidden = wrong.length === 0;
    document.querySelector('#problem-list').replaceChildren(
      ...wrong.map((field) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = '#' + field.id;
        link.textContent = labelOf(field);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          field.focus();
        });
        item.append(link);
        return item;
      }),
    );
    if (wrong.length > 0) problems.focus();
  }

  function showProgress() {
    const filled = written.filter(({ value }) => value.trim() !== '');
    document.querySelector('#progress').textContent = fill(text.progress, { n: filled.length, all: written.length });
    for (const [index, step] of [...document.querySelector('#steps').children].entries()) {
      step.classList.toggle('filled', index < filled.length);
    }
  }

  function answerOf(field) {
    const pair = document.createElement('div');
    const name = document.createElement('dt');
    name.textContent = labelOf(field);
    const value = document.createElement('dd');
    value.textContent = field.type === 'password' ? '•'.repeat(8) : answerIn(field);
    pair.append(name, value);
    return pair;
  }

  ${labelScript}
`;
