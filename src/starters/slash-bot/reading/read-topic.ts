import { namesDay, timeOfDay } from '../../shared/reading/clock/read-clock.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a clause wants people to be reminded of, as it says it; undefined where that is not clear.
 *
 * @example
 * readTopic('reminds everyone in #chess every Monday at 18:30 about the club night'); // 'The club night'
 */
export function readTopic(clause: string): string | undefined {
  const whole = (sentence.exec(clause) ?? pinged.exec(clause))?.groups?.['said'];
  if (whole !== undefined)
    return begun((whole.replace(andPings, '').split(andThat, 1)[0] ?? '').trim());
  for (const [pattern, lead = '', tail = ''] of topics) {
    const said = pattern.exec(clause)?.groups?.['topic'] ?? '';
    const topic = (said.split(andThat, 1)[0]?.split(ends, 1)[0] ?? '').trim();
    const isClear =
      topic.length >= 2 &&
      !isOther.test(topic) &&
      !namesDay(topic) &&
      timeOfDay(topic) === undefined;
    // A noun that is bent by what stands before it keeps that.
    if (isClear) return begun(lead + topic.replace(articles, '').replace(toDo, ' ') + tail);
  }
  return undefined;
}

/**
 * What a sentence wants people to be wished.
 *
 * @example
 * readWish('wünscht jeden Freitag um 16 Uhr ein schönes Wochenende'); // 'Schönes Wochenende!'
 */
export function readWish(text: string): string | undefined {
  const wish = wishes.test(text) ? wished.exec(text)?.[0] : undefined;
  return wish === undefined ? undefined : `${begun(wish)}!`;
}

const wishes =
  /(?<!\p{L})(?:wish(?:es)?|wünsch(?:t|en)|wens(?:t|en)|önskar?|desea|deseja|souhaite|augura|życzy|желает|бажає)(?!\p{L})/iu;
const wished =
  /(?<!\p{L})(?:schöne[snr]?|gute[nr]?|frohe[sn]?|angenehme[sn]?|nice|good|great|happy|lovely|fijne?|goede?|prettige?|leuke?|trevlig|glad|skön|buen[oa]?s?|feliz|bonne?|bom|boa|buon[oa]?|miłego|udanego|хороших|приятных|гарних)\s\p{L}{3,16}/iu;

/** "a reminder every Wednesday that club night starts at 7 in the library" */
const sentence =
  /(?:remind|erinner|recordatori|record|recuerd|avis[ae]|rappel|lembr|promemoria|ricord|herinner|przypom|напом[иі]н|нагад)\p{L}{0,8}(?:[\s,][^.;\n]{0,80}?)?\s(?:that|dass|de que|que|che|dat|że(?:by)?|что(?:бы)?|щоб?)\s(?<said>\p{L}[^.;\n]{6,160})[.!]?\s{0,4}$/iu;

/** "… that there is a raid and that people can sign up" */
const andThat =
  /,?\s(?:and|und|y|e|et|en|och)\s(?:(?:that|dass|que|che|dat)\s|(?:\p{L}{1,8}\s){0,2}\/)/iu;

/** "pings @crew every Tuesday at 5:45am to be at the boathouse" */
const pinged =
  /(?<!\p{L})pings?\s@[\p{L}\p{N}_-]{2,30}\s[^.;,\n]{4,60}?\sto\s(?<said>be (?:at|in|on) \p{L}[^.;,\n]{1,60})/iu;

/** "… that the raid starts, and pings @Raiders" */
const andPings =
  /,?\s(?:and|und|y|et|e|en|i|ve|и|та)\s\p{L}{3,14}\s(?:\p{L}{1,4}\s)?@[\p{L}\p{N}_-][^]*$/u;

