/** An account of somebody who has done nothing yet. */
export function newAccount(start) {
  return { balance: start, items: {}, readyAt: {}, lastDay: 0, streak: 0 };
}

/** The account of a member, which is opened where there is none. */
export function accountIn(accounts, userId, start) {
  accounts[userId] ??= newAccount(start);
  return accounts[userId];
}

/** The number of a calendar day, and when the next one begins. */
export function dayOf(now) {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  return { day: Date.UTC(year, month, day) / 86_400_000, ends: new Date(year, month, day + 1) };
}

/** Gives the amount of the day, once; undefined where it was given already. */
export function takeDaily(account, day, { daily, dailyMost = 0, streak }, random = Math.random) {
  if (account.lastDay >= day) return undefined;
  account.streak = account.lastDay === day - 1 ? account.streak + 1 : 1;
  account.lastDay = day;
  const extra = extraOf(streak, account.streak);
  const amount = daily + Math.floor(random() * (Math.max(dailyMost - daily, 0) + 1));
  account.balance += amount + extra;
  return { days: account.streak, amount, extra };
}

/** What a streak adds: on every so many days, or for each day in a row after the first. */
function extraOf({ days, extra, grows }, streak) {
  if (grows) return extra * (Math.min(streak, days) - 1);
  return days > 0 && streak % days === 0 ? extra : 0;
}

/** Gives something by chance: { amount }, or { readyAt } while it is too early. */
export function earn(account, { name, least, most, minutes }, now, random = Math.random) {
  const readyAt = Object.hasOwn(account.readyAt, name) ? account.readyAt[name] : 0;
  if (now < readyAt) return { readyAt };
  const amount = least + Math.floor(random() * (most - least + 1));
  account.balance += amount;
  account.readyAt[name] = now + minutes * 60_000;
  return { amount };
}

/** Whether an account had the amount, which is then taken. */
export function spend(account, amount) {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError('No amount: ' + amount);
  if (account.balance < amount) return false;
  account.balance -= amount;
  return true;
}

/** Adds to an account, or takes from it: never more than it has. */
export function grant(account, amount) {
  account.balance = Math.max(0, account.balance + amount);
  return account.balance;
}

/** Whether one account could pay another. */
export function pay(from, to, amount) {
  const isPaid = spend(from, amount);
  if (isPaid) to.balance += amount;
  return isPaid;
}

/** Stakes an amount: it is doubled or lost. Undefined if the account has less. */
export function gamble(account, amount, random = Math.random) {
  if (!spend(account, amount)) return undefined;
  const isWon = random() < 0.5;
  if (isWon) account.balance += 2 * amount;
  return { isWon };
}

/** Whether an account could buy a thing, which it then has. */
export function buy(account, { name, price }) {
  const isPaid = spend(account, price);
  if (isPaid) account.items[name] = countOf(account.items, name) + 1;
  return isPaid;
}

function countOf(items, name) {
  return Object.hasOwn(items, name) ? items[name] : 0;
}
