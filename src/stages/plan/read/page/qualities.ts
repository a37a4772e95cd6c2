import { colourNouns } from './colour-wishes.ts';
import { withoutLook } from './read-look.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { coloursIn, edge } from '../../../../starters/shared/colours/read-colours.ts';
import { isHome } from '../../../../starters/page/wished/wished-sections.ts';
import { type Clause, clausesOf } from '../../../../starters/not-included/clauses/clauses-of.ts';

/**
 * The text with the clauses blanked that say how good a site is to be, which all are: "mobile friendly",
 * "sollte auf dem Handy gut aussehen", "手机上也要好看". Nothing of them stands on a page.
 */
export function withoutQualities(text: string): string {
  const head = text.slice(0, mostCharacters);
  const looks = colourNouns.test(head)
    ? clausesOf(head).filter(({ text: clause }) => saysLook(clause))
    : [];
  const qualities = clausesOf(head, joints)
    .map((clause, index) => (index === 0 ? qualityIn(clause) : clause))
    .filter(
      ({ text: clause }) =>
        clause.split(/\s+/u).length < 12 &&
        (good.test(clause) || mood.test(clause) || isHome(clause)),
    );
  return [...looks, ...qualities].reduce(
    (rest, { start, text: { length } }) =>
      `${rest.slice(0, start)}${' '.repeat(length)}${rest.slice(start + length)}`,
    text,
  );
}

/** "落ち着いた色で", "w spokojnych kolorach", "tông màu ấm": nothing but a look that is understood. */
function saysLook(clause: string): boolean {
  if (!colourNouns.test(clause) || ofPlace.test(clause)) return false;
  // Of "green and cream", the second is a colour beside the first.
  if (coloursIn(clause.toLowerCase()).length > 0) return false;
  const rest = withoutLook(clause);
  return rest !== clause && !/\p{L}/u.test(rest.replaceAll(aroundLook, ''));
}

/** "Speisekarte fürs Handy: …" says first what is to be made. */
function qualityIn({ start, text }: Clause): Clause {
  const { 0: said = text, index = 0 } = good.exec(text) ?? {};
  return { start: start + index, text: said };
}

const phones =
  '(?:(?:an?|the|our|your) )?(?:(?:old|any|all|my|small|most|different|android|school) )?(?:i?pads?|chromebooks?|laptops?|projectors?|(?:interactive )?whiteboards?|phones?|mobiles?|smart ?phones?|tablets?|devices|screens?|cell ?phones?)';
