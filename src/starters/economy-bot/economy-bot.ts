import { defineBot } from '../shared/bot/define-bot.ts';
import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { economyCommands } from './commands.ts';
import { readEconomy } from './read-economy.ts';
import { sellsRoles } from './read-shop.ts';
import { tossesCoin } from './read-stake.ts';
import { texts } from './texts.ts';

/** A currency of a server: a daily amount, payments, a shop and a leaderboard. */
export const render = defineBot((plan, input) => {
  const { currency, shop, streak, earns, ...amounts } = readEconomy(input.input.userMessage);
  const areRoles = sellsRoles(input.input.userMessage);
  const sells = ['shop', 'buy'].some((id) =>
    plan.commands.some(({ description }) => description === economyCommands[id]?.does),
  );
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot with a currency of its own: members earn, pay and buy.',
    texts,
    told: (t) => new Map(earns.map(({ name }) => [name, t('earnDescription')])),
    settings: (t) => ({
      commands: plannedNames(plan, economyCommands),
      left: Object.entries(economyCommands).flatMap(([id, { does }]) =>
        plan.commands.some(({ description }) => description === does) ? [] : [id],
      ),
      currency: currency ?? t('coins'),
      ...amounts,
      streak: { ...streak },
      tossesCoin: tossesCoin(input.input.userMessage),
      hasExamples: sells && shop.length === 0,
      earns: earns.map((one) => ({ ...one })),
      boardPosts: [...readBoardPosts(input.input.userMessage)],
      shop:
        shop.length > 0
          ? shop.map((one) => ({ ...one }))
          : !sells
            ? []
            : areRoles
              ? usualRoles.map((role, at) => ({ name: role, price: 500 * 3 ** at, role }))
              : t('goods')
                  .split(', ')
                  .map((name, at) => ({ name, price: [50, 250, 1000][at] ?? 100 })),
    }),
    keeps: 'economy.json',
    uses: ['server-store-files', 'ranking-files', 'clock-files', 'board-files'],
    permissions: areRoles || shop.some(({ role }) => role !== undefined) ? ['Manage Roles'] : [],
    use: `Amounts are whole numbers, and nobody pays more than they have. The amount of the day can be had once on each calendar day of the time zone in the variable \`TZ\`. ${earns.length === 0 ? '' : `${earns.map(({ name }) => `\`/${name}\``).join(', ')} gives something by chance, and then not for a while. `}What is bought is kept with the balance; a thing with a \`role\` gives that role, which is made without any permission if the server has none, and never one that gives power over others. The currency, all amounts, the shop and the names of the commands stand in \`src/settings.js\`.${shop.length > 0 || !plan.commands.some(({ description }) => description === economyCommands['shop']?.does) ? '' : ' What the shop sells is an example, and it says so: write your own there, and then set `hasExamples` to `false`.'}`,
    files: {
      'src/economy.js': 'what may be paid and given, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});

/** Words that servers of all languages have. */
const usualRoles = ['VIP', 'MVP', 'Elite'];
