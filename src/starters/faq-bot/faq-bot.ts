import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { faqCommands } from './commands.ts';
import { readFaq } from './read-faq.ts';
import { texts } from './texts.ts';

/** Answers to frequent questions, by command and when one comes up. */
export const render = defineBot((plan, input) => {
  const { entries, unknown } = readFaq(input.input.userMessage);
  const commands = plannedNames(plan, faqCommands);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that answers frequent questions.',
    texts,
    settings: (t) => ({
      commands,
      entries:
        entries.length > 0
          ? entries.map(({ question, answer }) => ({
              question,
              answer:
                answer ||
                t('noAnswer').replace('{command}', () => commands['faq-add'] ?? 'faq-add'),
            }))
          : [{ question: t('sampleQuestion'), answer: t('sampleAnswer') }],
      unknown: unknown ?? t('unknown'),
      byWords: byWords.test(input.input.userMessage),
    }),
    keeps: 'faq.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Read Message History'],
    intents: ['Message Content Intent'],
    use: `The questions and answers stand in \`src/settings.js\`; those who may manage messages add others in Discord, which belong to that server. \`/${commands['faq']}\` without a question lists all. A message with a question mark (with \`byWords\` any message) is answered if it has most of the telling words of a question; one that mentions the bot is always answered. The bot reads messages for that, and keeps none.`,
    files: {
      'src/faq.js': 'how a question is recognised, without Discord.',
      'src/feature.js': 'the commands, and what happens when somebody asks.',
    },
  };
});

/** "Answers when someone types the keyword": no question mark is needed. */
const byWords =
  /(?<!\p{L})(?:key-?words?|(?:types?|writes?|says?|mentions?|posts?) (?:one of )?(?:the|these|those|that|a) (?:words?|topics?|terms?)|schlüsselw\p{L}{2,6}|stichw\p{L}{2,6}|palabras? clave|mots?[ -]clés?|palavras?-chave|parol[ae] chiave|trefwoord\p{L}{0,2}|słow\p{L}{1,3} kluczow\p{L}{1,3}|ключев\p{L}{2,3} слов\p{L}{0,2}|anahtar kelime\p{L}{0,4}|nyckelord)(?!\p{L})|关键词|关键字|キーワード|키워드/iu;
