import type { StaticPlan } from '../../../contracts/job/plan.ts';
import { weddingIn } from '../../shared/reading/profession.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a dated page invites to, where its title is the name of those who hold it.
 *
 * @example
 * eventKindIn(plan, 'eine Seite für das Sommerkonzert von unserem Chor "Cantabile" am 20. Juni'); // 'Sommerkonzert'
 */
export function eventKindIn(
  { title, facts = [], language = 'en' }: Pick<StaticPlan, 'title' | 'facts' | 'language'>,
  request: string,
): string | undefined {
  const isDated = facts.some(
    ({ kind, text }) => kind === 'date' || (kind === 'detail' && weekly.test(text)),
  );
  if (!isDated) return undefined;
  const [first = ''] = request.slice(0, 240).split(/[!?\n]|(?<!\d)\.\s/u, 1);
  const said = kinds[language]?.exec(first)?.groups?.['what'];
  const bent = Object.entries(bentKinds[language] ?? {}).find(([stem]) =>
    letterPattern(`(?<!\\p{L})${stem}\\p{L}{0,2}(?!\\p{L})`).test(first),
  );
  const kind = said ?? bent?.[1] ?? weddingIn(first);
  return kind === undefined || title.toLowerCase().includes(kind.toLowerCase())
    ? undefined
    : upperStart(kind);
}

/** "every Tuesday 8pm" */
const weekly =
  /^(?:every|each|jeden|jede|cada|todos los|chaque|tous les|ogni|elke|iedere|varje|každ\p{L}|setiap|mỗi)\s\p{L}{2}/iu;

const kinds: Partial<Readonly<Record<NonNullable<StaticPlan['language']>, RegExp>>> = {
  en: /(?<!\p{L})(?<what>(?:(?:spring|summer|autumn|winter|christmas|charity|annual|school|garden|jumble|village)\s){0,2}(?:concert|fun run|\d{1,2}k run|half marathon|marathon|fête|fete|fayre|festival|tournament|exhibition|recital|bake sale|quiz night|open mic|car boot sale|craft fair|book fair))(?!\p{L})/iu,
  de: /(?<!\p{L})(?<what>\p{L}{0,20}(?:konzert|fest|flohmarkt|basar|turnier|aufführung|lesung|ausstellung|vernissage|spendenlauf|volkslauf|stadtlauf|spieleabend|weihnachtsmarkt|theaterabend))(?!\p{L})/iu,
  es: /(?<!\p{L})(?<what>(?:concierto|festival|obra de teatro|torneo|mercadillo|exposición|verbena|carrera(?: solidaria| popular))(?:\sde\s(?!nuestr|mi|la|el|san\s|sant[oa]\s)\p{Ll}{3,14})?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?<what>(?:concert|festival|spectacle|tournoi|vide-grenier|brocante|kermesse|exposition|loto|course(?: solidaire))(?:\sd(?:e\s|[’'])(?!notre|mon|la|nos)\p{Ll}{3,14})?)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?<what>(?:concerto|festival|festa junina|peça de teatro|torneio|bazar|exposição|corrida(?: solidária| beneficente))(?:\sde\s(?!noss|minha)\p{Ll}{3,14})?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?<what>(?:concerto|festival|saggio|spettacolo|sagra|torneo|mostra|mercatino|tombola|corsa(?: solidale| benefica))(?:\sdi\s\p{Ll}{3,14})?)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?<what>\p{L}{0,14}(?:concert|festival|toernooi|rommelmarkt|braderie|voorstelling|expositie|sponsorloop|bingoavond|kerstmarkt))(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:na|o|to)\s(?<what>(?:koncert|festyn|festiwal|turniej|kiermasz|jarmark|bieg|rajd|spektakl|wernisaż)(?:\s\p{Ll}{4,14})?)(?=\s|[,.]|$)/iu,
  tr: /(?<!\p{L})(?<what>(?:(?:yaz|kış|bahar|yılbaşı)\s)?(?:konser|şenlik|festival|turnuva|sergi|kermes|koşu))/iu,
  id: /(?<!\p{L})(?<what>(?:konser|festival|bazar|turnamen|pameran|pentas seni|lomba lari)(?:\samal)?)(?!\p{L})/iu,
  vi: /(?<!\p{L})(?<what>hòa nhạc|lễ hội|hội chợ|giải đấu|triển lãm|đêm nhạc)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?<what>\p{L}{0,14}(?:konsert|festival|turnering|loppis|utställning|föreställning|julmarknad|sommarfest))(?:en)?(?!\p{L})/iu,
};

/** Languages whose words bend: "весеннего концерта". */
const bentKinds: Partial<
  Readonly<Record<NonNullable<StaticPlan['language']>, Readonly<Record<string, string>>>>
> = {
  ru: {
    концерт: 'концерт',
    фестивал: 'фестиваль',
    ярмарк: 'ярмарка',
    турнир: 'турнир',
    спектакл: 'спектакль',
    выставк: 'выставка',
    забег: 'забег',
  },
  uk: {
    концерт: 'концерт',
    фестивал: 'фестиваль',
    ярмар: 'ярмарок',
    турнір: 'турнір',
    вистав: 'вистава',
    забіг: 'забіг',
  },
};
