import { setTimeout as sleep } from 'node:timers/promises';
import { type BotLink, type BotMessage, linkBot } from './bot-link.ts';
import { describeError, limitHere } from './describe-error.ts';
import { type ApiAnswer, refused } from './discord/api-types.ts';
import { answerRequest } from './discord/api.ts';
import { createState, type DiscordState } from './discord/state.ts';
import { guild, ids, member, people, readyData } from './discord/world.ts';

/** A bot and the Discord that it believes in. */
export interface BotSession {
  readonly state: DiscordState;
  readonly link: BotLink;
  /** The events that it handles. */
  readonly listeners: ReadonlySet<string>;
  /** The intents that it asked for. */
  readonly intents: number;
  readonly isReady: boolean;
  /** What went wrong, as sentences. */
  readonly errors: ReadonlySet<string>;
  /** Begins an exchange: forgets what was sent in the last one. */
  begin(): void;
  /** What went wrong first in the current exchange. */
  problem(): string | undefined;
  addProblem(sentence: string): void;
  /** Resolves when `isTrue`, after `mostMs`, or when the session is over. */
  until(isTrue: () => boolean, mostMs: number): Promise<void>;
  /** Resolves when the bot has asked nothing of Discord for a moment. */
  quiet(): Promise<void>;
  readonly hasEnded: boolean;
  /** Why the last error was not the bot's: a sentence. */
  readonly limit: string | undefined;
  /** Whether the bot has ended or has had its time. */
  isOver(): boolean;
  close(): void;
}

export interface BotSessionOptions {
  /** Of the socket that the bot listens on. */
  readonly path: string;
  /** Resolves when the bot has ended. */
  readonly ended: Promise<unknown>;
  /** Those that were registered before it started. */
  readonly commands: DiscordState['commands'];
  onTooMuch(reason: string): void;
}

/** Connects to a bot, and answers it from then on. */
export function openSession({ path, ended, commands, onTooMuch }: BotSessionOptions): BotSession {
  const state = createState();
  state.commands = commands;
  const listeners = new Set<string>();
  const errors = new Set<string>();
  const watchers = new Set<() => void>();
  let [intents, isReady, hasEnded, requests] = [0, false, false, 0];
  let problem: string | undefined;
  let limit: string | undefined;
  const endsAt = Date.now() + sessionMs;

  const addProblem = (sentence: string): void => {
    problem ??= sentence;
    if (errors.size < mostErrors) errors.add(sentence);
  };
  const changed = (): void => watchers.forEach((look) => look());
  const link = linkBot(path, {
    onMessage(message) {
      receive(message);
      changed();
    },
    onTooMuch,
  });
  const onEnd = (): void => {
    hasEnded = true;
    changed();
  };
  void ended.then(onEnd, onEnd);

  function receive(message: BotMessage): void {
    switch (message.type) {
      case 'request':
        requests += 1;
        answer(message);
        break;
      case 'login':
        intents = message.intents;
        link.dispatch('READY', readyData());
        link.dispatch('GUILD_CREATE', guild());
        break;
      case 'ready':
        isReady = true;
        for (const name of message.listeners.slice(0, 100)) listeners.add(name.slice(0, 100));
        break;
      case 'gateway':
        // It asks for the members of a server.
        if (message.op !== 8) break;
        link.dispatch('GUILD_MEMBERS_CHUNK', {
          guild_id: ids.guild,
          members: [ids.bot, ...people].map(member),
          chunk_index: 0,
          chunk_count: 1,
          nonce: message.data['nonce'],
        });
        break;
      case 'error':
        limit = limitHere(message);
        if (limit === undefined) addProblem(describeError(message));
        else problem ??= limit;
        break;
    }
  }

  function answer({ id, ...request }: Extract<BotMessage, { type: 'request' }>): void {
    const { status, body } = answerTo(request, state);
    link.answer(id, status, body);
  }

  async function until(isTrue: () => boolean, mostMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = (): void => {
      if (isTrue() || hasEnded) resolve();
    };
    watchers.add(look);
    const timer = setTimeout(resolve, Math.max(0, Math.min(mostMs, endsAt - Date.now())));
    look();
    await promise;
    clearTimeout(timer);
    watchers.delete(look);
  }

  const isOver = (): boolean => hasEnded || Date.now() >= endsAt;
  return {
    state,
    link,
    listeners,
    errors,
    get intents() {
      return intents;
    },
    get isReady() {
      return isReady;
    },
    begin() {
      state.touched.clear();
      state.acts.clear();
      problem = undefined;
    },
    problem: () => problem,
    addProblem,
    until,
    async quiet() {
      let last = -1;
      while (last !== requests && !isOver()) {
        last = requests;
        await sleep(quietMs);
      }
    },
    get limit() {
      return limit;
    },
    get hasEnded() {
      return hasEnded;
    },
    isOver,
    close: link.close,
  };
}

type BotRequest = Omit<Extract<BotMessage, { type: 'request' }>, 'id'>;

/** A bot may ask for anything: nothing of it may stop this process. */
function answerTo({ method, path, files, text }: BotRequest, state: DiscordState): ApiAnswer {
  if (text === undefined) return refused(413, 40_005, 'Request entity too large');
  try {
    const { pathname, searchParams: query } = new URL(path, 'http://discord');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const request = { method, path: pathname.replace(/^\/api\/v\d{1,3}/, ''), query, body, files };
    return answerRequest(state, request);
  } catch {
    return refused(400, 50_109, 'The request body contains invalid JSON.');
  }
}

/** Of everything together. */
const sessionMs = 18_000;
const quietMs = 60;
const mostErrors = 10;
