import { allMatches } from '../../workspace/text/all-matches.ts';
import { minutesBetween } from '../shared/reading/clock/minutes-between.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { readSites, readUrls } from '../shared/reading/read-urls.ts';

/** What a request says of the feeds that a bot reads. */
export interface Feeds {
  /** Their addresses, or those of pages that name one. */
  readonly feeds: readonly string[];
  /** As in `#news`; empty for the system channel of a server. */
  readonly channel: string;
  readonly minutes: number;
}

/** Whether a part of a request asks for what is new elsewhere, in a channel. */
export function saysFeeds(text: string): boolean {
  return named.test(text) || (posts.test(text) && (fresh.test(text) || subreddit.test(text)));
}

/**
 * The feeds that a request names.
 *
 * @example
 * readFeeds('posts new items of https://a.example/rss in #news every 30 minutes');
 * // { feeds: ['https://a.example/rss'], channel: '#news', minutes: 30 }
 */
export function readFeeds(text: string): Feeds {
  const head = text.slice(0, 4000);
  const pages = [
    ...allMatches(head, subreddits).map(([, name]) => `https://www.reddit.com/r/${name}/`),
    ...(/youtube/iu.test(head) ? allMatches(head, handles) : []).map(
      ([handle]) => `https://www.youtube.com/${handle}`,
    ),
  ];
  const urls = readUrls(text).filter((url) => !subreddit.test(url));
  const sites = urls.length > 0 ? [] : readSites(text.replaceAll(subreddits, ' '));
  return {
    feeds: [...urls, ...sites, ...pages].slice(0, 20),
    channel: readChannels(text)[0] ?? '',
    minutes: minutesBetween(text) ?? 10,
  };
}

/** "@PaulsWorkshop" */
const handles = /(?<![\p{L}\p{N}./])@[\w.-]{3,30}(?<![.-])/gu;
const subreddits = /(?:(?<![\w/])|reddit\.com\/)r\/(\w{3,21})(?!\w)/g;
const subreddit = /(?:(?<![\w/])|reddit\.com\/)r\/\w{3,21}/;

const named =
  /(?<!\p{L})(?:(?:rss|atom)(?:[ -]?(?:feeds?|bot|news|reader|items?|posts?|kan[aä]l\p{L}?|лент\p{L}{1,2}|стрічк\p{L}{1,2}))|feeds? (?:rss|atom)|(?:fuentes?|canal(?:es)?|flux|fluxos?|kanał\p{L}{0,2}|лент\p{L}{1,2}|стрічк\p{L}{1,2}) (?:rss|atom)|(?:youtube|reddit|github|blog) (?:notification|notifier|alert|feed|upload|announce\p{L}{0,7}|release)s?(?: bot)?|(?:\/feed|\/rss)(?: |-)?add)(?!\p{L})|rss ?(?:订阅|源|フィード|피드|봇|ボット)/iu;
const posts =
  /(?<!\p{L})(?:posts?|posting|announces?|announcing|notif\p{L}{1,8}|alerts?|pings?|shares?|sends?|tells?|poste[tn]?|meldet|melden|schreibt|benachrichtig\p{L}{1,4}|publi\p{L}{1,5}|avis[ae]r?|anuncia\p{L}{0,2}|notifi\p{L}{1,4}|annonc\p{L}{1,3}|prévien\p{L}{1,2}|avvis\p{L}{1,2}|pubblic\p{L}{1,3}|meld\p{L}{0,2}|plaatst?|wysyła\p{L}{0,2}|powiadami\p{L}{1,3}|publikuj\p{L}{1,2}|ogłasz\p{L}{1,3}|duyur\p{L}{1,6}|paylaş\p{L}{0,5}|постит\p{L}{0,2}|публикует|присыла\p{L}{1,3}|уведомля\p{L}{1,3}|сообща\p{L}{1,3}|публікує|надсилає|сповіща\p{L}{1,3}|postar?|meddela\p{L}{0,2})(?!\p{L})|通知|お知らせ|投稿|发布|推送|알려|알림|पोस्ट|ينشر/iu;
const fresh =
  /(?<!\p{L})(?:(?:new|latest|neue\p{L}?|nuev[oa]s?|nouve\p{L}{1,5}|nov[oa]s?|nuov[oaie]|nieuwe?|now[ey]\p{L}{0,2}|yeni|нов\p{L}{1,3}|nya?)\s(?:\p{L}{1,14}\s){0,3}(?:youtube|twitch|reddit|github|blog|vide\p{L}{1,5}|videoları?|releases?|episodes?|uploads?|odcin\p{L}{1,3}|вид?део|відео|ролик\p{L}{0,3}|выпуск\p{L}{0,3})|(?:youtube\p{L}{0,2}|youtuber?s?|reddit|blog|github)[^.;\n]{0,40}\s(?:uploads?|new|neue\p{L}?|nuev[oa]s?|nouve\p{L}{1,5}|nov[oa]s?|nuov[oaie]|nieuwe?|now[ey]\p{L}{0,2}|yeni|нов\p{L}{1,3}|nya?|releases?))(?!\p{L})|(?:YouTube|유튜브|油管|ユーチューブ).{0,20}(?:新|새)|(?:新|새).{0,12}(?:视频|動画|영상)/iu;
