import { allMatches } from '../../../workspace/text/all-matches.ts';
import { sought } from './labels/told-clauses.ts';
import type { FactsFound } from './spans.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a request wants to be said, as a statement of the page: "mention that dogs are welcome". It takes no
 * question of how, and nothing about the page itself.
 */
export function takeSaid(text: string, found: FactsFound): void {
  for (const { 0: told, index } of allMatches(text, sought)) found.take('detail', index, told);
  for (const pattern of [saidThat, dassThat])
    for (const { groups, index, 0: all } of allMatches(text, pattern)) {
      const said = groups?.['said'] ?? '';
      let at = index + all.lastIndexOf(said);
      for (const part of said.split(further)) {
        const words = pattern === dassThat ? part.replace(verbAtEnd, '') : part;
        const start = text.indexOf(words, at);
        if (words.split(/\s/u).length > 1 && !ofPage.test(words)) {
          found.takeStatement(start, words.trim().replace(/,$/u, ''));
          at = start + words.length;
        }
      }
    }
  for (const { 0: said, index } of allMatches(text, korean)) found.takeStatement(index, said);
  for (const { groups, index } of allMatches(text, turkish)) {
    const { what = '', how = '', done = '' } = groups ?? {};
    const said =
      done === ''
        ? `${what.replace(genitive, '')} ${how}`
        : `${what} ${how} ${doing[done] ?? done}`;
    found.takeStatement(index, said.trim());
  }
}

const end =
  '(?=\\s?[.!?;\\n]|$|,\\s(?:and|und|y|et|e|en|i|и)\\s(?:an?|the|eine?n?|une?|una?|uma?|een)\\s|,\\s(?:and|und|y|e|et|en|i|и)\\s(?:add|include|put)|,\\s(?:please|bitte|por favor))';
/** "Please mention that we speak Spanish", "an about bit saying I've been shooting for 11 years" */
const saidThat = letterPattern(
  `(?<!\\p{L})(?:(?:mention(?:ing|s)?|write|note|state|say(?:ing|s)?|tell (?:people|visitors|guests|customers|everyone)|make (?:it )?clear|point out)\\s(?:that\\s|(?:it (?:was|is|has been) )?(?=(?:I|I['’]\\p{L}{1,2}|we|we['’]\\p{L}{1,2}|our|my|the|founded|started|opened|run)\\s))|(?:di|indica|menciona|escribe|aclara|que diga|pon)\\sque\\s|(?:dis|indique[zr]?|mentionne[zr]?|précise[zr]?|écri(?:s|vez|re))\\s(?:que\\s|qu['’])|(?:diga|indique|mencione|escreva|avise|coloque)\\sque\\s|(?:scriv[ia]|indic[ao]|menziona|specifica|di['’]?)\\sche\\s|(?:napisz|wspomnij|zaznacz|dodaj),?\\sże\\s|(?:напиши(?:те)?|укажи(?:те)?|упомяни(?:те)?|добавь(?:те)?),?\\sчто\\s|(?:напиш(?:и|іть)|вкаж(?:и|іть)|зазнач(?:и|те)|дода(?:й|йте)),?\\sщо\\s|(?:skriv|nämn|berätta|ange)\\s(?:också\\s|även\\s)?att\\s|(?:tulis(?:kan)?|sebut(?:kan)?|cantumkan|tambahkan)\\s(?:juga\\s)?(?:bahwa|kalau)\\s|(?:ghi|viết|nói|thêm)\\s(?:rõ\\s|thêm\\s)?(?:rằng|là)\\s|(?:اكتب|اذكر|وضّح|وضح)\\s(?:أن(?:نا)?|ان(?:نا)?)\\s|(?:likh(?:na|o|\\sdena|\\sdo)|लिखना|लिखें|लिखो|लिख\\s(?:देना|दो))\\s(?:ki|कि)\\s)(?<said>[^.!?;\\n]{5,140}?)${end}`,
  'giu',
);
/** Their verb stands last: "dass Hunde willkommen sind" */
const dassThat = letterPattern(
  `(?<!\\p{L})(?:(?:schreib\\p{L}{0,2}|erwähn\\p{L}{0,2}|sag\\p{L}{0,2}|steh(?:t|en)|vermerk\\p{L}{0,2})[\\s,]{1,2}(?:bitte\\s|auch\\s|noch\\s|dazu\\s|drauf\\s){0,3},?\\s?dass|,\\sdass|(?:vermeld|schrijf|zeg|noem|zet erbij)\\s(?:ook\\s|graag\\s)?dat)\\s(?<said>[^.!?;\\n]{5,140}?)${end}`,
  'giu',
);
const verbAtEnd = /\s(?:ist|sind|is|zijn)$/iu;
/** "and that we speak Spanish" */
const further =
  /\s(?:and|und|y|e|et|en|i|и)\s(?:that|dass|que|qu['’]|che|dat|że|что|att|bahwa|rằng|що)\s/iu;
const ofPage =
  /^(?:in|on|at|it|this|das|es|en|dans|em)\s|(?<!\p{L})(?:pages?|sites?|website|seite|webseite|página|pagina|sito|strona|сайт|страниц\p{L}|сторінк\p{L}|sidan?|hemsidan?|halaman|situs|trang|button|form|formular)(?!\p{L})/iu;

/** "식사는 오후 1시부터라고도 적어 주세요" */
const korean =
  /(?<=^|[.!?\n]\s?)\p{sc=Hangul}[^.!?,\n]{4,100}?(?=(?:이)?라고도?\s(?:적어|써|알려|표시))/gu;

/** "Kahvaltının dahil olduğunu ve evcil hayvan kabul ettiğimizi de yaz" */
const turkish =
  /(?<=^|[.!?,\n]\s?|\sve\s)(?<what>\p{L}[\p{L}\s]{2,40}?)\s(?<how>\p{L}{2,16})\s(?:olduğunu|(?<done>ettiğimizi|yaptığımızı|sunduğumuzu|verdiğimizi|olduğumuzu))(?=[^.!?\n]{0,60}\s(?:yaz|belirt|söyle)\p{L}{0,6})/giu;
const genitive = /(?<=\p{L}{3})(?:(?<=[aeıioöuü])n[ıiuü]n|(?<![aeıioöuü])[ıiuü]n)$/u;
const doing: Readonly<Record<string, string>> = {
  ettiğimizi: 'ediyoruz',
  yaptığımızı: 'yapıyoruz',
  sunduğumuzu: 'sunuyoruz',
  verdiğimizi: 'veriyoruz',
  olduğumuzu: '',
};
