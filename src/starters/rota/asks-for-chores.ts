import { peopleIn } from '../page/reading/people-in.ts';

/** Whether named people are to share chores, whatever the page is called. */
export function asksForChores(text: string): boolean {
  return (
    (text.match(chores)?.length ?? 0) > 1 && takesTurns.test(text) && peopleIn(text).length > 1
  );
}

const chores =
  /(?<!\p{L})(?:dishes|dishwasher|laundry|vacuum\p{L}{0,3}|bins|trash|garbage|hoover\p{L}{0,3}|bathroom|putzen|kochen|müll|abwasch\p{L}{0,2}|spülen|staubsaugen|wäsche|bad|platos|basura|aspirar|baño|vaisselle|poubelles?|aspirateur|louça|lixo|banheiro|piatti|spazzatura|bagno|afwas(?:sen)?|stofzuigen|vuilnis|naczynia|odkurzanie|śmieci|łazienka|bulaşık|çöp|посуда|мусор|пылесос\p{L}{0,4}|уборка)(?!\p{L})/giu;
const takesTurns =
  /(?<!\p{L})(?:rotat\p{L}{1,4}|take turns|turns|whose turn|each week|every week|wechsel\p{L}{0,2}|abwechsel\p{L}{0,4}|reihum|jede woche|wöchentlich|turn[oa]s?|rota[rn]?|cada semana|chaque semaine|à tour de rôle|toda semana|ogni settimana|elke week|wissel\p{L}{0,2}|co tydzień|na zmianę|her hafta|sırayla|по очереди|каждую неделю)(?!\p{L})/iu;
