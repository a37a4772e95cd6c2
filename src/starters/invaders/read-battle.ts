import { withDigits } from '../shared/reading/numbers/with-digits.ts';

type Power = 'shield' | 'double' | 'life';

/** What a request adds to the battle. */
export interface Battle {
  /** What a hit may drop: the kinds, with their names in the words of the request. */
  readonly powers: readonly { readonly kind: Power; readonly name: string }[];
  /** The waves of a game, after which it is won; 0 is without an end. */
  readonly waves: number;
  /** After how many waves a boss comes; 0 is never. */
  readonly bossEvery: number;
  /** What the boss is called; empty without a name. */
  readonly bossName: string;
  /** Whether some of the invaders weave. */
  readonly hasZigzag: boolean;
  /** Whether stars move behind the field. */
  readonly hasStars: boolean;
}

/**
 * Reads what comes in a battle beside the rows of invaders.
 *
 * @example
 * readBattle('shields, five levels, then a boss called Zorg'); // { powers: [{ kind: 'shield', name: 'Shields' }], waves: 6, bossEvery: 6, bossName: 'Zorg', hasZigzag: false, hasStars: false }
 */
export function readBattle(message: string): Battle {
  const text = withDigits(message);
  const named = kinds.flatMap((kind) => {
    const [name] = powers[kind].exec(text) ?? [];
    return name === undefined ? [] : [{ kind, name: name.charAt(0).toUpperCase() + name.slice(1) }];
  });
  const hasBoss = boss.test(text);
  const every = numberIn(bossEvery, text);
  const levels = numberIn(levelsOf, text);
  const isLast = hasBoss && every === 0;
  return {
    powers: named.length > 0 || !anyPower.test(text) ? named : icons,
    waves: levels === 0 ? 0 : levels + Number(isLast),
    bossEvery: hasBoss ? every || (levels > 0 ? levels + 1 : 5) : 0,
    bossName: bossName.exec(message)?.[1] ?? '',
    hasZigzag: zigzag.test(text),
    hasStars: stars.test(text),
  };
}

/** The request without the stars behind the field: they are no invaders. */
export function withoutStars(message: string): string {
  return message.replace(stars, ' ');
}

function numberIn(pattern: RegExp, text: string): number {
  const found = pattern.exec(text)?.slice(1).find(Boolean);
  return Math.min(Number(found ?? 0), 50);
}

const powers: Readonly<Record<Power, RegExp>> = {
  shield:
    /(?<!\p{L})(?:shields?|schutzschild\p{L}{0,2}|schilde?|escudos?|boucliers?|scud[oi]|tarcz\p{L}{1,2}|kalkan|щит\p{L}{0,2})(?!\p{L})|护盾|シールド|バリア|방패|실드|ढाल|درع/iu,
  double:
    /(?<!\p{L})(?:double[- ]?shots?|doppel\p{L}{0,3}sch[uü]ss\p{L}{0,2}|(?:disparo|tiro) (?:doble|duplo)|(?:double tir|tir double)|(?:doppio (?:sparo|colpo)|(?:sparo|colpo) doppio)|dubbel\p{L}{0,1}[- ]?schot\p{L}{0,2}|podwójn\p{L}{1,3} strza\p{L}{1,2}|çift\p{L}? (?:atış|ateş)|двойн\p{L}{2,3} (?:выстрел\p{L}?|огонь))(?!\p{L})|双发|双倍(?:火力|射击)|ダブルショット|더블 ?샷|डबल शॉट|طلقة مزدوجة/iu,
  life: /(?<!\p{L})(?:extra (?:life|lives|levens?)|(?:extra|zusatz|bonus)-?leben|vidas? extra|vie (?:supplémentaire|bonus|en plus)|vit[ae] extra|dodatkow\p{L}{1,2} życi\p{L}|ekstra can|(?:дополнительн|лишн)\p{L}{2,3} жизн\p{L})(?!\p{L})|额外生命|加命|エクストラライフ|추가 생명|अतिरिक्त जीवन|حياة إضافية/iu,
};
const kinds = ['shield', 'double', 'life'] as const;
const icons = [
  { kind: 'shield', name: '🛡' },
  { kind: 'double', name: '⇈' },
  { kind: 'life', name: '♥' },
] as const;
const anyPower = /power[- ]?ups?(?!\p{L})|道具|パワーアップ|아이템|파워업/iu;
const boss =
  /(?<!\p{L})boss(?:e[sn]?|ów|u|a|y|i)?(?!\p{L})|endgegner|jefe final|chefão|босс|首领|ボス|보스|बॉस|زعيم/iu;
const waves =
  '(?:waves?|levels?|stages?|wellen|niveles|oleadas|niveaux|vagues|níveis|ondas|livelli|ondate|golven|niveaus|poziom\\p{L}{0,3}|fal[ei]?|seviye\\p{L}{0,2}|dalga\\p{L}{0,3}|bölüm|уровн\\p{L}{1,2}|волн\\p{L}{0,2}|波|关|ウェーブ|ステージ|레벨|단계|웨이브|लेवल|स्तर|مراحل|مستويات|موجات)';
const bossEvery = new RegExp(
  `${boss.source}[^.!?\\n]{0,24}?(\\d{1,2})\\.? ?${waves}|(?:every|alle|cada|tous les|toutes les|ogni|co|elke|om de|her|кажды\\p{L}{1,2}|每) ?(\\d{1,2}) ?${waves}[^.!?\\n]{0,12}(?:${boss.source})|(\\d{1,2})${waves}ごとにボス`,
  'iu',
);
const levelsOf = new RegExp(
  `(?<!(?:every|alle|cada|les|ogni|co|elke|de|her|\\p{L}{2}[ыи][ех]) |每 ?|\\d)(\\d{1,2}) ?${waves}(?!ごと)`,
  'iu',
);
const bossName = new RegExp(
  `(?:${boss.source})\\s?(?:called|named|namens|llamado|appelé|nommé|chamado|chiamato|genaamd|o nazwie|adlı|по имени)\\s["“„«]?(\\p{L}[\\p{L}\\p{N}'’-]{1,24})`,
  'iu',
);
const zigzag = /zig-?zag|зигзаг|之字|ジグザグ|지그재그|ज़िगज़ैग|متعرج/iu;
const stars =
  /(?:(?:moving|scrolling|twinkling|drifting) )?star ?fields?|(?:moving|scrolling|twinkling|drifting) stars|(?:background|hintergrund|fondo|fond|sfondo|achtergrond|tło|фон)\p{L}{0,2} (?:with|of|mit|de|con|com|avec|met|z|со?) (?:\p{L}{2,14} )?(?:stars|sternen|estrellas|estrelas|étoiles|stelle|sterren|gwiazd\p{L}{0,3}|зв[её]зд\p{L}{0,3})|(?:bewegte|ziehende) sterne|sternenhimmel|sternenfeld|星空|별 ?배경/iu;
