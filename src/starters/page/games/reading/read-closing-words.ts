import { buttonLabel } from '../../reading/button-label.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * What a game is to say at its end, from a request that quotes it: 'at the end say "Well done!"'. Not what it
 * says only to some, "if they have 8 or more".
 *
 * @example
 * readClosingWords('un memory, et à la fin le message « Bravo ! »'); // 'Bravo !'
 */
export function readClosingWords(message: string): string | undefined {
  const { ahead, said, behind } = quotedIn(message);
  return said === '' || condition.test(`${ahead} ${behind}`) ? undefined : said.trim();
}

export interface Praise {
  readonly words: string;
  /** How many right answers or points it takes; 0 for any. */
  readonly from: number;
}

/**
 * What is said at the end, to all or to those with enough points.
 *
 * @example
 * readPraise('at the end say "Well done!" if they have 8 or more'); // { words: 'Well done!', from: 8 }
 */
export function readPraise(message: string): Praise | undefined {
  const { ahead, said, behind } = quotedIn(message);
  if (said === '') return undefined;
  const from = Number(
    /(?<!\d)(\d{1,3})(?!\d)/u.exec(condition.test(behind) ? behind : ahead)?.[1] ?? 0,
  );
  return from === 0 && condition.test(`${ahead} ${behind}`)
    ? undefined
    : { words: said.trim(), from };
}

function quotedIn(message: string): { ahead: string; said: string; behind: string } {
  const [, ahead = '', double, single = '', behind = ''] = quoted.exec(message) ?? [];
  const said = double ?? single;
  // 'a button "Play again"' says nothing at the end.
  if (said !== '' && isButton(said, message)) return { ahead: '', said: '', behind: '' };
  if (said !== '') return { ahead, said, behind };
  // 'show "Well done!" when all pairs are found'
  const [, first = '', between = '', after = ''] = quotedAhead.exec(message) ?? [];
  return { ahead: between, said: isButton(first, message) ? '' : first, behind: after };
}

function isButton(said: string, message: string): boolean {
  return said !== '' && buttonLabel(message)?.toLowerCase() === said.trim().toLowerCase();
}

const end =
  '(?<!\\p{L})(?:at the end|in the end|when (?:you|i|they|he|she|we|someone|the player|all|every)\\p{L}{0,4}|on winning|after winning|winning message|winner|finish\\p{L}{0,4}|am ende|am schluss|zum schluss|gewinn\\p{L}{0,3}|wenn (?:man|alle|er|sie)|al final|al ganar|cuando gan\\p{L}{1,4}|al terminar|à la fin|quand (?:on|il|elle|tu) (?:a )?(?:gagn|fin|termin)\\p{L}{0,4}|victoire|no final|no fim|quando ganh\\p{L}{1,3}|ao (?:ganhar|vencer|terminar)|alla fine|quando (?:si )?vinc\\p{L}{1,3}|aan het (?:einde?|slot)|na koniec|na końcu|po wygran\\p{L}{1,3}|sonunda|bitince|kazanınca|в конце|при победе|после победы|когда (?:выигра|побед|собер)\\p{L}{1,5})(?!\\p{L})|最后|赢了|结束时|通关|最後に|クリア|勝ったら|마지막에|이기면|끝나면|अंत में|जीतने पर|في النهاية|عند الفوز';
const quoted = letterPattern(
  `(?:${end})([^"“”„«»「」\\n]{0,60})(?:(?:"|“|„|«\\s?|「|『)([^"“”„«»「」『』\\n]{2,80}?)(?:"|”|“|\\s?»|」|』)|(?<=\\s)['‘]([^'‘’"\\n]{2,80})['’](?!\\p{L}))([^.\\n]{0,30})`,
);
const quotedAhead = letterPattern(
  `["“„«「『]\\s?([^"“”„«»「」『』\\n]{2,80}?)\\s?["”“»」』]([^"“”„«»「」\\n.]{0,40}?)(?:${end})([^.\\n]{0,30})`,
);
const condition =
  /\d|(?<!\p{L})(?:if|wenn|falls|si|se|als|jeśli|если|eğer)(?!\p{L})|(?<!\p{L})or more|mindestens/iu;
