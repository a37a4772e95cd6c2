import { randomInt } from 'node:crypto';

/**
 * Games of a quiz, without network, each under a code: players join, the host asks one question after the
 * other, and right answers earn points, quick ones more. Everybody has a `tell(message)`.
 */
export function createGames(
  questions,
  rules,
  { now = Date.now, setTimer = setTimeout, clearTimer = clearTimeout } = {},
) {
  const games = new Map();

  function open(host) {
    if (games.size >= 1000) return undefined;
    let code;
    do code = newCode(rules);
    while (games.has(code));
    const game = { code, host, players: new Map(), answers: new Map(), at: -1, isAsking: false };
    games.set(code, game);
    return game;
  }

  /** Gives a place, or the old one back after a lost connection; otherwise says why not. */
  function join(code, name, tell) {
    const game = games.get(String(code).trim().toUpperCase());
    if (!game) return { code: 'noGame' };
    const key = name.toLowerCase();
    const known = game.players.get(key);
    if (known?.tell) return { code: 'nameTaken' };
    if (!known && game.players.size >= rules.players) return { code: 'full' };
    const player = known ?? { name, points: 0 };
    player.tell = tell;
    game.players.set(key, player);
    return { game, player };
  }

  /** The question as it is asked now; undefined between two. */
  function asked(game) {
    if (!game.isAsking) return undefined;
    const { question } = questions[game.at];
    const seconds = Math.max(0, rules.seconds - (now() - game.since) / 1000);
    const { at, choices } = game;
    return {
      type: 'question',
      number: at + 1,
      count: questions.length,
      question,
      choices,
      seconds,
    };
  }

  function next(game) {
    if (game.isAsking || game.at + 1 >= questions.length) return;
    game.at += 1;
    game.answers.clear();
    game.choices = shuffled(questions[game.at].answers);
    game.isAsking = true;
    game.since = now();
    game.timer = setTimer(() => close(game), rules.seconds * 1000);
    tellAll(game, asked(game));
  }

  /** The first answer of a player counts. */
  function answer(game, player, choice) {
    if (!game.isAsking || game.answers.has(player) || !Object.hasOwn(game.choices, choice)) return;
    const isRight = game.choices[choice] === questions[game.at].answers[0];
    const left = Math.max(0, 1 - (now() - game.since) / 1000 / rules.seconds);
    game.answers.set(
      player,
      isRight ? rules.right + Math.round((rules.most - rules.right) * left) : 0,
    );
    const here = [...game.players.values()].filter(({ tell }) => tell);
    if (here.every((one) => game.answers.has(one))) close(game);
  }

  /** Ends a question: everybody learns the answer and how they stand. */
  function close(game) {
    clearTimer(game.timer);
    game.isAsking = false;
    for (const player of game.players.values()) player.points += game.answers.get(player) ?? 0;
    const [right] = questions[game.at].answers;
    const isLast = game.at + 1 === questions.length;
    const message = { type: 'result', right, isLast, standings: standings(game) };
    game.host(message);
    for (const player of game.players.values())
      player.tell?.({ ...message, points: game.answers.get(player) ?? 0 });
  }

  /** A player may come back; a game without its host is over. */
  function leave(game, player) {
    if (player) player.tell = undefined;
    else {
      clearTimer(game.timer);
      games.delete(game.code);
      tellAll(game, { type: 'over', standings: standings(game) });
    }
    tellAll(game, peopleOf(game));
  }

  return { open, join, asked, next, answer, leave };
}

/** The best first. */
export function standings({ players }) {
  return [...players.values()]
    .map(({ name, points }) => ({ name, points }))
    .toSorted((one, other) => other.points - one.points);
}

export function peopleOf(game) {
  const here = [...game.players.values()].filter(({ tell }) => tell);
  return { type: 'people', people: here.map(({ name }) => name) };
}

export function tellAll(game, message) {
  for (const tell of [game.host, ...[...game.players.values()].map((one) => one.tell)])
    tell?.(message);
}

/** Letters that are not mistaken for others, or digits. */
function newCode({ codeLength, hasLetters }) {
  const signs = hasLetters ? 'ABCDEFGHJKLMNPQRSTUVWXYZ' : '0123456789';
  return Array.from({ length: codeLength }, () => signs[randomInt(signs.length)]).join('');
}

function shuffled(answers) {
  const all = [...answers];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}
