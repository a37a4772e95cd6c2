import { source } from '../lay-out.ts';

/** Teams or players answer in turn: whose turn it is, the points of each, and who wins. */
export const teamsScript = source`
  const scores = content.teams.map(() => 0);

  document.addEventListener('quiz', ({ detail: { at, all, earned } }) => {
    const { teams, duel } = content;
    if (earned === undefined && at === 0) scores.fill(0);
    if (earned !== undefined) scores[at % teams.length] += earned;
    const isOver = at === all;
    const top = Math.max(...scores);
    const best = teams.filter((_, index) => scores[index] === top);
    document.querySelector('#teams').replaceChildren(...teams.map((team, index) => {
      const item = document.createElement('li');
      const shown = document.createElement('b');
      shown.textContent = scores[index];
      item.append(team + ' ', shown);
      if (!isOver && index === at % teams.length) item.setAttribute('aria-current', 'true');
      return item;
    }));
    const words = !isOver ? duel.turn : best.length > 1 ? duel.draw : duel.wins;
    document.querySelector('#turn').textContent = fill(words, { who: isOver ? best[0] : teams[at % teams.length] });
  });
`;

export const teamsStyles = source`
  .teams {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem;
    padding: 0;
    list-style: none;
  }

  .teams li {
    padding: 0.4rem 1rem;
    border: 2px solid var(--hair);
    border-radius: var(--round);
  }

  .teams [aria-current] {
    border-color: var(--accent);
  }
`;
