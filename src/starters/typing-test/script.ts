import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { texts, perWord, text } = content;
  const $ = (id) => document.getElementById(id);
  const field = $('typed');
  const language = document.documentElement.lang;

  let at = 0;
  let letters = [];
  let startedAt;
  // Every wrong key counts, though it is corrected.
  let slips = 0;
  let before = '';

  $('best').textContent = load('best', 0);
  $('next').addEventListener('click', () => {
    at = (at + 1) % texts.length;
    begin();
    field.focus();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') begin();
    if (event.key === 'Enter') event.preventDefault();
  });
  field.addEventListener('paste', (event) => event.preventDefault());
  // What an input method is still composing is no mistake yet.
  field.addEventListener('input', (event) => {
    if (!event.isComposing) check();
  });
  field.addEventListener('compositionend', check);
  begin();

  function begin() {
    letters = [...texts[at]];
    startedAt = undefined;
    slips = 0;
    before = '';
    field.value = '';
    field.readOnly = false;
    $('result').textContent = '';
    $('speed').textContent = '0';
    $('accuracy').textContent = '–';
    $('text').replaceChildren(...letters.map((letter) => make('span', {}, letter)));
    show([]);
  }

  function check() {
    if (field.readOnly) return;
    const typed = [...field.value].slice(0, letters.length);
    startedAt ??= performance.now();
    const old = [...before];
    slips += typed.filter((letter, index) => letter !== letters[index] && letter !== old[index]).length;
    before = typed.join('');
    show(typed);
    measure(typed);
    if (typed.length === letters.length && typed.at(-1) === letters.at(-1)) end(typed);
  }

  function show(typed) {
    for (const [index, span] of [...$('text').children].entries()) {
      const isTyped = index < typed.length;
      span.className = index === typed.length ? 'next' : !isTyped ? '' : typed[index] === letters[index] ? 'right' : 'wrong';
    }
  }

  function measure(typed) {
    const minutes = Math.max((performance.now() - startedAt) / 60000, 1 / 600);
    const right = typed.filter((letter, index) => letter === letters[index]).length;
    const speed = Math.round(right / perWord / minutes);
    const accuracy = typed.length === 0 ? 1 : Math.max(1 - slips / typed.length, 0);
    $('speed').textContent = typed.length < 5 ? '0' : speed;
    $('accuracy').textContent = accuracy.toLocaleString(language, { style: 'percent' });
    return { speed, accuracy: $('accuracy').textContent };
  }

  function end(typed) {
    const { speed, accuracy } = measure(typed);
    $('speed').textContent = speed;
    field.readOnly = true;
    if (speed > load('best', 0)) save('best', speed);
    $('best').textContent = load('best', 0);
    $('result').textContent = fill(text.done, { speed, accuracy });
    $('next').focus();
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
