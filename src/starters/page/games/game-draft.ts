import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import { canvasField, canvasStyles, canvasWords } from './canvas-game.ts';
import { wordsOf } from '../dictionary.ts';
import { gamePage, gameStyles } from './game-parts.ts';
import { gameWords } from './game-words.ts';
import { readClosingWords } from './reading/read-closing-words.ts';
import { asksForRanking, ranking, rankingScript, rankingStyles } from './ranking.ts';
import { asksForSound, soundButton, soundsScript } from './sounds.ts';

interface GameRequest {
  readonly title: string;
  readonly message: string;
  readonly language: Language;
}

interface Game {
  readonly lead: string;
  readonly figures: readonly { id: string; label: string; value: string }[];
  readonly board: Markup;
  readonly help: string;
  /** Those of the game alone. */
  readonly styles: string;
  /** With `load` and `save`. */
  readonly script: string;
  /** Whether its sounds are its own. @default false */
  readonly hasOwnSound?: boolean;
  /** The text that begins with what the request wants to be said at the end. @default 'won' */
  readonly closing?: string;
  readonly content: Readonly<Record<string, unknown>> & { readonly text: GameText };
}

type GameText = Readonly<Record<string, string>>;

/** The page of a game: its head, board and help, with sounds and closing words where the request asks for them. */
export function gameDraft(
  { title, message, language }: GameRequest,
  {
    lead,
    figures,
    board,
    help,
    styles,
    script,
    content,
    hasOwnSound = false,
    closing = 'won',
  }: Game,
) {
  const hasSound = !hasOwnSound && asksForSound(message);
  const hasRanking = figures.some(({ id }) => id === 'score') && asksForRanking(message);
  const below = hasSound ? soundButton(language) : undefined;
  return {
    body: gamePage({
      title,
      lead,
      figures,
      board: hasRanking ? markup`${board}\n${ranking(message, language)}` : board,
      help,
      ...(below !== undefined && { below }),
    }),
    styles: source`
      ${gameStyles}

      ${styles}

      ${hasRanking ? rankingStyles : ''}
    `,
    script: source`
      ${script}

      ${hasSound ? soundsScript : ''}

      ${hasRanking ? rankingScript : ''}
    `,
    content: { ...content, text: withClosingWords(content.text, closing, message) },
    isTool: true,
    header: '.game-head',
    font: 'round',
  } as const;
}

function withClosingWords(text: GameText, key: string, message: string): GameText {
  const said = readClosingWords(message);
  return said === undefined || text[key] === undefined
    ? text
    : { ...text, [key]: `${asSentence(said)} ${text[key]}` };
}

/** "parabéns" before another sentence: "Parabéns!" */
function asSentence(words: string): string {
  const first = upperStart(words);
  return /[\p{L}\p{N}]$/u.test(first) ? `${first}!` : first;
}

interface CanvasGame extends Omit<Game, 'board' | 'content'> {
  /** What the field shows, for those who do not see it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** What stands over and under the field. */
  readonly above?: Markup;
  readonly below?: Markup;
  /** @default true */
  readonly hasBest?: boolean;
  readonly content?: Readonly<Record<string, unknown>> & { readonly text?: GameText };
}

/** The page of a game that runs by itself on a canvas, with its best score. */
export function canvasDraft(
  request: GameRequest,
  {
    label,
    width,
    height,
    above,
    below,
    hasBest = true,
    figures,
    styles,
    content,
    closing = 'over',
    ...rest
  }: CanvasGame,
) {
  const game = wordsOf(gameWords, request.language);
  const canvas = wordsOf(canvasWords, request.language);
  const field = canvasField(canvas, { label, width, height });
  return gameDraft(request, {
    ...rest,
    closing,
    figures: [...figures, ...(hasBest ? [{ id: 'best', label: game.t('best'), value: '0' }] : [])],
    board: markup`
      ${above ?? []}
      ${field}
      ${below ?? []}
    `,
    styles: source`
      ${canvasStyles}

      .game {
        --ratio: ${String(width)} / ${String(height)};
      }

      ${styles}
    `,
    content: {
      ...content,
      ...(pixels.test(request.message) && { isPixel: true }),
      text: {
        ...canvas.pick('resume', 'paused', 'over', 'won'),
        again: game.t('again'),
        ...content?.text,
      },
    },
  });
}

/** "retro pixel look" */
const pixels =
  /(?<!\p{L})pixel(?:ig|ated|s?tijl|[ -]?(?:art|look|style|stil|graphics?|grafik))?(?!\p{L}|[ -]?(?:perfect|breit|wide|high|hoch|hohe))|8[- ]?bits?(?!\p{L})|píxel|像素|ドット絵|ピクセル|픽셀|пиксел|पिक्सेल|بكسل/iu;
