import { type Rule, saysOneOf } from './rule.ts';

/** What is not wanted. */
export const refusals: readonly Rule[] = [
  {
    example: 'and without an account',
    says: /^(?:(?:and|und|y|e|et|en|i|и|but|aber|pero|mais|mas|ma|maar|ale|но|та|і|dan|và|och|bitte|please|por favor) ){0,2}(?:no|not|nothing|don['’]?t|without|kein\p{L}{0,2}|nicht|nichts|ohne|sin|nada|ningun\p{L}|sans|pas|sem|nenhum\p{L}?|senza|niente|nessun\p{L}?|geen|niet|zonder|nie|bez|żadn\p{L}{1,3}|без|никак\p{L}{1,2}|не|жодн\p{L}{1,3}|tanpa|tidak (?:perlu|usah|pakai)|không(?: cần)?|utan|inga?|inte)(?!\p{L})/iu,
  },
  { example: 'Avoid the word "synergy"', says: /^(?:please )?(?:avoid|skip|leave out)\s/iu },
  { example: 'Inches only no metres', says: /\sonly,? no \p{L}{1,12}$/iu },
  { example: '不要广告', says: /^(?:也)?(?:不要|不需要|不用|无需|没有|别(?:放|用|加|写))/u },
  {
    example: '派手な動きはいりません',
    says: /(?:しないで|不要|なし|(?:は|を)やめてください|は使わない(?:で)?|いりません|要りません)$/u,
  },
  {
    example: '팝업은 싫어요',
    says: /(?:없이|말고|싫어요|빼 ?주세요|필요 ?없어요|하지 마세요)$/u,
  },
  { example: 'müzik olmasın', says: /(?:olmasın|istemiyorum|istemem)$/iu },
  { example: 'फ़ोन नंबर नहीं चाहिए', says: /(?:नहीं चाहिए|मत (?:लिखना|लाना|डालना|दिखाना))$/u },
  { example: 'وبدون صوت', says: /^و?(?:بدون|بلا|من دون|لا أريد|ما أبي)(?!\p{L})/u },
];

export const isRefused = saysOneOf(refusals);
