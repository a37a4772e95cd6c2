/** The default copy for a kind of business. It never states a fact about a real one. */
export interface Copy {
  readonly eyebrow: string;
  /** May contain `{title}`. */
  readonly lead: string;
  readonly action: string;
  /** The action where a request names a form to book. */
  readonly booking?: string;
  readonly cards: readonly Entry[];
  /** Name, description, example price. */
  readonly prices: readonly (readonly [string, string, string])[];
  readonly story: readonly string[];
  /** Whether its cards are usual services of a trade: examples, and no hints for the owner. */
  readonly isOfTrade?: boolean;
  /** Whether it is of a day or a meeting, which has a programme. */
  readonly isEvent?: boolean;
}

export interface Topic extends Copy {
  readonly colour?: string;
  readonly font: 'sans' | 'serif';
}

export interface Entry {
  readonly title: string;
  readonly text: string;
}

const story = [
  'We do what we do with care, and we are glad of everybody who comes.',
  'Do you have a question? Write to us.',
];

const anything: Topic = {
  font: 'sans',
  eyebrow: 'Welcome',
  lead: 'Everything worth knowing about {title}, on one clear page.',
  action: 'Get in touch',
  cards: [
    {
      title: 'Clear from the start',
      text: 'What there is, for whom and how it works: it is all on this page.',
    },
    {
      title: 'Made with care',
      text: 'We look after the details, because small things count most.',
    },
    {
      title: 'Easy to reach',
      text: 'Write to us, and we answer as soon as we can.',
    },
  ],
  prices: [
    ['Small', 'The easy way to begin', '10'],
    ['Medium', 'What most people choose', '25'],
    ['Large', 'For those who want it all', '60'],
  ],
  story,
};

const startup: Topic = {
  colour: '#4338ca',
  font: 'sans',
  eyebrow: 'In short',
  lead: '{title}: what it does, whom it is for, and how to begin.',
  action: 'Get in touch',
  cards: [
    {
      title: 'Ready in minutes',
      text: 'No manual, no training day. Open it, answer three questions and begin.',
    },
    {
      title: 'Works with your team',
      text: 'Share what you see with a link. Everybody looks at the same thing.',
    },
    {
      title: 'Yours to keep',
      text: 'Take your data with you at any time, in a format that others can read.',
    },
  ],
  prices: [
    ['Solo', 'One person, one project', '0'],
    ['Team', 'Up to ten people, all features', '12'],
    ['Company', 'As many as you like, with support', '48'],
  ],
  story,
};

const food: Topic = {
  colour: '#a63c14',
  font: 'serif',
  eyebrow: 'Food and drink',
  lead: 'Honest ingredients and patient hands. Come by and say hello at {title}.',
  action: 'Find us',
  booking: 'Reserve a table',
  cards: [
    {
      title: 'From nearby',
      text: 'Much of what we use comes from farms and markets around here.',
    },
    {
      title: 'By hand',
      text: 'What we can make ourselves, we make ourselves.',
    },
    {
      title: 'For everybody',
      text: 'There is something for vegetarians, for children and for a quick lunch.',
    },
  ],
  prices: [
    ['Starter', '', '6'],
    ['Main course', '', '14'],
    ['Dessert', '', '6'],
    ['Drink', '', '3'],
  ],
  story: [
    'We cook what we like to eat ourselves.',
    'A place is its regulars. Come by, and stay as long as you like.',
  ],
};

const portfolio: Topic = {
  colour: '#334155',
  font: 'serif',
  eyebrow: 'Selected work',
  lead: '{title}: a small collection of work made with patience, and the thoughts behind it.',
  action: 'Start a project',
  cards: [
    {
      title: 'Listen first',
      text: 'Every project begins with a talk about what you need.',
    },
    {
      title: 'Show early',
      text: 'You see first sketches early, and say what you think of them.',
    },
    { title: 'Finish well', text: 'At the end you hold something in your hands that lasts.' },
  ],
  prices: anything.prices,
  story: [
    'I make things slowly, and look twice before I call them finished.',
    'I am glad of new work. Write to me if you have something in mind.',
  ],
};

