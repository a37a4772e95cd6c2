import { source } from '../lay-out.ts';
import { fillScript, lettersScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { lives, text } = content;
  const $ = (id) => document.getElementById(id);

  ${lettersScript}

  let words;
  let alphabet;
  choose(content.words);

  let word;
  let letters;
  let guessed;
  let isOver;
  let wins = 0;

  $('best').textContent = load('best', 0);
  $('again').addEventListener('click', begin);
  $('hint')?.addEventListener('click', () => {
    const open = letters.filter((letter) => !isOpen(letter));
    $('hint').disabled = true;
    if (open.length > 0) guess(plain(open[Math.floor(Math.random() * open.length)]));
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && isOver && !(event.target instanceof HTMLButtonElement)) begin();
    const key = [...event.key].length === 1 ? plain(event.key) : '';
    if (alphabet.includes(key)) guess(key);
  });
  $('theme')?.addEventListener('change', ({ target }) => {
    choose(content.themes[target.value]);
    begin();
  });
  begin();

  function choose(list) {
    words = list.filter((one) => letterOf.test(one));
    alphabet = alphabetOf(words);
  }

  function begin() {
    const others = words.length > 1 ? words.filter((other) => other !== word) : words;
    word = others[Math.floor(Math.random() * others.length)];
    letters = split(word);
    guessed = new Set();
    isOver = false;
    $('result').textContent = '';
    if ($('hint')) $('hint').disabled = false;
    $('letters').replaceChildren(...alphabet.map((letter) =>
      make('button', { type: 'button', 'data-letter': letter, click: () => guess(letter) }, letter)));
    show();
  }

  function isOpen(letter) {
    return isOver || !letterOf.test(letter) || guessed.has(plain(letter));
  }

  function misses() {
    const inWord = new Set(letters.map(plain));
    return [...guessed].filter((letter) => !inWord.has(letter)).length;
  }

  function guess(letter) {
    if (isOver || guessed.has(letter)) return;
    guessed.add(letter);
    const isHit = letters.some((one) => plain(one) === letter);
    const left = lives - misses();
    $('result').textContent = fill(isHit ? text.hit : text.miss, { letter, n: left });
    const button = document.querySelector('[data-letter="' + CSS.escape(letter) + '"]');
    button.classList.add(isHit ? 'hit' : 'missed');
    button.setAttribute('aria-disabled', 'true');
    const isWon = letters.every(isOpen);
    if (isWon || left === 0) end(isWon);
    show();
  }

  function end(isWon) {
    isOver = true;
    wins = isWon ? wins + 1 : 0;
    if (wins > load('best', 0)) save('best', wins);
    $('best').textContent = load('best', 0);
    $('result').textContent = fill(isWon ? text.won : text.lost, { word });
  }

  function show() {
    const left = lives - misses();
    $('wins').textContent = wins;
    $('left').textContent = fill(text.left, { n: left });
    for (const [index, balloon] of document.querySelectorAll('.balloon').entries()) balloon.classList.toggle('popped', index >= left);
    $('word').replaceChildren(...letters.map((letter) => {
      const isSpace = !letterOf.test(letter);
      const slot = make('li', { class: isSpace ? 'space' : isOver && !guessed.has(plain(letter)) ? 'late' : '' });
      if (isOpen(letter)) slot.textContent = letter.toLocaleUpperCase(language);
      else slot.append(make('span', { class: 'visually-hidden' }, text.blank));
      return slot;
    }));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
