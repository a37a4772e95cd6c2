import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { isSite } from '../../is-site.ts';
import { linkAddress } from '../../profile-link.ts';
import type { SitePart } from '../part.ts';

interface Channel {
  readonly name: string;
  readonly words: string;
  readonly address: string;
}

const channels: readonly Channel[] = [
  {
    name: 'Telegram',
    words: 'telegram|телеграм\\p{L}{0,2}|تيليجرام|تلغرام',
    address: 'https://t.me/',
  },
  {
    name: 'Instagram',
    words:
      'instagram|insta|инстаграм\\p{L}?|інстаграм\\p{L}?|インスタ(?:グラム)?|인스타(?:그램)?|انستغرام|انستا',
    address: 'https://www.instagram.com/',
  },
  {
    name: 'Facebook',
    words: 'facebook|fb|фейсбук\\p{L}?|페이스북|فيسبوك',
    address: 'https://www.facebook.com/',
  },
  { name: 'TikTok', words: 'tik ?tok|抖音|틱톡|تيك توك', address: 'https://www.tiktok.com/' },
  {
    name: 'YouTube',
    words: 'you ?tube|ютуб\\p{L}?|유튜브|يوتيوب',
    address: 'https://www.youtube.com/',
  },
  {
    name: 'Discord',
    words: 'discord|дискорд\\p{L}?|디스코드|ディスコード',
    address: 'https://discord.com/',
  },
  { name: 'GitHub', words: 'git ?hub', address: 'https://github.com/' },
  { name: 'LinkedIn', words: 'linked ?in', address: 'https://www.linkedin.com/' },
  { name: 'Spotify', words: 'spotify', address: 'https://open.spotify.com/' },
  { name: 'Bandcamp', words: 'bandcamp', address: 'https://bandcamp.com/' },
  { name: 'SoundCloud', words: 'sound ?cloud', address: 'https://soundcloud.com/' },
  {
    name: 'Apple Podcasts',
    words: 'apple(?: podcasts?)?(?! (?:music|pay|pie|cake|juice|tree|cider))',
    address: 'https://podcasts.apple.com/',
  },
  { name: 'Apple Music', words: 'apple music', address: 'https://music.apple.com/' },
  { name: 'Deezer', words: 'deezer', address: 'https://www.deezer.com/' },
  { name: 'Pinterest', words: 'pinterest', address: 'https://www.pinterest.com/' },
  { name: 'Twitch', words: 'twitch', address: 'https://www.twitch.tv/' },
  { name: 'VK', words: 'vk|вк(?:онтакте)?', address: 'https://vk.com/' },
  { name: 'LINE', words: 'line|ライン', address: 'https://line.me/' },
  { name: 'KakaoTalk', words: 'kakao ?talk|카카오톡|카톡', address: 'https://pf.kakao.com/' },
  { name: 'Messenger', words: 'messenger', address: 'https://m.me/' },
  { name: 'Steam', words: 'steam', address: 'https://store.steampowered.com/' },
  { name: 'Etsy', words: 'etsy', address: 'https://www.etsy.com/' },
];

const names = channels.map(({ words }) => words).join('|');
const buttons =
  'buttons?|links?|icons?|knopf|knöpfe|symbole?|bot(?:ón|ones)|enlaces?|iconos?|bot(?:ão|ões)|ícones?|boutons?|liens?|icônes?|pulsant[ei]|icone|collegament[oi]|knop(?:pen)?|przyciski?|ikon[aky]\\p{L}{0,2}|link(?!tree)\\p{L}{1,4}|buton\\p{L}{0,3}|düğme\\p{L}{0,3}|bağlantı\\p{L}{0,4}|кнопк\\p{L}|ссылк\\p{L}|иконк\\p{L}|tombol|tautan|nút|liên kết|посиланн\\p{L}{1,2}|іконк\\p{L}|knapp(?:ar)?|länk(?:ar)?|ikoner|बटन|लिंक|أزرار|زر|روابط|رابط';
const joined = `(?:(?:\\s?[,/&、]\\s?|\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|и|или|और|و|dan|và|та|й|і|och)\\s?)(?:${names})){0,5}`;

/** Buttons to platforms and chats that a request names without an address there. */
export const channelButtons: SitePart = {
  name: 'channels',
  sure: [
    `(?:${names})${joined}[- ]?(?:${buttons}|按钮|链接|ボタン|リンク|버튼|링크)`,
    `(?:${buttons})(?: \\p{L}{1,12}){0,3} (?:${names})${joined}`,
    'social(?:[- ]?media)?[- ](?:buttons?|links?|icons?|channels?)|links to (?:our |my )?socials?|redes sociales|redes sociais|réseaux sociaux|link social|social[- ]media[- ](?:links|kanäle|icons)|linki do (?:mediów społecznościowych|social mediów)|(?:tautan )?media sosial|mạng xã hội|соцмереж\\p{L}{0,3}|sociala medier|sosyal medya(?: \\p{L}{3,14})?|соцсет\\p{L}{1,3}|社交媒体|SNSリンク|소셜 ?(?:미디어|링크)|सोशल मीडिया|وسائل التواصل',
    'join[- ]?(?:button|link)',
  ],
  of: (page) => isSite(page.starter) && openIn(page).length > 0,
  build(page) {
    const open = openIn(page);
    if (open.length === 0) return undefined;
    return {
      place: 'contact',
      html: markup`
        <p class="part-buttons">
          ${open.map(({ name, address }) => markup`<a class="button quiet" href="${address}" rel="noopener">${name}</a> `)}
        </p>
      `,
      styles: '',
      isOpen: true,
    };
  },
};

/** Those that the request wishes a button to and tells no address of. */
function openIn({ message = '', facts = [] }: Page): readonly Channel[] {
  const said = allMatches(message, asked)
    .map(([words]) => words)
    .join('\n');
  if (said === '') return [];
  const known = facts.flatMap((fact) =>
    fact.kind === 'link' ? [new URL(linkAddress(fact) ?? 'https://none.invalid').hostname] : [],
  );
  const isSocial = said.search(social) >= 0;
  const isJoin = /join/iu.test(said);
  return channels.filter(
    ({ name, words, address }) =>
      (said.search(wholeWords(words)) >= 0 ||
        (isSocial && usual.has(name)) ||
        (isJoin && name === 'Discord' && /discord/iu.test(message))) &&
      !known.some((host) =>
        host.endsWith(new URL(address).hostname.replace(/^(?:www|open)\./, '')),
      ),
  );
}

const asked = wholeWords(channelButtons.sure.join('|'));
const social = wholeWords(channelButtons.sure[2] ?? '');
const usual: ReadonlySet<string> = new Set(['Instagram', 'Facebook']);