const event: Topic = {
  colour: '#97185a',
  font: 'serif',
  eyebrow: 'Save the date',
  lead: 'One day, good company and a reason to celebrate. {title}: we would love to see you there.',
  action: 'Let us know you are coming',
  cards: [
    {
      title: 'Getting there',
      text: 'Directions and parking follow soon.',
    },
    {
      title: 'Staying over',
      text: 'Places to stay nearby follow soon.',
    },
    {
      title: 'What to bring',
      text: 'What to bring, and what is there already, follows soon.',
    },
  ],
  prices: anything.prices,
  story: [
    'A day to be together, to eat well and to talk. It would not be the same without you.',
    'The rest follows soon.',
  ],
};

const service: Topic = {
  colour: '#0f6b64',
  font: 'sans',
  eyebrow: 'In good hands',
  lead: 'Time, attention and people who know what they do. That is what you get at {title}.',
  action: 'Get in touch',
  booking: 'Book a visit',
  cards: [
    {
      title: 'A first visit',
      text: 'We take time to get to know you and what you need.',
    },
    {
      title: 'Regular care',
      text: 'Come back as often as you like: we remember you.',
    },
    {
      title: 'Something special',
      text: 'Ask us for what you do not find here.',
    },
  ],
  prices: [
    ['First visit', 'Half an hour to get to know each other', '0'],
    ['Single session', 'One hour', '55'],
    ['Ten sessions', 'Valid for one year', '480'],
  ],
  story,
};

const shop: Topic = {
  colour: '#1c6337',
  font: 'serif',
  eyebrow: 'Chosen with care',
  lead: 'What there is at {title}, and how to get it.',
  action: 'Ask about a product',
  cards: [
    {
      title: 'Few, but good',
      text: 'We choose what we sell piece by piece.',
    },
    { title: 'Made to be mended', text: 'Ask us when something breaks: often it can be mended.' },
    { title: 'Known by name', text: 'We know who makes the things that we sell.' },
  ],
  prices: anything.prices,
  story,
};

const play: Topic = {
  colour: '#4338ca',
  font: 'sans',
  eyebrow: 'Ready, set, play',
  lead: '{title}: easy to begin, hard to put down. Here is what it will be.',
  action: 'Tell me when it is ready',
  cards: [
    {
      title: 'Learn it in a minute',
      text: 'The rules are short. The rest is found by playing.',
    },
    {
      title: 'Keyboard and touch',
      text: 'Made for large and small screens.',
    },
    {
      title: 'Beat your best',
      text: 'There is always a better result to reach for.',
    },
  ],
  prices: anything.prices,
  story,
};

/** Trades that come to people or mend what is broken. */
const trade: Topic = {
  ...anything,
  colour: '#1d4ed8',
  eyebrow: 'At your service',
  lead: 'Work that is done properly, by people who know their trade: {title}.',
};

/** An event that is no celebration. */
const gathering: Topic = {
  ...anything,
  colour: '#97185a',
  eyebrow: 'What, where and when',
  cards: event.cards,
};

/** People who do something together. */
const club: Topic = {
  ...anything,
  colour: '#0f6b64',
  eyebrow: 'Come and join in',
  lead: '{title}: who we are, what we do and how to join in.',
  cards: [
    { title: 'New faces', text: 'You are welcome, with and without experience.' },
    { title: 'Together', text: 'When we meet, and what we do then, follows soon.' },
    { title: 'Joining', text: 'How to become one of us follows soon.' },
  ],
};

const music: Topic = {
  ...anything,
  colour: '#97185a',
  eyebrow: 'Music',
  lead: '{title}: what we play, and where to hear it next.',
  cards: [
    { title: 'The newest recording', text: 'Something new to listen to follows soon.' },
    { title: 'On stage', text: 'Loud and soft songs, old and new ones, and time to talk after.' },
    { title: 'Who plays', text: 'Everybody who plays, with their instrument, follows soon.' },
  ],
};

/** The copy for each kind of business, and that for anything. */
export const topics = {
  anything,
  food,
  event,
  gathering,
  club,
  music,
  portfolio,
  service,
  trade,
  play,
  shop,
  startup,
};
