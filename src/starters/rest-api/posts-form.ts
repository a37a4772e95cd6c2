/**
 * Whether a request describes a server for the form of a page: it writes out the route to which the form
 * posts, and what it sends.
 *
 * @example
 * postsForm('takes the form of our site: POST /sign-ups with name and email'); // true
 */
export function postsForm(text: string): boolean {
  return formWords.test(text) && (calls.exec(text)?.length ?? 0) > 0 && !signed.test(text);
}

/** Whether a page's form is spoken of. */
export const formWords =
  /(?<!\p{L})(?:(?:web ?)?forms?|(?:kontakt|anmelde|web)?formulare?s?|formularz\p{L}{0,3}|formularios?|formulaires?|formulários?|modul[oi]|форм(?:а|ы|у|ой|е)?|formulier\p{L}{0,3}|form[uıi]\p{L}{0,4})(?!\p{L})|フォーム|表单|양식/iu;
const calls =
  /(?<!\p{L})POST\s`?\/[\w/-]{1,60}`?\s?(?:\(|:|with|taking|mit|con|avec|com|z|с|met|ile)(?![\p{L}])/u;
const signed = /signatur\p{L}{0,3}|hmac|github|stripe|shopify|firma(?:d[ao])|подпис/iu;
