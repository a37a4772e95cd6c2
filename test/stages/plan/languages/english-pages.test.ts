import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../../starters/make-project.ts';

/** The words and settings of a page, each in lower case and with one space between words. */
async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const html = (files.get('index.html') ?? '').replaceAll(
    /<(script|style|svg)[^]*?<\/\1>|<[^>]+>/gu,
    ' ',
  );
  const shown = `${html} ${files.get('content.js') ?? ''}`.replaceAll(/\s+/gu, ' ').toLowerCase();
  return { plan, shown, left: plan.notIncluded ?? [] };
}

test.each([
  ['pick 6 lotto numbers from 1 to 49 without duplicates', 'dice', ['"kind": "numbers"']],
  ['lotto generator 5 numbers 1..45 no repeats', 'dice', ['"kind": "numbers"']],
  [
    'fuel log for my motorbike, I enter km and litres and want km/l and cost per month',
    'records',
    ['"label": "km"', '"label": "litres"', '"label": "price"', '"economy": "km/l"'],
  ],
  ['simple mpg calculator miles and gallons, keep history', 'records', ['"economy": "mpg"']],
  [
    'bill splitter: people Anna, Ben, Cleo; enter items with price and who shared them, tip 10%',
    'cost-split',
    ['"anna"', 'each pays', 'tip in %'],
  ],
  ['split the restaurant bill, each person has own items, tax 8%, tip 18%', 'cost-split', ['bill']],
  ['memory game with dinosaurs, 12 pairs', 'memory', ['🦖']],
  [
    'multi timer: tea 3 min, laundry 45 min, nap 20 min, each with own start and stop',
    'timers',
    ['"name": "tea"', '"seconds": 180'],
  ],
])('a small app is the one that was asked for: %s', async (message, starter, said) => {
  const { plan, shown, left } = await pageOf(message);
  expect([plan.starter, ...said.filter((one) => !shown.includes(one)), ...left]).toEqual([starter]);
});

test('a memory game without pictures of its theme says so', async () => {
  const { left } = await pageOf('memory game with pirates, 10 pairs');
  expect(left).toEqual(['pictures of pirates: the cards show other ones']);
});

/** Prices with what they are of, in the words of the request. */
async function pricesOf(message: string) {
  const { facts = [] } = await planFor('static_html', message);
  return facts
    .filter(({ kind }) => kind === 'price')
    .map(({ text, label = '' }) => `${label}: ${text}`.toLowerCase());
}

test.each([
  [
    'site for my bike workshop Chain. full service £65, brake pads £18 + parts, oil change £40 + VAT',
    ['full service: £65', 'brake pads: £18 + parts', 'oil change: £40 + vat'],
  ],
  [
    'Holiday flat in Split, "Casa Mira", 80€ per night in May and June, 1100 € a week in July-August.',
    ['per night in may and june: 80€', 'a week in july-august: 1100 €'],
  ],
  [
    'massage site: hot stone 80 € (only winter), sports 45 min 55 €',
    ['hot stone: 80 € (only winter)', 'sports 45 min: 55 €'],
  ],
  ['pottery course page, 180 pounds incl. clay, max 8 people', [': 180 pounds incl. clay']],
  ['lawn mowing page. small yards $25, edging +$10', ['small yards: $25', 'edging: +$10']],
  [
    'Tennis club page: membership adults 220/year, juniors 90/year, family 450. ',
    ['membership adults: 220/year', 'juniors: 90/year', 'family: 450'],
  ],
  [
    'Retreat page, teacher Claire, 690 euros shared room / 890 single, vegan food',
    ['shared room: 690 euros', 'single: 890 euros'],
  ],
  ['party page: tickets £10 on Saturday 5 May from 8pm', ['tickets: £10']],
  [
    'Website for village hall Hampden, hire 12 pounds an hour weekdays, 18 at weekends, kitchen +£15.',
    ['hire: 12 pounds an hour weekdays', 'at weekends: 18 pounds', 'kitchen: +£15'],
  ],
  [
    'winery site: cellar tour R200, wines: Chenin 2022, Pinotage 2021, Shiraz 2020.',
    ['cellar tour: r200'],
  ],
  [
    'bootcamp landing page: Code Harbour, $6,500 or $600/month, in person',
    [': $6,500 or $600/month'],
  ],
])('a price keeps its condition: %s', async (message, prices) => {
  expect(await pricesOf(message)).toEqual(prices);
});

test.each([
  [
    'weekly talks about food history, every Wednesday 6pm in the library of Kings College',
    'Weekly Talks about Food History',
  ],
  [
    'Yoga retreat in the Pyrenees, 5-10 October, teacher Claire Dubois, vegan food',
    'Yoga Retreat in the Pyrenees',
  ],
  [
    'landing page for my mobile mechanic service Wrench on Wheels. Call 01622 555 010',
    'Wrench on Wheels',
  ],
  ['website for my bakery Luna in York, open daily', 'Luna'],
])('a site is called what it is of: %s', async (message, title) => {
  expect((await planFor('static_html', message)).title).toBe(title);
});

