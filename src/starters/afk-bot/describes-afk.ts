/** Whether a request wants others to be told that somebody is away. */
export function describesAfk(text: string): boolean {
  const head = text.slice(0, 4000);
  if ((places.test(head) && !command.test(head)) || answers.test(head)) return false;
  return away.test(head) && (command.test(head) || tells.test(head));
}

/** Whether a part of a request says what such a bot does. */
export function saysAfk(words: string): boolean {
  return away.test(words) || tells.test(words) || returns.test(words) || lasts.test(words);
}

const away =
  /(?<!\p{L})(?:afk|away|brb|absences?|abwesen[dh]\p{L}{0,5}|nicht da|ausen(?:tes?|cias?)|no estoy|absente?s?|pas là|assen(?:ti?|z[ae])|afwezig\p{L}{0,4}|nieobecn\p{L}{1,4}|meşgul|uzaktayım|отош[её]л|(?:від|от)сутн?ств?\p{L}{2,4}|афк)(?!\p{L})|离开|離席|자리 ?비움|잠수|अनुपस्थित|غائب/iu;
const command =
  /(?:^|[\s("'«„“,:;])\/(?:afk|away|brb|absences?|abwesen(?:d|heit)|ausen(?:te|cia)|absente?|assen(?:te|za)|afwezig(?:heid)?|nieobecność|отсутствие|відсутність|请假|결석)(?!\p{L})|(?<!\p{L})(?:afk|away)[ -](?:bots?|status|command|system)(?!\p{L})|(?:кто|хто|kto) (?:сейчас |зараз |jest )?(?:afk|афк)(?!\p{L})|афк[ -]бот|afk ?ボット|afk ?봇|afk ?机器人/iu;
/** Somebody mentions who is away. */
const tells =
  /(?<!\p{L})(?:mention(?:s|ed|ing)?|@|ping(?:s|ed|ing)?|tag(?:s|ged|ging)?|erwähn\p{L}{1,4}|menci\p{L}{2,6}|etiquet\p{L}{1,4}|mentionn\p{L}{1,4}|marca\p{L}{0,3}|menzion\p{L}{1,4}|tagga\p{L}{0,3}|vermeld\p{L}{0,3}|noemt|wspomin\p{L}{1,4}|oznacz\p{L}{1,4}|bahset\p{L}{1,5}|etiketle\p{L}{1,6}|упомина\p{L}{1,4}|упомян\p{L}{1,4}|пинг\p{L}{1,5}|тега\p{L}{1,4})(?!\p{L})|提到|艾特|メンション|멘션|언급|उल्लेख|मेंशन|منشن|ذكر/iu;
const returns =
  /(?<!\p{L})(?:(?:writes?|types?|posts?|speaks?|talks?|messages?) again|comes? back|returns?|i['’]?m back|schreib\p{L}{1,2} (?:ich |er |sie |man )?wieder|zurück\p{L}{0,8}|vuelv\p{L}{1,4}|regres\p{L}{1,4}|revien\p{L}{1,3}|retour|volt\p{L}{1,4}|torn\p{L}{1,3}|terug\p{L}{0,6}|wrac\p{L}{1,4}|dön\p{L}{1,6}|верн\p{L}{1,6}|reason|since when|grund|motivo|razón|raison|seit wann|reden|powód|sebep|причин\p{L}{1,2})(?!\p{L})|回来|戻|돌아오|वापस|يعود/iu;
/** How long somebody has been away. */
const lasts =
  /(?<!\p{L})(?:how long|since when|for how long|wie lange|cuánto tiempo|desde cuándo|combien de temps|depuis (?:quand|combien)|há quanto tempo|quanto tempo|da quanto(?: tempo)?|hoe lang|jak długo|od kiedy|ne kadar süre\p{L}{0,5}|ne zamandır|как долго|сколько времени|как давно)(?!\p{L})|多久|どのくらい|どれくらい|얼마나|कितनी देर|منذ متى|كم (?:من الوقت|المدة)/iu;
/** "/afk says “I am away”" is an answer of its own. */
const answers = /\/afk(?!\p{L})[^.;,\n]{0,30}\s["“„«][^"“”„«»\n]{1,200}["”“»]/u;
/** Channels and members of voice. */
const places =
  /(?<!\p{L})afk[ -](?:channels?|kan\p{L}{2,4}|canal\p{L}{0,2}|salons?|members?|users?|people|players?|timers?|timeouts?|farm\p{L}{0,4}|voice|room)(?!\p{L})/iu;
