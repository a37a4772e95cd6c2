/** What a rule knows of a request. */
interface Asked {
  readonly text: string;
  /** Its slash commands. */
  readonly own: readonly string[];
  /** The bot that is chosen so far. `any` has no kind. */
  readonly chosen: string | undefined;
  /** The bot whose feature is named first. */
  joined(): string | undefined;
  /** Whether a bot says that the request tells what it does. */
  describes(bot: string): boolean;
}

/** Takes a bot where its words hold, whatever else is named. */
export interface BotRule {
  readonly bot: string | ((asked: Asked) => string);
  holds(asked: Asked): boolean;
}

/** The bot of the first rule that holds. */
export function ruledBot(rules: readonly BotRule[], asked: Asked): string | undefined {
  const bot = rules.find(({ holds }) => holds(asked))?.bot;
  return typeof bot === 'function' ? bot(asked) : bot;
}
