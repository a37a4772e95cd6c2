/** The words that tell what a question is about; all of its words if there is no such word. */
export function tellingWords(text) {
  const words = wordsOf(text);
  const telling = words.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The entry whose question has the most telling words in common with a text, if those are most of them.
 */
export function findEntry(entries, text) {
  const said = new Set(wordsOf(text));
  let best;
  let most = 0;
  for (const entry of entries) {
    const words = tellingWords(entry.question);
    const share = words.filter((word) => said.has(word)).length / words.length;
    if (share >= 0.6 && share > most) {
      best = entry;
      most = share;
    }
  }
  return best;
}

/** In lower case, without accents and plural endings; pairs of characters where no spaces part words. */
function wordsOf(text) {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}\p{N}]+/gu);
  return [
    ...new Set(
      (words ?? []).flatMap((word) => (isSpaceless.test(word) ? pairs(word) : stem(word))),
    ),
  ];
}

const isSpaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function pairs(word) {
  const characters = [...word];
  if (characters.length < 3) return [word];
  return characters.slice(1).map((character, at) => characters[at] + character);
}

function stem(word) {
  return word.length > 4 ? word.replace(/(?:es|s|e|en)$/, '') : word;
}

/** Words that questions have in common, whatever they are about, as wordsOf() gives them. */
const common = new Set(
  wordsOf(
    `what when where which who why how much many long often can could do does did is are was am be the a an to of in on at for
    with and or i you we they it my your our their there this that have has get need must should may will would please if
    was wann wo wohin welche wer warum wie viel viele lange kann konnen darf muss ist sind bin hat habe haben gibt es der die
    das den dem ein eine einen zu von im am um fur mit und oder ich du ihr wir man sie mein dein euer bitte wenn
    que cual cuando donde quien por como cuanto cuanta cuesta puedo puede hay es son esta estan tengo tiene el la los las un
    una de en para con y o mi tu su si quel quelle quand ou qui pourquoi comment combien est sont puis peut faut il elle le
    les des du au aux pour avec et je tu nous vous mon ton votre notre onde quem porque quanto posso pode tem ter ha os as um
    uma da no na com e eu voce seu meu che cosa quando dove chi perche quanti sono posso puo ce il lo gli di del della per
    co kiedy gdzie kto dlaczego jak ile czy jest sa moge mozna do na po z i ja ty moj twoj ne nasil nerede kim neden kac mi
    mu var mi ben sen ve ile icin что где когда кто почему как сколько можно ли есть в на с и я вы мы у по для мой ваш`,
  ),
);
