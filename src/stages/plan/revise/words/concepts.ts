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

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const;

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
    'Contact|Kontakt|Contact|Contacto|Contato|Contatti',
    'contact form|contact us|contact page|get in touch|kontaktformular|kontaktseite|formulaire de contact|formulario de contacto|formulario de contato|modulo di contatto|contactos|contatos|contato',
  ),
  concept(
    'Prices|Preise|Tarifs|Precios|Preços|Prezzi',
    'pricing|price|price list|our prices|rates|preisliste|preis|prix|nos prix|tarif|tarifas|tarifa|preco|listino|tabela de precos',
  ),
  concept(
    'Menu|Speisekarte|Carte|Menú|Cardápio|Menù',
    'food menu|karte|menukarte|la carte|carta|ementa',
  ),
  concept(
    'Opening hours|Öffnungszeiten|Horaires|Horario|Horários|Orari',
    'hours|opening times|horaires d ouverture|horaire|horarios|horario de apertura|horario|horarios de funcionamento|orario|orari di apertura',
  ),
  concept(
    'Questions|Fragen|Questions|Preguntas|Perguntas|Domande',
    'faq|faqs|frequently asked questions|question|haufige fragen|haufig gestellte fragen|questions frequentes|foire aux questions|preguntas frecuentes|perguntas frequentes|domande frequenti',
  ),
  concept(
    'Gallery|Galerie|Galerie|Galería|Galeria|Galleria',
    'photos|pictures|photo gallery|image gallery|images|bildergalerie|fotogalerie|bilder|fotos|galerie photo|galerie photos|galerie d images|photo|galeria de fotos|galeria de imagenes|galeria de imagens|foto',
  ),
  concept(
    'Testimonials|Stimmen|Avis|Opiniones|Depoimentos|Recensioni',
    'reviews|customer reviews|quotes|kundenstimmen|bewertungen|rezensionen|temoignages|avis clients|testimonios|resenas|avaliacoes|testimonianze',
  ),
  concept(
    'Services|Leistungen|Services|Servicios|Serviços|Servizi',
    'our services|what we do|dienstleistungen|angebote|nos services|prestations|nuestros servicios|nossos servicos',
  ),
  concept(
    'Features|Funktionen|Fonctionnalités|Características|Recursos|Funzioni',
    'benefits|vorteile|avantages|ventajas|vantagens|funcionalidades|caracteristicas',
  ),
  concept(
    'About|Über uns|À propos|Sobre nosotros|Sobre nós|Chi siamo',
    'about us|about me|about page|who we are|ueber uns|uber mich|qui sommes nous|quienes somos|sobre mi|sobre|quem somos|acerca de',
  ),
  concept(
    'Our story|Unsere Geschichte|Notre histoire|Nuestra historia|Nossa história|La nostra storia',
    'story|history|geschichte|histoire|historia|storia',
  ),
  concept(
    'Team|Team|Équipe|Equipo|Equipe|Team',
    'our team|the team|staff|unser team|mitarbeiter|notre equipe|nuestro equipo|nossa equipe|il team',
  ),
  concept(
    'How it works|So geht es|Comment ça marche|Cómo funciona|Como funciona|Come funziona',
    'so funktioniert es|wie es funktioniert',
  ),
  concept(
    'Schedule|Programm|Programme|Programa|Programação|Programma',
    'agenda|timetable|ablauf|zeitplan|calendario|cronograma',
  ),
  concept(
    'Newsletter|Newsletter|Newsletter|Boletín|Newsletter|Newsletter',
    'newsletter signup|sign up|mailing list|boletin de noticias|lettre d information|infolettre',
  ),
  concept(
    'Products|Produkte|Produits|Productos|Produtos|Prodotti',
    'our products|unsere produkte|nos produits|nuestros productos|nossos produtos',
  ),
  concept(
    'News|Neuigkeiten|Actualités|Noticias|Notícias|Novità',
    'latest news|aktuelles|novedades',
  ),
  concept('Events|Veranstaltungen|Événements|Eventos|Eventos|Eventi', 'event|termine|evento'),
  concept(
    'Getting here|Anfahrt|Accès|Cómo llegar|Como chegar|Come arrivare',
    'directions|location|where to find us|how to find us|standort|lage|adresse|ubicacion|localizacao|endereco|dove siamo',
  ),
  concept('Jobs|Jobs|Emplois|Empleo|Vagas|Lavora con noi', 'careers|karriere|stellen|recrutement'),
];

const byName: ReadonlyMap<string, Concept> = new Map(
  concepts.flatMap((each) =>
    [...Object.values(each.names).map(plain), ...each.others].map((name) => [name, each] as const),
  ),
);
