/**
 * What can be bought, in the words of the request, at most 8.
 *
 * @example
 * upgradesIn('buy upgrades like oven, chef, then franchise'); // ['Oven', 'Chef', 'Franchise']
 */
export function upgradesIn(message: string): readonly string[] {
  const list = named.exec(message)?.groups?.['list'] ?? '';
  const names = list
    .split(/,\s?|[，、]|\s(?:and|then|und|dann|y|et|puis|e|poi|en|i|ve|и)\s/u)
    .map((name) => name.replace(article, '').trim())
    .filter((name) => name !== '');
  const end = names.findIndex(
    (name) => name.split(' ').length > 3 || !/^[\p{L}\p{M}'’ -]{2,30}$/u.test(name),
  );
  return (end < 0 ? names : names.slice(0, end))
    .slice(0, 8)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

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
