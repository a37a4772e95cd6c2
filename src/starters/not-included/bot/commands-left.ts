import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { BotPlan } from '../../../contracts/job/plan.ts';
import { readCommandFields } from '../../shared/reading/commands/read-command-fields.ts';
import { withoutParticle } from '../../shared/reading/commands/without-particle.ts';

/** Commands that a request names and that the bot does not have, or has without what they do. */
export function commandsLeft(plan: BotPlan, text: string, settings: string): readonly string[] {
  const known = new Set(plan.commands.map(({ name }) => `/${name.split(' ', 1)[0]}`));
  const named = text.match(command) ?? [];
  // "/签到领取10个": no space ends the name.
  const goesOn = (name: string): boolean =>
    /^\/\p{sc=Han}/u.test(name) && [...known].some((one) => one.length > 2 && name.startsWith(one));
  const missing = [...new Set(named.map((name) => withoutParticle(name.toLowerCase())))].filter(
    (name) => !known.has(name) && !goesOn(name) && !settings.includes(`label: '${name.slice(1)}'`),
  );
  const parents = new Set(
    plan.commands.flatMap(({ name }) => (name.includes(' ') ? name.split(' ', 1) : [])),
  );
  const pairs = allMatches(text, subcommand)
    // "/raffle prize duration" has no subcommand.
    .filter(({ 1: name = '', 2: sub = '', index }) => {
      if (does.test(sub)) return false;
      return readCommandFields(text.slice(index + name.length + 1)).length < 2;
    })
    .map(([, name = '', sub = '']) => `${name} ${sub}`.toLowerCase())
    .filter((pair) => parents.has(pair.split(' ', 1)[0] ?? ''))
    .filter((pair) => plan.commands.every(({ name }) => name !== pair));
  const [answered = ''] = /answered: \[[^\]]{0,800}/.exec(settings) ?? [];
  const live = plan.commands.flatMap(({ name }) =>
    ofServices.test(name) && answered.includes(`'${name}'`) ? [`/${name}`] : [],
  );
  return [
    ...live,
    ...missing.slice(0, 6),
    ...[...new Set(pairs)].slice(0, 4).map((pair) => `/${pair}`),
  ];
}

/** What a service knows: no answer that somebody sets would stay true. */
const ofServices =
  /^(?:prices?|precios?|preis|prix|preços?|prezzo|prijs|cena|fiyat|цена|курс|crypto|btc|eth|stocks?|rates?|kurs|translate|traducir|übersetzen|traduire|traduzir|traduci|перевод|ask|gpt|chat|ai|live|now-?playing)$/u;
/** "Mit /zitat kommt ein zufälliges": no subcommand. */
const does =
  /^(?:kommt|zeigt|gibt|macht|listet|startet|speichert|schickt|setzt|löscht|postet|trägt|wählt|würfelt|kann|soll|wird|toont|geeft|laat|zet|stuurt|kiest|voegt|verwijdert|kan|wordt|krijg|man|je|mit|met|und|um|om|für|voor|als|dann|dan|eine?n?|een|visar|ger|som)$/iu;

const command =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|\p{Lo}\/\p{Lo}{1,8}|(?<!\p{L})[a-z]:)\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32}(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/gu;
const subcommand =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|\p{Lo}\/\p{Lo}{1,8}|(?<!\p{L})[a-z]:)\/([\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32})\s([\p{L}\p{N}_-]{2,32})(?![\p{L}\p{N}:])/gu;
