import { peopleIn } from '../page/reading/people-in.ts';
import { choreNames as chores, countsMost, withKids } from './read-rota.ts';

/** Whether named people are to share chores, whatever the page is called. */
export function asksForChores(text: string): boolean {
  return (
    ((whoDoes.test(text) || countsMost.test(text)) && ofHome.test(text)) ||
    ((text.match(chores)?.length ?? 0) > 1 &&
      takesTurns.test(text) &&
      peopleIn(withKids(text)).length > 1)
  );
}

/** "Aufgabenliste für unsere WG, wer macht was" */
export const whoDoes =
  /(?<!\p{L})(?:who does (?:what|which)|wer (?:was )?(?:macht|erledigt)(?: was)?|wer [^.,;]{0,20}welche[ns]? [^.,;]{2,20} (?:macht|erledigt)|quién hace (?:qué|cu[aá]l)|qui fait (?:quoi|quelles?)|quem faz (?:o qu[eê]|qua(?:l|is))|chi fa (?:che |quale? )?(?:cosa|faccend\p{L})|wie doet (?:wat|welke?)|kto co robi|kto robi (?:co|któr\p{L}{1,3})|kim ne yap\p{L}{1,5}|кто что делает|хто що робить|vem gör vad)(?!\p{L})|谁做什么/iu;
const ofHome =
  /(?<!\p{L})(?:flat\p{L}{0,5}|house\p{L}{0,4}|home|family|roommates|chores?|kids|wg|haushalt\p{L}{0,2}|aufgaben?(?:liste)?|familie|piso|casa|tareas|coloc\p{L}{0,6}|tâches|maison|tarefas|república|faccende|huis\p{L}{0,6}|takenlijst|dom\p{L}{0,3}|mieszkani\p{L}{1,2}|ev|iş|дом\p{L}|квартир\p{L}|сем\p{L}{2}|hushåll\p{L}{0,3}|hemma)(?!\p{L})|家/iu;
const takesTurns =
  /(?<!\p{L})(?:rotat\p{L}{1,4}|take turns|turns|whose turn|each week|every week|wechsel\p{L}{0,2}|abwechsel\p{L}{0,4}|reihum|jede woche|wöchentlich|turn[oa]s?|rota[rn]?|cada semana|chaque semaine|à tour de rôle|toda semana|ogni settimana|elke week|wissel\p{L}{0,2}|co tydzień|na zmianę|her hafta|sırayla|по очереди|каждую неделю)(?!\p{L})/iu;
