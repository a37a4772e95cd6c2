/** The tip and what each pays, in cents, so that together they pay the whole. */
export function split({ cents, people, tip }) {
  const tipCents = Math.round((cents * tip) / 100);
  const all = cents + tipCents;
  const less = Math.floor(all / people);
  const more = all - less * people;
  return {
    tipCents,
    all,
    shares: [
      { count: more, cents: less + 1 },
      { count: people - more, cents: less },
    ].filter(({ count }) => count > 0),
  };
}

/** What each person pays who had something: their own sum, a part of what is shared, and the tip on both. */
export function splitByPerson({ cents, had, tip }) {
  const own = had.reduce((sum, one) => sum + one.cents, 0);
  const tipCents = Math.round((cents * tip) / 100);
  const all = cents + tipCents;
  const rest = shared(cents - own, had.length);
  const exact = had.map((one, at) => ((one.cents + rest[at]) * all) / (cents || 1));
  const sums = exact.map(Math.floor);
  // The cents that rounding leaves go to those who lost most by it.
  const order = exact.map((_, at) => at).sort((a, b) => (exact[b] % 1) - (exact[a] % 1));
  const left = all - sums.reduce((sum, one) => sum + one, 0);
  for (const at of order.slice(0, left)) sums[at] += 1;
  return { tipCents, all, shares: had.map(({ name }, at) => ({ name, cents: sums[at] })) };
}

function shared(cents, count) {
  const less = Math.floor(cents / count);
  return Array.from({ length: count }, (_, at) => less + (at < cents - less * count ? 1 : 0));
}
