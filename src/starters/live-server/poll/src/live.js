const longestQuestion = 200;
const longestOption = 100;

/** A question of the host with its answers, for one of which each visitor votes once. */
export function createLive({ mostOptions }, changed) {
  let question = '';
  let options = [];
  let isOpen = false;
  let votes = new Map();

  return {
    state: () => ({
      question,
      isOpen,
      total: votes.size,
      options: options.map((text, index) => ({
        text,
        votes: [...votes.values()].filter((choice) => choice === index).length,
      })),
    }),
    of: (token) => votes.get(token) ?? null,

    may: {
      vote(token, { choice }) {
        if (!isOpen) return 'closed';
        if (votes.has(token)) return 'voted';
        if (!Number.isInteger(choice) || !(choice in options)) return 'notUnderstood';
        votes.set(token, choice);
        changed();
      },
    },

    hostMay: {
      ask(_token, { question: asked, options: given }) {
        const text = lineOf(asked, longestQuestion);
        const answers = [given]
          .flat()
          .slice(0, mostOptions)
          .map((one) => lineOf(one, longestOption));
        const filled = answers.filter((one) => one !== '');
        if (text === '' || filled.length < 2) return 'badQuestion';
        [question, options, isOpen, votes] = [text, filled, true, new Map()];
        changed();
      },
      close() {
        isOpen = false;
        changed();
      },
    },
  };
}

/** One line of text, nothing invisible. */
function lineOf(given, most) {
  if (typeof given !== 'string') return '';
  const line = given
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, most).join('');
}
