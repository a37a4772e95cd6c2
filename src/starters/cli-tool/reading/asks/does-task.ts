import type { Task } from './asks-for-task.ts';

/** Whether a clause is about what a tool with one task does, in whatever words. */
export function doesTask(task: Task, clause: string): boolean {
  return !more.test(clause) && forms[task].test(clause);
}

/** What none of them does. */
const more =
  /(?<!\p{L})(?:sync(?:s|hroni[sz]e\p{L}{0,2})?|cop(?:y|ies)|e-?mails?|upload\p{L}{0,3}|web ?page|encrypt\p{L}{0,3}|password|passwort|translat\p{L}{1,4}|synchronisier\p{L}{1,2}|kopier\p{L}{1,2}|verschlüssel\p{L}{1,2}|copia\p{L}{0,2}|sincroniza\p{L}{0,2}|traduc\p{L}{1,3}|copie[rz]?|html|pdf)(?!\p{L})/iu;
const forms: Readonly<Record<Task, RegExp>> = {
  compare:
    /(?<!\p{L})(?:which files|welche dateien|qué archivos|quels fichiers|quais arquivos|quali file|welke bestanden|(?:które|jakie) pliki|hangi dosya\p{L}{0,4}|как(?:их|ие) файл\p{L}{1,2}|missing|differ\p{L}{0,4}|only in|changed|same|fehlen\p{L}{0,2}|anders|unterscheid\p{L}{0,2}|verschieden\p{L}?|gleich\p{L}?|faltan?|diferent\p{L}{1,2}|distint[oa]s|difieren|manqu\p{L}{1,4}|diffèr\p{L}{1,3}|différents?|mancan[oti]?|divers[ie]|ontbre\p{L}{1,4}|verschil\p{L}{0,4}|brakuj\p{L}|różni\p{L}{0,2}|eksik|farklı|отсутству\p{L}{1,3}|различ\p{L}{1,4}|отлича\p{L}{1,4}|немає|відрізня\p{L}{1,6}|content|inhalt|contenido|contenu|conteúdo|contenuto|inhoud|treś\p{L}{1,2}|содержим\p{L}{1,3}|names?|size)(?!\p{L})|缺少|不同|一样|违|ない|違|없|다른/iu,
  replace:
    /(?<!\p{L})(?:\.?bak|backups?|back(?:s|ing)? up|sicherung\p{L}{0,2}|kopie|copia(?: de seguridad)?|sauvegarde|cópia|backup|reservekopie|kopi\p{L}|yedek\p{L}{0,4}|резервн\p{L}{2,3}|original\p{L}{0,2}|changes?|änderung\p{L}{0,2}|cambios|changements|mudanças|modifiche|wijzigingen|zmian\p{L}{0,2}|değişiklik\p{L}{0,4}|изменени\p{L}|word|text|wort|palabra|mot|parola|woord|słow\p{L}|kelime\p{L}{0,3}|слов\p{L}|\.\p{L}{2,4}|find|search|such\p{L}{1,2}|busca\p{L}?|cherche\p{L}?|cerca\p{L}?|zoek\p{L}{0,2}|regex)(?!\p{L})|\.bak|备份|改动|元の?ファイル|変更箇所|백업|변경/iu,
  subtitles:
    /(?<!\p{L})(?:seconds?|srt|vtt|earlier|later|new file|sekunden?|früher|später|segundos?|antes|después|secondes?|avant|après|depois|second[oi]|prima|dopo|seconden|eerder|sekund\p{L}?|wcześniej|później|saniye\p{L}{0,2}|секунд\p{L}?|раньше|позже)(?!\p{L})|秒|초|앞|뒤|提前|推后/iu,
  units:
    /(?<!\p{L})(?:convi?er\p{L}{1,8}|umrechn\p{L}{1,3}|units?|einheiten|unidades|unités|unità|eenheden|jednost\p{L}{1,4}|birim\p{L}{0,5}|единиц\p{L}{0,3}|km|kilomet\p{L}{1,4}|kilómetros|quilômetros|miles?|meilen|millas|milhas|miglia|mijl|kg|kilos?|lbs?|pounds?|pfund|libras?|livres|celsius|fahrenheit|temperatur\p{L}{0,2}|length|weight|länge\p{L}?|gewicht\p{L}?|longitud|peso|longueur|poids|comprimento|lunghezza|lengte|długoś\p{L}{1,2}|waga|feet|inch(?:es)?|cm|meters?|metros?|decimals?|digits)(?!\p{L})|换算|変換|변환|तापमान|وحدات/iu,
  loan: /(?<!\p{L})(?:price|down ?payment|deposit|interest|rate|years?|term|monthly|payments?|amorti[sz]\p{L}{1,8}|schedule|table|preis|eigenkapital|anzahlung|zins\p{L}{0,4}|jahre|laufzeit|monat\p{L}{0,6}|rate|tilgung\p{L}{0,6}|tabelle|precio|entrada|interés|tasa|años|mensual\p{L}{0,4}|cuota|tabla|amortiz\p{L}{1,5}|prix|apport|taux|ans|années|mensualités?|tableau|preço|juros|anos|parcelas?|tabela|prezzo|anticipo|tasso|anni|rat[ae]|tabella|prijs|aanbetaling|rente|jaar|maand\p{L}{0,6}|cena|wkład|oprocentowanie|lat\p{L}?|faiz|peşinat|yıl|taksit|ставк\p{L}|взнос|лет|срок|платеж\p{L}{0,2}|месяц\p{L}{0,2}|таблиц\p{L}|ränta|insats|år|bunga|tahun|lãi|năm)(?!\p{L})|利率|首付|月供|金利|頭金|返済|이자|금리|상환/iu,
  tip: /(?<!\p{L})(?:tips?|total|bill|check|percent\p{L}{0,4}|people|persons?|split\p{L}{0,3}|each|trinkgeld|rechnung|prozent|personen|propinas?|cuenta|personas|pourboire|addition|personnes|gorjeta|conta|pessoas|mancia|conto|persone|fooi|rekening|napiwek|rachunek|os[oó]b\p{L}{0,2}|bahşiş|hesap|kişi\p{L}{0,3}|чаевы\p{L}|счёт|человек\p{L}{0,2}|людей)(?!\p{L})|%|小费|チップ|팁/iu,
  birthdays:
    /(?<!\p{L})(?:csv|names?|dates?|today|next|who|whose|upcoming|days|age|turns?|birthdays?|heute|nächste\p{L}?|namen?|datum|alter|geburtstag\p{L}{0,2}|nombres?|fechas?|hoy|próxim\p{L}{1,2}|noms?|dates?|aujourd.hui|prochains?|nomes?|datas?|hoje|nom[ei]|dat[ae]|oggi|prossim\p{L}|vandaag|volgende|imi\p{L}{1,3}|dziś|isim|tarih|bugün|имя|имена|дат\p{L}|сегодня|следующ\p{L}{1,3}|рождения)(?!\p{L})|今天|下一个|姓名|今日|次|오늘|다음/iu,
  draw: /(?<!\p{L})(?:secret santa|wichtel\p{L}{0,10}|amig[oa]|themselves|twice|person\p{L}{0,3}|sich selbst|zichzelf|lootjes|sí mism[oa]|soi-même|se stesso|si mesmo|random\p{L}{0,2}|names?|lines?|winners?|teams?|groups?|each|twice|list|namen|zeile\p{L}?|gewinner|gruppen|zufällig|nombres?|línea|ganador\p{L}{0,2}|equipos|azar|noms?|lignes?|équipes|hasard|nomes?|linha|equipes|nomi|rig[ah]e?|squadre|caso|regel|winnaar|imi\p{L}{1,2}|wiersz\p{L}?|isim\p{L}{0,4}|satır\p{L}{0,3}|имён|имена|строк\p{L}|terminal|txt)(?!\p{L})|随机|每行|ランダム|行|무작위|줄/iu,
  zip: /(?<!\p{L})(?:zip\p{L}{0,3}|date|time|timestamp|name|keeps? (?:only )?(?:the )?(?:last|newest)|deletes? (?:the )?old\p{L}{0,3}|datum|uhrzeit|namen|letzten|fecha|hora|nombre|últim[ao]s|heure|nom|derni\p{L}{1,4}|data|nome|ultim[ei]|naam|laatste|nazwie|ostatni\p{L}{1,2}|tarih\p{L}{0,4}|дат\p{L}{1,2}|имени|последни\p{L}{1,2})(?!\p{L})|日期|日付|날짜/iu,
};
