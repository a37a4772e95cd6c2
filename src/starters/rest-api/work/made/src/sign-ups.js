import { t } from './texts.js';

/**
 * Who signed up for a thing with a number of places, as the work of the routes in `src/settings.js` says.
 * Who comes first has a place; with a waiting list, those after them wait, and move up when somebody cancels.
 */
export const signUps = {
  'signup.list'(work, open, { params, query = new URLSearchParams() }) {
    const { all, places } = signedUp(work, open, params, query.get('date'));
    return [
      200,
      {
        places,
        free: Math.max(places - all.length, 0),
        signedUp: all.slice(0, places),
        ...(work.waits && { waiting: all.slice(places) }),
      },
    ];
  },

  'signup.add'(work, open, { params, body }) {
    if (work.isWeekly && !/^\d{4}-\d{2}-\d{2}$/.test(body.date ?? '')) {
      throw refusal(400, t('{x} must be {y}.', { x: 'date', y: t('a date such as 2026-05-31') }));
    }
    const { all, places, thing } = signedUp(work, open, params, body.date);
    const given = Object.entries(body).filter(
      ([name, value]) => !['id', 'of'].includes(name) && isText(value),
    );
    const who = given.map(([, value]) => plain(value)).join('\n');
    if (given.length === 0) throw refusal(400, t('{x} is missing.', { x: 'name' }));
    if (given.length > 10) throw refusal(400, t('Send a JSON object.'));
    const isKnown = ({ id: _id, of: _of, ...one }) =>
      Object.values(one).map(plain).join('\n') === who;
    if (all.some(isKnown))
      throw refusal(work.status, t('{x} is taken already.', { x: given[0][1] }));
    if (all.length >= places && !work.waits) throw refusal(work.status, t('It is full.'));
    const added = open(work.in).create({ ...Object.fromEntries(given), of: String(thing.id) });
    return [201, { ...added, waiting: all.length >= places }];
  },

  'signup.cancel'(work, open, { params }) {
    const { all } = signedUp(work, open, params);
    if (!all.some(({ id }) => id === params.signup))
      throw refusal(404, t('There is no such thing.'));
    open(work.in).remove(params.signup);
    return [204];
  },
};

/** All of one thing, in the order in which they came; of what happens every week, those of a day. */
function signedUp({ of, in: collection, field, most, isWeekly }, open, { id }, date) {
  const thing = open(of).read(id);
  if (thing === undefined) throw refusal(404, t('There is no such thing.'));
  const all = open(collection)
    .list()
    .filter((one) => one.of === String(id) && (!isWeekly || !date || one.date === date))
    .toSorted((a, b) => Number(a.id) - Number(b.id));
  return { thing, all, places: Number(thing[field] ?? most) || 0 };
}

const isText = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 200;
const plain = (value) => String(value).trim().toLowerCase();

function refusal(status, message) {
  return Object.assign(new Error(message), { status });
}
