import { PermissionFlagsBits } from 'discord.js';
import { postBoards } from './board-posts.js';
import {
  accountIn,
  buy,
  dayOf,
  earn,
  gamble,
  grant,
  newAccount,
  pay,
  takeDaily,
} from './economy.js';
import { listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { fill, plain } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, start, shop } = settings;
const sides = ['heads', 'tails'];
const servers = keepServers('economy.json', () => ({ accounts: {} }));

/** Its commands, by id. */
const all = {
  balance: {
    data: serverCommand(commands.balance, texts.balanceDescription).addUserOption((option) =>
      option.setName('user').setDescription(texts.whose),
    ),
    run: showBalance,
  },
  daily: { data: serverCommand(commands.daily, texts.dailyDescription), run: giveDaily },
  pay: { data: toSomebody(serverCommand(commands.pay, texts.payDescription), 1), run: payMember },
  shop: { data: serverCommand(commands.shop, texts.shopDescription), run: showShop },
  buy: {
    data: serverCommand(commands.buy, texts.buyDescription).addStringOption((option) =>
      option
        .setName('item')
        .setDescription(texts.item)
        .setRequired(true)
        .addChoices(shop.map(({ name }) => ({ name, value: name }))),
    ),
    run: buyItem,
  },
  gamble: { data: gambling(), run: stake },
  leaderboard: {
    data: serverCommand(commands.leaderboard, texts.boardDescription),
    run: showBoard,
  },
  grant: {
    data: toSomebody(
      serverCommand(commands.grant, texts.grantDescription, PermissionFlagsBits.ManageGuild),
      -1_000_000_000,
    ),
    run: grantMember,
  },
};

export const feature = {
  commands: [
    ...Object.entries(all).flatMap(([id, command]) =>
      settings.left.includes(id) ? [] : [command],
    ),
    ...settings.earns.map((earning) => ({
      data: serverCommand(earning.name, texts.earnDescription),
      run: (interaction) => giveEarning(interaction, earning),
    })),
  ],
  open: servers.open,
  start: (client) => postBoards(client, settings.boardPosts, boardOf),
  stop: servers.stop,
};

function toSomebody(data, least) {
  return data
    .addUserOption((option) => option.setName('user').setDescription(texts.whom).setRequired(true))
    .addIntegerOption((option) =>
      option
        .setName('amount')
        .setDescription(texts.amount)
        .setRequired(true)
        .setMinValue(least)
        .setMaxValue(1_000_000_000),
    );
}

function gambling() {
  const command = serverCommand(commands.gamble, texts.gambleDescription).addIntegerOption(
    (option) =>
      option
        .setName('amount')
        .setDescription(texts.amount)
        .setRequired(true)
        .setMinValue(1)
        .setMaxValue(Math.max(settings.mostStake, 1)),
  );
  if (!settings.tossesCoin) return command;
  return command.addStringOption((option) =>
    option
      .setName('side')
      .setDescription(texts.side)
      .addChoices(sides.map((value) => ({ name: texts[value], value }))),
  );
}

async function stake(interaction) {
  const amount = interaction.options.getInteger('amount', true);
  const side = settings.tossesCoin ? (interaction.options.getString('side') ?? 'heads') : 'heads';
  const { outcome, balance } = await change(interaction, (account) => ({
    outcome: gamble(account, amount),
    balance: account.balance,
  }));
  const values = { amount: money(amount), balance: money(balance) };
  if (!outcome) return whisper(interaction, fill(texts.poor, values));
  const said = fill(outcome.isWon ? texts.win : texts.loss, values);
  // The coin fell on the side that was chosen, or on the other one.
  const fell = outcome.isWon ? side : sides.find((one) => one !== side);
  await interaction.reply(spoken(settings.tossesCoin ? texts[fell] + '. ' + said : said));
}

async function showBalance(interaction) {
  const { id } = interaction.options.getUser('user') ?? interaction.user;
  const { balance, items } = servers.of(interaction.guildId).accounts[id] ?? newAccount(start);
  const things = Object.entries(items).map(([name, count]) => plain(name) + ' × ' + count);
  const content = fill(texts.balance, { user: mention(id), amount: money(balance) });
  await interaction.reply(spoken([content, ...things].join('\n')));
}

