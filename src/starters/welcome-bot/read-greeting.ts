import { readChannels, readSayings, readRole } from '../shared/read-server-words.ts';

export interface Greeting {
  readonly welcome?: string;
  readonly goodbye?: string;
  /** As in `#lobby`. */
  readonly channel: string;
  /** The name of the role that new members get. */
  readonly role: string;
}

/**
 * What a request says of the greeting.
 *
 * @example
 * readGreeting("welcomes people in #lobby with 'Ahoy, @user!' and gives them the role Deckhand");
 * // { welcome: 'Ahoy, {user}!', channel: '#lobby', role: 'Deckhand' }
 */
export function readGreeting(text: string): Greeting {
  const role = readRole(text) ?? '';
  const said = readSayings(text);
  const isBye = ({ at }: { at: number }): boolean =>
    leaving.test(text.slice(Math.max(at - 60, 0), at));
  const welcome =
    said.find((quote) => !isBye(quote))?.text ?? afterColon.exec(text)?.groups?.['said'];
  const goodbye = said.find(isBye)?.text;
  return {
    ...(welcome !== undefined && { welcome: withPlaces(welcome) }),
    ...(goodbye !== undefined && { goodbye: withPlaces(goodbye) }),
    channel: readChannels(text)[0] ?? '',
    role,
  };
}

/** Whether a text mentions members who leave. */
export const leaving =
  /goodbye|farewell|leav|despedida|despid|adiós|abschied|verabschied|verlass|au revoir|quitte|départ|saída|congedo|addio|pożegna|ayrıl|veda|прощан|уход|离开|告别|退出|さようなら|나갈|퇴장|작별|विदा|अलविदा/iu;

/** "with the message: Hi there, have fun" */
const afterColon =
  /(?<!\p{L})(?:message|text|greeting|says?|saying|nachricht|mensaje|message|mensagem|messaggio|wiadomość|сообщение)\s?:\s{0,2}(?<said>\p{L}[^\n"“„«]{3,300}?)(?=[.;\n]|$)/iu;

/** "@user", "[name]" and "<member>" become what the bot fills in. */
function withPlaces(text: string): string {
  return text
    .replace(
      /@(?:user|username|member|name|nutzer|usuario)\b|[[<{](?:user ?name|user|member|name|mention|nutzer|usuario|nombre|nom)[\]>}]/giu,
      '{user}',
    )
    .replace(/[[<{](?:server|server ?name|guild)[\]>}]/giu, '{server}');
}
