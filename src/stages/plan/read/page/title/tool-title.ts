import { objectOf } from '../../title/object-of.ts';

/**
 * The title of a tool, whole and without the device that it is used on; `text` is the request.
 *
 * @example
 * toolTitle('Einkaufsliste fürs Handy', 'Einkaufsliste fürs Handy, bitte'); // 'Einkaufsliste'
 */
export function toolTitle(title: string, text: string): string {
  // "Fasting timer 16:8": half of it is no part of a name.
  const [, name, digits] = /^(.{3,60}\p{L})\s(\d{1,2})$/u.exec(title) ?? [];
  const whole = name !== undefined && text.includes(`${digits}:`) ? name : title;
  // "Segnare i punti a briscola": the object says it.
  const object = objectOf(text);
  const isDeed = object !== undefined && deed.test(whole) && whole.endsWith(object.slice(1));
  return (isDeed ? object : whole)
    .replace(onDevice, '')
    .replace(/^do list$/iu, 'To-do List')
    .replace(aPageFor, '')
    .replace(anAppFor, (_all, first: string) => first.toUpperCase());
}

/** "App per la lista della spesa" */
const anAppFor =
  /^(?:web ?)?(?:app|application|appli|applicazione|aplicación|aplicativo|aplicação|applicatie|aplikacja|приложение|застосунок) (?:for|per|para|pour|für|voor|dla|do|для) (?:(?:the|an?|my|la|il|una?|le|ma|uma?|die|eine|meine|een|de|mijn) )?(?=(?:lista|liste|list|lijst|\p{L}{3,14}(?:liste?|lijst)|shopping list|to-?do list|список|списка)(?!\p{L}))(\p{L})/iu;

/** "Recipe Page for My Apple Cake" */
const aPageFor = /^recipe (?:page|card|site) (?:for|of) (?=\p{L})/iu;
const deed = /^\p{L}{2,14}(?:are|ere|ire)\s/u;
const onDevice =
  /(?<=\p{L})\s(?:fürs handy|für das handy|para (?:el |o |mi )?(?:móvil|celular|celu)|pro celular|pour (?:mon |le )?(?:mobile|téléphone|portable)|for (?:my |the )?(?:phone|mobile)|per (?:il )?(?:telefono|cellulare)|voor (?:op )?(?:mijn |de )?(?:telefoon|mobiel)|na telefon|для телефона|للجوال|للهاتف)$/iu;
