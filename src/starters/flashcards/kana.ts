import type { Pair } from '../page/reading/read-pairs.ts';

/** The signs of hiragana, katakana or both that a request asks for, with their romaji; otherwise none. */
export function kanaIn(message: string): readonly Pair[] {
  const isBoth = /(?<!\p{L})kana(?!\p{L})/iu.test(message);
  const hasHiragana = isBoth || hiragana.test(message);
  const hasKatakana = isBoth || katakana.test(message);
  const shifts = [...(hasHiragana ? [0] : []), ...(hasKatakana ? [0x60] : [])];
  return shifts.flatMap((shift) =>
    romaji.map(
      (sound, index) =>
        [String.fromCodePoint((signs.codePointAt(index) ?? 0) + shift), sound] as const,
    ),
  );
}

const hiragana = /hiragana|хираган|ひらがな|平仮名|平假名|히라가나|ह[िी]रागाना|هيراغانا/iu;
const katakana = /katakana|катакан|カタカナ|片仮名|片假名|[가카]타카나|काताकाना|كاتاكانا/iu;
const signs =
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん';
const romaji =
  'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa wo n'.split(
    ' ',
  );
