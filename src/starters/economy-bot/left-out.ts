import type { Plan } from '../../contracts/job/plan.ts';
import { botLines } from '../not-included/lines/bot-lines.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readEconomy } from './read-economy.ts';
import { gamesLeft } from './read-stake.ts';

/** A colour or a nickname that is bought changes nothing: the team has to. */
export function leftOutOfEconomy(plan: Plan, text: string): readonly string[] {
  const { t } = wordsOf(botLines, plan.language ?? 'en');
  const bought = readEconomy(text)
    .shop.filter(({ name, role }) => role === undefined && changes.test(name))
    .map(({ name }) => t('bought').replace('{name}', () => name));
  return [...gamesLeft(plan, text), ...bought];
}

const changes =
  /(?<!\p{L})(?:colou?r|farb|coul|cor(?!\p{L})|kleur|kolor|renk|цвет|nick|spitzname|apodo|pseudo|apelido|soprannome|bijnaam|takma ad|ник)|颜色|昵称|色|ニックネーム|색|닉네임|रंग|لون/iu;
