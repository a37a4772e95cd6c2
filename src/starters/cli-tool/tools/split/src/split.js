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