function begun(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "den Arbeitseinsatz" */
const articles = /^(?:de[nmr]|da[sm]|die|unser\p{L}{0,2}|채널에)\s/u;

/** "die Tabletten zu nehmen" */
const toDo = /\s(?:zu|te)\s(?=\p{Ll}{3,20}n$)/u;

/** Where what it is about ends: a time, a place, or a sentence. */
const ends =
  /[.,;:!?#@"“„«()。、，]|\s(?:at|on|in|every|each|before|with|and ping|y cuenta|e conta|marcando|mencionando|avisando|am|um|im|jeden|mit|vor|a las|el|los|en|(?:a )?cada|todos|toutes|antes|con|à|le|dans|chaque|tous|avant|avec|às|no|na|em|toda|todo|com|alle|ogni|nel|op|elke|met|w|co|z|o \d|в|по|кажд\p{L}{1,3}|за|her|saat|varje|kl\.?|setiap|tiap|jam(?= \d)|pukul|mỗi|lúc|vào|що\p{L}{3,9}|кожн\p{L})\s|\s(?:у|i|di|trong|ở)\s#/iu;
const isOther =
  /^(?:us|me|you|them|it|everyone|everybody|people|members|all|uns|alle|mich|euch|dich|nous|tout le monde|nos|todos|a todos|ci|tutti|ons|iedereen|нам|всем|всех|nas|no|na|em|en|in|im|am|dans|au|nel|op|w|в|на|wszystkich|everyone.*|et|e|y|och|and)$|^(?:tous les|toutes les|chaque|ogni|cada|tod[ao]s? |every|each|jede[nrs] )|\//iu;

const topic = '(?<topic>\\p{L}[^\\n]{1,80})';
/** "avisa às 9h no canal #avisos", "and at 18:00" */
const timed =
  '(?:(?<!\\p{L})(?:remind|avis[ae]|recuerd|record|lembr|ricord|rappel|påminn)[^;\\n]{0,120}?|^(?:and|y|e|et|och)\\s[^;\\n]{0,20}?)\\d[^;\\n]{0,60}?\\s';
/** "to drink water", without a word of its own before it */
const deed =
  '(?<topic>\\p{L}{2,20}(?:ть|ти|ić|yć|ać|um|kan|an)?\\s\\p{L}{3,20})(?=\\s(?:co|каждые|кожні|setiap|tiap)\\s)';
const topics: readonly (readonly [pattern: RegExp, lead?: string, tail?: string])[] = [
  // "a free games reminder every Thursday"
  [/(?<=\s(?:an?|the)\s)(?<topic>\p{L}{3,14}(?<!ly)\s\p{L}{3,14}) reminder (?=every|each|on|at)/iu],
  [
    letterPattern(
      `(?<!\\p{L})(?:remind(?:s|ing)?|reminder)(?!\\p{L})(?:\\s[^.;,\\n]{1,60}?)?\\sto\\s${topic}`,
    ),
  ],
  [
    letterPattern(
      `(?<!\\p{L})(?:remind(?:s|ing)?(?!\\p{L})[^.;\\n]{0,80}?\\s(?:about|of)|reminders?\\s(?:about|of|for))\\s(?!(?:the )?(?:each|every|month))${topic}`,
    ),
  ],
  [
    /(?<!\p{L})(?:ans?|für)\s(?<topic>(?:(?:den|die|das|unser\p{L}{0,2})\s)?(?-i:\p{Lu})\p{L}[^\n.,;]{1,40}?)\s(?:erinner\p{L}{1,3}|zu erinnern)/iu,
  ],
  [
    /(?<!\p{L})erinner\p{L}{1,4}(?!\p{L})[^.;\n]{0,60}?\san\s(?<topic>(?!alle|jede|einem)[^\n]{2,80})/iu,
  ],
  [
    letterPattern(
      `(?<!\\p{L})(?:recordando|recordar|recuerd[ea]|recordatorio (?:de|del|para)|lembrando|lembr(?:ar|e|a)(?: d[aoe])?|lembrete (?:d[aoe]|para)|ricord[ai](?:re|ndo)?|promemoria (?:per|di|del|della))\\s(?:(?:a todos|a todas|nos|a los miembros|todos|a tutti)\\s)?(?:(?:de|da|do|di|que hay)\\s)?${topic}`,
    ),
  ],
  [
    letterPattern(
      `(?<!\\p{L})(?:rappel(?:le|er|ant)|rappels? (?:de|du|pour))\\s(?:[^.;\\n]{0,60}?\\d{1,2} ?h(?:\\d{2})?\\s|à tous\\s|à tout le monde\\s)?(?:(?:de|d['’])\\s?)?${topic}`,
    ),
  ],
  [
    letterPattern(
      `(?<!\\p{L})herinner\\p{L}{0,4}(?!\\p{L})[^.;\\n]{0,60}?\\s(?:aan|voor)\\s${topic}`,
    ),
  ],
  // "напоминает каждую пятницу в 18:00 сдать отчёт"
  [
    /(?<!\p{L})(?:przypom|напом[иі]н|нагад)\p{L}{1,8}(?!\p{L})[^.,;\n]{0,80}?(?<!\s(?:[cвкносуоzwo]|на|об|за|про|для|по|из|na|po|za))\s(?<topic>(?!(?:пять|шесть|де[вс]ять|частина?)\s)\p{L}{2,18}(?:[тч]ь(?:ся)?|ти(?:ся)?|[aiyuą]ć)\s\p{L}[^\n]{2,60})/iu,
  ],
  [
    letterPattern(`(?<!\\p{L})przypom\\p{L}{2,8}(?!\\p{L})[^.;\\n]{0,60}?\\so\\s${topic}`),
    'przypomnienie o ',
  ],
  [letterPattern(`(?<!\\p{L})przypomina(?:jący|ć)?\\s(?:wszystkim\\s|nam\\s)?${deed}`)],
  [
    letterPattern(
      `(?<!\\p{L})(?:напомина\\p{L}{1,5}|нагаду\\p{L}{1,5})\\s(?:всем\\s|нам\\s|усім\\s)?${deed}`,
    ),
  ],
  [letterPattern(`(?<!\\p{L})pengingat\\s(?:untuk\\s)?${deed}`)],
  [
    letterPattern(`(?<!\\p{L})напомин\\p{L}{1,6}(?!\\p{L})[^.;\\n]{0,60}?\\sо\\s${topic}`),
    'напоминание о ',
  ],
  [
    letterPattern(`(?<!\\p{L})нагад\\p{L}{1,8}(?!\\p{L})[^;\\n]{0,60}?\\sпро\\s${topic}`),
    'нагадування про ',
  ],
  [letterPattern(`(?<!\\p{L})påminn\\p{L}{1,4}(?!\\p{L})[^;\\n]{0,60}?\\som\\s${topic}`)],
  [
    letterPattern(
      `(?<!\\p{L})(?:meng)?ingatkan(?!\\p{L})[^;\\n]{0,60}?\\s(?:soal|tentang)\\s${topic}`,
    ),
  ],
  [
    letterPattern(
      `(?<!\\p{L})nhắc(?: nhở)?\\s(?:[^;\\n]{1,60}?\\svề|(?:cả )?(?:nhóm|lớp|đội|mọi người|thành viên))\\s${topic}`,
    ),
  ],
  [
    letterPattern(
      `(?<!\\p{L})dar?an,?\\s(?:(?:uns|alle|euch)\\s)?(?:(?:zu )?erinner\\p{L}{1,2},?\\s)?(?:(?:zu|dass)\\s)?(?<topic>\\p{L}[^\\n]{3,80})`,
    ),
  ],
  [letterPattern(`(?<=herinner[^;\\n]{0,60}\\s)om\\s${topic}`)],
  // "avisa às 9h no canal #avisos para beber água", "at 18:00 to stretch"
  [letterPattern(`${timed}(?:to|att)\\s${topic}`)],
  [
    letterPattern(
      `${timed}(?:para|pra|per|pour|de|di|d['’])\\s?(?<topic>(?:s['’])?\\p{L}{2,14}(?:[aeiíêô]r(?:se|ci|si|nos)?|[aei]re|re)(?!\\p{L})[^\\n]{0,60})`,
    ),
  ],
  [
    /提醒(?:大家|所有人|我们|成员)?(?<topic>[\p{sc=Han}]{2,20}?)(?=的?(?:discord|机器人|[，。,.]|$))/u,
  ],
  [
    letterPattern(
      `(?<!\\p{L})(?:напомин|нагад)\\p{L}{1,6}(?!\\p{L})[^;\\n]{0,60}?\\sпро\\s${topic}`,
    ),
    'напоминание про ',
  ],
  [letterPattern(`(?<!\\p{L})(?:ng)?inget(?:in|kan)\\s(?:(?:kita|kami|semua|member)\\s)?${topic}`)],
  [letterPattern(`(?<!\\p{L})nhắc\\s(?:nhở\\s)?${topic}`)],
  [
    /(?:[#\s]\p{L}{2,20}[dt][ae]\s|\d['’][dt][ae]\s)(?<topic>(?:(?!saat)\p{L}{2,14}\s){0,2}\p{L}{2,14}?)(?:(?<=[ıiuü])n[ıiuü]|(?<=[aeıioöuü])y[ıiuü]|(?<=[lmnrsştz])[ıiuü]|(?<=[ıiuü]))(?=\shatırlat)/iu,
  ],
  [
    /(?:[でに、]|^)(?<topic>[\p{sc=Han}\p{sc=Katakana}ー]{1,8}を[\p{sc=Han}\p{sc=Hiragana}]{1,8}?)(?:よう(?:に)?|のを|ことを)(?:リマインド|知らせ|お知らせ|通知|声)/u,
  ],
  [
    /(?<=\s)(?<topic>\p{sc=Hangul}{1,8}\s\p{sc=Hangul}{1,8}?)(?:으?라고|자고)\s(?:알|리마인)/u,
    '',
    '기',
  ],
  [
    /(?<=ذكر[^#\n]{0,60}\sب)(?<topic>\p{sc=Arabic}{3,12}(?:\s\p{sc=Arabic}{3,12}){0,2}?)(?=\s(?:في|كل)\s|[،.]|$)/u,
  ],
  [
    /(?:में|पर|बजे|me|mein|baje)\s(?<topic>[\p{L}\p{M}]{2,14}(?:\s[\p{L}\p{M}]{2,14}){0,2}\s(?:की|का|ki|ka)\s(?:याद|रिमाइंडर|yaa?d|reminder))(?!\p{L})/iu,
  ],
  [/(?<topic>[\p{sc=Han}\p{sc=Katakana}ー]{2,20})(?:を|の)(?:リマインド|お知らせ|通知)/u],
  [/(?<=\s)(?<topic>\p{sc=Hangul}{2,12}(?:\s\p{sc=Hangul}{2,12})?)\s알림/u],
];
