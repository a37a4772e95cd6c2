import { letterPattern } from '../../../workspace/text/letters.ts';

/** What is refused of guests, and not of a page: a pattern without its edges. */
const nouns =
  '(?:call[- ]?out|booking|joining|sign-?up|cancellation|delivery|hidden|extra|service) (?:fees?|charges?|costs?)|anfahrtskosten|versteckten? kosten|aufpreis|coste?s? (?:de desplazamiento|ocultos)|desplazamiento|frais (?:de déplacement|cachés)|supplément|taxa de (?:deslocamento|visita)|custos? (?:ocultos|extras?)|costi (?:di chiamata|nascosti)|voorrijkosten|verborgen kosten|opłat za dojazd|ukrytych (?:opłat|kosztów)|доплат|gifts?|gift lists?|presents|flowers|(?:table )?bookings?(?= (?:needed|required|necessary)|$)|reservations?(?= (?:needed|required|necessary)|$)|appointments?|dogs|pets|smoking|kids|children|heels|auditions?|(?:previous |prior )?experience|minimum (?:order|spend)|contracts?|commitments?|obligation|strings attached|shoes|alcohol|(?:own )?equipment|queues?|geschenke|blumen|hunde|haustiere|voranmeldung|reservierung|termin|rauchen|regalos|cita(?: previa)?|reserva|mascotas|perros|cadeaux|animaux|réservation|rendez-vous|presentes|animais|agendamento|regali|prenotazione|animali|prezentów|rezerwacji|zwierząt|cadeaus|huisdieren|afspraak|подарк\\p{L}{1,2}|цвет(?:ов|ы)|запис[иу]|животн\\p{L}{1,2}|подарунк\\p{L}{1,2}|квіт(?:ів|и)|бронювання|тварин\\p{L}{0,2}|presenter|blommor|husdjur|hundar|(?:tids|bords|för)bokning|kado|hadiah|karangan bunga|bunga|hewan(?: peliharaan)?|janji|reservasi(?! online)|quà|hoa|vòng hoa|thú cưng|hẹn trước|đặt (?:bàn|lịch|chỗ)(?: trước)|هدايا|موعد|حجز';

/** "gifts", where words before it refuse. */
export const ofGuests = letterPattern(`(?<!\\p{L})(?:${nouns})(?!\\p{L})`);

/** What is asked of guests: "no gifts please", "ohne Voranmeldung". */
export const toGuests = letterPattern(
  `(?<!\\p{L})(?:no|without|don[’']?t want|instead of|(?:an)?statt|en (?:lugar|vez) de|au lieu de|em vez de|invece di|in plaats van|zamiast|вместо|keine?|ohne|sin|nada de|pas d[e’']|sans|sem|senza|niente|bez|geen|zonder|без|utan|ing(?:en|et|a)|tanpa|tidak (?:perlu|menerima)|không (?:cần|nhận|mang)|بدون|लाए बिना)\\s?(?:\\p{L}{2,12}\\s)?(?:${nouns})(?!\\p{L})|(?<!\\p{L})(?:no|keine?|sin|sans|senza|sem|geen|bez)\\s\\p{L}{3,16}\\s(?:used|added|needed|required|allowed|accepted|verwendet|nötig|erlaubt|gebruikt|nodig)(?!\\p{L})|予約(?:は)?不要|予約なし|谢绝|無需預約|无需预[约订]|免预约|예약\\s?없이|축의금은?\\s?(?:사양|정중히)`,
);
