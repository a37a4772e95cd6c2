import { createHash, randomBytes } from 'node:crypto';

/** A question with options: everybody votes once, and who made it may close it. */
export const polls = {
  'poll.create'({ of, least, most, hours }, open, { body }) {
    const {
      question = Object.values(body).find(isText),
      options = Object.values(body).find(Array.isArray),
    } = body;
    if (!isText(question)) throw refusal(400, 'question is missing.');
    const isList = Array.isArray(options) && options.every(isText);
    if (!isList || options.length < least || options.length > most) {
      throw refusal(400, 'options must be a list of ' + least + ' to ' + most + ' texts.');
    }
    if (new Set(options).size < options.length) throw refusal(400, 'options must differ.');
    const adminToken = randomBytes(16).toString('hex');
    const poll = open(of).create({
      question,
      options: options.map((text) => ({ text, votes: 0 })),
      isClosed: false,
      ...(hours !== undefined && { endsAt: new Date(Date.now() + hours * 3_600_000).toJSON() }),
      voters: [],
      tokenHash: hashOf(adminToken),
    });
    return [201, { ...resultsOf(poll), adminToken }];
  },

  'poll.list'({ of }, open) {
    return [200, open(of).list().map(resultsOf)];
  },

  'poll.show'(work, open, { params }) {
    return [200, resultsOf(pollOf(work, open, params))];
  },

  'poll.vote'(work, open, { params, body, address }) {
    const poll = pollOf(work, open, params);
    if (isOver(poll)) throw refusal(409, 'The poll is closed.');
    const voter = hashOf(poll.tokenHash + address);
    if (work.isOnce && poll.voters.includes(voter)) {
      throw refusal(work.status, 'You have voted already.');
    }
    const choice = chosen(poll, body.option ?? Object.values(body)[0]);
    const options = poll.options.map((option, index) =>
      index === choice ? { ...option, votes: option.votes + 1 } : option,
    );
    return [
      200,
      resultsOf(open(work.of).change(poll.id, { options, voters: [...poll.voters, voter] })),
    ];
  },

  'poll.close'(work, open, { params, body, headers, query }) {
    const poll = pollOf(work, open, params);
    const bearer = (headers.authorization ?? '').replace(/^bearer /i, '');
    const token =
      headers['x-admin-token'] ?? body.adminToken ?? body.token ?? query.get('token') ?? bearer;
    if (hashOf(String(token)) !== poll.tokenHash)
      throw refusal(403, 'That needs the adminToken of the poll.');
    return [200, resultsOf(open(work.of).change(poll.id, { isClosed: true }))];
  },
};

const isText = (text) => typeof text === 'string' && text.trim() !== '';

/** The place of an option, named by its number from 0 or by its text. */
function chosen({ options }, given) {
  const place = options.findIndex(({ text }, index) => text === given || index === given);
  if (place < 0) {
    throw refusal(
      400,
      'option must be one of the options, or its number from 0 to ' + (options.length - 1) + '.',
    );
  }
  return place;
}

const isOver = ({ isClosed, endsAt }) => isClosed || Date.parse(endsAt) <= Date.now();

function resultsOf(poll) {
  const { id, question, options, endsAt } = poll;
  const total = options.reduce((sum, { votes }) => sum + votes, 0);
  return {
    id,
    question,
    isClosed: isOver(poll),
    ...(endsAt !== undefined && { endsAt }),
    total,
    options: options.map(({ text, votes }) => ({
      text,
      votes,
      percent: total === 0 ? 0 : Math.round((votes / total) * 1000) / 10,
    })),
  };
}

function pollOf({ of }, open, { id }) {
  const poll = open(of).read(id);
  if (poll === undefined) throw refusal(404, 'There is no such poll.');
  return poll;
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function refusal(status, message) {
  return Object.assign(new Error(message), { status });
}