test.each([
  [
    'We are a folk band called The Keepers. website with gig dates: 3 May Leeds, 9 May York. We play folk rock with fiddle and accordion.',
    ['we play folk rock with fiddle and accordion.'],
    ['fiddle </h'],
  ],
  [
    'website for Riverside Tennis Club: 6 clay courts, membership adults 220/year. How to get here: bus 42 to Riverside Park',
    ['bus 42 to riverside park'],
    ['details follow', 'how to join'],
  ],
  [
    'restaurant website for Trattoria Da Gino, Naples style pizza in Portland, Oregon. Menu: Margherita $13, Diavola $16',
    ['portland, oregon'],
    ['naples'],
  ],
  [
    'site for the choir Lark: rehearsals tuesday 8pm in the old hall, concert 3 May. looking for tenors!',
    ['looking for tenors', 'tuesday 8pm'],
    [],
  ],
  [
    "an invitation page for Ella's 7th birthday, Saturday 18 April 3-6pm, at Jump In trampoline park. Unicorn theme. please say by 10 April if you come, allergies too",
    ['jump in trampoline park', 'unicorn', 'allergies'],
    [],
  ],
  [
    "a page for my lawn mowing side job, I'm Kyle, 19, in Boise. small yards $25",
    ['boise'],
    [' 19 '],
  ],
  [
    'Save the date page for Priya & Tom, 5–7 June 2027 in Udaipur. RSVP with plus one and meal choice (veg, non-veg)',
    ['5–7 june 2027', '"day": 5'],
    ['june 7, 2027'],
  ],
  [
    'farm shop website: Hillcrest Farm, beef box £60 (order by Monday). how to find us: off the A38 near Buckfastleigh',
    ['£60 (order by monday)', 'off the a38 near buckfastleigh'],
    ['details follow'],
  ],
  [
    'I teach pottery, Mondays 18:30. I want a page where people can see what to bring (apron, old towel)',
    ['what to bring', 'apron'],
    ['see what to bring'],
  ],
  [
    'glamping website - Owl Wood. three bell tents and one cabin. bell tent £75 per night, hut £95. Open April till October. fire pits, composting loos, no loud music. Pay by card, cash or transfer. email stay@owlwood.example',
    ['three bell tents and one cabin', 'composting loos', 'pay by card, cash or transfer'],
    [],
  ],
  [
    'portfolio for me, Jonas Whitfield, i restore old furniture and make chairs. based in Bristol. email jonas@chairs.example, no contact form',
    ['i restore old furniture and make chairs', 'based in bristol'],
    [],
  ],
  [
    'site for our thai restaurant Baan Suay. starters: spring rolls $7, satay $9. mains: pad thai $15, curry $12-16. desserts: mango rice $8',
    ['satay $9 mains', '$12-16 desserts'],
    ['menu'],
  ],
  [
    'nail studio website: Pink Talons. gel manicure 35, full set 55, nail art +10. deposits of $15. FAQ (does it hurt, can I bring a friend)',
    ['gel manicure $35', 'nail art +$10', 'does it hurt?', 'can i bring a friend?'],
    [],
  ],
  [
    'Wedding site for Ana & Leo, 2 May 2027, Elm Barn. RSVP with meal choice (beef, fish), a little schedule and a song request, countdown. ceremony 2pm, dinner 5pm. hotel tips (Barn Inn, The Swan)',
    ['song request (optional)', 'hotel tips barn inn the swan'],
    ['schedule (optional)', 'countdown (optional)'],
  ],
  [
    'band website: The Velvet Lanterns (indie rock, Glasgow). Shows: Fri 6 March The Crown £10, Sat 14 March The Cluny £12',
    ['the crown fri 6 march £10', 'indie rock, glasgow'],
    ['glasgow)'],
  ],
])('what a request tells stands on the page: %s', async (message, said, not) => {
  const { shown, left } = await pageOf(message);
  expect([
    ...said.filter((one) => !shown.includes(one)),
    ...not.filter((one) => shown.includes(one)),
    ...left.filter((line) => !line.startsWith('a server that receives')),
  ]).toEqual([]);
});

test.each([
  ['book club page - The Page Turners, we meet on the last Sunday at 4pm', 'The Page Turners'],
  ['dog groomer website, Scruffs to Fluffs, Ballarat VIC. wash & dry $45', 'Scruffs to Fluffs'],
  [
    'I need a page for my massage practice in Galway. Swedish €70. Therapist Niamh Walsh, 12 years experience',
    'Massage Practice',
  ],
  [
    'singer EPK: Tomás Reyes, latin folk. booking agent: Dina Cole dina@bookings.example',
    'Tomás Reyes',
  ],
  [
    'Portfolio for me, Priya Nair, architect. awards: RIBA South West 2023. Contact priya@nair.example',
    'Priya Nair',
  ],
  ['Christmas market page for our town, Nov 28 to Dec 20, Market Square', 'Christmas Market'],
  ["kids party invitation: Noah's 5th birthday! Sat June 13, 11am", 'Noah’s 5th Birthday'],
])('a site is called by its name: %s', async (message, title) => {
  const { plan } = await pageOf(message);
  expect(plan.title.replace("'", '’')).toBe(title);
});

test('an anniversary with an RSVP is an invitation, and who saves a date replies later', async () => {
  const { plan } = await pageOf(
    'Our silver anniversary party: Raj and Meena, 14 November 2026, 7pm, Taj Hall. rsvp form please',
  );
  const { shown } = await pageOf('save the date for Marcus and Elena - October 3rd 2026, Lisbon');
  expect([plan.starter, shown.includes('will you come')]).toEqual(['invitation', false]);
});
