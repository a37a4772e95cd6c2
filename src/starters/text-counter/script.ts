import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { perMinute, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const field = $('text');
  const wordsIn = new Intl.Segmenter(language, { granularity: 'word' });
  const sentencesIn = new Intl.Segmenter(language, { granularity: 'sentence' });
  const signsIn = new Intl.Segmenter(language, { granularity: 'grapheme' });

  const changes = {
    upper: (value) => value.toLocaleUpperCase(language),
    lower: (value) => value.toLocaleLowerCase(language),
    title: (value) => value.toLocaleLowerCase(language).replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase(language)),
    spaces: (value) => value.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim(),
  };

  field.value = load('text', '');
  field.addEventListener('input', keep);
  for (const button of document.querySelectorAll('[data-change]')) {
    button.addEventListener('click', () => {
      field.value = changes[button.dataset.change](field.value);
      keep();
    });
  }
  $('copy').addEventListener('click', async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      $('status').textContent = text.copied;
    } catch {
      // The text is selected: Ctrl+C copies it.
    }
  });
  $('clear').addEventListener('click', () => {
    field.value = '';
    keep();
    field.focus();
  });
  show();

  function keep() {
    $('status').textContent = '';
    save('text', field.value);
    show();
  }

  function show() {
    const value = field.value;
    const found = [...wordsIn.segment(value)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
    const count = (list) => [...list].length.toLocaleString(language);
    $('wordCount').textContent = count(found);
    $('characters').textContent = count(signsIn.segment(value));
    $('bare').textContent = count(signsIn.segment(value.replace(/\s/gu, '')));
    $('sentences').textContent = count([...sentencesIn.segment(value)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)));
    $('paragraphs').textContent = count(value.split(/\n\s*\n/).filter((part) => part.trim() !== ''));
    $('lines').textContent = count(value === '' ? [] : value.split('\n'));
    const seconds = Math.ceil((found.length / perMinute) * 60);
    $('reading').textContent = fill(seconds < 60 ? text.seconds : text.minutes, { n: seconds < 60 ? seconds : Math.round(seconds / 60) });
    showOften(found);
  }

  function showOften(found) {
    const counts = new Map();
    for (const word of found.map((one) => one.toLocaleLowerCase(language)).filter((one) => one.length > 1)) counts.set(word, (counts.get(word) || 0) + 1);
    const most = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a).slice(0, 8);
    $('often-part').hidden = most.length === 0;
    $('words-often').replaceChildren(...most.map(([word, count]) => make('li', {}, make('span', {}, word), make('b', {}, count.toLocaleString(language)))));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
