import { defineStarter } from '../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { namedList } from '../shared/named-list.ts';
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
      settings: (t) => ({
        choices: (namedList(input.input.userMessage, choiceWords) ?? [t('yes'), t('no')]).slice(
          0,
          10,
        ),
      }),
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

const choiceWords =
  'options?|choices?|between|opciones|entre|antworten|optionen|zwischen|choix|opções|scelte|opzioni|odpowiedzi|opcje|seçenekler|варианты|选项|選択肢|선택지|विकल्प';
