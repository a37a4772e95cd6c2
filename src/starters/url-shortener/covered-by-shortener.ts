/** Whether a shortener does what a clause asks for, in words that its files do not have. */
export function coveredByShortener(clause: string): boolean {
  return (
    clause.length < 90 && !passwords.test(clause) && does.test(clause) && !further.test(clause)
  );
}

const does =
  /(?<!\p{L})(?:reserved|reservier\p{L}{1,2}|reservad[oa]s?|alias\p{L}{0,2}|custom\s(?:alias\p{L}{0,2}|codes?|slugs?|links?|endings?)|slugs?|expir\p{L}{1,6}|ablauf\p{L}{0,6}|laufen\s|caduc\p{L}{1,5}|scad\p{L}{1,6}|verlo\p{L}{2,5}|wygas\p{L}{1,5}|сро[кч]\p{L}{0,4}|clicks?|clics?|klicks?|klick(?:zähler|statistik)\p{L}{0,2}|(?:an)?gekli(?:ck|k)t|hoe vaak|wie oft|how often|how many times|cuántas veces|combien de fois|quantas vezes|quante volte|ile razy|kaç (?:kere|kez|defa)|сколько раз|скільки разів|statisti\p{L}{1,3}|aufrufe|cliques?|kliknię\p{L}{1,2}|tıklama\p{L}{0,3}|кл[иі]к\p{L}{0,5}|перех[оі]д\p{L}{0,3}|per day|por día|pro tag|par jour|por dia|al giorno|per dag|dziennie|edit and delete|delete|borrar|löschen|supprimer|apagar|eliminare|verwijderen|usuwa\p{L}{1,3}|удал\p{L}{1,4}|admin\p{L}{0,4}|panel\p{L}{0,2}|permanent\p{L}{0,2}|redirects?|leitet weiter|redirige|redirect)(?!\p{L})|自定义|点击|访问(?:次数|量|统计)|跳转|重定向|カスタム|クリック|アクセス(?:数|回数)|클릭|조회수|有効期限|过期|사용자 지정|만료/iu;
/** What it does not: where visits come from, links behind a password, changes of links. */
const further =
  /(?<!\p{L})(?:referr?er\p{L}{0,2}|browsers?|countr\p{L}{1,3}|país(?:es)?|länder\p{L}{0,2}|pays|paes[ei]|qr|chart\p{L}{0,2}|graph\p{L}{0,2}|edit|bulk|api[ -]?keys?|dark|blue|users?|accounts?)(?!\p{L})/iu;
const passwords = /(?<!\p{L})(?:password[ -]protected|passwortgeschützt\p{L}{0,2})(?!\p{L})/iu;
