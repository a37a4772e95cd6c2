/** What a request for a quiz is about, as far as there are questions for it. */
export function topicIn(message: string): Topic | 'geography' | 'maths' | undefined {
  return topics.find(([pattern]) => pattern.test(message))?.[1];
}

/** What there are questions about, besides capitals and sums. */
export type Topic =
  | 'space'
  | 'animals'
  | 'music'
  | 'film'
  | 'food'
  | 'history'
  | 'sport'
  | 'code'
  | 'science';

/** The languages in which there are other questions than those about capitals and sums. */
export const spoken: ReadonlySet<string> = new Set(['en', 'es', 'de', 'fr', 'pt', 'it', 'nl']);

const topics: readonly (readonly [RegExp, Topic | 'geography' | 'maths'])[] = [
  [
    /space|plan[eè]t|pianet|astronom|solar system|espacio|weltraum|ruimte|sterrenkunde|weltall|espace|espaço|spazio|kosmos|uzay|космос|太空|宇宙|우주|अंतरिक्ष/i,
    'space',
  ],
  [
    /animal|\bdieren\b|\bpets?\b|\bzoo\b|wildlife|ocean|\btiere?n?\b|animaux|animais|zwierz|hayvan|животн|动物|動物|동물|जानवर/i,
    'animals',
  ],
  [
    /geograph|capita(?:l|is)|countr|flags?\b|world|geograf|hauptst|länder|hoofdst|landen|aardrijkskunde|géograph|países|pays|paesi|capoluog|stolic|başkent|столиц|географ|地理|首都|지리|수도|भूगोल|राजधानी|عواصم|عاصمة|جغرافيا/i,
    'geography',
  ],
  [
    /math|arithmetic|multiplication|times tables?|numbers|matem|mathe|calcul|rechnen|rekenen|wiskunde|математ|数学|算数|수학|गणित/i,
    'maths',
  ],
  [/music|song|band|música|musik|muziek|musique|musica|музык|音乐|音楽|음악/i, 'music'],
  [/movie|film|cinema|cine|kino|кино|电影|映画|영화/i, 'film'],
  [
    /food|cook|cuisine|kitchen|comida|cocina|essen|kochen|eten|koken|cucina|cibo|culinária|еда|美食|料理|음식/i,
    'food',
  ],
  [/histor|geschichte|geschiedenis|histoire|storia|истор|历史|歴史|역사|इतिहास/i, 'history'],
  [
    /sport|football|soccer|basketball|tennis|olympi|fútbol|fußball|voetbal|futebol|calcio|спорт|体育|スポーツ|스포츠/i,
    'sport',
  ],
  [
    /javascript|programming|coding|code|web develop|python|html|css|computer|programaci|programmier|programmeren|программир|编程|プログラミング|코딩/i,
    'code',
  ],
  [
    /science|physics|chemistry|biology|ciencia|wissenschaft|wetenschap|natuurkunde|sciences|ciência|scienz|наук|科学|과학|विज्ञान/i,
    'science',
  ],
];
