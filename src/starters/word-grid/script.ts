import { source } from '../lay-out.ts';
import { fillScript, lettersScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const tries = 6;

  ${lettersScript}

  const words = content.words.filter((word) => split(word).every((letter) => letterOf.test(letter)));
  const alphabet = alphabetOf(words);

  let word;
  let letters;
  // The guesses so far, each with the marks of its letters.
  let guesses;
  let typed;
  let isOver;
  let wins = 0;

  $('best').textContent = load('best', 0);
  $('enter').addEventListener('click', guess);
  $('delete').addEventListener('click', erase);
  $('again').addEventListener('click', begin);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      if (isOver) begin();
      else guess();
    } else if (event.key === 'Backspace') erase();
    else if ([...event.key].length === 1) type(plain(event.key));
  });
  begin();

  function begin() {
    const others = words.length > 1 ? words.filter((other) => other !== word) : words;
    // The first is the word of the day, where it is asked for.
    const today = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000);
    word = content.isDaily && word === undefined ? words[today % words.length] : others[Math.floor(Math.random() * others.length)];
    letters = split(word).map(plain);
    guesses = [];
    typed = [];
    isOver = false;
    say('');
    $('letters').replaceChildren(...alphabet.map((letter) =>
      make('button', { type: 'button', 'data-letter': letter, click: () => type(letter) }, letter)));
    show();
  }

  function type(letter) {
    if (isOver || typed.length === letters.length || !alphabet.includes(letter)) return;
    typed.push(letter);
    show();
  }

  function erase() {
    if (isOver) return;
    typed.pop();
    show();
  }

  function guess() {
    if (isOver) return;
    if (typed.length < letters.length) return say(fill(text.short, { n: letters.length }));
    const marks = marksOf(typed);
    guesses.push({ letters: typed, marks });
    $('status').textContent = typed.map((letter, index) => letter + ': ' + text[marks[index]]).join(', ');
    say('');
    typed = [];
    const isWon = marks.every((mark) => mark === 'hit');
    if (isWon || guesses.length === tries) end(isWon);
    show();
  }

  // A letter is marked as often as the word has it: hits first.
  function marksOf(given) {
    const left = letters.filter((letter, index) => letter !== given[index]);
    return given.map((letter, index) => {
      if (letter === letters[index]) return 'hit';
      const at = left.indexOf(letter);
      if (at < 0) return 'miss';
      left.splice(at, 1);
      return 'near';
    });
  }

  function end(isWon) {
    isOver = true;
    wins = isWon ? wins + 1 : 0;
    if (wins > load('best', 0)) save('best', wins);
    $('best').textContent = load('best', 0);
    const signs = { hit: '🟩', near: '🟨', miss: '⬜' };
    const squares = guesses.map(({ marks }) => marks.map((mark) => signs[mark]).join('')).join('\n');
    document.body.dataset.result = document.title + ' ' + (isWon ? guesses.length : 'X') + '/' + tries + '\n' + squares;
    say(fill(isWon ? text.won : text.lost, { word, n: guesses.length }));
  }

  function say(sentence) {
    $('result').textContent = sentence;
  }

  function show() {
    $('wins').textContent = wins;
    $('enter').hidden = $('delete').hidden = isOver;
    $('again').hidden = !isOver;
    const rows = [...guesses, { letters: typed, marks: [] }].slice(0, tries);
    while (rows.length < tries) rows.push({ letters: [], marks: [] });
    $('rows').replaceChildren(...rows.map((row) =>
      make('li', {}, ...letters.map((_, index) => {
        const letter = row.letters[index] || '';
        const mark = row.marks[index];
        return make('span', { class: 'tile ' + (mark || (letter ? 'typed' : '')) }, letter,
          ...(mark ? [make('span', { class: 'visually-hidden' }, text[mark])] : []));
      }))));
    for (const button of $('letters').children) {
      const marks = guesses.flatMap((row) => row.marks.filter((_, index) => row.letters[index] === button.dataset.letter));
      const best = ['hit', 'near', 'miss'].find((mark) => marks.includes(mark));
      button.className = best || '';
      button.setAttribute('aria-label', button.dataset.letter + (best ? ': ' + text[best] : ''));
    }
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
