/** How much an example price of one dollar or euro is about, where nothing costs so little as one. */
export const smallUnits: Readonly<Record<string, number>> = {
  IDR: 15_000,
  VND: 25_000,
  UAH: 40,
  SEK: 10,
};
