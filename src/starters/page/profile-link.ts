import type { PlanFact } from '../../contracts/job/plan.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a platform is called, its host, and where a profile of it is. */
interface Platform {
  readonly name: string;
  readonly words: string;
  /** The words as a whole text, and anywhere in one. */
  readonly whole: RegExp;
  readonly within: RegExp;
  readonly host: string;
  readonly profile: (handle: string) => string;
}

const at = (base: string) => (handle: string) => `https://${base}${handle}`;
const platforms: readonly Platform[] = [
  platform(
    'Instagram',
    'instagram|insta|ig|инстаграм|インスタ(?:グラム)?|인스타(?:그램)?|انستغرام|انستا',
    'instagram.com',
  ),
  platform(
    'TikTok',
    'tik ?tok|ティックトック|틱톡|抖音|تيك توك',
    'tiktok.com',
    at('www.tiktok.com/@'),
  ),
  platform('YouTube', 'you ?tube|ютуб|유튜브|يوتيوب', 'youtube.com', at('www.youtube.com/@')),
  platform('X', 'twitter|x', 'x.com'),
  platform('Facebook', 'facebook|fb|фейсбук|페이스북|فيسبوك', 'facebook.com'),
  platform('LinkedIn', 'linkedin', 'linkedin.com', at('www.linkedin.com/in/')),
  platform('GitHub', 'github', 'github.com'),
  platform('GitLab', 'gitlab', 'gitlab.com'),
  platform('Twitch', 'twitch', 'twitch.tv'),
  platform('SoundCloud', 'soundcloud', 'soundcloud.com'),
  platform('Bandcamp', 'bandcamp', 'bandcamp.com', (handle) => `https://${handle}.bandcamp.com`),
  platform('Substack', 'substack', 'substack.com', (handle) => `https://${handle}.substack.com`),
  platform('Patreon', 'patreon', 'patreon.com'),
  platform('Pinterest', 'pinterest', 'pinterest.com'),
  platform('Threads', 'threads', 'threads.net', at('www.threads.net/@')),
  platform('Telegram', 'telegram|телеграм\\p{L}{0,2}|تلغرام|تيليجرام', 't.me'),
  platform('Bluesky', 'bluesky', 'bsky.app', at('bsky.app/profile/')),
  platform('Behance', 'behance', 'behance.net'),
  platform('Dribbble', 'dribbble', 'dribbble.com'),
  platform('Medium', 'medium', 'medium.com', at('medium.com/@')),
  platform('Snapchat', 'snapchat', 'snapchat.com', at('www.snapchat.com/add/')),
  platform('Ko-fi', 'ko-?fi', 'ko-fi.com'),
  platform('Etsy', 'etsy(?: shop)?', 'etsy.com', at('www.etsy.com/shop/')),
  platform('VK', 'vk|вк|вконтакте', 'vk.com'),
];

function platform(
  name: string,
  words: string,
  host: string,
  profile: (handle: string) => string = at(`${host}/`),
): Platform {
  return {
    name,
    words,
    whole: letterPattern(`^(?:${words})$`),
    within: letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`),
    host,
    profile,
  };
}

/** The words for all platforms, for a pattern. */
export const platformWords = platforms.map(({ words }) => words).join('|');

/** The platform that a text names, whole. */
export function platformCalled(text: string): string | undefined {
  const words = text.trim();
  return platforms.find(({ whole }) => whole.test(words))?.name;
}

/** The platforms that a text names, in their own order: "for my twitch channel". */
export function platformsIn(text: string): readonly string[] {
  return platforms
    .filter(({ name, within }) => name.length > 3 && within.test(text))
    .map(({ name }) => name);
}

/** The platform whose pages a host has: "GitHub" for "www.github.com". */
export function platformOf(host: string): string | undefined {
  const bare = host.replace(/^(?:www|open|m)\./, '');
  if (bare === 'youtu.be') return 'YouTube';
  if (bare === 'twitter.com') return 'X';
  return platforms.find((one) => bare === one.host || bare.endsWith(`.${one.host}`))?.name;
}

/**
 * The address of a link that a request names: of itself, or of a profile on the platform that is its label.
 * Always `https:` or `http:`; undefined for a handle that may be of any platform.
 *
 * @example
 * linkAddress({ kind: 'link', text: '@luna', label: 'Instagram', at: 0 }); // 'https://instagram.com/luna'
 */
export function linkAddress({ text, label = '' }: PlanFact): string | undefined {
  if (/^@?[\w.-]{2,40}$/u.test(text) && (text.startsWith('@') || !text.includes('.'))) {
    const found = platforms.find(({ name }) => name === label);
    return found?.profile(text.replace(/^@/, ''));
  }
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url === null || !url.hostname.includes('.') ? undefined : url.href;
}
