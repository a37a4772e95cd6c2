import type { Language } from '../../../contracts/languages.ts';

/**
 * What things with prices are called that a request lists without a noun: services where people make
 * appointments, products otherwise.
 *
 * @example
 * soldNoun('Quiero reservar citas. Baño 18 €, corte 30 €', 'es'); // 'servicios'
 */
export function soldNoun(text: string, language: Language): string {
  const [products, services] = nouns[language] ?? ['products', 'services'];
  return appointments.test(text) ? services : products;
}

const nouns: Partial<Readonly<Record<Language, readonly [string, string]>>> = {
  de: ['produkte', 'leistungen'],
  es: ['productos', 'servicios'],
  fr: ['produits', 'prestations'],
  pt: ['produtos', 'serviços'],
  it: ['prodotti', 'servizi'],
  nl: ['producten', 'diensten'],
  pl: ['produkty', 'usługi'],
  tr: ['ürünler', 'hizmetler'],
};

const appointments =
  /(?<!\p{L})(?:appointments?|bookings?|lessons?|salon|clinic|termine?n?|kurse?n?|praxis|citas?|turnos|reservar|clases|rendez-vous|cours|agendamentos?|agendar|consultas?|aulas|appuntament[oi]|lezioni|afspraken|lessen|wizyt\p{L}{0,2}|zajęcia|randevu\p{L}{0,4}|запис\p{L}{1,3}|занят\p{L}{1,3})(?!\p{L})|预约|予約|예약|अपॉइंटमेंट|موعد|مواعيد|حجز/iu;
