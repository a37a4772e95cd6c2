import { allMatches } from '../../workspace/text/all-matches.ts';
import { namedList } from '../shared/named-list.ts';
import { readCooldown } from '../shared/reading/commands/read-cooldown.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { pairedRoles } from './paired-roles.ts';
import { readSteps } from './read-steps.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request says of points, of the roles of levels and of the words for a new level. */
export function readLevels(message: string): {
  readonly points: readonly [least: number, most: number];
  readonly secondsBetween: number;
  readonly perLevel: number;
  readonly roles: readonly {
    readonly level: number;
    readonly points?: number;
    readonly name: string;
  }[];
  /** With `{user}` in it. */
  readonly risen: string | undefined;
  /** Where new levels are told, as in `#levels`; empty for where somebody writes. */
  readonly channel: string;
  /** Channels in which nobody gains points. */
  readonly silent: readonly string[];
} {
  const text = message.slice(0, 4000);
  const { perLevel, roles, rest } = readSteps(text);
  const said = allMatches(text, quoted).map(([, words = '']) => words.trim());
  const silent = allMatches(text, without).flatMap(({ 0: clause }) => readChannels(clause));
  return {
    points: pointsIn(rest),
    perLevel,
    secondsBetween: secondsIn(text),
    roles: roles.length > 0 ? roles : rolesIn(text),
    risen: said.find((words) => /[{@<[]\s?(?:user|member|name)/iu.test(words)),
    channel: readChannels(text).find((name) => !silent.includes(name)) ?? '',
    silent,
  };
}

function pointsIn(text: string): readonly [least: number, most: number] {
  const { least, most } = range.exec(text)?.groups ?? rangeBehind.exec(text)?.groups ?? {};
  if (Number(least) > 0 && Number(most) >= Number(least)) return [Number(least), Number(most)];
  const given = Number(
    points
      .exec(text)
      ?.slice(1)
      .find((number) => number !== undefined),
  );
  return given > 0 ? [given, given] : [15, 25];
}

function secondsIn(text: string): number {
  const told = text.replaceAll(oneMinute, '1 ');
  const minutes = readNumber(
    told,
    pauses(
      'm(?:in(?:ut\\p{L}*)?)?|dk|dakika|мин\\p{L}*|分钟?|хв\\p{L}*|menit|phút|분|मिनट|دقيقة|دقائق',
    ),
    {
      min: 1,
      max: 1440,
    },
  );
  if (minutes !== undefined) return Math.round(minutes * 60);
  return (
    readNumber(
      text,
      pauses('s(?:e[ckg]\\p{L}*)?|sn|saniye|сек\\p{L}*|detik|giây|秒|초|सेकंड|ثانية|ثوان'),
      {
        min: 1,
        max: 86_400,
      },
    ) ??
    (Math.round(readCooldown(text) * 60) || (eachMessage.test(text) ? 0 : 60))
  );
}

/** "one minute cooldown", "eine Minute Pause" */
const oneMinute =
  /(?<!\p{L})(?:an?|one|eine[nr]?|una?|une|uma?|een|één|jedn[aą]|bir|одна|одну)\s(?=minut|min(?!\p{L})|dakika|минут)/giu;

/** "10 XP per message": for each of them. */
const eachMessage =
  /\d\s?\p{L}{2,8}\s(?:per|pro|por|par|за|za)\s(?:message|nachricht|mensaje|mensagem|messaggio|bericht|сообщение|wiadomość)|(?:each|every|jede|cada|chaque|ogni|elk|каждое|кожне|varje|setiap|tiap|m[ỗo]i|każda|كل)\s(?:message|nachricht|mensaje|mensagem|messaggio|bericht|сообщение|wiadomość|رسالة|повідомлення|meddelande|pesan|tin nh[ắa]n)\s[^.,;\n]{1,12}\d/iu;

/** "60s cooldown", "cooldown of 2 minutes", "at most once every 90 seconds" */
function pauses(unit: string): readonly string[] {
  const wait =
    'cool-?down|pause|wartezeit|abklingzeit|enfriamiento|délai|espera|attesa|przerwa|bekleme|кулдаун|jeda|задержк\\p{L}|クールダウン|冷却';
  return [
    `{n}[\\s-]?(?:${unit})[\\s-](?:\\p{L}{1,4}\\s)?(?:${wait})`,
    `(?:${wait})[^.,;\\n\\d]{0,20}{n}\\s?(?:${unit})(?!\\p{L})`,
    `(?:once (?:every|per|each)|every|alle|cada|toutes les|ogni|co|her|elke|каждые|кожні|setiap|mỗi)\\s{n}\\s?(?:${unit})(?!\\p{L})`,
  ];
}

/** "level 5 Pawn, level 10: Bishop", "roles at lvl 5 (Pawn), 10 (Bishop)", "Pawn at level 5" */
function rolesIn(text: string): readonly { readonly level: number; readonly name: string }[] {
  const paired = pairedRoles(text);
  if (paired.length > 0) return paired;
  const behind = allMatches(text, levelled).map(({ groups }) => groups ?? {});
  const further = allMatches(text, listed).map(({ groups }) => groups ?? {});
  const ahead = allMatches(text, reached)
    .map(({ groups }) => groups ?? {})
    // "Rollen ab Level 5, 10 und 20" names none.
    .filter(({ name = '' }) => !roleAlone.test(name));
  const before = allMatches(text, numberFirst).map(({ groups }) => groups ?? {});
  const found = [...behind, ...before, ...further];
  if (found.length + ahead.length === 0) return numberedIn(text);
  const roles = (found.length > 0 ? found : ahead).map(({ level, name = '' }) => ({
    level: Number(level),
    name: name.replace(/["“”„«»'‘’@]/gu, '').trim(),
  }));
  return [...new Map(roles.map((role) => [role.level, role])).values()]
    .filter(({ level, name }) => level > 0 && name !== '')
    .toSorted((a, b) => a.level - b.level)
    .slice(0, 20);
}

/** "roles at level 5, 10 and 20", "5级、15级、30级分别有铜、银、金": without names they are called by their level. */
function numberedIn(text: string): readonly { readonly level: number; readonly name: string }[] {
  const han =
    /(?<levels>\d{1,3}级(?:、\d{1,3}级){1,8})(?:分别|各|对应)?(?:有|获得|给|是|为)?(?<names>[\p{sc=Han}]{1,8}(?:、[\p{sc=Han}]{1,8}){1,8}?)(?:身份组|角色)/u.exec(
      text,
    )?.groups;
  const listed = namedList(text, 'roles?|rollen|rôles|cargos|ruoli|role|роли') ?? [];
  const areNames = listed.every((one) => /^\p{Lu}\D*$/u.test(one) && text.includes(one));
  const names = han?.['names']?.split('、') ?? (areNames ? listed : []);
  const said =
    han?.['levels'] ??
    (roleWord.test(text)
      ? (atLevels.exec(text)?.groups?.['levels'] ?? behindLevels.exec(text)?.[1])
      : undefined) ??
    '';
  const levels = allMatches(said, /\d{1,3}/gu).map(([number]) => Number(number));
  const word = atLevels.exec(text)?.groups?.['word'] ?? behindLevels.exec(text)?.[2] ?? 'Level';
  if (han !== undefined && names.length !== levels.length) return [];
  const isNamed = names.length === levels.length;
  return levels
    .filter((one) => one > 0)
    .map((one, at) => ({
      level: one,
      name:
        (isNamed ? names[at] : undefined) ??
        `${word.charAt(0).toUpperCase()}${word.slice(1).replace(/s$/u, '')} ${one}`,
    }))
    .slice(0, 20);
}

const roleAlone = /^(?:Roles?|Rollen?|Rôles|Cargos|Ruoli|Rol|Роли|Ролі|Roller|Rewards)$/u;
const roleWord =
  /(?<!\p{L})(?:roles?|rollen?|rôles?|cargos?|ruol[io]|role|ról|rol|roller|рол[ьи]|ролі|peran|vai trò)(?!\p{L})|身份组|ロール|役職|역할|رتب|أدوار/iu;

const unit =
  'xp|points?|puntos|punkte|pontos|punti|punktów|puan|очк\\p{L}*|опыта|бал(?:и|ів|ов)?|досвіду|poäng|poin|điểm(?: kinh nghiệm)?|diem|نقاط|نقطة|经验|経験値|경험치';
/** "15-25 xp", "entre 10 y 20 puntos" */
const range = letterPattern(
  `(?<!\\d)(?<least>\\d{1,3})\\s?(?:-|–|to|bis|a|à|y|and|und|et|e|do|до|~|～|到)\\s?(?<most>\\d{1,3})\\s?(?:random\\s)?(?:${unit})(?!\\p{L})`,
);
/** "xp per message: 15-25" */
const rangeBehind = letterPattern(
  `(?<!\\p{L})(?:${unit})(?!\\p{L})[^\\d\\n.,;]{0,40}(?<least>\\d{1,3})\\s?(?:-|–|to|bis|a|à|y|and|und|et|e|do|до|~|～|到)\\s?(?<most>\\d{1,3})(?!\\d)`,
);
/** "15 xp per message", "xp por mensaje (15 cada minuto)" */
const points = letterPattern(
  `(?<!\\d)(\\d{1,3})\\s?(?:${unit})(?!\\p{L})|(?<!\\p{L})xp\\s[^\\d\\n.]{0,30}\\(?(?<!(?:top|levels?)\\s)(\\d{1,3})(?![\\d]|\\s?(?:s|sec|sek|seg|min|m)(?!\\p{L})|\\s?(?:second|minut|sekund|segund))`,
);
const level =
  '[Ll]evels?|[Ll][Vv][Ll]|[Nn]ivel|[Ss]tufe|[Nn]iveau|[Nn]ível|[Ll]ivello|[Pp]oziom\\p{L}{0,3}|[Ss]eviye|[Уу]ров(?:ень|не)|[Рр]ів(?:ень|ні)|[Nn]ivå(?:n)?|[Cc]ấp(?: độ)?|[Cc]ap(?: do)?|等级|レベル|레벨|स्तर|المستوى|مستوى';
const name =
  "(?<name>[\"“„«@]?\\p{Lu}[\\p{L}\\p{N}’'-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{N}’'-]{1,20}){0,2})";
const between =
  '\\s?(?:[:=(–—→-]|->|=>|is|gets?|gives?|(?:you|they) (?:get|earn)|(?:gibt|bekomm(?:t|st)|kriegt|erhält)(?: (?:es|man|du|er))?|krijg(?:t|en|je)?(?: (?:je|men|ze))?|da|(?:se )?gan(?:a|ha)|reci?be|recebe|donne|dá|dà|daje|les? d[aeé]n?|d[éê]|verir|даёт|дає|отримує|ger|får man|får|(?:men)?dapat(?:kan)?|diberi|(?:được )?nhận(?: được)?|được|duoc|nhan)?\\s?(?:(?:the|a|die|der|de|el|la|le|o|il)\\s)?(?:(?:[Rr]ole|[Rr]olle|[Rr]ol|[Rr]ôle|[Cc]argo|[Rr]uolo|[Rr]ol[aęi]|[Рр]оль|[Rr]ollen|[Pp]eran|[Vv]ai trò|[Vv]ai tro)\\s)?';
const atLevels = letterPattern(
  `(?<!\\p{L})(?<word>${level})\\s?(?:(?:roles?|rewards?)\\s(?:at|for)\\s)?(?<levels>\\d{1,3}(?:(?:[,、・]|,?\\s(?:and|und|y|et|e|i|en|ve|и|و))\\s?(?:(?:${level})\\s)?\\d{1,3}){1,9})(?!\\d|\\s?(?:xp|\\p{Lu}))`,
  'u',
);
/** "5, 10 ve 20. seviyede" */
const behindLevels =
  /(?<!\d)(\d{1,3}\.?(?:(?:,|,?\s(?:ve|und|i|и|and))\s?\d{1,3}\.?){1,9})\s?(seviye|poziom|уров(?:ень|н)|levels?)/iu;
const levelled = letterPattern(
  `(?<!\\p{L})(?:${level})\\s?(?<level>\\d{1,3})${between}${name}`,
  'gu',
);
/** "на 5 уровне роль Новичок" */
const numberFirst = letterPattern(
  `(?<!\\d)(?<level>\\d{1,3})\\.?\\s(?:уров(?:не|ень)|poziom(?:ie)?|seviyede|рів(?:ні|ень)|лвл|lvl)${between}${name}`,
  'gu',
);
/** What goes on after one: ", 10 (Veteran)", ", za 25 Weteran". */
const listed = letterPattern(
  `(?:,|/|\\s(?:and|und|y|et|e|i|ve|и|і|та))\\s?(?:[аa]\\s)?(?:(?:za|na|od|на|за|с|з|от)\\s)?(?:(?<level>\\d{1,3})\\s?(?:[:=(–—→-]|->|=>)?(?!\\s?XP)|(?:za|na|at|bei|ab|al?|à|au|no|op|на|за)\\s(?<level>\\d{1,3})\\s)\\s?${name}`,
  'gu',
);
const reached = letterPattern(
  `${name}["”“»]?\\s(?:role\\s)?\\(?(?:at|ab|from|bei|auf|a partir de|dès|au|à|al|no|na|ao|en|op|bij|vanaf|od|от|с|на|på|ở|di(?=\\slevel))?\\s?(?:the\\s)?(?:${level})\\s?(?<level>\\d{1,3})`,
  'gu',
);
/** "no xp in #spam" */
const without =
  /(?<!\p{L})(?:no(?=\s(?:xp|exp|points?|levels?|experience|da|den|cuent\p{L}{1,2}|sum\p{L}{1,2}|se|conta\p{L}?|ganha\p{L}?)(?!\p{L}))|not|nobody|except|ignor\p{L}{1,4}|exclud\p{L}{1,4}|kein\p{L}{0,2}|nicht|außer|sin|excepto|sauf|pas|sem|exceto|senza|tranne|bez|oprócz|geen|behalve|hariç|без|кроме)(?!\p{L})[^.;\n]{0,60}|#[\p{L}\p{M}\p{N}_-]{1,60}[^.;,\n#]{0,40}(?:(?<!\p{L})(?:yok|verilmez|olmasın|sayılmaz|kein\p{L}{0,2}|nicht)(?!\p{L})|なし|無し|不|没有|없|नहीं|بدون)/giu;
const quoted = /["“”„«»「]([^"“”„«»「」\n]{3,200})["”“«»」]/gu;
