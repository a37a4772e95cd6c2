import { dayCount } from '../../../week-planner/read-week.ts';
import type { PageFunction } from './page-function.ts';

/** The days of a planner, as requests name the first and the last. */
export const weekFunctions: readonly PageFunction[] = [
  {
    sure: [
      'monday (?:to|through|until|till|-) sunday(?: with (?:breakfast|lunch|dinner))?|montag bis sonntag(?: mit (?:frühstück|mittag\\p{L}{0,5}|abendessen))?|(?:de )?lunes a domingo(?: con (?:desayuno|comida|almuerzo|cena))?|(?:du )?lundi au dimanche(?: avec (?:petit[- ]déjeuner|déjeuner|dîner))?|(?:de )?segunda a domingo(?: com (?:café da manhã|almoço|jantar))?|(?:da )?lunedì a domenica(?: con (?:colazione|pranzo|cena))?',
      '(?:van )?maandag (?:tot en met|t/m|tot) zondag(?: met (?:ontbijt|lunch|avondeten))?|(?:od )?poniedziałku do niedzieli|pazartesiden pazara|(?:с )?понедельника по воскресенье|周一(?:到|至)周日|月曜?(?:日)?から日曜?(?:日)?(?:まで)?|월요일부터 일요일(?:까지)?|सोमवार से रविवार|من (?:ال)?(?:اثنين|إثنين) إلى (?:ال)?أحد',
    ],
    of: ({ starter, message = '' }) => starter === 'week-planner' && dayCount(message) === 7,
    in: ['week-planner'],
  },
];
