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
  'Every good thing has a reason to exist. Tell yours here: what you saw missing, and what you do about it.',
  'Two short paragraphs are enough. Write as you would speak to a guest at your table.',
];

const anything: Topic = {
  font: 'sans',
  eyebrow: 'Welcome',
  lead: 'Everything worth knowing about {title}, on one clear page.',
  action: 'Get in touch',
  cards: [
    {
      title: 'Clear from the start',
      text: 'Say in one sentence what people find here, in words that they would use themselves.',
    },
    {
      title: 'Made with care',
      text: 'Name the detail that you are proud of. The small things tell people the most.',
    },
    {
      title: 'Easy to reach',
      text: 'Tell people what happens when they write to you, and how soon you answer.',
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
  eyebrow: 'Made here',
  lead: 'Honest ingredients and patient hands. Come by and say hello at {title}.',
  action: 'Find us',
  booking: 'Reserve a table',
  cards: [
    {
      title: 'From nearby',
      text: 'Name the farms and markets that you buy from. Guests like to know.',
    },
    {
      title: 'By hand',
      text: 'Tell what you make yourselves, and how long it takes to get it right.',
    },
    {
      title: 'For everybody',
      text: 'Say what there is for vegetarians, for children and for a quick lunch.',
    },
  ],
  prices: [
    ['Sourdough loaf', 'Wheat and rye, a dark crust', '5.20'],
    ['Butter croissant', 'Folded by hand, best before ten', '2.80'],
    ['Soup of the day', 'With a slice of bread', '6.50'],
    ['Coffee', 'Filter or espresso, milk or oat', '3.00'],
  ],
  story: [
    'Tell how it began: the first oven, the recipe that stayed, the people who get up at three.',
    'A place is its regulars. Say what they come for, and what they would never let you change.',
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
      text: 'Tell how a project begins with you, and what you need to know.',
    },
    {
      title: 'Show early',
      text: 'Say when people see the first sketch, and how they can respond to it.',
    },
    { title: 'Finish well', text: 'Describe what they hold in their hands at the end.' },
  ],
  prices: anything.prices,
  story: [
    'Say who you are in two sentences, and what you cannot stop looking at.',
    'Then name the work that you would like to do next. It will find you sooner.',
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
      text: 'Name the nearest station, where to park and when the last train leaves.',
    },
    {
      title: 'Staying over',
      text: 'List two or three places to sleep, with the one you would choose yourself.',
    },
    {
      title: 'What to bring',
      text: 'Say what to wear, what is provided and what can stay at home.',
    },
  ],
  prices: anything.prices,
  story: [
    'Tell your guests what the day is about, and why it matters to you that they come.',
    'Mention the one thing they should not miss.',
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
      text: 'Tell what happens, how long it takes and what people should bring.',
    },
    {
      title: 'Regular care',
      text: 'Describe what you do most often, in words that need no explaining.',
    },
    {
      title: 'Something special',
      text: 'Name the thing that only you offer, and for whom it is right.',
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
      text: 'Name the thing that you sell most, and why people come back for it.',
    },
    { title: 'Made to be mended', text: 'Say what you repair, and which parts you keep in stock.' },
    { title: 'Known by name', text: 'Tell who makes what you sell, and how you found them.' },
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
      text: 'Explain the rules in three sentences. The rest is found by playing.',
    },
    {
      title: 'Keyboard and touch',
      text: 'List the keys, and what a finger does on a small screen.',
    },
    {
      title: 'Beat your best',
      text: 'Say how points are counted, and where the best result is kept.',
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

const music: Topic = {
  ...anything,
  colour: '#97185a',
  eyebrow: 'Music',
  lead: '{title}: what we play, and where to hear it next.',
  cards: [
    { title: 'The newest recording', text: 'Name it, and say where people can listen to it.' },
    { title: 'On stage', text: 'Say what an evening with you is like, in two sentences.' },
    { title: 'Who plays', text: 'Name everybody, with the instrument or the voice.' },
  ],
};

/** The copy for each kind of business, and that for anything. */
export const topics = {
  anything,
  food,
  event,
  gathering,
  music,
  portfolio,
  service,
  trade,
  play,
  shop,
  startup,
};
