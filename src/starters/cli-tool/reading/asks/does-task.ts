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
  draw: /(?<!\p{L})(?:secret santa|wichtel\p{L}{0,10}|amig[oa]|themselves|twice|person\p{L}{0,3}|sich selbst|zichzelf|lootjes|sí mism[oa]|soi-même|se stesso|si mesmo|random\p{L}{0,2}|names?|lines?|winners?|teams?|groups?|each|twice|list|namen|zeile\p{L}?|gewinner|gruppen|zufällig|nombres?|línea|ganador\p{L}{0,2}|equipos|azar|noms?|lignes?|équipes|hasard|nomes?|linha|equipes|nomi|rig[ah]e?|squadre|caso|regel|winnaar|imi\p{L}{1,2}|wiersz\p{L}?|isim\p{L}{0,4}|satır\p{L}{0,3}|имён|имена|строк\p{L}|terminal|txt)(?!\p{L})|随机|每行|ランダム|行|무작위|줄/iu,
  split:
    /(?<!\p{L})(?:totals?|bill|people|persons?|tips?|percent|each|betrag|gesamt\p{L}{0,6}|personen|trinkgeld|prozent|jeder|propinas?|personas|porcentaje|cada|montant|personnes|pourboire|pourcent\p{L}{0,4}|chacun|gorjeta|pessoas|porcentagem|mancia|persone|percentuale|ognuno|bedrag|fooi|procent\p{L}{0,3}|ieder|kwot\p{L}|osób|napiw\p{L}{1,3}|tutar|kişi\p{L}{0,3}|bahşiş|yüzde|сумм\p{L}|человек|чаев\p{L}{2}|процент\p{L}{0,2}|сума|людей|чайов\p{L}{1,2}|відсот\p{L}{1,3}|belopp|personer|dricks|orang|persen|người|tiền boa)(?!\p{L})|%|小费|人数|人数|チップ|팁|टिप|بقشيش/iu,
  zip: /(?<!\p{L})(?:zip\p{L}{0,3}|date|time|timestamp|name|keeps? (?:only )?(?:the )?(?:last|newest)|deletes? (?:the )?old\p{L}{0,3}|datum|uhrzeit|namen|letzten|fecha|hora|nombre|últim[ao]s|heure|nom|derni\p{L}{1,4}|data|nome|ultim[ei]|naam|laatste|nazwie|ostatni\p{L}{1,2}|tarih\p{L}{0,4}|дат\p{L}{1,2}|имени|последни\p{L}{1,2})(?!\p{L})|日期|日付|날짜/iu,
};
