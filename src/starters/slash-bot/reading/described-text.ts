import { readChannels } from '../../shared/reading/commands/read-server-words.ts';
import { timeOfDay } from '../../shared/reading/clock/read-clock.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** A kind of text of which the bot has some of its own. */
export type DescribedText = 'joke' | 'morning' | 'night' | 'motivation';

/**
 * What a sentence wants to be posted by its kind, and not in words of its own; undefined where it says neither.
 *
 * @example
 * describedText('writes a good morning message in #general every day at 8'); // 'morning'
 */
export function describedText(sentence: string): DescribedText | undefined {
  const kind = kinds.find(([words]) => words.test(sentence))?.[1];
  if (kind === undefined) return undefined;
  const isTimed = timeOfDay(sentence) !== undefined;
  const isGreeting = kind !== 'motivation' && isTimed && readChannels(sentence).length > 0;
  return isGreeting || (says.test(sentence) && (isTimed || daily.test(sentence)))
    ? kind
    : undefined;
}

export const jokes =
  /(?<!\p{L})(?:jokes?|witz|witze|chistes?|blagues?|piadas?|barzellett[ae]|moppen|mop|żart\p{L}{0,3}|dowcip\p{L}{0,2}|fıkra|şaka|шутк\p{L}{1,2}|анекдот\p{L}{0,2}|жарт\p{L}{0,3}|skämt|lelucon|candaan|truyện cười)(?!\p{L})|笑话|ジョーク|농담|चुटकुल|نكت/iu;

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

const says = words(
  'posts?|sends?|shares?|writes?|says?|wish(?:es)?|posting|postet|schickt|sendet|schreibt|sagt|wünscht|publi(?:ca|que)|env[ií][ae]|mand[ae]|escrib[ae]|diga|dice|poste|envoie|écri(?:t|ve)|dise|dit|souhaite|postar?|manda|mande|escrev[ae]|invi[ai]|scriv[ae]|pubblica|dica|augura|plaatst|stuurt?|schrijft|zegt|wenst|wysyła|publikuje|pisze|życzy|gönder\\p{L}{0,4}|paylaş\\p{L}{0,4}|yaz\\p{L}{0,4}|at(?:an|sın|ar)|публикует|отправляет|присылает|пишет|желает|публікує|надсилає|пише|бажає|skickar|delar|skriver|säger|önskar|mengirim\\p{L}{0,3}|kirim|menulis|mengucapkan|gửi|đăng|viết|chúc',
  '投稿|送[るりっ]|言[うっ]|発言|発信|あいさつ|挨拶|发|發|说|보내|올리|말하|인사|भेज|लिख|पोस्ट|بول|يرسل|يكتب|ينشر|يقول',
);

const daily = words(
  'every (?:single )?(?:morning|day|night|evening|weekday)|daily|jeden (?:morgen|tag|abend)|täglich|cada (?:mañana|día|noche)|todos los días|todas las (?:mañanas|noches)|chaque (?:matin|jour|soir)|tous les (?:matins|jours|soirs)|toda (?:manhã|noite)|todas as (?:manhãs|noites)|todo (?:o )?dia|todos os dias|ogni (?:mattina|giorno|sera)|elke (?:dag|ochtend|avond)|codziennie|każdego (?:dnia|ranka)|her (?:sabah|gün|gece|akşam)|кажд(?:ый день|ый вечер|ое утро)|ежедневно|щодня|щоранку|щовечора|varje (?:dag|morgon|kväll)|setiap (?:hari|pagi|malam)|mỗi (?:ngày|sáng|tối)|हर (?:दिन|सुबह|रात)',
  '毎朝|毎日|毎晩|每天|每日|每晚|每早|매일|كل (?:يوم|صباح|ليلة)',
);

const kinds: readonly (readonly [RegExp, DescribedText])[] = [
  [
    words(
      'motivat\\p{L}{1,6}|motivier\\p{L}{1,5}|motivations?(?:spr[uü]ch\\p{L}{0,2}|zitate?)|inspirational|inspiring|uplifting|encourag\\p{L}{1,5}|motivador\\p{L}{0,2}|motivacional\\p{L}{0,2}|motivaciones|inspirador\\p{L}{0,2}|motivant\\p{L}{0,2}|inspirant\\p{L}{0,2}|motivazional[ei]|ispirazional[ei]|motiverend\\p{L}|motywuj\\p{L}{1,4}|motywacyjn\\p{L}{1,3}|motivasyon\\p{L}{0,4}|motive edici|мотив\\p{L}{3,10}|вдохновля\\p{L}{3,5}|мотивац\\p{L}{2,5}|надиха\\p{L}{3,5}|motiverande|motivasi|động lực',
      '励志|激励|応援メッセージ|やる気|モチベーション|동기 ?부여|प्रेरक|प्रेरणा|تحفيز',
    ),
    'motivation',
  ],
  [
    words(
      'good[ -]?morning|morning (?:greeting|message)s?|guten[ -]?morgen\\p{L}{0,8}|morgengru(?:ß|ss)|buenos días|buen día|bonjour|bom[ -]dia|buongiorno|goede[ -]?morgen\\p{L}{0,8}|dzień dobry|na dzień dobry|günaydın\\p{L}{0,4}|добр\\p{L}{2,3} утр\\p{L}|добрий ранок|доброго ранку|god ?morgon\\p{L}{0,8}|selamat pagi|chào buổi sáng',
      '早安|早上好|おはよう|좋은 아침|아침 인사|सुप्रभात|शुभ प्रभात|صباح الخير',
    ),
    'morning',
  ],
  [
    words(
      'good[ -]?night|gute[ -]?nacht\\p{L}{0,8}|buenas noches|bonne nuit|boa[ -]noite|buonanotte|buona notte|welterusten|goedenacht|goede nacht|dobranoc|iyi geceler|спокойной ночи|доброй ночи|на добраніч|god ?natt\\p{L}{0,8}|selamat malam|chúc ngủ ngon',
      '晚安|おやすみ|잘 ?자|좋은 밤|शुभ रात्रि|تصبحون على خير',
    ),
    'night',
  ],
];
