import { letterPattern } from '../../../workspace/text/letters.ts';

function edge(words: string): RegExp {
  return letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`);
}

/** Large letters and buttons. */
export const largeType = edge(
  '(?:big|large|bigger|larger) (?:readable |clear )?(?:type|text|letters|fonts?|print|buttons?|keys|numbers|digits)|grosse?n? (?:schrift|buchstaben)|gro(?:ß|ss)e (?:schrift|buchstaben|knöpfe|buttons|tasten|zahlen)|letras? grandes?|texto grande|botones grandes|gros(?:ses)? (?:lettres|caractères|boutons)|grands? (?:caractères|boutons)|fontes? grandes?|botões grandes|(?:lettere|caratteri|pulsanti|tasti|bottoni|numeri) grandi|teclas grandes|(?:gros(?:ses)?|grandes) touches|grote (?:letters|tekst|knoppen)|duż\\p{L}{1,3} (?:liter\\p{L}{0,2}|czcionk\\p{L}|przycisk\\p{L})|büyük (?:yazı\\p{L}{0,3}|harf\\p{L}{0,4}|buton\\p{L}{0,4})|крупн\\p{L}{2,3} (?:шрифт\\p{L}{0,2}|букв\\p{L}{1,3}|кнопк\\p{L}{0,2})|大字(?:体)?|大きな?い?(?:文字|ボタン)|大按钮|大按鈕|큰 (?:글씨|버튼|숫자)|(?:글씨|버튼)(?:이|을|도)? 크게|बड़े अक्षर|خط كبير',
);

/** Things that move as the page is read. */
export const moving = edge(
  '(?:subtle |light |smooth |small |nice |gentle |cool |soft )?(?:scroll[- ]?|hover )?animations?(?: on scroll| when (?:i |you )?scroll(?:ing)?| while scrolling)?|fade[- ]?in(?: on scroll)?|(?:sanfte |leichte |dezente )?(?:scroll-?)?animation(?:en)?(?: beim scrollen)?|animaci(?:ón|ones)(?: (?:suaves|al (?:hacer )?scroll))?|animaç(?:ão|ões)(?: suaves)?|animazion[ei](?: leggere)?|(?:lichte |subtiele )?animaties|(?:delikatne |subtelne )?animacj[ei]|(?:hafif )?animasyon\\p{L}{0,5}|(?:лёгк\\p{L}{2} |легк\\p{L}{2} |плавн\\p{L}{2} )?анимаци\\p{L}{1,2}|动画(?:效果)?|アニメーション|애니메이션|एनिमेशन',
);
