import type { Language } from '../../contracts/job/plan.ts';
import { wordsOf } from '../page/dictionary.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { usualCommand } from '../slash-bot/usual-commands.ts';
import { usualTexts } from '../slash-bot/usual-texts.ts';
import { readListPosts } from './read-list-posts.ts';
import { requestedLists } from './plain-list.ts';
import { choicesOf } from '../sheet-bot/sheet-fields.ts';
import { texts } from './texts.ts';
import { listActs, type WantedList } from './wanted-list.ts';

/** Lists that members keep together, with the commands and fields that the request names. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const names = new Set(plan.commands.map(({ name }) => name));
  const lists = requestedLists(userMessage);
  const posts = readListPosts(userMessage, lists);
  const idOf = (at: number): string => lists[at]?.name || `list-${at + 1}`;
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that keeps lists.',
    texts,
    settings: (t) => ({
      lists: lists
        .map((list, at) => ({
          ...list,
          id: idOf(at),
          name: list.name || t('theList'),
          choices: choicesFor(list, userMessage),
          first: list.first.length > 0 ? list.first : firstOf(list, plan.language),
        }))
        .filter(({ add }) => names.has(add)),
      posts: posts.map((post) => ({ ...post, list: idOf(post.list) })),
    }),
    told: (t) =>
      new Map(
        lists.flatMap((list) =>
          listActs.map(
            (act) =>
              [
                list[act],
                t(act === 'list' ? 'show' : act).replace('{list}', list.name || t('theList')),
              ] as const,
          ),
        ),
      ),
    keeps: 'lists.json',
    uses: ['server-store-files', 'clock-files'],
    permissions: posts.length === 0 ? [] : ['View Channels', 'Send Messages'],
    use: `Every server has lists of its own. An entry is removed by its number: by those who may manage messages or have the role that \`src/settings.js\` names, and by who added it unless the settings leave that to the team. A list with a date is in the order of its dates, if they are written as in 2030-05-01 or 1.5.2030. ${posts.length === 0 ? '' : 'What it posts of a list by itself, when and where, stands in `src/settings.js`; its times are those of the time zone there or in the variable `TZ`. '}The lists, their commands and the fields of an entry stand in \`src/settings.js\`.`,
    files: {
      'src/lists.js': 'entries, their order and the search, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});

/** What may be chosen for a field, where the request says it: "Rarities: common, rare". */
function choicesFor({ fields }: WantedList, text: string) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const choices = choicesOf(field, fields, text);
      return choices.length > 1 ? [[field, [...choices]]] : [];
    }),
  );
}

/** Jokes to begin with. */
function firstOf({ name, fields }: WantedList, language: Language = 'en'): readonly string[] {
  const { t } = wordsOf(usualTexts, language);
  const isOfJokes = fields.length === 1 && usualCommand(name) === 'joke';
  return isOfJokes ? [t('joke1'), t('joke2'), t('joke3')] : [];
}
