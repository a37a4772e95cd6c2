import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

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
  const every = hasBoss ? numberIn(bossEvery, text) : 0;
  const levels = every > 0 ? 0 : numberIn(levelsOf, text);
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
    /(?<!\p{L})(?:shields?|(?:schutz)?schilde?|escudos?|boucliers?|scud[oi]|tarcz\p{L}|kalkan|щит\p{L}?)(?!\p{L})|护盾|シールド|バリア|방패|실드|ढाल|درع/iu,
  double:
    /(?<!\p{L})(?:double[- ]?shots?|doppel\p{L}{0,3}sch[uü]ss\p{L}{0,2}|(?:disparo|tiro) (?:doble|duplo)|double tir|tir double|doppio sparo|sparo doppio|dubbel\p{L}?[- ]?schot\p{L}?|podwójn\p{L}{1,3} strzał\p{L}?|çift\p{L}? (?:atış|ateş)|двойн\p{L}{2,3} (?:выстрел|огонь))(?!\p{L})|双发|双倍火力|ダブルショット|더블 ?샷|डबल शॉट|طلقة مزدوجة/iu,
  life: /(?<!\p{L})(?:extra[- ]?(?:life|lives|levens?|leben)|vidas? extra|vie (?:supplémentaire|bonus)|vit[ae] extra|dodatkow\p{L}{1,2} życi\p{L}|ekstra can|(?:дополнительн|лишн)\p{L}{2,3} жизн\p{L})(?!\p{L})|额外生命|追加ライフ|추가 생명|अतिरिक्त जीवन|حياة إضافية/iu,
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
const bossEvery =
  /(?<!\p{L})(?:every|alle|cada|tous les|toutes les|ogni|co|elke|om de|her|кажды\p{L}{1,2}|每) ?(\d{1,2})|(\d{1,2})\p{L}{1,5}ごと/iu;
const levelsOf =
  /(?<!\d)(\d{1,2}) ?(?:waves?|levels?|stages?|wellen|niveles|oleadas|niveau|vagues|níveis|livelli|poziom|fal[ei]?(?!\p{L})|seviye|dalga|уровн|волн|波|关|ウェーブ|ステージ|레벨|단계|स्तर|مراحل|مستويات)/iu;
const bossName = letterPattern(
  `(?:${boss.source})\\s?(?:called|named|namens|llamado|appelé|nommé|chamado|chiamato|genaamd|o nazwie|adlı|по имени)\\s["“„«]?(\\p{L}[\\p{L}\\p{N}'’-]{1,24})`,
);
const zigzag = /zig-?zag|зигзаг|之字|ジグザグ|지그재그|ज़िगज़ैग|متعرج/iu;
const stars =
  /(?:(?:moving|scrolling|twinkling|drifting) )?star ?fields?|(?:moving|scrolling|twinkling|drifting) stars|(?:background|hintergrund|fondo|fond|sfondo|achtergrond|tło|фон)\p{L}{0,2} (?:with|of|mit|de|con|com|avec|met|z|со?) (?:\p{L}{2,14} )?(?:stars|sternen|estrellas|estrelas|étoiles|stelle|sterren|gwiazd\p{L}{0,3}|зв[её]зд\p{L}{0,3})|(?:bewegte|ziehende) sterne|sternenhimmel|sternenfeld|星空|별 ?배경/iu;
