import { source } from '../lay-out.ts';
import { fillScript, makeScript, shuffleScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { texts, words, hasTab, points, perWord, text } = content;
  const $ = (id) => document.getElementById(id);
  const field = $('typed');
  const language = document.documentElement.lang;

  let { seconds } = content;
  let at = 0;
  let letters = [];
  let startedAt;
  // Every wrong key counts, though it is corrected.
  let slips = 0;
  let before = '';
  let clock;

  $('best').textContent = load('best', 0);
  $('next').addEventListener('click', () => {
    at = (at + 1) % texts.length;
    begin();
    field.focus();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') begin();
    // Tab leaves a field in which nothing is typed yet.
    if (hasTab && event.key === 'Tab' && !event.shiftKey && startedAt !== undefined) {
      event.preventDefault();
      begin();
    }
    if (event.key === 'Enter') event.preventDefault();
  });
  for (const choice of document.querySelectorAll('[name=time]')) {
    choice.checked = Number(choice.value) === seconds;
    choice.addEventListener('change', () => {
      seconds = Number(choice.value);
      begin();
    });
  }
  field.addEventListener('paste', (event) => event.preventDefault());
  // What an input method is still composing is no mistake yet.
  field.addEventListener('input', (event) => {
    if (!event.isComposing) check();
  });
  field.addEventListener('compositionend', check);
  begin();

  function begin() {
    letters = [...(words.length > 0 ? wordsInOrder() : textsFrom(at))];
    startedAt = undefined;
    stopClock();
    if (seconds > 0) $('left').textContent = seconds;
    slips = 0;
    before = '';
    field.value = '';
    field.readOnly = false;
    $('result').textContent = '';
    $('speed').textContent = '0';
    $('accuracy').textContent = '–';
    if (points > 0) $('score').textContent = '0';
    $('text').replaceChildren(...letters.map((letter) => make('span', {}, letter)));
    show([]);
    keepInView();
  }

  function check() {
    if (field.readOnly) return;
    const typed = [...field.value].slice(0, letters.length);
    if (startedAt === undefined) {
      startedAt = performance.now();
      if (seconds > 0) clock = setInterval(tick, 200);
    }
    const old = [...before];
    slips += typed.filter((letter, index) => letter !== letters[index] && letter !== old[index]).length;
    before = typed.join('');
    show(typed);
    keepInView();
    measure(typed);
    if (typed.length === letters.length && typed.at(-1) === letters.at(-1)) end(typed);
  }

  function show(typed) {
    for (const [index, span] of [...$('text').children].entries()) {
      const isTyped = index < typed.length;
      span.className = index === typed.length ? 'next' : !isTyped ? '' : typed[index] === letters[index] ? 'right' : 'wrong';
    }
  }

  function keepInView() {
    const next = $('text').children[Math.min(before.length, letters.length - 1)];
    if ($('text').classList.contains('many')) $('text').scrollTop = next.offsetTop - $('text').clientHeight / 2;
  }

  // With a time, the texts come around too: 12 characters a second are more than most can type.
  function textsFrom(first) {
    const order = [...texts.slice(first), ...texts.slice(0, first)];
    const isRound = seconds > 0 && texts.length > 1;
    const all = order.join(' ');
    const rounds = isRound ? Math.ceil((seconds * 60) / perWord / all.length) : 1;
    return isRound ? Array.from({ length: rounds }, () => all).join(' ') : texts[first];
  }

  // With a time, the words come around until a fast typist has enough.
  function wordsInOrder() {
    const rounds = Math.min(Math.max(Math.ceil((seconds * 2) / words.length), 1), Math.ceil(120 / words.length));
    return Array.from({ length: rounds }, () => shuffled(words)).flat().join(' ');
  }

  function tick() {
    const left = Math.max(seconds - (performance.now() - startedAt) / 1000, 0);
    $('left').textContent = Math.ceil(left);
    if (left === 0) end([...field.value].slice(0, letters.length));
  }

  function stopClock() {
    clearInterval(clock);
    clock = undefined;
  }

  function measure(typed) {
    const minutes = Math.max((performance.now() - startedAt) / 60000, 1 / 600);
    const right = typed.filter((letter, index) => letter === letters[index]).length;
    const speed = Math.round(right / perWord / minutes);
    const accuracy = typed.length === 0 ? 1 : Math.max(1 - slips / typed.length, 0);
    $('speed').textContent = typed.length < 5 ? '0' : speed;
    $('accuracy').textContent = accuracy.toLocaleString(language, { style: 'percent' });
    const score = scoreOf(typed);
    if (points > 0) $('score').textContent = score;
    return { speed, score, accuracy: $('accuracy').textContent };
  }

  // The points of the words that are typed without a mistake, up to the space behind them.
  function scoreOf(typed) {
    const lines = letters.join('').split(' ');
    const done = typed.join('').split(' ').slice(0, typed.length === letters.length ? undefined : -1);
    return points * done.filter((word, index) => word === lines[index]).length;
  }

  function end(typed) {
    const { speed, score, accuracy } = measure(typed);
    const reached = points > 0 ? score : speed;
    $('speed').textContent = speed;
    stopClock();
    field.readOnly = true;
    if (reached > load('best', 0)) save('best', reached);
    $('best').textContent = load('best', 0);
    const sentence = fill(text.done, { speed, accuracy });
    $('result').textContent = points > 0 ? text.points + ': ' + score + '. ' + sentence : sentence;
    $('next').focus();
  }

  ${makeScript}

  ${storageScript}

  ${shuffleScript}

  ${fillScript}
`;
