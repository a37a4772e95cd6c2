import { MessageFlags } from 'discord.js';
import { createAlarms } from './alarms.js';
import { nextOf, readWhen } from './calendar.js';
import { serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { freeId, remindersOf, timeIn } from './reminders.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts, commands } = settings;
let store;
let client;
const alarms = createAlarms(deliver);

export const feature = {
  commands: [
    {
      data: serverCommand(commands.remind, texts.remindDescription)
        .addStringOption((option) =>
          option
            .setName('when')
            .setDescription(texts.whenDescription)
            .setRequired(true)
            .setMaxLength(60),
        )
        .addStringOption((option) =>
          option
            .setName('what')
            .setDescription(texts.whatDescription)
            .setRequired(settings.asksWhat)
            .setMaxLength(1000),
        ),
      run: remind,
    },
    {
      data: serverCommand(commands.reminders, texts.listDescription),
      run: list,
    },
    {
      data: serverCommand(commands.forget, texts.forgetDescription).addStringOption((option) =>
        option
          .setName('number')
          .setDescription(texts.numberDescription)
          .setRequired(true)
          .setMaxLength(10),
      ),
      run: forget,
    },
  ],

  async open() {
    store = await openStore(dataFile('reminders.json'), {});
  },
  start(ready) {
    client = ready;
    for (const { id, at } of Object.values(store.value)) alarms.set(id, at);
  },
  async stop() {
    alarms.close();
    await store?.close();
  },
};

async function remind(interaction) {
  const found = readWhen(interaction.options.getString('when', true));
  const userId = interaction.user.id;
  if (found === undefined) return whisper(interaction, texts.badTime);
  if (remindersOf(store.value, userId).length >= settings.most) {
    return whisper(interaction, fill(texts.tooMany, { max: settings.most }));
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reminder = await store.update((reminders) => {
    const id = freeId(reminders);
    reminders[id] = {
      id,
      userId,
      channelId: interaction.channelId,
      ...found,
      what: interaction.options.getString('what') ?? '⏰',
    };
    return reminders[id];
  });
  alarms.set(reminder.id, reminder.at);
  const content = fill(texts.noted, { id: reminder.id, time: timeIn(reminder) });
  await interaction.editReply({ content });
}

async function list(interaction) {
  const lines = remindersOf(store.value, interaction.user.id).map(
    (one) => '**' + one.id + '** ' + timeIn(one) + ': ' + cut(plain(one.what), 120),
  );
  await whisper(interaction, lines.length === 0 ? texts.none : cut(lines.join('\n'), 2000));
}

async function forget(interaction) {
  const id = interaction.options.getString('number', true).trim();
  const isTheirs = Object.hasOwn(store.value, id) && store.value[id].userId === interaction.user.id;
  if (!isTheirs) return whisper(interaction, texts.notFound);
  alarms.cancel(id);
  await store.update((reminders) => delete reminders[id]);
  await whisper(interaction, fill(texts.forgotten, { id }));
}

/** Tells who asked for it. */
async function deliver(id) {
  const reminder = store.value[id];
  if (!reminder) return;
  const { userId, what } = reminder;
  const message = {
    content: cut('⏰ <@' + userId + '> ' + plain(what), 2000),
    allowedMentions: { users: [userId] },
  };
  try {
    await sendTo(reminder, message);
  } catch (error) {
    const tries = (reminder.tries ?? 0) + 1;
    console.error('Reminder ' + id + ' could not be sent: ' + error.message);
    if (tries < 3) {
      await store.update(() =>
        Object.assign(reminder, {
          tries,
          due: reminder.due ?? reminder.at,
          at: Date.now() + tenMinutes,
        }),
      );
      alarms.set(id, reminder.at);
      return;
    }
  }
  // Forgotten while it was sent: it is not told again.
  if (!store.value[id]) return;
  const { every } = reminder;
  await store.update((reminders) => {
    if (every === undefined) delete reminders[id];
    else
      Object.assign(reminder, {
        at: nextOf(reminder.due ?? reminder.at, every),
        due: undefined,
        tries: 0,
      });
  });
  if (every !== undefined) alarms.set(id, reminder.at);
}

const tenMinutes = 10 * 60 * 1000;

/** To the channel or privately, as src/settings.js says; the other way where that fails. */
async function sendTo({ channelId, userId }, message) {
  const toChannel = async () => (await client.channels.fetch(channelId)).send(message);
  const toUser = async () => (await client.users.fetch(userId)).send(message);
  const [first, other] = settings.isPrivate ? [toUser, toChannel] : [toChannel, toUser];
  try {
    await first();
  } catch {
    await other();
  }
}
