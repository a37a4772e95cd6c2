import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { least, most, tries, text } = content;
  const form = document.querySelector('#form');
  const entry = document.querySelector('#guess');
  const answer = document.querySelector('#answer');

  let best = load('best', 0);
  let game = newGame();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    guess(entry.value.trim());
    entry.select();
  });
  document.querySelector('#again').addEventListener('click', () => {
    game = newGame();
    answer.textContent = '';
    entry.value = '';
    entry.focus();
    show();
  });
  show();

  function newGame() {
    return { number: least + Math.floor(Math.random() * (most - least + 1)), guesses: [], low: least, high: most, isOver: false };
  }

  function guess(typed) {
    if (game.isOver) return;
    const value = Number(typed);
    if (!/^-?\d+$/.test(typed) || value < least || value > most) {
      answer.textContent = text.outside;
      return;
    }
    game.guesses.push(value);
    const count = game.guesses.length;
    if (value === game.number) end(fill(text.won, { n: count }), count);
    else if (tries > 0 && count >= tries) end(fill(text.lost, { n: game.number }));
    else if (value < game.number) {
      game.low = Math.max(game.low, value + 1);
      answer.textContent = fill(text.higher, { n: value });
    } else {
      game.high = Math.min(game.high, value - 1);
      answer.textContent = fill(text.lower, { n: value });
    }
    show();
  }

  function end(words, count) {
    game.isOver = true;
    game.low = game.number;
    game.high = game.number;
    answer.textContent = words;
    if (count === undefined || (best > 0 && best <= count)) return;
    best = count;
    save('best', best);
  }

  function show() {
    document.querySelector('#tries').textContent = tries > 0 ? game.guesses.length + ' / ' + tries : game.guesses.length;
    document.querySelector('#best').textContent = best || '–';
    document.querySelector('#low').textContent = game.low;
    document.querySelector('#high').textContent = game.high;
    const size = most - least + 1;
    const span = document.querySelector('#span');
    span.style.marginLeft = ((game.low - least) / size) * 100 + '%';
    span.style.width = Math.max(((game.high - game.low + 1) / size) * 100, 1) + '%';
    document.querySelector('#guesses').replaceChildren(
      ...game.guesses.map((value) => make('li', {}, value + (value === game.number ? ' ✓' : value < game.number ? ' ↑' : ' ↓'))),
    );
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
