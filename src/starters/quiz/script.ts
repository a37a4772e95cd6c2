import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { seconds = 0, isShuffled, hasConfetti, cheersEach, points, praise, text } = content;
  let { questions } = content;
  const parts = ['cover', 'round', 'end'].map((id) => document.getElementById(id));
  const answers = document.querySelector('#answers');
  const verdict = document.querySelector('#verdict');
  const nextButton = document.querySelector('#next');
  const first = questions;
  let all = questions.length;

  let at = 0;
  let given = [];
  let clock;
  let endsAt = 0;
  let inARow = 0;

  const lines = document.querySelector('#lines');
  lines.value = String(load('own', ''));
  take();
  showBest();
  document.querySelector('#own').addEventListener('submit', (event) => {
    event.preventDefault();
    save('own', lines.value);
    save('best', -1);
    clearInterval(clock);
    take();
    showBest();
    show(parts[0]);
    document.querySelector('#start').focus();
  });
  document.querySelector('#start').addEventListener('click', begin);
  document.querySelector('#again').addEventListener('click', begin);
  nextButton.addEventListener('click', goOn);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[1-9]$/.test(event.key) && !parts[1].hidden) {
      const button = answers.querySelectorAll('button')[Number(event.key) - 1];
      if (button) button.click();
    }
  });

  // The questions of the lines; without any, those that stood there first.
  function take() {
    const own = lines.value.split('\n').map((line) => line.split(/\||\s\/\s/).map((part) => part.trim()).filter(Boolean)).filter((sides) => sides.length > 1);
    // A line without wrong answers takes right ones of others.
    const others = (right) => shuffled([...new Set(own.map(([, other]) => other))].filter((other) => other !== right)).slice(0, 3);
    const made = own.map(([question, right, ...wrong]) => ({ question, answers: [right, ...(wrong.length > 0 ? wrong.slice(0, 5) : others(right))] }));
    questions = made.length > 0 ? made.slice(0, 200) : first;
    all = questions.length;
    document.querySelector('#bar').max = all;
    document.querySelector('#lead').textContent = fill(text.lead, { n: all });
  }

  function begin() {
    at = 0;
    given = [];
    inARow = 0;
    if (points) document.querySelector('.points b').textContent = 0;
    document.dispatchEvent(new CustomEvent('result', { detail: 0 }));
    if (isShuffled) questions = shuffled(questions);
    ask();
  }

  function show(part) {
    for (const other of parts) other.hidden = other !== part;
    document.querySelector('#main').dataset.part = part.id;
  }

  function ask() {
    show(parts[1]);
    const { question, answers: options, topic } = questions[at];
    document.querySelector('#number').textContent = (topic ? topic + ' · ' : '') + fill(text.question, { n: at + 1, all });
    document.querySelector('#bar').value = at;
    const heading = document.querySelector('#question');
    heading.textContent = question;
    verdict.textContent = '';
    nextButton.hidden = true;
    nextButton.textContent = at + 1 < all ? text.next : text.finish;
    answers.replaceChildren(...shuffled(options).map(optionOf));
    tell();
    heading.focus();
    if (seconds > 0) startClock();
  }

  // Too late is wrong.
  function startClock() {
    clearInterval(clock);
    endsAt = Date.now() + seconds * 1000;
    const tick = () => {
      const left = Math.max(Math.ceil((endsAt - Date.now()) / 1000), 0);
      document.querySelector('#left').textContent = fill(text.left, { n: left });
      if (left === 0) choose(undefined, text.late);
    };
    clock = setInterval(tick, 250);
    tick();
  }

  function optionOf(answer, index) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'answer';
    const number = document.createElement('b');
    number.textContent = index + 1;
    number.setAttribute('aria-hidden', 'true');
    const words = document.createElement('span');
    words.textContent = answer;
    button.append(number, words);
    button.addEventListener('click', () => choose(button, answer));
    item.append(button);
    return item;
  }

  function choose(button, answer) {
    if (given.length > at) return;
    clearInterval(clock);
    const right = questions[at].answers[0];
    given.push(answer);
    for (const other of answers.querySelectorAll('button')) {
      other.setAttribute('aria-disabled', 'true');
      if (other.querySelector('span').textContent === right) other.classList.add('right');
    }
    if (button && answer !== right) button.classList.add('wrong');
    verdict.textContent = answer === right ? text.right : fill(text.wrong, { answer: right });
    tell(answer === right ? (points ? points.right : 1) : points ? points.wrong : 0);
    if (points) count(answer === right);
    if (answer === right && cheersEach && !isStill()) throwConfetti();
    document.querySelector('#bar').value = at + 1;
    nextButton.hidden = false;
    nextButton.focus();
  }

  function count(isRight) {
    const shown = document.querySelector('.points b');
    inARow = isRight ? inARow + 1 : 0;
    const fast = points.fast && seconds > 0 ? Math.max(Math.ceil((endsAt - Date.now()) / 1000), 0) : 0;
    const streak = points.streak ? Math.max(inARow - 1, 0) * 5 : 0;
    shown.textContent = Number(shown.textContent) + (isRight ? points.right + fast + streak : points.wrong);
  }

  // Those who play in turn hear of each question and answer.
  function tell(earned) {
    document.dispatchEvent(new CustomEvent('quiz', { detail: { at, all, earned } }));
  }

  function isStill() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  function goOn() {
    at += 1;
    if (at < all) ask();
    else end();
  }

  function end() {
    show(parts[2]);
    tell();
    const right = questions.filter(({ answers: [first] }, index) => given[index] === first).length;
    if (right > load('best', -1)) save('best', right);
    document.querySelector('#ring').style.setProperty('--share', (right / all) * 100);
    const result = document.querySelector('#result');
    const score = points ? Number(document.querySelector('.points b').textContent) : right;
    result.textContent = fill(text.result, { n: right, all }) + (points && points.right > 1 && !content.teams ? ' · ' + points.name + ': ' + score : '');
    document.dispatchEvent(new CustomEvent('result', { detail: score }));
    const isPraised = praise && right >= praise.from;
    document.querySelector('#comment').textContent = isPraised ? praise.words : right === all ? text.top : right * 2 >= all ? text.good : text.fair;
    document.querySelector('#review').replaceChildren(...questions.map(reviewOf));
    showBest();
    if (hasConfetti && !isStill() && (isPraised || right * 2 >= all)) throwConfetti();
    result.focus();
  }

  function reviewOf({ question, answers: [right] }, index) {
    const item = document.createElement('li');
    const isRight = given[index] === right;
    item.className = isRight ? '' : 'missed';
    const mark = document.createElement('b');
    mark.textContent = isRight ? '✓' : '✗';
    const answer = document.createElement('span');
    answer.textContent = isRight ? right : given[index] + ' → ' + right;
    item.append(mark, question, answer);
    return item;
  }

  function showBest() {
    const best = load('best', -1);
    document.querySelector('#best').textContent = best >= 0 ? fill(text.best, { n: best, all }) : '';
  }

  function shuffled(list) {
    const copy = [...list];
    for (let index = copy.length - 1; index > 0; index -= 1) {
      const other = Math.floor(Math.random() * (index + 1));
      [copy[index], copy[other]] = [copy[other], copy[index]];
    }
    return copy;
  }

  ${storageScript}

  ${fillScript}
`;
