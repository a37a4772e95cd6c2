/** The table of a league: the points of each team, then its goal difference, then its goals. */
export function standings({ of, teams, name, fields, win, draw }, open) {
  const [home, away, homeGoals, awayGoals] = fields;
  const rows = new Map();
  const rowOf = (team) => {
    const empty = { team, played: 0, won: 0, drawn: 0, lost: 0, for: 0, against: 0 };
    if (!rows.has(team)) rows.set(team, empty);
    return rows.get(team);
  };
  for (const team of teams === undefined ? [] : open(teams).list()) rowOf(team[name]);
  for (const game of open(of).list()) {
    count(rowOf(game[home]), game[homeGoals], game[awayGoals]);
    count(rowOf(game[away]), game[awayGoals], game[homeGoals]);
  }
  const table = [...rows.values()].map((row) => ({
    ...row,
    difference: row.for - row.against,
    points: row.won * win + row.drawn * draw,
  }));
  const inOrder = table.toSorted(
    (a, b) => b.points - a.points || b.difference - a.difference || b.for - a.for,
  );
  return [200, inOrder.map((row, index) => ({ place: index + 1, ...row }))];
}

function count(row, own, other) {
  row.played += 1;
  row.for += own;
  row.against += other;
  row[own > other ? 'won' : own < other ? 'lost' : 'drawn'] += 1;
}
