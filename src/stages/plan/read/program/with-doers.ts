/**
 * The text of a request for an API with a name for the field that says who did something.
 *
 * @example
 * withDoers('books with title, who suggested it, and votes'); // 'books with title, suggested by, and votes'
 */
export function withDoers(text: string): string {
  return text
    .replace(own, '$<if> it is $<deed>')
    .replace(english, '$<before>$<deed> by')
    .replace(german, '$<before>$<deed> von')
    .replace(french, '$<before>$<deed> par')
    .replace(
      dutch,
      (_whole, before: string, one = '', other = '') => `${before}${one}${other} door`,
    )
    .replace(italian, '$<before>$<deed> da');
}

const english =
  /(?<before>(?:,|;|\(|(?<!\p{L})(?:and|with|plus))\s?)who\s(?:(?:has|had)\s)?(?<deed>\p{L}{3,18}ed|brought|wrote|made|built|sold|bought|chose|found|took|lent)(?:\s(?:it|them|this|that))?(?=\s?(?:[,;.)\n]|and\s|$))/giu;
/** "whether I lent it to someone" */
const own =
  /(?<!\p{L})(?<if>whether|if)\s(?:I|we)(?:['’]ve|\shave)?\s(?<deed>\p{L}{3,18})\s(?:it|them)(?:\sto\s(?:a\s)?\p{L}{3,20})?(?=\s?(?:[,;.)\n]|and\s|$))/giu;
const german =
  /(?<before>(?:,|;|\(|(?<!\p{L})(?:und|mit))\s?)wer\s(?:es|sie|ihn|das|den|die)\s(?<deed>\p{L}{4,20})\s(?:hat|haben)(?!\p{L})/giu;
const french =
  /(?<before>(?:,|;|\(|(?<!\p{L})(?:et|avec))\s?)(?:celui )?qui\s(?:l['’](?:a|ont)|les a|a)\s(?<deed>\p{L}{3,18}[éits])(?=\s?(?:[,;.)\n]|et\s|$))/giu;
const dutch =
  /(?<before>(?:,|;|\(|(?<!\p{L})(?:en|met))\s?)wie\s(?:het|hem|ze|dit|dat)\s(?:(?:heeft|had)\s(?<one>\p{L}{4,20})|(?<other>\p{L}{4,20})\s(?:heeft|had))(?!\p{L})/giu;
const italian =
  /(?<before>(?:,|;|\(|(?<!\p{L})(?:e|con))\s?)chi\s(?:l['’]ha|lo ha|li ha)\s(?<deed>\p{L}{3,18}to)(?!\p{L})/giu;
