import { defineStarter } from '../../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { texts } from './texts.ts';

/** Polls with buttons, that may end by themselves. */
export const pollBot = defineStarter(
  {
    projectType: 'discord_bot',
    name: 'poll-bot',
    about: 'A bot for polls with buttons',
    kind: 'Poll Bot',
    cues: [
      'poll',
      'polls',
      'polling',
      'survey',
      'surveys',
      'encuesta',
      'encuestas',
      'votación',
      'votaciones',
      'umfrage',
      'umfragen',
      'umfragebot',
      'abstimmung',
      'abstimmungen',
      'sondage',
      'sondages',
      'enquete',
      'enquetes',
      'votação',
      'sondaggio',
      'sondaggi',
      'ankieta',
      'ankiet',
      'ankiety',
      'głosowanie',
      'głosowań',
      'anket',
      'anketi',
      'anketler',
      'oylama',
      'опрос',
      'опросы',
      'опросов',
      'голосование',
      'голосования',
      'голосований',
      '投票',
      '投票箱',
      'アンケート',
      '투표',
      '설문',
      'मतदान',
      'पोल',
    ],
    hints: ['voting', 'vote', 'votes'],
    commands: () => [{ name: 'poll', description: 'Starts a poll with buttons.' }],
  },
  (plan, input) =>
    botProject(plan, input, {
      dir: import.meta.dirname,
      about:
        'A Discord bot for polls: people vote with buttons, and everybody sees the result grow.',
      texts,
      settings: (t) => ({ choices: choicesIn(plan.items, [t('yes'), t('no')]) }),
      keeps: 'polls.json',
      hasAlarms: true,
      permissions: ['View Channels', 'Send Messages', 'Embed Links'],
      use: 'For example: `/poll question: What shall we read next? choices: Emma, Dracula, Dune hours: 24`. Without choices it offers those of `src/settings.js`. A second click takes a vote back. Who started the poll can end it, and who may manage messages.',
      files: {
        'src/polls.js': 'how votes are counted, without Discord.',
        'src/feature.js': 'the command and the buttons.',
      },
    }),
);

/** The things that the request names, where they can be choices. */
function choicesIn(items: readonly string[] = [], others: readonly string[]): readonly string[] {
  const named = items.filter((item) => !/\b(?:poll|vote|button|command|result)s?\b/i.test(item));
  return named.length >= 2 ? named.slice(0, 10) : others;
}
