/** What can be bought, and what it costs where the request says so. */
interface Upgrade {
  readonly name: string;
  readonly cost?: number;
}

/**
 * What can be bought, in the words of the request, at most 8.
 *
 * @example
 * upgradesIn('upgrades: an oven for 25, then a chef'); // [{ name: 'Oven', cost: 25 }, { name: 'Chef' }]
 */
export function upgradesIn(message: string): readonly Upgrade[] {
  // "ovens and chefs, save progress": the list ends with what stands behind its "and".
  const list = (named.exec(message)?.groups?.['list'] ?? '').replace(behindLast, '$<last>');
  const all = list
    .split(joints)
    .map((part) => {
      const [said = '', price = ''] = priced.exec(part) ?? [];
      return { name: part.replace(said, '').replace(article, '').trim(), cost: Number(price) };
    })
    .filter(({ name }) => name !== '');
  const end = all.findIndex(
    ({ name }) => name.split(' ').length > 3 || !/^[\p{L}\p{M}'’ -]{2,30}$/u.test(name),
  );
  return (end < 0 ? all : all.slice(0, end)).slice(0, 8).map(({ name, cost }) => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    ...(cost > 0 && { cost }),
  }));
}

const joints = /,\s?|[，、]|\s(?:and|then|und|dann|y|et|puis|e|poi|en|i|ve|и)\s/u;
const behindLast = /(?<last>\s(?:and|und|y|et|e|en|i|ve|и)\s[^,]{2,40}),[^]*$/u;
const priced =
  /\s?(?:[(]|\s(?:for|at|für|zu|por|pour|à|per|a|voor|za|за))\s?(\d{1,7})(?:\s\p{L}{1,14})?[)]?$/iu;

const named =
  /(?:(?<!\p{L})(?:upgrades?|helpers|verbesserungen|mejoras|améliorations|melhorias|potenziamenti|ulepszenia|yükseltmeler|улучшения)(?:\s(?:like|such as|e\.g\.|wie|como|comme|come|zoals|jak|gibi|вроде|например|are|sind|son|sont|são|sono)|(?=\s?[:(]))|升级|アップグレード|업그레이드|अपग्रेड|ترقيات(?:\sمثل)?)[\s:：(]{1,3}(?<list>[^.;:!?()\n。；！？]{3,240})/iu;
const article =
  /^(?:(?:and|then|und|dann|y|et|puis|e|poi|en|i|и)\s)?(?:(?:an?|the|eine?n?|una?|une|um|uma|een)\s)?/iu;

/** For how many hours points come in while nobody plays; 8 without a number. */
export function hoursAwayIn(message: string): number {
  const hours = Number(
    /(?<!\d)(\d{1,2})\s?(?:h|hours?|stunden|horas|heures|ore|uur|godzin\p{L}?|saat|час\p{L}{0,2}|小时|時間|시간|घंटे|ساع)/iu.exec(
      message,
    )?.[1] ?? 8,
  );
  return Math.min(Math.max(hours, 1), 72);
}

/** Whether the game can be begun anew for a lasting gain. */
export function asksForNewStart(message: string): boolean {
  return /prestige|(?<!\p{L})(?:rebirths?|ascend|ascension|prestigio|prestígio|wiedergeburt|престиж\p{L}{0,2})(?!\p{L})|转生|転生|환생/iu.test(
    message,
  );
}
