import { isBlank } from '../../errors/text/is-blank.ts';

/**
 * Whether a reply plainly asks for nothing: only thanks, praise, greetings or emoji. A single word that is
 * not listed here makes it a wish: a follow-up too many is undone, a wish that is ignored is lost.
 */
export function isChatter(text: string): boolean {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(emojiCode, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  if (words === null) return !isBlank(text);
  return words.length <= maxWords && words.every((word) => chatter.has(word));
}

/** `<:name:id>` of a server's own emoji, and hearts. */
const emojiCode = /<a?:\w{1,32}:\d{1,20}>|<\/?3/g;
const maxWords = 12;

const chatter: ReadonlySet<string> = new Set(
  [
    // Words that say nothing alone, so that "I love it, thank you so much" is covered.
    'i you it s is that this so very much really just for all a the to too and looks look works well',
    'im am m we u ur your my me to ich es das ist so sehr dir je le la ça ca c est muy lo il è e o você',
    'thanks thank thx ty tysm tyvm cheers thankyou appreciated appreciate',
    'cool nice great awesome amazing perfect excellent wow good love like lovely beautiful fantastic',
    'brilliant superb sweet neat wonderful fabulous yay yeah yes yep ok okay kk alright lol haha hehe xd',
    'gg np bot job work done hi hello hey gm morning bye',
    'danke dankeschön schön super toll klasse prima spitze perfekt vielen dank wunderbar geil hallo',
    'sieht aus gut gefällt mir ja',
    'merci beaucoup parfait génial bravo bien joli très',
    'gracias muchas genial perfecto excelente gracia guay vale buen bueno trabajo',
    'grazie mille perfetto bello bellissimo ottimo bravo brava',
    'obrigado obrigada valeu perfeito ótimo legal lindo bom',
    'dank bedankt dankjewel mooi dziękuję dzięki tack tak takk kiitos děkuji teşekkürler teşekkür',
    'спасибо круто класс отлично супер дякую ευχαριστώ شكرا תודה धन्यवाद',
    'ありがとう ありがとうございます すごい 最高 谢谢 謝謝 太棒了 太好了 감사합니다 고마워 고마워요 ขอบคุณ',
  ].flatMap((line) => line.split(' ')),
);
