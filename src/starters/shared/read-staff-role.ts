/**
 * The role to which a request leaves the commands of moderators; undefined if it names none.
 *
 * @example
 * readStaffRole('only the Captain role can use these'); // 'Captain'
 */
export function readStaffRole(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const found = patterns.map((pattern) => pattern.exec(head)?.groups?.['name']);
  return found
    .find((name) => name !== undefined)
    ?.replace(/["“”„«»'‘’@「」]/gu, '')
    .trim();
}

const name =
  '(?<name>["“„«\'‘@]?\\p{Lu}[\\p{L}\\p{N}_-]{1,30}(?:\\s(?!Role|Rolle)\\p{Lu}[\\p{L}\\p{N}_-]{1,30})?["”“»\'’]?)';
const only = `(?:${startingEitherWay(
  'only|just|limited to|restricted to|reserved for|nur|lediglich|solo|sólo|únicamente|seulement|uniquement|réservée?s?|apenas|somente|só|soltanto|riservat\\p{L}|alleen|tylko|wyłącznie|sadece|yalnızca|только',
)})`;
const link =
  '(?:\\s(?:be|for|to|by|the|members?|people|users?|those|with|who have|having|für|von|mit|der|die|das|den|Leute|Mitglieder|le|les|au|aux|à|membres?|avec|el|la|los|las|del|miembros|con|para|o|os|membros|com|il|i|al|ai|membri|de|het|leden|met|voor|dla|osoby|z|с|для|участники|участников))';
const role = '[Rr]ol(?:e|le|lü|ü|a|ę|ą|i)?|[Rr]ôle|[Cc]argo|[Rr]uolo|[Рр]ол(?:ь|ью|и)';
const patterns: readonly RegExp[] = [
  // "only role Staff can use", "nur für die Rolle „Team“", "réservé au rôle Officier"
  new RegExp(`(?<!\\p{L})${only}${link}{0,5}\\s(?:${role})\\s${name}`, 'u'),
  // "only for the Teacher role", "sadece Yönetici rolü"
  new RegExp(`(?<!\\p{L})${only}${link}{0,5}\\s${name}[\\s-](?:${role})(?!\\p{L})`, 'u'),
  // "los del rol Admin pueden", "members with the Captain role can"
  new RegExp(
    `(?<!\\p{L})(?:${role})\\s${name}\\s(?:can|may|pueden?|peut|peuvent|pode|podem|può|possono|darf|dürfen|mag|mogen|może|mogą|может|могут)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:the|a)\\s${name}\\s(?:role|rank)\\s(?:can|may|is allowed)(?!\\p{L})`,
    'u',
  ),
];

/** "Only" or "only": names are told by their capital, so the case counts. */
function startingEitherWay(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}
