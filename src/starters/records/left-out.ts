import { readFields } from './reading/read-fields.ts';

/** A field for pictures takes their name or address. */
export function leftOutOfRecords(text: string): readonly string[] {
  const [set] = eachSet.exec(text) ?? [];
  return [
    ...readFields(text)
      .filter((name) => picture.test(name))
      .slice(0, 1)
      .map((name) => `${name} as a picture: it is a line of text`),
    ...(set === undefined ? [] : [set]),
  ];
}

/** An entry is an exercise with all its sets. */
const eachSet =
  /(?<!\p{L})(?:(?:check|tick|cross)(?:ing)? off (?:each|every|my|the|all) (?:sets?|exercises?)|jede[ns]? (?:satz|übung) abhaken|marcar cada serie|cocher chaque série|marcar cada série|spuntare ogni serie|elke set afvinken)(?!\p{L})/iu;

const picture =
  /^(?:(?:a |the )?(?:photos?|pictures?|images?)|fotos?|bild(?:er)?|imagen(?:es)?|photos?|image|imagem|imagens|immagin[ei]|afbeelding(?:en)?|zdjęci[ea]|fotoğraf\p{L}{0,4}|resim|фото(?:графи\p{L})?|照片|图片|写真|画像|사진|फ़?ोटो|تصوير|صورة)$/iu;
