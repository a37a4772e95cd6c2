import { h } from 'preact';
import type { BotReply, Exchange, Transcript } from '../../../../contracts/job/transcript.ts';
import { get } from '../../api.ts';
import { useLoaded } from '../../parts/hooks.ts';
import { Problem } from '../../parts/notice.ts';

/** What a bot said when it was tried, as a chat. All of it is shown as plain text. */
export function BotTranscript({ jobId, sha256 }: { jobId: string; sha256: string }) {
  const { value, error } = useLoaded<Transcript>(`${jobId} ${sha256}`, (signal) =>
    get(`jobs/${jobId}/transcript`, signal),
  );
  return h(
    'section',
    { class: 'transcript', 'aria-label': 'Conversation with the bot' },
    h('h2', null, 'Conversation with the bot'),
    error && h(Problem, { error }),
    value && [
      h('p', { key: 'commands', class: 'soft' }, commandsText(value)),
      h(
        'ol',
        // It scrolls, so the keyboard must reach it.
        { key: 'exchanges', tabIndex: 0 },
        value.exchanges.map((exchange, index) =>
          h('li', { key: index }, h(Said, { exchange, bot: value.bot })),
        ),
      ),
    ],
  );
}

function commandsText({ commands, commandCount, exchanges }: Transcript): string {
  const names = commands.map(({ name }) => `/${name}`).join(', ');
  const more = commandCount > commands.length ? ` and ${commandCount - commands.length} more` : '';
  const registered =
    commandCount === 0 ? 'It registered no commands.' : `Commands: ${names}${more}.`;
  return exchanges.length === 0 ? `${registered} Nothing was said.` : registered;
}

function Said({ exchange, bot }: { readonly exchange: Exchange; readonly bot: string }) {
  const { by, said, replies, acts, problem } = exchange;
  return [
    h(
      'div',
      { class: 'line is-person', dir: 'auto' },
      by !== 'event' && h('span', { class: 'who' }, 'Ada'),
      h('span', { class: `said is-${by}` }, said),
    ),
    replies.map((reply, index) => h(Reply, { key: index, reply, bot })),
    acts.map((act) => h('p', { key: act, class: 'soft' }, `${bot} ${act}`)),
    problem !== undefined && h('p', { class: 'problem-line' }, problem),
  ];
}

function Reply({ reply, bot }: { readonly reply: BotReply; readonly bot: string }) {
  const { text, embeds, controls, files, seenBy, isForm } = reply;
  const note = isForm ? 'a form' : notes[seenBy];
  return h(
    'div',
    { class: isForm ? 'line is-bot is-form' : 'line is-bot', dir: 'auto' },
    h('span', { class: 'who' }, bot, note !== '' && h('span', { class: 'soft' }, ` ${note}`)),
    text !== '' && h('p', null, text),
    embeds.map(({ title, text: content, fields }, index) =>
      h(
        'div',
        { key: index, class: 'embed' },
        title !== '' && h('strong', null, title),
        content !== '' && h('p', null, content),
        fields.map(({ name, value }) =>
          h('p', { key: name }, h('strong', null, name), h('br', null), value),
        ),
      ),
    ),
    controls.length > 0 &&
      h(
        'p',
        { class: 'controls' },
        controls.map((label, index) => h('span', { key: index, class: 'control' }, label)),
      ),
    files.length > 0 && h('p', { class: 'soft' }, `Files: ${files.join(', ')}`),
  );
}

const notes: Readonly<Record<BotReply['seenBy'], string>> = {
  everyone: '',
  requester: 'only Ada sees this',
  direct: 'as a direct message',
};
