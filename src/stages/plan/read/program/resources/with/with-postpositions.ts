/**
 * What has which fields in Japanese and Korean, where the verb stands last, and in Hindi and Arabic, with a colon.
 *
 * @example
 * withPostpositions('本にはタイトル、著者があり、会員には名前、電話番号があります。'); // '本: タイトル、著者。会員: 名前、電話番号。'
 * withPostpositions('예약은 이름, 전화번호를 받아요.'); // '예약: 이름, 전화번호. .'
 */
export function withPostpositions(text: string): string {
  return text
    .replace(japanese, (_whole, noun: string, list: string) => `${noun}: ${list}。`)
    .replace(korean, (_whole, noun: string, list: string) => `${noun}: ${list}. `)
    .replace(koreanBare, (_whole, noun: string, list: string) => `${noun}: ${list}`)
    .replace(
      turkish,
      (_whole, noun: string, list: string) =>
        `${noun.replace(/(?<=\p{L}{2}[aeıioöuü])n[ıiuü]n$(?<!(?:ürü|[lsş]a|fo|lo)n[ıiuü]n)|(?<=\p{L}{3})[ıiuü]n$/u, '')}: ${list.replace(owned, '').replace(/ğ(?=,|\sve\s|$)/gu, 'k')}. `,
    )
    .replace(hindi, '$<noun>: ')
    .replace(
      arabicBy,
      (_whole, noun: string, list: string) =>
        `${noun.replace('كتاب', 'كتب')}: ${list.replace(/\sو(?=\p{L}{3})/gu, '، ')}. `,
    )
    .replace(
      arabic,
      (_whole, noun: string, list: string) => `${noun}: ${list.replace(/\sو(?=\p{L}{3})/gu, '، ')}`,
    );
}

const japanese =
  /(?<![\p{sc=Han}\p{sc=Katakana}ー])([\p{sc=Han}\p{sc=Katakana}ー]{1,10})(?:に|の項目|のフィールド)?は([^。、はが\n]{1,16}(?:、[^。、はが\n]{1,16}){1,10})(?:が|を)(?:あり|持[ちつ]|含[みむ]|登録|保存|記録|入力|受け)(?:ます|し|ました|する|して|け取り)?(?:ます)?[、。]?/gu;
const korean =
  /(?<!\p{L})([\p{sc=Hangul}]{1,8}?)(?:에는|은|는|마다|엔|할 때)\s([^.,\n]{1,16}(?:,\s?[^.,\n]{1,16}){1,10}?)(?:이|가|을|를)\s(?:있|가지|가집|갖|포함|저장|입력|받|기록|등록)[\p{sc=Hangul}]{0,6}/gu;
/** "회원은 이름, 학번, 전화번호." */
const koreanBare =
  /(?<!\p{L})([\p{sc=Hangul}]{1,8}?)(?:에는|은|는)\s([^.,\n]{1,12}(?:,\s?[^.,\n]{1,12}){2,10})(?=[.\n]|$)/gu;
/** "kitapların başlığı, yazarı ve fiyatı olsun" */
const turkish =
  /(?<!\p{L})(?:(?:her|bir)\s)?(\p{L}{4,16}[ıiuü]n)\s((?:\p{L}{2,16}\s){0,2}\p{L}{1,16}[ıiuü](?:(?:,\s|\sve\s|,\sve\s)(?:\p{L}{2,16}\s){0,2}\p{L}{1,16}){1,9}?)\s(?:ol(?:sun|acak|malı)|(?:tut|sakla|kaydet|bulun)\p{L}{2,5}|var)(?!\p{L})[,.]?/giu;
/** "yazarı" is "yazar" by itself; of two words, the last stays: "stok adedi". */
const owned =
  /(?<=(?:^|,\s|\sve\s)\p{L}{1,14}[aeıioöuü])s[ıiuü](?=,|\sve\s|$)|(?<=(?:^|,\s|\sve\s)\p{L}{1,14}[bcçdfgğhjklmnprsştvyz])[ıiuü](?=,|\sve\s|$)/gu;
/** "Students ka naam, class" */
const hindi =
  /(?<![\p{L}\p{M}])(?<noun>[\p{L}\p{M}]{3,20}) (?:ka|ki|ke|का|की|के) (?=(?:naam|नाम|name|title)(?:,|\s\())/giu;
/** "إضافة كتاب بالعنوان والمؤلف والسعر" */
const arabicBy =
  /(?:إضافة|تسجيل|حفظ|إدخال) ([\p{L}\p{M}]{3,16}) ب(ال[\p{L}\p{M}]{2,16}(?: وال[\p{L}\p{M}]{2,16}){1,6})[،,]?/gu;
/** "المنتجات لها اسم وحجم وسعر" */
const arabic =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,16}) (?:لها|له|لهم|فيها|تحتوي على) ([^.،؛\n]{2,30}(?:\sو[^.،؛\n]{2,30}){1,6})/gu;
