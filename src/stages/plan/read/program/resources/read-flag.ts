import type { ResourceField } from '../../../../../contracts/job/resource.ts';
import { keyOf } from '../../../../../starters/shared/reading/key-of.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * What is true or false of a thing, however a request says so; undefined for any other field.
 *
 * @example
 * readFlag('published flag'); // { name: 'published', label: 'published', type: 'boolean' }
 * readFlag('куплено или нет'); // { name: 'куплено', label: 'куплено', type: 'boolean' }
 */
export function readFlag(words: string): ResourceField | undefined {
  const label = shapes
    .map((shape) => shape.exec(words.trim())?.groups?.['label']?.trim())
    .find((found) => found !== undefined && found.length > 1 && found.split(/\s/u).length <= 3);
  return label === undefined ? undefined : { name: keyOf(label), label, type: 'boolean' };
}

const word = "(?<label>\\p{L}[\\p{L}\\p{M}\\p{N}_ '’-]{1,38}?)";
const shape = (source: string): RegExp => letterPattern(`^(?:${source})$`);
const orNot =
  'or not|yes ?(?:/|or) ?no|oder nicht|ja ?(?:/|oder) ?nein|o no|s[iíì] ?(?:/|o) ?no|ou pas|ou non|oui ?(?:/|ou) ?non|ou não|sim ?(?:/|ou) ?não|o meno|of niet|ja ?(?:/|of) ?nee|lub nie|czy nie|tak ?(?:/|lub) ?nie|или нет|да ?(?:/|или) ?нет|veya değil|evet ?(?:/|veya) ?hayır';
const shapes: readonly RegExp[] = [
  // "published flag", "完了フラグがあります"
  shape(`${word}[\\s-]?(?:flag|toggle|checkbox|フラグ(?:が(?:あります|ある|付きます))?|플래그)`),
  shape(`(?:flag|indicador|drapeau|флаг)\\s(?:for |de |du |di )?["'«“]?${word}["'»”]?`),
  // "can be pinned or not", "bought yes/no", "읽음 여부", "是否完成"
  shape(`(?:(?:can|may) be |(?:if|whether) (?:it )?(?:is |was )?)?${word}\\s(?:${orNot})`),
  shape(`${word}\\s?(?:여부|与否|與否|したか(?:どうか)?|かどうか)`),
  shape(
    `(?:(?:whether|if) (?:(?:it|they)['’]?(?:s|re) |(?:it |they )?(?:is |are |was |has been )|(?:it )(?=\\p{L}))|whether |是否(?:已)?)${word}`,
  ),
  // "ob es verliehen ist", "ob ich es verliehen habe"
  shape(`ob (?:ich |wir )?(?:es |er |sie |ihn )?${word}(?: ist| wurde| sind| haben?)?`),
  // "si está prestado", "s'il est emprunté", "se è disponibile", "of het uitgeleend is"
  shape(
    `(?:y |e |et )?(?:si (?:est[áa]n? |es |l[oa] he |(?:je )?l['’]ai )|s(?:['’]il|i elle|['’]elle) est |se (?:est[áa] |è |l['’]ho ))${word}`,
  ),
  shape(
    `(?:y |e )?s[ie] (?:ya |já )(?:(?:está|foi) )?${word}|(?:e )?se (?:está|foi) ${word}|đã ${word} (?:chưa|hay chưa)`,
  ),
  shape(`of (?:ik )?(?:het |hij |ze )?${word}(?: is| zijn| heb)?`),
  shape(`czy (?:jest )?${word}`),
  shape(`om (?:den |det |de )är ${word}`),
  shape(`apakah (?:sedang |sudah )?${word}`),
  shape(`${word} ли(?: (?:она|он|оно|книга))?`),
  shape(`чи (?:вона |він |є )?${word}`),
  shape(`(?:can|may) be (?:marked (?:as )?)?${word}`),
  shape(`(?:kann|können) ${word} (?:sein|werden)`),
];
