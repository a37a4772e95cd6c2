/** A number as people write it: "300.000", "300,000 €", "3,5"; undefined if it is none. */
export function numberIn(typed) {
  const bare = typed.replace(/[€$£¥₽₺₹\s'_%]/g, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  const plain = bare.replace(/[.,](?=\d{3}[.,])/g, '').replace(',', '.');
  return /^\d{1,12}(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** A down payment: a sum, or a percentage of the price. */
export function downOf(price, typed) {
  const value = numberIn(typed);
  return value !== undefined && typed.includes('%') ? (price * value) / 100 : value;
}

/** What is paid each month, so that nothing is left after so many years. */
export function monthlyPayment(amount, rate, years) {
  const months = years * 12;
  const interest = rate / 1200;
  return interest === 0
    ? amount / months
    : (amount * interest) / (1 - Math.pow(1 + interest, -months));
}

/** A row for each month: what is paid, how much of it is interest, and what is left. */
export function monthsOf(amount, rate, years) {
  const payment = monthlyPayment(amount, rate, years);
  const rows = [];
  let left = amount;
  for (let number = 1; number <= Math.round(years * 12); number += 1) {
    const interest = (left * rate) / 1200;
    left = Math.max(0, left + interest - payment);
    rows.push({ number, payment, interest, repaid: payment - interest, left });
  }
  return rows;
}

/** The same for each year. */
export function yearsOf(months) {
  const rows = [];
  for (let start = 0; start < months.length; start += 12) {
    const year = months.slice(start, start + 12);
    const sum = (name) => year.reduce((total, month) => total + month[name], 0);
    rows.push({
      number: start / 12 + 1,
      payment: sum('payment'),
      interest: sum('interest'),
      repaid: sum('repaid'),
      left: year.at(-1).left,
    });
  }
  return rows;
}