const words = [
  `mobile[- ]?(?:friendly|first|ready)|(?:phone|user)[- ]friendly|responsive|(?:good|well|nice|fine|great|readable|usable|clear|works?|look|looks|ok) (?:(?:also|even|too) )?(?:on|for|with) ${phones}|(?:on|for) ${phones}(?: (?:too|as well|please|pls))?$`,
  'easy to (?:read|use|navigate|update|edit|maintain|change)|easy for me to|keep (?:the )?(?:code|it) (?:easy|simple|clean|short|readable)|loads? (?:fast|quickly)|fast[- ]loading|(?:be |is )?accessible(?: and)?$|accessibility|plain html|no frameworks?|a little js|(?:keep it |just )?a? ?(?:single|one)[- ]page(?:r| site)?$|seo|^(?:an? )?hero(?: section| area)?(?: with (?:an? )?(?:(?:short|brief|big) )?(?:intro(?:duction)?|headline|title|text))?$|(?:works|usable) without javascript',
  '(?:auf dem|am|fürs|auch auf|auf) (?:handy|smartphone|mobiltelefon|tablet)s?(?!-)|handy(?:tauglich|freundlich|optimiert)\\p{L}{0,2}|mobil(?:freundlich|optimiert|tauglich)\\p{L}{0,2}|leicht zu (?:pflegen|lesen|bedienen|ändern)|gut lesbar',
  'en (?:el |los )?(?:móvil(?:es)?|celular(?:es)?|teléfonos?)$|(?:al|para) (?:móvil|celular)|fácil(?:es)? de (?:leer|usar|navegar|actualizar)|(?:adaptad|adaptable|compatible)\\p{L}{0,2} (?:al|a|con) (?:móvil|celular)',
  'sur (?:le |les |un )?(?:téléphones?|mobiles?|portables?|smartphones?)|facile à (?:lire|utiliser|modifier)|bien lisible',
  '(?:no|em|pelo) (?:celular|telemóvel|telefone)$|(?:para|em) celular|responsiv[oa]|fácil de (?:ler|usar|atualizar)',
  '(?:sul|da|dal|su|anche da) (?:telefon[oi]|cellular[ei]|smartphone|mobile)|facile da (?:leggere|usare|aggiornare)',
  'op (?:(?:de|mijn|een) )?(?:telefoon|mobiel|smartphone|mobieltje)|makkelijk (?:te lezen|leesbaar)|goed leesbaar',
  '(?:na|w) (?:telefon\\p{L}{1,4}|komórce|komórkach|smartfon\\p{L}{1,4})|responsywn\\p{L}{1,3}|łatw\\p{L}{1,3} (?:do|w) (?:czytani\\p{L}|obsłu\\p{L}{2})',
  'telefonda(?:n)?|mobilde|cepten|mobil uyumlu|okunaklı|kullanımı kolay',
  '(?:на|с|для) (?:телефон\\p{L}{1,3}|смартфон\\p{L}{1,3}|мобильн\\p{L}{2,3})|адаптивн\\p{L}{1,3}|удобн\\p{L}{1,3} (?:читать|на)|легко читал\\p{L}{0,3}',
].join('|');
const good = letterPattern(
  `${letterPattern(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu').source}|^风格[^，。]{1,12}$|字体简洁|^希望用?[^，。]{1,6}(?:背景|风格|色调)$|という雰囲気|の雰囲気|雰囲気に|手机[^，。、]{0,8}(?:看|流畅|浏览|方便|清|适配|友好)|适配手机|响应式|自适应|(?:スマホ|携帯)[^、。]{0,10}(?:見|対応|きれい|読)|レスポンシブ|(?:모바일|핸드폰|휴대폰|폰)에?서?[^,.]{0,10}(?:보이|보기|잘|최적|예쁘|편하)|반응형|मोबाइल (?:पर|में|फ्रेंडली)|फ़?ोन (?:पर|में) (?:भी )?(?:अच्छ|सही|ठीक)|(?:مناسب[اة]? |متوافق[اة]? )?(?:لل|على ال|مع ال)(?:جوال|هاتف|موبايل)|متجاوب`,
);
/** A whole clause about the mood, which colours and letters give: "warm colours", "nothing fancy, but trustworthy". */
const mood = letterPattern(
  `^(?:${[
    '(?:please |but |and |pls )?(?:(?:keep|make) (?:it|everything) )?(?:clear and |modern and |calm,? )?(?:trustworthy|respectful|traditional|modest|tidy|neat|loud|classy|energetic|warm|friendly)(?: (?:design|look|style|please|pls|lol))*',
    '(?:warm|bright|soft|natural|earthy|calm|happy|cheerful|warme|helle|fröhliche|couleurs|ciepłe|wesołe|sıcak|canlı|тёплые|тёплая|яркие|colori|colores|cores|kolory) (?:colou?rs|colours?|colours|farben|kleuren|kolory|renkler|цвета|гамма|gaies|chaudes|douces|naturali|caldi|vivaci|alegres|cálidos|quentes|suaves)(?: (?:please|pls|kullan|olsun|svp))*',
    'rustige uitstraling|simples e romântico|bem delicad[oa]|güven veren[^,.]{0,30}|но аккуратно|logo can be (?:just )?text|nothing (?:too )?(?:fancy|flashy)|(?:but |and )?not (?:too )?(?:childish|flashy|fancy)',
  ].join('|')})$`,
);
/** "Тёплая атмосфера" may be that of the café. */
const ofPlace = /\d|атмосфер|atmosfer|ambien|ambian|suasana|klimat/iu;
const aroundLook = letterPattern(
  `${colourNouns.source}|${edge('we?|i|и|та|й|в|у|med|ett?|dengan|yang|bir|ve|và|theo|ile|olsun|lütfen|proszę|poproszę|пожалуйста|будь ласка|хочу|chcę|istiyorum|muốn|gärna|najlepiej|желательно|бажано|raczej|mit|in|en|please|مع|من فضلك|में|चाहिए|हो|और').source}|[\\p{sc=Hiragana}願希望要用想的整体主]|으로|로|부탁\\p{L}{0,5}|해 ?(?:주세요|줘|요)|있는|좋겠어요|이면|면`,
  'giu',
);
const joints =
  /(?<=\s)(?:and|und|y|et|e|en|i|ve|и|but|aber|pero|mais|ma|maar|ale|но)\s(?=\p{L})/giu;
const mostCharacters = 4000;
