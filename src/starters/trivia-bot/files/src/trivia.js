/** A question with its answers in an order of their own: `right` is the place of the right one. */
export function askFrom(questions, asked, random = Math.random) {
  const fresh = questions.filter(({ question }) => !asked.includes(question));
  const pool = fresh.length > 0 ? fresh : questions;
  const { question, answers } = pool[Math.floor(random() * pool.length)];
  const order = shuffle(answers, random);
  return { question, answers: order, right: order.indexOf(answers[0]) };
}

function shuffle(things, random) {
  const shuffled = [...things];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}

export function createRound(asked, endsAt) {
  return { ...asked, endsAt, given: new Map(), isOpen: true };
}

/** 'right' ends the round unless it `goesOn`; 'again' is a second try, which does not count. */
export function take(round, userId, place, goesOn = false) {
  if (!round.isOpen) return 'over';
  if (round.given.has(userId)) return 'again';
  round.given.set(userId, place);
  if (place !== round.right) return 'wrong';
  round.isOpen = goesOn;
  return 'right';
}

export function addPoints(scores, userId, points) {
  scores[userId] = (Object.hasOwn(scores, userId) ? scores[userId] : 0) + points;
}

/** The questions of a file, without those that cannot be asked. */
export function readQuestions(text) {
  const all = JSON.parse(text);
  if (!Array.isArray(all)) throw new Error('questions.json must be a list of questions.');
  return all.filter((one) => typeof one?.question === 'string' && one.answers?.length > 1);
}

/** Those of a category, or all. */
export function inCategory(questions, category) {
  const own = questions.filter((one) => one.category === category);
  return own.length > 0 ? own : questions;
}

/** Whether a question has four answers that differ. */
export function isAskable({ question, answers }) {
  const distinct = new Set(answers.map((answer) => answer.trim().toLowerCase()));
  return question.trim() !== '' && answers.length === 4 && distinct.size === 4 && !distinct.has('');
}
