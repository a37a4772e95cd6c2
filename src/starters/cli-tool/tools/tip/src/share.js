/** A sum as people write it: "84.50", "84,50 €"; undefined if it is none. */
export function sumIn(typed) {
  const bare = typed.replace(/[€$£¥₽₺₹\s%]/g, '').replace(',', '.');
  return /^\d{1,9}(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

/** What each pays of a bill with its tip, in cents that add up: the first ones pay the cent that is left. */
export function sharesOf(total, tip, people) {
  const cents = Math.round(total * (100 + tip));
  const least = Math.floor(cents / people);
  const left = cents - least * people;
  return Array.from({ length: people }, (_none, at) => (least + (at < left ? 1 : 0)) / 100);
}
