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
  const hasLevels = plan.projectType === 'discord_bot' && plan.parts?.includes('levels-bot');
  return [...gamesLeft(plan, text), ...(hasLevels ? [] : byWriting(text)), ...bought];
}

/** "5 coins per message": who writes earns nothing by it. */
function byWriting(text: string): readonly string[] {
  const [said] = perMessage.exec(text.slice(0, 4000)) ?? [];
  return said === undefined ? [] : [said];
}

const perMessage =
  /(?<!\d)\d{1,4}\s?\p{L}{2,12}\s(?:per|for (?:each|every)|each|every|pro|je|für jede|por(?: cada)?|par|per(?: ogni)?|voor elk|za(?: każdą)?|за(?: каждое| кожне)?|för varje)\s(?:message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|сообщение|повідомлення|meddelande)(?!\p{L})|(?:每条消息|メッセージごと|메시지(?:마다|당))[^.。,，]{0,12}\d{1,4}\p{L}{0,4}/iu;
const changes =
  /(?<!\p{L})(?:colou?r|farb|coul|cor(?!\p{L})|kleur|kolor|renk|цвет|nick|spitzname|apodo|pseudo|apelido|soprannome|bijnaam|takma ad|ник)|颜色|昵称|色|ニックネーム|색|닉네임|रंग|لون/iu;