async function giveDaily(interaction) {
  const { day, ends } = dayOf(new Date());
  const { given, balance } = await change(interaction, (account) => ({
    given: takeDaily(account, day, settings),
    balance: account.balance,
  }));
  if (!given) return whisper(interaction, fill(texts.later, { time: timestamp(ends.getTime()) }));
  const { days, amount, extra } = given;
  const lines = [
    fill(texts.given, { amount: money(amount), balance: money(balance) }),
    ...(extra > 0 ? [fill(texts.streak, { days, amount: money(extra) })] : []),
  ];
  await interaction.reply(spoken(lines.join('\n')));
}

async function giveEarning(interaction, earning) {
  const { amount, readyAt, balance } = await change(interaction, (account) => ({
    ...earn(account, earning, Date.now()),
    balance: account.balance,
  }));
  if (readyAt) return whisper(interaction, fill(texts.later, { time: timestamp(readyAt) }));
  const values = { amount: money(amount), balance: money(balance) };
  await interaction.reply(spoken(fill(texts.given, values)));
}

async function payMember(interaction) {
  const { user, guildId, options } = interaction;
  const payee = options.getUser('user', true);
  const amount = options.getInteger('amount', true);
  if (payee.bot || payee.id === user.id) return whisper(interaction, texts.notThem);
  const { isPaid, balance } = await servers.update(guildId, ({ accounts }) => {
    const from = accountIn(accounts, user.id, start);
    const isPaid = pay(from, accountIn(accounts, payee.id, start), amount);
    return { isPaid, balance: from.balance };
  });
  if (!isPaid) return whisper(interaction, fill(texts.poor, { balance: money(balance) }));
  const values = { from: mention(user.id), to: mention(payee.id), amount: money(amount) };
  await interaction.reply(spoken(fill(texts.paid, values), [payee.id]));
}

async function grantMember(interaction) {
  const { guildId, options } = interaction;
  const { id, bot } = options.getUser('user', true);
  if (bot) return whisper(interaction, texts.notThem);
  const amount = options.getInteger('amount', true);
  const balance = await servers.update(guildId, ({ accounts }) =>
    grant(accountIn(accounts, id, start), amount),
  );
  const values = { user: mention(id), amount: money(balance) };
  return interaction.reply(spoken(fill(texts.balance, values), [id]));
}

async function showShop(interaction) {
  const lines = shop.map(({ name, price }) => plain(name) + ': ' + money(price));
  if (settings.hasExamples) lines.push('', '*' + texts.examples + '*');
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}

async function buyItem(interaction) {
  const wanted = interaction.options.getString('item', true);
  const item = shop.find(({ name }) => name === wanted);
  if (!item) return whisper(interaction, texts.gone);
  const { isPaid, balance } = await change(interaction, (account) => ({
    isPaid: buy(account, item),
    balance: account.balance,
  }));
  if (!isPaid) return whisper(interaction, fill(texts.poor, { balance: money(balance) }));
  const values = { item: plain(item.name), amount: money(item.price), balance: money(balance) };
  await interaction.reply(spoken(fill(texts.bought, values)));
  if (item.role) await giveRole(interaction, item.role);
}

/** Roles are made without any permission; none that gives power is given. */
async function giveRole({ guild, member }, wanted) {
  const known = guild.roles.cache.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const role = known ?? (await guild.roles.create({ name: wanted, permissions: [] }));
  if (role.editable && !isPowerful(role)) await member.roles.add(role);
}

async function showBoard(interaction) {
  await interaction.reply({ embeds: [boardOf(interaction.guildId)] });
}

function boardOf(guildId) {
  const accounts = Object.entries(servers.of(guildId).accounts);
  const balances = Object.fromEntries(accounts.map(([id, { balance }]) => [id, balance]));
  const lines = ranking(balances).map(
    ({ userId, points, place }) => place + '. ' + mention(userId) + ': ' + money(points),
  );
  return listEmbed(settings.title, lines, texts.nobody);
}

/** Changes the account of the user: nothing comes between its reading and writing. */
function change({ guildId, user }, act) {
  return servers.update(guildId, ({ accounts }) => act(accountIn(accounts, user.id, start)));
}

function money(amount) {
  return '**' + amount + '** ' + settings.sign + ' ' + plain(settings.currency);
}

function mention(userId) {
  return '<@' + userId + '>';
}

function timestamp(time) {
  return '<t:' + Math.ceil(time / 1000) + ':R>';
}
