import { source } from '../lay-out.ts';
import { opponentsScript } from '../page/games/opponents.ts';
import { pictureScript } from '../page/games/sprite-script.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { goal, hands, players, text } = content;
  const arena = document.querySelector('.arena');
  const fresh = () => ({ points: [0, 0], draws: 0, first: -1, isOver: false });

  let game = { ...fresh(), ...load('game', {}), first: -1 };

  for (const button of document.querySelectorAll('[data-hand]')) {
    button.firstElementChild.append(pictureOf(hands[button.dataset.hand]));
    button.addEventListener('click', () => choose(Number(button.dataset.hand)));
  }
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const hand = Number(event.key) - 1;
    if (hands[hand]) choose(hand);
  });
  for (const input of document.querySelectorAll('[name=opponent]')) input.addEventListener('change', clear);
  document.querySelector('#reset').addEventListener('click', clear);
  say(opening());
  showScore();

  function choose(hand) {
    if (game.isOver) clear();
    if (isAgainstComputer()) return compare(hand, Math.floor(Math.random() * hands.length));
    if (game.first >= 0) return compare(game.first, hand);
    // The second player must not see it.
    game.first = hand;
    showHands();
    say(fill(text.secret, { who: players.two }));
  }

  function compare(one, two) {
    const winner = winnerOf(one, two);
    if (winner < 0) game.draws += 1;
    else game.points[winner] += 1;
    game.first = -1;
    game.isOver = Math.max(...game.points) >= goal;
    showHands(one, two);
    showScore();
    save('game', game);
    const pair = winner === 1 ? [two, one] : [one, two];
    const [won, lost] = pair.map((hand) => hands[hand].name);
    const round = winner < 0 ? text.same : fill(text.beats, { won, lost });
    say(game.isOver ? round + ' ' + fill(text.whole, { result: resultOf(winner) }) : round + (winner < 0 ? '' : ' ' + resultOf(winner)));
  }

  // Each hand beats one of every two that stand before it: rock, paper, scissors, Spock, lizard.
  function winnerOf(one, two) {
    const ahead = (one - two + hands.length) % hands.length;
    return ahead === 0 ? -1 : ahead % 2 === 1 ? 0 : 1;
  }

  function resultOf(winner) {
    if (isAgainstComputer()) return winner === 0 ? text.youWin : text.youLose;
    return fill(text.wins, { who: winner === 0 ? players.one : players.two });
  }

  function clear() {
    game = fresh();
    save('game', game);
    showHands();
    showScore();
    say(opening());
  }

  function opening() {
    return isAgainstComputer() ? text.choose : fill(text.secret, { who: players.one });
  }

  function say(words) {
    document.querySelector('#turn').textContent = words;
    document.querySelector('#status').textContent = words;
  }

  function showHands(one, two) {
    for (const [id, hand] of [['hand-x', one], ['hand-o', two]]) {
      document.getElementById(id).replaceChildren(hand === undefined ? '?' : pictureOf(hands[hand]));
    }
    arena.classList.remove('shake');
    // Reading a size lets the movement begin anew.
    if (arena.offsetWidth > 0 && one !== undefined) arena.classList.add('shake');
  }

  function showScore() {
    document.querySelector('#score-x').textContent = game.points[0];
    document.querySelector('#score-o').textContent = game.points[1];
    document.querySelector('#score-draw').textContent = game.draws;
    document.querySelector('#score-o').previousElementSibling.textContent = isAgainstComputer() ? players.machine : players.two;
  }

  ${opponentsScript}

  ${pictureScript}

  ${storageScript}

  ${fillScript}
`;
