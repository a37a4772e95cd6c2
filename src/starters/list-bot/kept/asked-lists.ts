import { notKept } from './kept-words.ts';

/** Whether people stand in a line, and no songs. */
export function asksForQueue(head: string): boolean {
  return queues.test(head) && !ofSongs.test(head);
}

const queues =
  /(?<!\p{L})(?:queu\p{L}{1,4}|lines? up|wait(?:ing)?[ -](?:list|room|line)|warte(?:schlange|liste)\p{L}?|cola de espera|lista d[ei] espera|(?:lista|liste|file) d[’']att\p{L}{3,4}|(?:una|la) co[ld]a (?:de|di|para|per)|fila|wachtrij|wachtlijst|kolejk\p{L}{1,2}|bekleme listesi|kuyruk|(?<!по )очеред\p{L}{1,3})(?!\p{L})/iu;
const ofSongs = /m[uú][sz][iy]|музык|song|track|karaoke|play|canci|chanson|canzon/iu;

/** "picks a random movie from our list": what is drawn, if members fill the list; undefined without that wish. */
export function drawnFrom(head: string): string | undefined {
  const asks = drawing.exec(head);
  if (asks === null || !byChance.test(head) || !filled.test(head)) return undefined;
  const name = asks.groups?.['name'] ?? '';
  if (notKept.test(name)) return undefined;
  return ofPeople.test(name) ? '' : name;
}

const byChance =
  /random|by chance|zuf[aä]ll|al azar|hasard|acaso|a caso|willekeurig|los[ou]|rastgele|случайн|(?:picks?|chooses?) [^.,]{3,30} (?:from|of) (?:our|a|the) list/iu;
const ofPeople =
  /^(?:who|some\p{L}{3,4}|wer|jemand\p{L}{0,2}|quién|qui|quem|chi|wie|iemand|kto|кто)$/iu;
const drawing =
  /(?<!\p{L})(?:(?:pick|choose|draw|select|suggest)s?|random|wählt|zieht|eli[jg]\p{L}{1,3}|azar|choisi\p{L}{1,3}|hasard|escolh[ae]|sce[lg]\p{L}{2,5}|kiest|losuje|seçen|выбирает)\s(?:(?:\p{L}{1,4}|random|zufällig\p{L}{0,3}|al azar|au hasard|a caso|willekeurig\p{L}?|losow\p{L}|случайн\p{L}{2,3})\s){0,3}?(?<name>(?!random|zuf|azar|hasard|caso|losow|willek|случ)\p{L}{3,20})/iu;
const filled =
  /(?<!\p{L})(?:\p{L}{0,6}list\p{L}{0,2}|our|we|us|who|someone|unsere?n?|wir|quién|n[ou]s|notre|nuestr\p{L}|qui|noss[ao]|quem|nostr[ao]|chi|onze|wie|kto|кто)(?!\p{L})/iu;

/** Whether a request counts the days to something. */
export const counts =
  /(?<!\p{L})(?:count(?:s|ing)?-?\s?downs?(?: (?:to|for|until|the days (?:to|until|till)))?|(?:days|weeks) (?:are )?(?:left|remain(?:ing)?)(?=[,.]|$)|(?:days|weeks) (?:are )?(?:left )?(?:to|(?:un)?till?|before)|how long (?:un)?till?|tage bis(?: zu[mr])?|wie lange(?: es)? noch bis(?: zu[mr])?|días (?:que )?(?:faltan|quedan|hasta)(?: para)?|cuánto falta para|cuenta atrás|jours (?:restants )?(?:avant|jusqu.au?x?)|compte à rebours|dias (?:que )?(?:faltam|até)(?: para)?|contagem regressiva|giorni (?:che )?(?:mancano|a(?:lla|l)?)(?: a(?:lla|l)?)?|conto alla rovescia|dagen tot|aftellen tot|dni do|kaç gün|geri sayım|дней до|обратный отсч[её]т)(?!\p{L})/iu;
