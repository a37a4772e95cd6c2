/** What is to be done by a date, in the words around it: "RSVP by", "Zusagen bis". By when to answer is no time of the event. */
export function deadline(before: string, after: string, ahead: string): string | undefined {
  // "Anmeldeschluss 1. Juni. Gesundheitsbogen bis 15. Juni": another thing is due then.
  const isOther = /\p{L}{4}/u.test(before.replace(by, '').replace(politely, ''));
  if (!replies.test(`${before} ${after}`) && (isOther || !replies.test(ahead))) return undefined;
  if (!by.test(before) && !byBehind.test(after)) return undefined;
  const said = [before, after].find((words) => replies.test(words)) ?? replyIn(ahead);
  // "Could you do an invitation page with RSVP by"
  const bare = said.replace(byBehind, '');
  const own = bare.length > 24 ? bare.slice(Math.max(bare.search(replies), 0)) : bare;
  return (
    own
      .replace(
        /(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]{2})は\s?$|(?<=\p{sc=Hangul})[은는]\s?$/u,
        '',
      )
      .replace(number, ' ')
      // "Bitte mit Zusage bis"
      .replace(/^\s?(?:(?:bitte|please|por favor|merci)\s)?(?:mit|with|con|com|avec|met)\s/iu, '')
      .replace(/\s?\((?:bitte|please)?(?=[^()]*$)/u, '')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

const politely = /bitte|please|por favor|per favore/iu;
/** What says "by" right behind a date: "'a kadar", "まで", "前". */
export function untilBehind(after: string): string {
  return byBehind.exec(after)?.[0] ?? toWhom.exec(after)?.[0] ?? '';
}

/** "u mamy", "у Ольги" */
const toWhom = /^\s[uу]\s\p{L}{3,14}(?:\s\p{Lu}\p{L}{2,16})?(?=[,.;\n]|\s[+(\d]|$)/u;

/** "Réponse à maman (Julie) 06 55 50 11 22 avant le" */
function replyIn(ahead: string): string {
  return ahead.slice(replies.exec(ahead)?.index ?? 0).replaceAll(/\([^()]{0,40}\)/gu, ' ');
}

/** "rsvp to Ana on 555 0148 by" */
const number = /(?:\s(?:on|at|under|auf|unter|al|au|no|op|pod))?\s[+(]?\d[\d ()./-]{5,16}\d/gu;
const replies =
  /(?<!\p{L})(?:rsvp|say (?:yes|if|whether)|tell us|opgeven|geef|aangeven|digan|avis[ae]|sapere|pay(?!\p{L})|payment|zahl|überweis|pagar|payer|betal|zapła|wpła|repl(?:y|ies)|answer|respond|confirm|let (?:us|me) know|bescheid|weten|dajcie znać|avisad|avisen|avisem|prévenez|fateci sapere|sign ?up|register|antwort|zusage|zu-|rückmeld|anmeld|meld|bestätig|répon|confirm|inscri|respuest|respond|rispo|conferm|iscri|odpow|potwierd|zgłosz|ответ|подтверд|підтверд|повідом|відповід|osa|svar|anmäl|konfirmasi|daftar|balas|xác nhận|phản hồi|сообщ|aanmeld|reageer|cevap|katıl|bildir|haber ver)|回复|回覆|报名|返信|ご連絡|お返事|回答|회신|답장|참석|알려|الرد|التأكيد|تأكيد|جواب|उत्तर|जवाब/iu;
const by =
  /(?<!\p{L})(?:by|until|before|bis(?: spätestens)?(?: zum)?|spätestens(?: am)?|entro(?: il)?|prima del|avant(?: le)?|jusqu['’]au|antes del?|hasta(?: el)?|até(?: o)?(?: dia)?|do(?: dnia)?|до|не позднее|uiterlijk|vóór|voor|tot|senast(?: den)?|före|innan|sebelum|paling lambat|trước(?: ngày)?|не пізніше|قبل|截止)\s?$/iu;
const byBehind = /^\s?(?:まで|까지|前|之前|['’]?(?:ya|ye|e|a)\s?kadar|तक)/iu;

/** "donations before", "pay to @oak on venmo by": by when something is done. */
export function isByThen(before: string): boolean {
  return byThen.test(before) || payBy.test(before) || (by.test(before) && !until.test(before));
}

/** "bis " of "Bitte bis 1. März zusagen", where what is to be done stands behind the date. */
export function untilAhead(before: string, due: string): string {
  const [said = ''] = by.exec(before) ?? [];
  return due.includes(' ') && !due.endsWith(said.trim()) ? said : '';
}

/** That the label of a date ends with. */
const until = /\d|(?<!\p{L})(?:until|till?|tot|hasta|do|до)\s$/iu;
const byThen =
  /(?<!\p{L})(?:before|no later than|vor dem|spätestens(?: am)?|avant le|antes del?(?: dia)?|prima del|entro il|vóór|uiterlijk|przed|перед|не позднее)\s$/iu;
const payBy =
  /^\s?(?:and |please |und |bitte )?(?:pay|book|order|buy|send|register|sign up|transfer|deposit)(?!\p{L})[^]{2,60}\sby\s$/iu;

/** How long what stands ahead is where it says who is to answer: "Wer Kuchen mitbringt, meldet sich bis". */
export function whoAhead(ahead: string): number {
  return whoever.exec(ahead)?.[0].length ?? 0;
}

const whoever =
  /(?<=^|[.!?\n]\s{0,2})(?:wer|who(?:ever)?|quien(?:es)?|ceux qui|chi|quem|wie|kto|кто)\s[^.!?\n]{5,100}$/iu;
