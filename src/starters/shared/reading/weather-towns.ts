import { letterPattern } from '../../../workspace/text/letters.ts';

/** "the weather for Zwolle and Ede", "東京の天気", "погоду у Львові" */
export function weatherTowns(sentence: string): readonly string[] {
  const { behind, ahead, joined } = weather.exec(sentence)?.groups ?? {};
  const town = ahead ?? joined;
  if (town !== undefined) return [town];
  const small = behind === undefined ? smallTown.exec(sentence)?.groups?.['name'] : undefined;
  if (small !== undefined)
    return [small.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())];
  const forms = /[іїєґ]/iu.test(sentence)
    ? ukrainian
    : /[ыэё]|погод/iu.test(sentence)
      ? russian
      : polish;
  const isBent = forms !== polish || /pogod/iu.test(sentence);
  return (behind?.split(betweenTowns) ?? []).map((one) => (isBent ? bare(one, forms) : one));
}

/** "Львові" and "Львова" are Львів, "Krakowie" is Kraków. */
function bare(town: string, forms: readonly (readonly [RegExp, string])[]): string {
  const [ending, instead] = forms.find(([one]) => one.test(town)) ?? [/$/u, ''];
  return town.replace(ending, instead);
}

const ukrainian = [
  [/(?<=ки)[єе]в[іау]$/iu, 'їв'],
  [/[оє]в[іа]$/u, 'ів'],
  [/[іи]$/u, 'а'],
] as const;
const russian = [
  [/(?<=рм|ан|вер)и$/u, 'ь'],
  [/(?<=[её]в|ов|ск|рг|рад|[ио]н)[еа]$/u, ''],
  [/[еы]$/u, 'а'],
] as const;
const polish = [
  [/ow(?:ie|a)$/u, 'ów'],
  [/(?<=ław|ańsk|cin|lin)(?:iu|u|ia|ie|a)$/u, ''],
  [/(?<=szaw)(?:ie|y)$/u, 'a'],
  [/ni[ua]$/u, 'ń'],
] as const;

const and = '(?:,\\s|\\s(?:and|und|y|et|e|en|i|ve|и|і|та|och|dan|và)\\s)';
const betweenTowns = letterPattern(and, 'u');

const forecast =
  '[Ww]eather(?:\\sforecast)?|[Ff]orecast|Wetter(?:bericht)?|(?:el |o )?(?:clima|tiempo|tempo)|[Mm]étéo|[Mm]eteo|previs\\p{L}{2,5}|weer(?:bericht)?|(?:prognoz\\p{L}{1,2} )?[Pp]ogod[aęy]|[Пп]рогноз погод[иы]|[Пп]огод[ауиы]|[Vv]äd(?:er|ret)|[Cc]uaca|[Tt]hời tiết';
const of =
  '(?:for|in|of|at|für|von|de|en|para|em|à|pour|di|a|per|voor|van|w|we|dla|в|во|у|для|i|för|untuk|ở|tại|cho)';
const town = "\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const weather = letterPattern(
  `(?<!\\p{L})(?:${forecast})\\s(?:${of}\\s)?(?<behind>(?!Discord|Telegram)${town}(?:${and}${town}){0,4})|(?<ahead>(?!Daily|The|My|Send)${town})(?:['’]\\p{L}{1,4})?\\s(?:için\\s)?(?:weather|hava durumu\\p{L}{0,2}|Wetter)(?!\\p{L})|(?:获取|查[询看]?|抓取|检查)?(?<joined>(?!每天|今[天日]|毎|매일|오늘|아침)(?:(?![发推送把点])(?<!\\p{sc=Han}(?<!毎[朝晩日]|每天|[早晚]上|[发推]送|把|获取|查[询看]?|抓取))\\p{sc=Han}{2,4}?|\\p{sc=Katakana}{2,8}|\\p{sc=Hangul}{2,4}))(?:の|的|\\s)?(?:天[气気氣]|날씨)|(?<![\\p{L}\\p{M}])(?<ahead>[\\p{sc=Devanagari}]{3,20})\\sका मौसम|طقس\\s(?:(?:في|مدينة)\\s)?(?<behind>\\p{sc=Arabic}{3,16})`,
  'u',
);
/** "weather for leeds" */
const smallTown =
  /(?<!\p{L})(?:weather(?: forecast)?|wetter|météo|meteo|clima)\s(?:for|in|für|à|en|em|per|a)\s(?<name>(?!the|my|our|this|next|today|tomorrow|each|every|all|us|me|den|die|das)(?:(?:new|los|las|san|são|sao) )?\p{L}{3,20})(?!\p{L})/iu;
