import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { subsBehind } from './subs-behind.ts';

/**
 * A request with the commands that it writes as `!ping` written as `/ping`, as bots of today have them.
 *
 * @example
 * slashed('!ping says pong, !dice rolls'); // '/ping says pong, /dice rolls'
 */
export function slashed(text: string): string {
  const spaced = text
    .replaceAll(inQuotes, '$<typed> ')
    .replaceAll(denseComma, '，')
    .replaceAll(joined, '$& ')
    .replaceAll(withParticle, '$& ');
  return subsBehind(withBangs(text).length === 0 ? spaced : spaced.replaceAll(bang, '/$<name>'));
}

/** '"/run 8.4" adds': a command in quotes is typed, and not said. */
const inQuotes =
  /["“„«「](?<typed>\/\p{L}[\p{L}\p{M}\p{N}_-]{1,31}(?:\s[^"“”„«»「」\n]{0,60})?)["”“»」]/gu;
/** "/dailyで100個": a Latin name ends where another script begins. */
const joined =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{N}/.:])\/[a-z][a-z0-9_-]{1,31}(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])/gu;
/** "机器人,/签到": typed in haste, the comma of a script that has another. */
const denseComma = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー）)」』》]),(?=\S)/gu;
/** "/本追加で登録", "/签到每天领积分": what stands behind the name with no space between. */
const withParticle =
  /(?<=^|[^\p{sc=Latin}\p{N}/.:])\/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{N}]{1,12}?(?:(?=(?:で|を|は|に|が|と|って|も|コマンド|から)(?:[\p{sc=Han}\p{sc=Katakana}\p{P}\d\s]|でき|する|した|して|みん|その|いつ|どれ|もら|くじ|やる))|(?<=\p{sc=Han}{2})(?=(?:可以|就|能(?!量)|会(?!议|员)|用[来于]|命令|指令|每[天周人日]|来(?!源)|之?后|时(?!间|长))|(?:查看|看|显示|展示|领取?|获得|随机|添加|记录|登记|提交|创建|发布|返回|输入|删除|抽取?|列出|参加|开始)\p{sc=Han}{2}))/gu;

/** The names of those commands; none where a request has slash commands, too. */
export function withBangs(text: string): readonly string[] {
  const head = text.slice(0, 4000);
  if (slash.test(head)) return [];
  return [...new Set(allMatches(head, bang).map(({ groups }) => groups?.['name'] ?? ''))];
}

const bang = /(?<=^|[\s,;:("“])!(?<name>\p{L}[\p{L}\p{M}\p{N}_-]{1,31})(?![\p{L}\p{N}!])/gu;
const slash = /(?<=^|[\s,;:(])\/\p{L}[\p{L}\p{M}\p{N}_-]{1,31}/u;
