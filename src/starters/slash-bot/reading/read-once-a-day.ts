import { readSayings } from '../../shared/reading/commands/read-server-words.ts';

/**
 * What a command says to a member who has had their turn today, read from the words behind its name:
 * empty for the usual words, undefined if it may be used any number of times.
 *
 * @example
 * readOnceADay(' draws a card, once a day, otherwise "Come back tomorrow"'); // 'Come back tomorrow'
 */
export function readOnceADay(rest: string): string | undefined {
  if (!isOnceADay.test(rest)) return undefined;
  const refusal = readSayings(rest).find(({ at }) =>
    again.test(rest.slice(Math.max(at - 60, 0), at)),
  );
  return refusal?.text ?? '';
}

/** "once a day" */
export const isOnceADay =
  /(?<!\p{L})(?:(?:only )?(?:once|one time|1 ?x|1 time) (?:a|per|each|every) day|one (?:\p{L}{2,14} )?(?:per (?:person|user|member) )?(?:per|a) day|once daily|jeden tag (?:nur )?(?:einmal|1 ?x|eine[nrs]?)|einmal täglich|(?:nur )?(?:einmal|1 ?x|1 ?mal) (?:am|pro) tag|una (?:sola )?vez (?:al|por) día|une (?:seule )?fois par jour|uma (?:única )?vez (?:por|ao) dia|una (?:sola )?volta al giorno|(?:één|een|1) ?(?:keer|x) per dag|(?:tylko )?raz dziennie|raz na dzień|günde (?:sadece )?bir(?: kez| kere)?|(?:один )?раз в день)(?!\p{L})|[每一1]人?[每一1][天日](?:只能|限|可以|能)?[抽玩用]?(?:一|1)次|(?:1人)?(?:1|一)日(?:1|一)回|하루에? ?(?:한|1) ?번|दिन में (?:सिर्फ |केवल )?एक बार|مرة (?:واحدة )?(?:في اليوم|كل يوم|يوميا)/iu;

/** "the second time", "otherwise", "if already drawn" */
const again =
  /(?<!\p{L})(?:second|2nd|again|already|otherwise|else|after that|sonst|zweite[ns]?|nochmal|noch einmal|schon|bereits|danach|si no|segunda|otra vez|ya|sinon|deuxième|déjà|encore|senão|já|de novo|altrimenti|seconda|già|ancora|anders|tweede|nogmaals|al|inaczej|drug\p{L}{1,3}|ponownie|już|ikinci|tekrar|yoksa|иначе|втор\p{L}{2,3}|повторн\p{L}{1,3}|уже|снова)(?!\p{L})|第二次|再次|再抽|已经|[2２二]回目|すでに|もう一度|또|다시|두 ?번째|이미|दूसरी|दोबारा|فिर|الثانية|مرة أخرى/iu;
