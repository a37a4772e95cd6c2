import { upperStart } from '../../workspace/text/with-capitals.ts';

/**
 * What the only button that opens tickets is about, in the word of the request; undefined where it has none.
 *
 * @example
 * topicOfButton('a support button opens a private channel'); // 'Support'
 */
export function topicOfButton(text: string): string | undefined {
  const { ahead, behind } = button.exec(text.slice(0, 4000))?.groups ?? {};
  const topic = ahead ?? behind;
  return topic === undefined ? undefined : upperStart(nominatives[topic.toLowerCase()] ?? topic);
}

const button =
  /(?<!\p{L})(?:(?<ahead>support|help|contact|complaints?|appeals?|orders?|hilfe|kontakt|hulp|destek|yardım|hjälp)[ -]?(?:buttons?|knopf|knop|butonu\p{L}{0,2}|düğmesi\p{L}{0,3}|knapp(?:en)?)|(?:botón|bouton|botão|pulsante|przycisk\p{L}{0,3}|кнопк\p{L}{1,2})\s(?:(?:d[eio]|da|для)\s|d['’])?(?<behind>soporte|ayuda|contacto|support|aide|contact|suporte|ajuda|contato|supporto|aiuto|assistenza|pomocy|wsparcia|поддержк[аи]|помощи|підтримки|допомоги))(?!\p{L})/iu;
const nominatives: Readonly<Record<string, string>> = {
  pomocy: 'pomoc',
  wsparcia: 'wsparcie',
  поддержки: 'поддержка',
  помощи: 'помощь',
  підтримки: 'підтримка',
  допомоги: 'допомога',
};
