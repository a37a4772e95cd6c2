import { source } from '../lay-out.ts';
import { makeScript, shuffleScript } from '../page/scripts.ts';

export const script = source`
  const { outcomes, questions, text } = content;
  const $ = (id) => document.getElementById(id);
  let given = [];

  $('again').addEventListener('click', () => {
    given = [];
    show(true);
  });
  document.addEventListener('keydown', (event) => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    $('answers').children[Number(event.key) - 1]?.click();
  });
  show(false);

  function show(isMoved) {
    const isOver = given.length === questions.length;
    $('bar').value = given.length;
    $('outcome').hidden = !isOver;
    $('answers').hidden = isOver;
    if (isOver) return showOutcome();
    const { question, answers } = questions[given.length];
    $('question').textContent = question;
    $('answers').replaceChildren(...shuffled(answers).map(({ answer, to }) => make('button', { type: 'button', class: 'button quiet', click: () => {
      given = [...given, to];
      show(true);
    } }, answer)));
    if (isMoved) $('question').focus();
  }

  // Of several that lead, the one that was named first by the answers.
  function showOutcome() {
    const counts = outcomes.map((_, index) => given.filter((to) => to === index).length);
    const most = Math.max(...counts);
    const winner = given.find((to) => counts[to] === most);
    $('answers').replaceChildren();
    $('question').textContent = text.result;
    $('name').textContent = outcomes[winner];
    $('shares').replaceChildren(...outcomes
      .map((name, index) => ({ name, share: Math.round((counts[index] / given.length) * 100) }))
      .sort((a, b) => b.share - a.share)
      .map(({ name, share }) => make('li', {}, make('span', {}, name), make('b', {}, share + ' %'))));
    $('question').focus();
  }

  ${makeScript}

  ${shuffleScript}
`;
