import { allMatches } from '../../workspace/text/all-matches.ts';
import {
  readChannels,
  readSayings,
  readRole,
  withPlaces,
} from '../shared/reading/commands/read-server-words.ts';

export interface Greeting {
  readonly welcome?: string;
  readonly goodbye?: string;
  /** What who joins is told privately. */
  readonly directMessage?: string;
  /** As in `#lobby`. */
  readonly channel: string;
  /** Where goodbyes are said; the same without it. */
  readonly goodbyeChannel: string;
  /** The name of the role that new members get. */
  readonly role: string;
}

/**
 * What a request says of the greeting. What the project is called is no text.
 *
 * @example
 * readGreeting("welcomes people in #lobby with 'Ahoy, @user!' and gives them the role Deckhand");
 * // { welcome: 'Ahoy, {user}!', channel: '#lobby', goodbyeChannel: '', role: 'Deckhand' }
 */
export function readGreeting(text: string, title = ''): Greeting {
  const role = readRole(text) ?? givenRole.exec(text)?.[1] ?? '';
  const all = readSayings(text).filter(
    ({ text: said, at }) =>
      said !== title &&
      (/[!?.,{<@]/u.test(said) || !named.test(text.slice(Math.max(at - 24, 0), at))),
  );
  const isPrivate = ({ at }: { at: number }): boolean =>
    !pressed.test(text.slice(Math.max(at - 24, 0), at)) &&
    privately.test(
      text
        .slice(Math.max(at - 50, 0), at)
        .split(/[.;!?](?=\s)/u)
        .at(-1) ?? '',
    );
  const directMessage = all.find(isPrivate)?.text;
  const sayings = all.filter((one) => one.text !== directMessage);
  const isBye = ({ at, text: said }: { at: number; text: string }): boolean => {
    const end = at + said.length + 2;
    const after =
      /^\s(?:(?:in|en|dans|em|na|w|в)\s#\S{1,40}\s)?(?:when|if|wenn|cuando|si|quand|quando|gdy|когда)\s[^,.;"“„«'\n]{1,40}/u;
    const then = after.exec(text.slice(end, end + 60))?.[0] ?? '';
    return leaving.test(text.slice(Math.max(at - 60, 0), at)) || leaving.test(then);
  };
  const welcome =
    sayings.find((quote) => !isBye(quote) && quote.text !== role && isGreeting(quote.text, text))
      ?.text ?? afterColon.exec(text)?.groups?.['said'];
  const goodbye = sayings.find(isBye)?.text;
  return {
    ...(welcome !== undefined && { welcome: withPlaces(welcome) }),
    ...(goodbye !== undefined && { goodbye: withPlaces(goodbye) }),
    ...(directMessage !== undefined && { directMessage: withPlaces(directMessage) }),
    ...channelsIn(directMessage === undefined ? text : text.replace(directMessage, ' ')),
    role,
  };
}

/** "Gives them Guest" */
const givenRole =
  /(?<!\p{L})give?s? (?:them|everyone|new \p{L}{4,7}) (?:the )?(\p{Lu}[\p{L}\p{N}]{2,20})/u;
const named =
  /(?<!\p{L})(?:server|discord|servidor|serveur|сервера?|clan|club|verein|of|de|di|von|van) ["“„«]?$/iu;

/** "a click on “Accept”" */
const pressed =
  /(?:click\p{L}{0,3}|klick\p{L}{0,2}|klik\p{L}{0,3}|button|knopf|knop|press\p{L}{0,3})(?:\s(?:on|auf|op|the|den|de|that says))?\s$/iu;
const privately =
  /(?<!\p{L})(?:dms?|direct messages?|private messages?|privately|direktnachricht|privatnachricht|per dm|mensaje (?:privado|directo)|por (?:privado|md)|message privé|en (?:privé|mp)|mensagem (?:privada|direta)|no privado|messaggio privato|in privato|privébericht|wiadomość prywatną|na priv|özelden|özel mesaj|dm\p{L}{0,3}|лс|личк\p{L}|личное сообщение|приватн\p{L}{1,3}(?: повідомлення)?|особист\p{L}{1,3} повідомлення|privat meddelande|i dm|pesan pribadi|japri|tin nhắn riêng)(?!\p{L})|私信|ダイレクトメッセージ|디엠|निजी संदेश|الخاص/iu;

/** "DM them a short welcome": what is said privately is not told word by word. */
export function welcomesPrivately(text: string): boolean {
  return text
    .slice(0, 4000)
    .split(/[.;!?\n。；！？]|,\s/u)
    .some((clause) => privately.test(clause) && greets.test(clause) && !leaving.test(clause));
}

/** "Sends them the rules": told privately, where they can be read again. */
export function tellsRules(text: string): boolean {
  return text
    .slice(0, 4000)
    .split(/[.;!?\n。；！？，]|,\s/u)
    .some(
      (clause) =>
        rules.test(clause.replaceAll(/#\S{1,60}/gu, ' ')) &&
        (tells.test(clause) || privately.test(clause)) &&
        !accepting.test(clause) &&
        !toRead.test(clause) &&
        !ofCommand.test(clause),
    );
}

/** "Tells them to read #rules": the channel that new members are sent to; empty without one. */
export function readFirst(text: string): string {
  return toRead.exec(text.slice(0, 4000))?.[1] ?? '';
}

const toRead =
  /(?<!\p{L})(?:reads?|rules are in|checks? out|look at|points? (?:\p{L}{2,8} )?to|links? (?:\p{L}{2,8} )?to|lesen|lies|leer|le[ae]n|lire|lisez|lis|ler|leia\p{L}?|leggere|leggi|lezen|przeczyta\p{L}{1,3}|oku\p{L}{0,6}|прочита\p{L}{1,4}|чита\p{L}{1,3}|läsa|läs|baca|membaca|đọc)\s(?:(?:the|die|das|las|los|les|le|as|os|la|il|de|channel|kanal|canal|rules|regeln|normas|reglas|règles|regras|in|im|en|dans) ){0,4}(#[\p{L}\p{M}\p{N}_-]{2,40})/iu;

/** "Welcomes them with our IP play.oak.net": the addresses that they are told, each with its port. */
export function toldAddresses(text: string, isPrivate: boolean): readonly string[] {
  return text
    .slice(0, 4000)
    .split(/[;!?\n]|[,.]\s/u)
    .filter((clause) =>
      isPrivate
        ? privately.test(clause)
        : (greets.test(clause) || joining.test(clause)) && !privately.test(clause),
    )
    .flatMap((clause) =>
      allMatches(clause, address).map(([, host = '', port]) =>
        port === undefined ? host : `${host}:${port}`,
      ),
    );
}

const address =
  /(?<![\p{L}\p{N}@.])((?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10}(?:\/[\w/-]{1,60})?|\d{1,3}(?:\.\d{1,3}){3})(?!\p{L})(?:(?::|,? (?:and )?(?:the )?port )(\d{2,5}))?/giu;

/** "/rules shows the rules": who asks reads them. */
const ofCommand = /^\s?(?:\p{L}{1,12}\s){0,3}\/[\p{L}_-]/u;

/**
 * Whether new members get a role by themselves: "gives a role to everyone who joins". Who chooses, or does
 * something for it, gets another.
 */
export function givesJoinRole(text: string): boolean {
  return text
    .slice(0, 4000)
    .split(/[.;!?\n。；！？]/u)
    .some(
      (one) =>
        (autoRole.test(one) || (anyRole.test(one) && gives.test(one) && joining.test(one))) &&
        !chosenRole.test(one),
    );
}

/** The same where nobody is greeted. */
export function onlyGivesRole(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    givesJoinRole(head) && !greets.test(head) && !messageWords.test(head) && !leaving.test(head)
  );
}

const autoRole =
  /(?<!\p{L})(?:auto[ -]?roles?|autorol\p{L}?|join[ -]?roles?|автороль|автороли)(?!\p{L})/iu;
const anyRole =
  /(?<!\p{L})(?:roles?|roll?en?|rolle|rôles?|cargos?|ruol[oi]|rol[eęaü]?|rolü|роль|роли|ролі|rollen|peran|vai trò)(?!\p{L})|身份组|角色|ロール|役職|역할|भूमिका|रोल|رتبة|دور/iu;
const gives =
  /(?<!\p{L})(?:gives?|giving|assigns?|assigning|adds?|gets?|receives?|grants?|gibt|vergibt|bekomm\p{L}{1,2}|erhält|erhalten|da|dar|asigna\p{L}?|recib\p{L}{1,3}|donne\p{L}?|attribue\p{L}?|reçoi\p{L}{1,5}|dá|atribui|receb\p{L}{1,3}|dà|assegna|ricev\p{L}{1,3}|geeft|krijg\p{L}{1,3}|daje|nadaje|dosta\p{L}{1,3}|ver(?:ir|en|sin)|выда[её]т|да[её]т|получа\p{L}{2,3}|вида[єю]\p{L}{0,2}|да[єю]\p{L}{0,2}|отриму\p{L}{1,4}|ger|delar? ut|får|tilldela\p{L}?|kasih|beri(?:kan)?|memberi(?:kan)?|(?:men)?dapat(?:kan)?|cấp|gán|tặng|nhận|trao)(?!\p{L})|给|給|分配|赋予|加上|付与|付け|与え|줘|주는|부여|देता|देने|मिले|يعطي|يمنح/iu;
const joining =
  /(?<!\p{L})(?:(?:everyone|everybody|anyone|people|members?|users?|someone|somebody|person|those|newcomers?) (?:who |that )?(?:new(?:ly)? )?joins?|new (?:members?|users?|people)|newcomers?|on join(?:ing)?|when (?:they|joining)|neue[nmr]? (?:mitglied\p{L}{0,4}|nutzer\p{L}{0,2}|leute\p{L}?)|(?:jede[rmn]|alle[nr]?|wer)(?:,)? (?:der |die |neu )?(?:beitritt|beitreten|dazukomm\p{L}{1,2}|joint|joinen)|nuevos (?:miembros|usuarios)|(?:que|quien) (?:entr[ae]n?|se un[ae]n?)|nouveaux (?:membres|arrivants)|qui rejoi\p{L}{2,6}|novos membros|quem entra\p{L}?|que entra\p{L}?|(?:aux|les) nouveaux|nouve(?:au|lle)x? venue?s?|à l['’]arrivée|nuovi (?:membri|utenti|arrivati|iscritti)|(?:ai|i) nuovi|nuov[oi] arrivat[oi]|(?:chi|quando|appena) (?:si )?(?:entra|arriva|unisce)|nieuwe leden|die (?:lid wordt|joint|binnenkomt)|now\p{L}{2,4} (?:członk\p{L}{1,3}|osob\p{L}{1,3})|kto dołącz\p{L}{1,3}|yeni (?:üye|gelen|katılan)\p{L}{0,6}|sunucuya katılan\p{L}{0,5}|новы[мх]\p{L}? участник\p{L}{0,3}|новичк\p{L}{1,3}|нов\p{L}{1,3} (?:учасник|користувач)\p{L}{0,3}|новачк\p{L}{1,3}|хто (?:заходить|приєднується|вступає)|nya medlem(?:mar)?|(?:som|när (?:någon|de)) (?:går med|joinar)|(?:member|anggota|orang) baru|yang (?:baru )?(?:masuk|gabung|join|bergabung)|thành viên mới|người mới|mới (?:vào|tham gia)|кто (?:заходит|присоединяется|вступает))(?!\p{L})|新成员|新人|加入(?:的|服务器)|新メンバー|新規メンバー|参加(?:した|する)|새 (?:멤버|회원|유저)|들어온|들어오|नए सदस्य|जुड़(?:ने|ता)|الأعضاء الجدد|عضو جديد|ينضم/iu;
/** They choose it, or press, accept or write something for it, or join another thing. */
const chosenRole =
  /(?<!\p{L})(?:choos\p{L}{1,3}|pick\p{L}{0,3}|select\p{L}{0,3}|reacti?\p{L}{0,4}|buttons?|menus?|drop-?downs?|verif\p{L}{1,8}|captcha|accept\p{L}{0,3}|agree\p{L}{0,2}|password|codes?|questions?|appl(?:y|ies|ications?)|voice|vc|levels?|xp|birthdays?|events?|giveaways?|games?|after|nach|wähl\p{L}{1,3}|knopf|elig\p{L}{1,3}|botón|choisi\p{L}{1,3}|bouton|escolh\p{L}{1,3}|botão|scegl\p{L}{1,4}|pulsante|kiez\p{L}{1,2}|knop|wybier\p{L}{1,3}|przycisk\p{L}{0,4}|seç\p{L}{1,5}|buton\p{L}{0,3}|выб\p{L}{2,6}|кнопк\p{L}{1,3}|виб[ио]р\p{L}{0,4}|обира\p{L}{1,3}|välj\p{L}{0,2}|knapp\p{L}{0,3}|(?:me)?pilih|tombol|chọn|nút)(?!\p{L})|选择|按钮|選|ボタン|선택|버튼|चुन|बटन|اختيار|يختار|زر/iu;
const messageWords =
  /(?<!\p{L})(?:messages?|dms?|says?|nachricht\p{L}{0,2}|sagt|mensajes?|dice|mensage(?:m|ns)|messaggi\p{L}?|bericht\p{L}{0,2}|wiadomoś\p{L}{1,2}|mesaj\p{L}{0,3}|сообщени\p{L}{1,2}|повідомлен\p{L}{1,3}|meddelande\p{L}{0,2}|pesan|tin nhắn)(?!\p{L})|消息|メッセージ|메시지|संदेश|رسالة/iu;

const rules =
  /(?<!\p{L})(?:rules|regeln|normas|reglas|règlement|règles|regras|regolamento|regole|regels|regulamin|zasady|kuralları?|правила|reglerna|regler|peraturan|aturan|nội quy|luật)(?!\p{L})|规则|ルール|규칙|नियम|قوانين|القواعد/iu;
const tells =
  /(?<!\p{L})(?:with (?:the|our) rules|sends?|shows?|dms?|tells?|gives? them|schickt|zeigt|sendet|mand[ae]|env[ií][ae]|muestr[ae]|envoie|montre|mostr[ae]|envi[ae]|invi[aei]|stuurt|toont|wysyła|pokazuje|gönder\p{L}{0,4}|at(?:sın|ar)|отправля\p{L}{2}|присыла\p{L}{2}|показыва\p{L}{2}|надсила\p{L}{1,2}|показу[єю]\p{L}{0,2}|skickar?|visar?|(?:me)?ngirim\p{L}{0,3}|kirim\p{L}{0,3}|gửi|hiển thị)(?!\p{L})|发送|私信|送っ|送る|보내|भेज|يرسل|إرسال/iu;
const accepting =
  /accept|agree|react|break|broke|button|akzept|bestätig|acept|aceit|accett|akcept|kabul|прин|同意|동의/iu;
/** Whether a text speaks of a greeting. */
export const greets =
  /welcom|greet|bienvenid|begrüß|willkommen|bienvenue|accueil|boas-vindas|bem-vind|benvenut|(?<!\p{L})saluta\p{L}{0,2}(?!\p{L})|welkom|begroet|powita|hoş ?geldin|приветств|вітає|привітан|вітати|ласкаво|välkom|hälsar?(?!\p{L})|sambut|selamat datang|menyapa|nyapa|chào|欢迎|歓迎|ようこそ|환영|स्वागत|ترحيب/iu;

/** "gives the role "Newbie"": one word without a mark is a name, where the request speaks of roles. */
function isGreeting(said: string, text: string): boolean {
  return /[\s!！.。?？{<@]/u.test(said) || !roleWord.test(text);
}

const roleWord =
  /(?<!\p{L})(?:roles?|roll?en?|rôles?|cargos?|ruol[oi]|rol[eęa]|rol\p{L}{1,3}|рол\p{L}{1,3}|peran|vai trò)(?!\p{L})|身份组|角色|ロール|役職|역할|भूमिका|رتبة|دور/iu;

function channelsIn(text: string): Pick<Greeting, 'channel' | 'goodbyeChannel'> {
  const clauses = text.split(/[,;.\n]|\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)/u);
  const bye = clauses.find((clause) => leaving.test(clause) && readChannels(clause).length > 0);
  const goodbyeChannel = bye === undefined ? undefined : readChannels(bye).at(-1);
  const channel = readChannels(text).find((name) => name !== goodbyeChannel && !isLog.test(name));
  return { channel: channel ?? '', goodbyeChannel: goodbyeChannel ?? '' };
}

const isLog = /(?:^|[-_#])logs?(?:$|[-_])/iu;

/** Whether a text mentions members who leave. */
export const leaving =
  /goodbye|farewell|leav|(?<!\p{L})(?:se va|se vaya|se va(?:i|ya)|sale del|sai(?!\p{L})|s['’]en va|part(?!\p{L})|esce|se ne va|geht(?!\p{L})|weggeht|odchodzi|wychodzi|ayrılırsa|çıkarsa|уходит|выходит|покида)|despedida|despid|adiós|abschied|verabschied|afscheid|vertrek|weggaa|verlass|au revoir|quitte|départ|saída|congedo|addio|pożegna|ayrıl|veda|прощан|уход|прощав|виход[ия]|покида[єю]|lämna[rd]?(?!\p{L})|hejdå|farväl|(?<!\p{L})(?:keluar|pergi|pamit)(?!\p{L})|tạm biệt|rời(?: đi| khỏi)|thoát|离开|告别|退出|さようなら|나갈|퇴장|작별|विदा|अलविदा/iu;

/** "with the message: Hi there, have fun" */
const afterColon =
  /(?<!\p{L})(?:message|text|greeting|says?|saying|nachricht|mensaje|bericht|tekst|mensagem|messaggio|wiadomość|сообщение|повідомлення|meddelandet?|pesan(?:nya)?|tin nhắn)\s?:\s{0,2}(?<said>\p{L}[^\n"“„«]{3,300}?)(?=[.;\n]|$)/iu;
