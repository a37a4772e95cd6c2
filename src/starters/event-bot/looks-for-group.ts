import { dictionary } from '../page/dictionary.ts';
import { namedIn } from '../shared/named-commands.ts';

/** How long such a post stays open, where the request does not say. */
export const hoursOpen = 3;

/** What is typed for a group, where the request names no fields. */
export const groupTexts = dictionary(['game', 'when'], {
  en: 'Game | When',
  es: 'Juego | Cuándo',
  de: 'Spiel | Wann',
  fr: 'Jeu | Quand',
  pt: 'Jogo | Quando',
  it: 'Gioco | Quando',
  nl: 'Spel | Wanneer',
  pl: 'Gra | Kiedy',
  tr: 'Oyun | Zaman',
  ru: 'Игра | Когда',
  zh: '游戏 | 时间',
  ja: 'ゲーム | いつ',
  ko: '게임 | 언제',
  hi: 'खेल | कब',
  ar: 'اللعبة | الوقت',
  id: 'Game | Kapan',
  vi: 'Trò chơi | Khi nào',
  uk: 'Гра | Коли',
  sv: 'Spel | När',
});

/**
 * The command with which members look for others to play with; undefined where a request asks for no such bot.
 *
 * @example
 * looksForGroup('lfg bot: people look for a group, others join with a button'); // 'lfg'
 */
export function looksForGroup(text: string): string | undefined {
  const head = text.slice(0, 4000);
  if (!looks.test(head) || isOther.test(head)) return undefined;
  if (!isBot.test(head) && !joins.test(head)) return undefined;
  const named = namedIn(head);
  const own = named.find((name) => isCommand.test(name));
  return named.length === 0 ? 'lfg' : own;
}

/** Whether words of a request say what such a bot does. */
export function saysGroup(words: string): boolean {
  return looks.test(words) || joins.test(words);
}

const looks =
  /(?<!\p{L})(?:lfg|lfm|lfp|look(?:s|ing)? for (?:an? )?(?:group|party|squad|players|teammates|people to play)|find(?:s|ing)? (?:an? )?(?:group|party|squad|players|teammates|people to play)|mitspielersuche|mitspieler (?:suchen|sucht|finden|findet)|gruppensuche|spielersuche|busca(?:r|n)? (?:un )?(?:grupo|jugadores|equipo|compañeros)|cherche(?:r|nt)? (?:un )?(?:groupe|des joueurs|des coéquipiers)|procura(?:r|m)? (?:um )?(?:grupo|jogadores)|cerca(?:re|no)? (?:un )?(?:gruppo|giocatori)|(?:groep|medespelers) zoeken|szuka(?:nie|ją|nia|ć) (?:grupy|graczy|drużyny)|(?:oyuncu|takım|grup|ekip) (?:ara|bul)\p{L}{0,6}|(?:nga|a|menga)jak (?:main|mabar)|cari (?:teman|party|squad|tim) (?:main|mabar)?|(?:tìm|rủ) (?:đồng đội|nhóm|người chơi|bạn chơi|team)|(?:team|squad|player) (?:dhoon?d|chun)\p{L}{1,4}|поиск\p{L}? (?:группы|игроков|тиммейтов|команды|напарников)|ищут (?:группу|игроков|команду))(?!\p{L})|组队|找队友|組隊|メンバー募集|パーティー?募集|仲間募集|파티 ?모집|파티 ?구인|파티원|ग्रुप ढूँढ|टीम ढूँढ|البحث عن (?:مجموعة|لاعبين|فريق)|募集(?:ボット| ?bot)|모집 ?봇/iu;
const isBot =
  /(?<!\p{L})(?:(?:lfg|lfm|lfp|group finder|party finder|mitspielersuche|gruppensuche|spielersuche)[ -](?:discord[ -])?bot|bot (?:for |für |para |pour |per |voor |de |dla |для )?(?:lfg|lfm|lfp)|lfg (?:system|posts?))(?!\p{L})|组队(?:机器人| ?bot)|募集(?:ボット| ?bot)|모집 ?봇/iu;
const joins =
  /(?<!\p{L})(?:joins?|buttons?|knopf|knöpf\p{L}{0,2}|beitret\p{L}{0,2}|mitmach\p{L}{0,3}|bot[oó]n(?:es)?|unirse|unen|une|únete|boutons?|rejoin\p{L}{1,3}|bot(?:ão|ões)|entrar|pulsant[ei]|unirsi|partecip\p{L}{1,4}|knop(?:pen)?|meedoen|przycisk\p{L}{0,3}|dołącz\p{L}{0,3}|buton\p{L}{0,4}|katıl\p{L}{0,5}|ikut(?:an)?|gabung|tombol|tham gia|nút|кнопк\p{L}{1,3}|присоедин\p{L}{2,6})(?!\p{L})|按钮|加入|ボタン|参加|버튼|참가|बटन|शामिल|زر|انضم/iu;
/** What gives roles, channels or tickets is another bot. */
const isOther =
  /(?<!\p{L})(?:reaction roles?|roles? menu|role menu|self[ -]?roles?|temp(?:orary)? (?:voice|vc)|voice channels?|tickets?|welcom\p{L}{1,4}|moderat\p{L}{1,4}|matchmaking|elo|forum|website|rollenmenü|willkommen\p{L}{0,3}|bienvenid\p{L}{1,2}|bienvenue)(?!\p{L})/iu;
const isCommand =
  /^(?:lfg|lfm|lfp|group|party|squad|gruppe|grupo|groupe|gruppo|groep|grupa|grup|группа|mabar|ajak|main|timdoi|tim-doi|组队|募集|파티)(?: .{1,20})?$/u;
