import type { Language } from '../../../../contracts/job/plan.ts';

/** A section that many pages have. */
interface Concept {
  /** Its heading. */
  readonly names: Readonly<Partial<Record<Language, string>> & { en: string }>;
  /** Other names for it, in any language, in lower case and without accents. */
  readonly others: readonly string[];
}

/** The concept of a name, such as "FAQ", if it is a usual one. */
export function conceptOf(name: string): Concept | undefined {
  // German "mit Preisen".
  return byName.get(plain(name)) ?? byName.get(plain(name).replace(/n$/, ''));
}

/** Lower case, without accents, punctuation and double spaces: for comparing names. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}/:-]+/gu, ' ')
    .trim();
}

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;

function concept(names: string, others = ''): Concept {
  const [en = '', ...rest] = names.split('|');
  return {
    names: {
      en,
      ...Object.fromEntries(rest.map((name, index) => [languages[index + 1] ?? 'en', name])),
    },
    others: others === '' ? [] : others.split('|'),
  };
}

const concepts: readonly Concept[] = [
  concept(
    'Contact|Kontakt|Contact|Contacto|Contato|Contatti|Contact',
    'contact form|contact us|contact page|get in touch|kontaktformular|kontaktseite|formulaire de contact|formulario de contacto|formulario de contato|modulo di contatto|contactos|contatos|contato|contactformulier|contactpagina',
  ),
  concept(
    'Prices|Preise|Tarifs|Precios|Preços|Prezzi|Prijzen',
    'pricing|price|price list|our prices|rates|preisliste|preis|prix|nos prix|tarif|tarifas|tarifa|preco|listino|tabela de precos|prijslijst|tarieven|prijs',
  ),
  concept(
    'Menu|Speisekarte|Carte|Menú|Cardápio|Menù|Menukaart',
    'food menu|karte|menukarte|la carte|carta|ementa|kaart|menu',
  ),
  concept(
    'Opening hours|Öffnungszeiten|Horaires|Horario|Horários|Orari|Openingstijden',
    'hours|opening times|horaires d ouverture|horaire|horarios|horario de apertura|horario|horarios de funcionamento|orario|orari di apertura|openingsuren',
  ),
  concept(
    'Questions|Fragen|Questions|Preguntas|Perguntas|Domande|Vragen',
    'faq|faqs|frequently asked questions|question|haufige fragen|haufig gestellte fragen|questions frequentes|foire aux questions|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde vragen',
  ),
  concept(
    'Gallery|Galerie|Galerie|Galería|Galeria|Galleria|Galerij',
    'photos|pictures|photo gallery|image gallery|images|bildergalerie|fotogalerie|bilder|fotos|galerie photo|galerie photos|galerie d images|photo|galeria de fotos|galeria de imagenes|galeria de imagens|foto|fotogalerij|foto s',
  ),
  concept(
    'Testimonials|Stimmen|Avis|Opiniones|Depoimentos|Recensioni|Ervaringen',
    'reviews|customer reviews|quotes|kundenstimmen|bewertungen|rezensionen|temoignages|avis clients|testimonios|resenas|avaliacoes|testimonianze|recensies|beoordelingen',
  ),
  concept(
    'Services|Leistungen|Services|Servicios|Serviços|Servizi|Diensten',
    'our services|what we do|dienstleistungen|angebote|nos services|prestations|nuestros servicios|nossos servicos|onze diensten|wat we doen',
  ),
  concept(
    'Features|Funktionen|Fonctionnalités|Características|Recursos|Funzioni|Functies',
    'benefits|vorteile|avantages|ventajas|vantagens|funcionalidades|caracteristicas|voordelen|kenmerken',
  ),
  concept(
    'About|Über uns|À propos|Sobre nosotros|Sobre nós|Chi siamo|Over ons',
    'about us|about me|about page|who we are|ueber uns|uber mich|qui sommes nous|quienes somos|sobre mi|sobre|quem somos|acerca de|over mij|wie we zijn',
  ),
  concept(
    'Our story|Unsere Geschichte|Notre histoire|Nuestra historia|Nossa história|La nostra storia|Ons verhaal',
    'story|history|geschichte|histoire|historia|storia|geschiedenis|verhaal',
  ),
  concept(
    'Team|Team|Équipe|Equipo|Equipe|Team|Team',
    'our team|the team|staff|unser team|mitarbeiter|notre equipe|nuestro equipo|nossa equipe|il team|ons team|medewerkers',
  ),
  concept(
    'How it works|So geht es|Comment ça marche|Cómo funciona|Como funciona|Come funziona|Hoe het werkt',
    'so funktioniert es|wie es funktioniert|zo werkt het',
  ),
  concept(
    'Schedule|Programm|Programme|Programa|Programação|Programma|Programma',
    'agenda|timetable|ablauf|zeitplan|calendario|cronograma|agenda|rooster',
  ),
  concept(
    'Newsletter|Newsletter|Newsletter|Boletín|Newsletter|Newsletter|Nieuwsbrief',
    'newsletter signup|sign up|mailing list|boletin de noticias|lettre d information|infolettre',
  ),
  concept(
    'Products|Produkte|Produits|Productos|Produtos|Prodotti|Producten',
    'our products|unsere produkte|nos produits|nuestros productos|nossos produtos|onze producten',
  ),
  concept(
    'News|Neuigkeiten|Actualités|Noticias|Notícias|Novità|Nieuws',
    'latest news|aktuelles|novedades|nieuwtjes',
  ),
  concept(
    'Events|Veranstaltungen|Événements|Eventos|Eventos|Eventi|Evenementen',
    'event|termine|evento|agenda van evenementen',
  ),
  concept(
    'Getting here|Anfahrt|Accès|Cómo llegar|Como chegar|Come arrivare|Route',
    'directions|location|where to find us|how to find us|standort|lage|adresse|ubicacion|localizacao|endereco|dove siamo|routebeschrijving|bereikbaarheid|adres',
  ),
  concept(
    'Jobs|Jobs|Emplois|Empleo|Vagas|Lavora con noi|Vacatures',
    'careers|karriere|stellen|recrutement|werken bij ons',
  ),
];

const byName: ReadonlyMap<string, Concept> = new Map(
  concepts.flatMap((each) =>
    [...Object.values(each.names).map(plain), ...each.others].map((name) => [name, each] as const),
  ),
);
