import { join } from 'node:path';
import type { Render } from '../starter.ts';
import { httpProject } from '../shared/http-project.ts';
import { shared } from '../shared/shared-files.ts';
import { asksForInbox, readShown } from './read-inbox.ts';
import { filesIn } from '../files-in.ts';
import { readForward } from './read-forward.ts';
import { readPath, readProviders } from './read-providers.ts';

/** Accepts calls of other services if their signature is valid. */
export const render: Render<'node_project'> = (plan, input) => {
  if (asksForInbox(input.input.userMessage)) return inbox(plan, input);
  const forward = readForward(input.input.userMessage);
  const providers = readProviders(
    `${(plan.first ?? plan).title} ${input.input.userMessage}`,
    forward?.chat,
  );
  const base = readPath(input.input.userMessage, providers);
  const [first = 'generic'] = providers;
  const pathOf = (one: string): string => (one === 'generic' ? base : `${base}/${one}`);
  const routes = providers.map((provider) => ({
    method: 'POST' as const,
    path: pathOf(provider),
    summary: `Takes the webhooks of ${provider === 'generic' ? 'any sender' : names[provider]}.`,
  }));
  const variables = providers.map((provider) => `${provider.toUpperCase()}_WEBHOOK_SECRET`);
  return httpProject({ ...plan, routes: [...plan.routes, ...routes] }, input, {
    dir: import.meta.dirname,
    about: `A server that takes the webhooks of ${providers.map((one) => names[one]).join(', ')}, checks who signed them, and writes them down.`,
    settings: {
      providers,
      path: base,
      ...(forward && {
        chat: `${forward.chat} ${forward.channel}`.trim(),
        events: forward.events,
        actions: forward.actions,
      }),
    },
    more: [
      ...shared('store-files'),
      ...(forward === undefined
        ? []
        : [
            ...filesIn(join(import.meta.dirname, 'forward-files')),
            ...filesIn(join(import.meta.dirname, '..', 'scheduled-worker', 'notify-files')),
          ]),
      {
        path: '.env.sample',
        content: [...variables, ...(forward ? ['NOTIFY_URL'] : [])]
          .map((name) => `${name}=\n`)
          .join(''),
      },
    ],
    tryIt: `It needs the secret that you and the sender share: copy \`.env.sample\` to \`.env\`, fill it in, and start again. Without its secret a webhook is refused with 503; set it to \`none\` to take webhooks without a signature, from everybody who knows the address. At the sender, give the address \`https://your-server${pathOf(first)}\`.`,
    sections: {
      'What happens with an event':
        'The signature is checked over the bytes that came, in constant time; those of Stripe and Slack must not be older than five minutes. A delivery that comes twice counts once. The event goes into `data/events.jsonl` (`DATA_DIR` names another folder), the sender gets its answer, and then `handle` in `src/handlers.js` is called: ' +
        (forward === undefined
          ? 'at first it logs the event.'
          : `it tells what happened in one line (title, person, amount and link) to the chat whose webhook address is in \`NOTIFY_URL\` (${forms[forward.chat] ?? 'one that takes JSON with `text`'}): the chat’s own settings say in which channel. \`events\` and \`actions\` in \`src/settings.js\` say which events are told; empty lists are for all.`),
      ...(providers.includes('generic')
        ? {
            'Any sender':
              'It signs with the header `X-Signature`: the HMAC-SHA256 of the body with the secret, in hexadecimal digits; or it sends the secret itself as `X-Secret`. `X-Event` and `X-Delivery` may name the event and its id.',
          }
        : {}),
    },
    files: {
      'src/handlers.js': 'what is done with an event.',
      'src/signatures.js': 'how each sender signs.',
      'src/app.js': 'the way of an event.',
    },
  });
};

/** Keeps each call of anybody as a file, and shows the newest. */
const inbox: Render<'node_project'> = (plan, input) => {
  const path = readPath(input.input.userMessage, []);
  const shown = readShown(input.input.userMessage);
  const routes = [
    { method: 'POST' as const, path, summary: 'Keeps the call as a JSON file.' },
    { method: 'POST' as const, path: `${path}/:name`, summary: 'The same, for senders apart.' },
    { method: 'GET' as const, path, summary: `Shows the last ${shown}, the newest first.` },
    { method: 'GET' as const, path: '/', summary: 'The same.' },
  ];
  return httpProject({ ...plan, routes: [...plan.routes, ...routes] }, input, {
    dir: join(import.meta.dirname, 'inbox'),
    key: 'webhook-inbox',
    about: 'A server that keeps every webhook as a JSON file, whoever sends it.',
    settings: { path, shown },
    more: [...shared('store-files'), { path: '.env.sample', content: 'WEBHOOK_TOKEN=\n' }],
    tryIt: `Try it:\n\n    curl -X POST localhost:3000${path} -H 'content-type: application/json' -d '{"hello":"world"}'\n    curl localhost:3000${path}\n\nEach call becomes a file in \`data/webhooks\` (\`DATA_DIR\` names another folder), with its time, its headers and its body: JSON, or text as it came. **Everybody who knows the address can send and read.** To change that, copy \`.env.sample\` to \`.env\` and set \`WEBHOOK_TOKEN\`: then each call needs \`?token=…\` or the header \`X-Token\`.`,
    files: {
      'src/inbox.js': 'the files.',
      'src/app.js': 'the routes, and the token.',
    },
  });
};

/** How the address looks. */
const forms: Readonly<Record<string, string>> = {
  discord: '`https://discord.com/api/webhooks/…`',
  slack: '`https://hooks.slack.com/services/…`',
  telegram: '`https://api.telegram.org/bot<TOKEN>/sendMessage?chat_id=<CHAT>`',
};

const names: Readonly<Record<string, string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  stripe: 'Stripe',
  slack: 'Slack',
  shopify: 'Shopify',
  generic: 'any sender that signs',
};
