import { letterPattern } from '../letters.ts';

/**
 * Whether a text is about a kitty into which several people pay for what they take: coffee, drinks, snacks.
 *
 * @example
 * namesKitty('Kaffeekasse im Büro'); // true
 */
export function namesKitty(text: string): boolean {
  return kittyIn(text) !== undefined;
}

/** What a text calls its kitty: "Kaffeekasse", "office coffee kitty". */
export function kittyIn(text: string): string | undefined {
  const head = text.slice(0, 1000);
  return (spaced.exec(head) ?? dense.exec(head))?.[0];
}

const spaced = letterPattern(
  `(?<![\\p{L}\\p{M}])(?:${[
    '(?:coffee|tea|drinks?|beer|snacks?|office|shared|flat|house|team|kitchen) (?:kitty|fund|tab|tally)|kitty(?= (?:server|for|app|api))|honesty (?:box|bar)',
    '(?:kaffee|tee|getränke|bier|snack|mate|wg|süßigkeiten|naschi|team)-?kasse|getränke-?strichliste|kaffee-?liste mit schulden',
    '(?:caisse|cagnotte|tirelire) (?:commune|partagée|(?:(?:à|du|de|de la|des|pour le|pour les) )?(?:café|thé|boissons?|bières?|goûter|bureau))',
    '(?:bote|fondo|caja|hucha) (?:común|(?:del|de|para el|para la|de la) (?:café|té|bebidas?|cerveza|oficina|piso))',
    '(?:cassa|fondo|colletta) (?:comune|(?:del |per il |del)?(?:caffè|bevande|birra))',
    '(?:caixinha|vaquinha|fundo) (?:comum|do café|do chá|das bebidas|da cerveja|do escritório)',
    '(?:koffie|thee|drank|bier|snoep|borrel)-?(?:kas|pot|lijst)',
    '(?:kasa|składka|fundusz|skarbonka) (?:na kawę|kawow[ay]|na herbatę|na napoje)',
    '(?:kaffe|fika|te|öl|dryck)-?kass(?:a|an|or)',
    '(?:кофейн\\p{L}{2}|чайн\\p{L}{2}|общ\\p{L}{2}) касс\\p{L}|касс\\p{L} (?:на|для) (?:кофе|ча[йя]|напитк\\p{L}{1,2})|(?:кавов\\p{L}|спільн\\p{L}) кас\\p{L}',
    '(?:kahve|çay|ortak) (?:kasası|kasa|kumbarası)',
    'kas (?:kopi|teh|kantor)|quỹ (?:cà phê|trà|chung)',
  ].join('|')})(?![\\p{L}\\p{M}])`,
);
const dense =
  /(?:コーヒー|お茶|飲み物|お菓子)(?:代|貯金箱|基金)|(?:咖啡|茶水|零食|饮料)(?:基金|公费|账本)|(?:커피|간식|음료)\s?(?:회비|공금|장부)/u;
