import { source } from '../lay-out.ts';

/** `load` and `save`: the page's data in the browser's storage, if there is any. */
export const storageScript = source`
  function load(key, fallback) {
    try {
      const stored = localStorage.getItem(location.pathname + key);
      return stored === null ? fallback : JSON.parse(stored);
    } catch {
      return fallback;
    }
  }

  function save(key, value) {
    try {
      localStorage.setItem(location.pathname + key, JSON.stringify(value));
    } catch {
      // Private windows and full disks keep nothing: the page works without.
    }
  }
`;

/** `fill`: replaces the placeholders of a sentence, such as "{n} left". */
export const fillScript = source`
  function fill(sentence, values) {
    return sentence.replace(/\{(\w+)\}/g, (blank, name) => String(values[name] ?? blank));
  }
`;

/** `onDirection`: arrows or WASD, a swipe on the element, or a button with data-direction. */
export const directionScript = source`
  function onDirection(element, act) {
    const keys = {
      ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right',
      w: 'up', s: 'down', a: 'left', d: 'right',
    };
    document.addEventListener('keydown', (event) => {
      const direction = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
      event.preventDefault();
      act(direction);
    });

    let start;
    element.addEventListener('pointerdown', (event) => {
      start = { x: event.clientX, y: event.clientY };
    });
    document.addEventListener('pointerup', (event) => {
      if (!start) return;
      const x = event.clientX - start.x;
      const y = event.clientY - start.y;
      start = undefined;
      if (Math.max(Math.abs(x), Math.abs(y)) < 24) return;
      act(Math.abs(x) > Math.abs(y) ? (x > 0 ? 'right' : 'left') : y > 0 ? 'down' : 'up');
    });
    document.addEventListener('pointercancel', () => {
      start = undefined;
    });

    for (const button of document.querySelectorAll('[data-direction]')) {
      button.addEventListener('click', () => act(button.dataset.direction));
    }
  }
`;

/** `make`: an element with its attributes, listeners and children; text is only ever text. */
export const makeScript = source`
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(name, value);
      else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children);
    return element;
  }
`;

/** `shuffled`: a copy of a list in random order. */
export const shuffleScript = source`
  function shuffled(list) {
    const copy = [...list];
    for (let index = copy.length - 1; index > 0; index -= 1) {
      const other = Math.floor(Math.random() * (index + 1));
      [copy[index], copy[other]] = [copy[other], copy[index]];
    }
    return copy;
  }
`;

/**
 * `split`, `plain` and `alphabetOf`: words letter by letter, in any script. Stands before the code that
 * uses it.
 */
export const lettersScript = source`
  const language = document.documentElement.lang;
  const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
  const letterOf = /[\p{L}\p{N}]/u;

  function split(word) {
    return [...segmenter.segment(word)].map(({ segment }) => segment);
  }

  const ownLetters = { de: 'ÄÖÜ', es: 'Ñ', pl: 'ĄĆĘŁŃÓŚŹŻ', tr: 'ÇĞİÖŞÜ', sv: 'ÅÄÖ' }[language] ?? '';

  // Upper case, and for Latin letters without accents, but those of the alphabet: E stands for É too.
  function plain(letter) {
    const upper = letter.toLocaleUpperCase(language);
    return !ownLetters.includes(upper) && /\p{Script=Latin}/u.test(upper) ? upper.normalize('NFD').replace(/\p{M}/gu, '') : upper;
  }

  function alphabetOf(words) {
    const used = words.flatMap(split).filter((letter) => letterOf.test(letter)).map(plain);
    const isLatin = used.some((letter) => /^[A-Z]$/.test(letter));
    const all = new Set([...(isLatin ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' + ownLetters : ({ ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', uk: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ' }[language] ?? '')), ...used]);
    return [...all].sort((a, b) => a.localeCompare(b, language));
  }
`;
