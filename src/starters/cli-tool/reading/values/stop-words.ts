import type { Language } from '../../../../contracts/languages.ts';

/**
 * The words that a count of words leaves out, if the request asks for that: those that it names, and the usual
 * ones of English and of its language.
 *
 * @example
 * stopWordsIn('top 10 words, skip the and a of etc', 'en'); // ['the', 'a', 'an', 'and', …]
 */
export function stopWordsIn(text: string, language: Language): readonly string[] | undefined {
  const said = skips.exec(text)?.groups;
  if (said === undefined && !asked.test(text)) return undefined;
  const named = (said?.['words'] ?? '').toLowerCase().match(/\p{L}{1,12}/gu) ?? [];
  const usual = language === 'en' ? stopWords.en : `${stopWords.en} ${stopWords[language]}`;
  const isSmall = (word: string): boolean => [...word].length < 5 && !noWords.has(word);
  return [...new Set([...usual.split(' '), ...named.filter(isSmall)])];
}

const asked =
  /stop[\s-]?words?|stopp?wörter|füllwörter|(?<!\p{L})(?:skip\p{L}{0,4}|ignor\p{L}{1,5}|without|exclud\p{L}{1,3}|leav\p{L}{1,3} out|ohne|sin|sans|sem|senza|zonder|bez|без)\s(?:[\p{L}]{1,9}\s){0,3}(?:(?:common|filler|boring|small|short) words|häufigen wörter|palabras (?:vacías|comunes)|mots (?:vides|courants|outils)|palavras comuns|parole (?:vuote|comuni))|stopwoorden|słowa pospolite|etkisiz kelime|стоп-?слов|停用词|ストップワード|불용어/iu;
/** "skip the, and, a, of", "ohne der die das" */
const skips =
  /(?<!\p{L})(?:skip(?:s|ping)?|ignor(?:e|es|ing)|exclud(?:e|es|ing)|without|leav(?:e|es|ing) out|not counting|ohne|ignorier\p{L}{0,3}|sin|ignora\p{L}{0,3}|excluye\p{L}{0,2}|sans|ignore[rz]?|sem|senza|zonder|negeer\p{L}{0,2}|bez|pomija\p{L}{0,3}|без)\s(?:(?:words|wörter|palabras|mots|palavras|parole|słów|слов)\s(?:like|such as|wie|como|comme|come|jak)\s)?(?<words>["'“„«]?(?:the|and|of|an?|in|to|der|die|das|und|el|la|los|de|y|le|les|et|o|os|e|il|che|het|een|en|i|w|na|и|в)["'”“»]?(?:[\s,/]+["'“„«]?\p{L}{1,5}["'”“»]?){1,10})/iu;
const noWords: ReadonlySet<string> = new Set(['etc', 'usw', 'ecc', 'itp', 'like', 'word']);

/** The words that come most often in any text, and say least. */
const stopWords: Readonly<Record<Language, string>> = {
  en: "the a an and or but of to in on at by for from with as is are was were be been it its this that these those i you he she we they his her my your our their not no so if then than do does did have has had will would can could there which who what when it's",
  es: 'el la los las un una unos unas y o pero de del al a en con por para que se su sus es son fue era como más no sí lo le les me te mi tu ya muy este esta esto',
  de: 'der die das den dem des ein eine einen einem einer und oder aber von zu zum zur in im an am auf mit für bei aus nach ist sind war waren sein hat haben nicht auch es er sie ich du wir ihr sich als wie so dass wenn',
  fr: 'le la les un une des et ou mais de du au aux à en dans par pour avec sur que qui ce cette ces est sont était il elle on nous vous ils je tu se sa son ses ne pas plus y',
  pt: 'o a os as um uma uns umas e ou mas de do da dos das em no na nos nas por para com que se é são foi era como mais não ao à seu sua ele ela eu você isso',
  it: 'il lo la i gli le un uno una e o ma di del della dei delle a al alla in nel nella da dal con su per che si è sono era come più non ci lui lei io tu questo questa',
  nl: 'de het een en of maar van te in op aan met voor bij uit naar is zijn was waren heeft hebben niet ook er dat die dit deze ik je jij hij zij we wij ze als om dan',
  pl: 'i oraz lub ale w we z ze na do od po za o u przez dla to jest są był była było być się nie tak jak że co ten ta te on ona ono ja ty my wy ich jego jej',
  tr: 've veya ama ile bir bu şu o da de ki mi için gibi çok daha en ne var yok değil ise olarak olan ben sen biz siz onlar',
  ru: 'и или но а в во на с со к ко у о об от до из за по для не ни что это этот эта эти как так же бы был была было были есть он она они я ты мы вы его её их то',
  zh: '的 了 和 是 在 我 你 他 她 它 们 这 那 有 就 不 也 都 而 及 与 着 或',
  ja: 'の に は を が と で も た て だ です ます する した から まで や へ より',
  ko: '이 그 저 것 수 등 및 또는 그리고 하지만 는 은 가 을 를 에 의 도 와 과',
  hi: 'का की के को में से पर और या है हैं था थी थे यह वह ये वे एक नहीं भी तो कि जो ने',
  ar: 'في من على إلى عن مع و أو ثم أن إن هذا هذه ذلك تلك هو هي هم كان كانت لا ما لم لن قد التي الذي',
  id: 'yang dan atau tapi tetapi di ke dari untuk pada dengan dalam oleh tentang ini itu adalah ialah ada akan sudah telah belum bisa dapat tidak bukan tak juga saja lagi sangat lebih seperti karena jika kalau agar saat maka sebagai para saya aku kamu anda dia ia kami kita mereka nya pun',
  vi: 'và hay hoặc nhưng mà thì là của cho với từ đến tới trong ngoài trên dưới ở tại về bởi do vì nếu khi để như cũng đã đang sẽ không chưa có được bị các những một này kia đó ấy nào gì ai tôi bạn anh chị em nó họ ta chúng mình rất quá lại còn nữa ra vào lên xuống nên rồi theo',
  uk: 'і й та а але або чи що як у в на з із зі до від про для по за при під над не ні це цей ця ці того той те так же ж би б був була було були є він вона вони воно я ти ми ви його її їх йому їм мене собі',
  sv: 'en ett den det de dem och eller men av till i på vid för från med som är var vara varit har hade inte också jag du han hon vi ni man sig sin sitt sina om att när där här så än då hur vad efter ska skulle kan blir',
};
