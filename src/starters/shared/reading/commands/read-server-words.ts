import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** The channels of a server that a request names, in its order: `#lobby`. */
export function readChannels(text: string): readonly string[] {
  const found = allMatches(
    text.slice(0, mostCharacters),
    /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[&/#])#([\p{L}\p{M}\p{N}_-]{1,60})/gu,
  );
  const quoted = allMatches(
    text.slice(0, mostCharacters),
    /(?<!\p{L})(?:channel|kanal|canal|kanaal|canale|kanale|salon|канал[ае]?|kanalen|каналі|kênh|saluran)\s["“„«'‘]\s?#?([\p{L}\p{M}\p{N}_-]{1,60})\s?["”“»'’]/giu,
  );
  // "في قناة المسابقات"
  const bare = allMatches(text.slice(0, mostCharacters), /(?:قناة|روم)\s(ال\p{L}{3,20})/gu);
  return [
    ...new Set(
      [...found, ...quoted, ...bare].map(([, name = '']) =>
        name.toLowerCase().replace(behindName, ''),
      ),
    ),
  ]
    .filter((name) => /\p{L}/u.test(name) && !/^[0-9a-f]{6}$/.test(name))
    .slice(0, 20)
    .map((name) => `#${name}`);
}

/** What scripts without spaces write behind a name: "#大厅发", "#おはようで". */
const behindName =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?:发|發|里|裡|频道|頻道|送|说|說|提醒|写|推送|打招呼|で|に|へ|の(?=チャ)|チャンネル|에서|에게|에|채널|으로)[^]{0,60}$/u;

/**
 * The role that a request names: "the role Deckhand", "Rolle „Gast“", "the Member role"; undefined if it
 * names none.
 */
export function readRole(text: string): string | undefined {
  const head = text.slice(0, mostCharacters);
  const name = patterns
    .map((pattern) => pattern.exec(head)?.groups?.['name'])
    .find((one) => one !== undefined);
  return name
    ?.replace(/["“”„«»'‘’@「」]/gu, '')
    .replace(only, '')
    .trim();
}

/** "Sadece Kaptan rolü" */
const only =
  /^\s?(?:only|nur|s[oó]lo|solamente|seule?|apenas|somente|soltanto|alleen|tylko|sadece|yalnızca|только|лише|тільки|bara|hanya|chỉ)\s/iu;

/** What a request has in quotes and is to be said, in its order: no names of bots, channels and roles. */
export function readSayings(
  text: string,
): readonly { readonly text: string; readonly at: number }[] {
  const found = allMatches(
    text.slice(0, mostCharacters),
    /["“„«「](?<double>[^"“”„«»「」\n]{2,500})["”“»」]|(?<![\p{L}\p{N}])['‘](?<single>(?:[^'’\n]|(?<=\p{L})['’](?=\p{L})){2,500})['’](?![\p{L}\p{N}])/gu,
  );
  return [...found]
    .map(({ groups, index }) => ({
      text: (groups?.['double'] ?? groups?.['single'] ?? '').trim(),
      at: index,
    }))
    .filter(
      ({ at, text: said }) =>
        !nameOf.test(text.slice(Math.max(at - 24, 0), at)) &&
        // "name | age" is how nicknames are written.
        !/^[\p{L}\s]{1,20}\|[\p{L}\s]{1,20}$/u.test(said) &&
        !isNamed.test(text.slice(at + said.length + 1, at + said.length + 12)),
    );
}

/** "@user", "[name]" and "<member>" become what the bot fills in. */
export function withPlaces(text: string): string {
  return text
    .replace(
      /@(?:user|username|member|name|nutzer|usuario|membre|membro|mitglied|miembro|lid|naam|nombre|nome|üye|kişi|участник|имя)(?!\p{L})|[[<{](?:user ?name|user|member|name|mention|nutzer|usuario|nombre|nom)[\]>}]/giu,
      '{user}',
    )
    .replace(/[[<{](?:server|server ?name|guild)[\]>}]/giu, '{server}')
    .replace(
      /[[<{](?:count|member ?count|members|number|anzahl|número|nombre de membres)[\]>}]/giu,
      '{count}',
    )
    .replace(/[[<{](?:level|lvl|nivel|stufe|niveau)[\]>}]/giu, '{level}');
}

/** Words before a name in quotes. */
const nameOf =
  /(?:called|named|club|clube|klub|verein|clan|guild|gilde|guilde|gremio|namens|genannt|heißt|llamado|appelé|chamado|chiamato|o nazwie|bot|channel|kanal|kanaal|canal|canale|kanale|kanał|salon|category|kategorie|catégorie|categoría|categoria|kategoria|server|serveur|servidor|role|roles|rolle|rol|rôle|cargo|ruolo|rol[aęi]|рол[ьи]|ролью|канал|каналі|kanalen|kênh|роллю|rollen|peran|vai trò|категорі[їя]|kategorin|danh mục|som heter|bernama|tên là|role:|channel:|group|tag|ロール|チャンネル|サーバー|クラン|サークル|服务器|群|서버|클랜|सर्वर|क्लब|سيرفر|نادي|رتبة|دور)[\s:]{0,3}$/iu;

/** "the "Crew" role", "「会员」身份组" */
const isNamed =
  /^["”“»」']?\s?(?:身份组|角色|频道|ロール|チャンネル|역할|채널|भूमिका|रोल|चैनल|(?:rol(?:e|le|ü\p{L}{0,3})?|rôle|cargo|ruolo|channel|kanal)(?!\p{L}))/iu;

const mostCharacters = 4000;

const roleWord =
  '[Rr]ol(?:e|le|ę|a|ü)?|[Rr]ôle|[Cc]argo|[Rr]uolo|[Рр]оль|[Рр]оллю|[Rr]ollen|[Pp]eran|[Vv]ai trò';
const name =
  '(?<name>(?:Level|Tier|Rank) \\d{1,3}|["“„«\'‘]\\p{L}[^"“”„«»\'’\\n]{1,40}["”“»\'’]|(?:\\p{Extended_Pictographic}\\ufe0f?\\s?)?@?\\p{Lu}[\\p{L}\\p{N}_-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}_-]{1,30}){0,2})';
const patterns: readonly RegExp[] = [
  letterPattern(
    `(?<!\\p{L})(?:${roleWord})(?:\\s(?:d[eu]l?|of|for|für|van|dla)\\s\\p{Ll}{2,12})?(?:\\s(?:(?:(?:that |which )?is\\s)?(?:called|named)|is|namens|llamado|appelé|chamado|chiamato|heißt|ist|se llama|es|s['’]appelle|est|se chama|é|si chiama|è|genaamd|heet|nazywa się|to|называется|зветься|heter|är))?[\\s:]{1,2}${name}`,
    'u',
  ),
  letterPattern(
    `(?<!\\p{L})(?:the|an?|die|le|el|il|o|de)\\s${name}[\\s-](?:${roleWord})(?!\\p{L})`,
    'u',
  ),
  // "…, Helpers role sees them"
  letterPattern(`(?<=^|[,.;:]\\s)${name}\\srole\\s(?=can|sees?|may|gets?|answers?)`, 'u'),
  // "autorole Fan"
  letterPattern(`[Aa]uto-?[Rr]ole[\\s:=]{1,3}${name}`, 'u'),
  // "Yetkili rolü görebilsin"
  letterPattern(
    `(?<![\\p{L}\\p{N}])${name}\\s(?:rolü|rolünü|rolüne|rolünde\\p{L}{0,2}|roli)(?!\\p{L})`,
    'u',
  ),
  // "メンバーという役職", "叫萌新的身份组", "새싹 역할을 주고"
  /(?<=^|[、。,\s「『がはもとにて])[「『]?(?<name>[\p{sc=Katakana}\p{sc=Han}ー\p{N}A-Za-z]{2,20}?)[」』]?(?:と(?:い|言)う(?:名前の)?|の)?(?:ロール|役職)(?=[をもが]\s?(?:自動|付|つ|与|あげ|渡|もら))/u,
  /(?:叫做?|名为|(?:给(?:他们?|她|TA|新人|新成员|新用户)?(?:自动)?)?(?:一个|加上?|分配|发|赋予)|给(?:他们?|她|TA|新人|新成员))\s?[“「]?(?<name>(?!一个|加|分配|发|自动|新人|新成员|他|她|不同|对应|相应|这个|指定)(?:(?!分配|自动|[时入给的])[\p{L}\p{N}]){1,10}?)[”」]?(?:这个|的)?(?:身份组|角色)(?!菜单|选择)/u,
  /(?<=^|[\s,.])["“‘']?(?<name>(?!자동|기본|새로운|해당|특정|그|이|모든|관련|다른|원하는|전용)[\p{L}\p{N}]{1,16}?)["”’']?(?:이?라는)?\s?역할(?=[을도]?\s?(?:하루\p{L}{0,3}\s)?(?:자동|주|줘|부여|붙|달아|추가|넣))/u,
  /역할\s?["“‘']?(?<name>(?!을|를|이|은|과|도|만|부여|하루|당일|추가|주|줘|자동|선택|버튼|메뉴|설정|관리|지급|목록)[\p{L}\p{N}]{1,20}?)["”’']?(?:을|를|로)?(?=[\s,.])/u,
  /["“‘'](?<name>[^"“”‘’'\n]{1,30})["”’']\s?역할/u,
  // "只有客服角色能看到", "スタッフロールだけ", "관리자 역할만"
  /(?:只有|仅限?|只[让允]许?)[“「]?(?<name>[\p{L}\p{N}]{1,10}?)[”」]?(?:身份组|角色)|(?:^|[、。\s「はが])(?<name>[\p{sc=Katakana}\p{sc=Han}ー]{2,12}?)ロール(?:だけ|のみ)|(?<=^|[\s,])(?<name>[\p{L}\p{N}]{1,12})\s?역할만/u,
  /(?:身份组|角色|身份(?!组))(?!可|能|才)\s?[“"「]?(?<name>[\p{L}\p{N}]{1,20}?)[”"」]?(?=[，。、；,.\s]|$)/u,
  /["“„](?<name>[^"“”„\n]{2,30})["”“]\s(?:रोल|भूमिका|rolü|역할|رتبة)/u,
  /[「『“"](?<name>[^「」『』“”"\n]{1,30})[」』”"]\s?(?:身份组|角色|ロール)/u,
  /भूमिका\s["“]?(?<name>[\p{L}\p{M}\p{N}]{2,30})["”]?/u,
  /(?:رتبة|دور)\s[«"“]?(?<name>[\p{L}\p{M}\p{N}]{2,30})[»"”]?/u,
  /ロール[「『](?<name>[^」』\n]{1,40})[」』]/u,
];
