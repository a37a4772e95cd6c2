import { edge } from '../../../../starters/shared/colours/read-colours.ts';

/** What no starter has and nobody lists: a request for it is not the name of a thing. */
export const features = edge(
  'log-?ins?|log ?in|sign ?in|accounts?|passwords?|admin|database|back-?end|payments?|pay|paypal|stripe|checkout|credit cards?|captcha|uploads?|push notifications?|analytics|cookie banner|live chat|sync|end.to.end|encryption|e-?mails? (?:confirmation|notification)|api keys?|video|animations?|music|sound|' +
    'search(?: bar| box| field)?|filters?|sorting|icons?|images?|photos?|pictures?|links?|hover|effects?|contrast|shadows?|borders?|due dates?|deadlines?|priorit(?:y|ies)|tags?|categor(?:y|ies)|reminders?|social media|instagram|facebook|whatsapp|footer|header|navigation|logo|favicon|google maps|maps?|seo|dark mode|scoreboard|high ?scores?|levels?|undo|drag.{0,5}drop|pdf|print|share|qr codes?|reviews?|ratings?|comments?|' +
    'suche|suchfeld|filter|bilder|fotos?|kontrast|schatten|kategorien|erinnerungen|bewertungen|kommentare|karte von google|teilen|drucken|' +
    'recherche|filtres?|icônes?|contraste|ombres?|catégories?|rappels?|avis|commentaires?|partage|' +
    'búsqueda|buscador|filtros?|iconos?|imágenes|fotos?|contraste|sombras?|categorías?|recordatorios?|reseñas?|comentarios?|compartir|' +
    'busca|pesquisa|ícones?|imagens|contraste|sombras?|categorias?|lembretes?|avaliações|comentários?|compartilhar|' +
    'anmeldung mit|einloggen|passwort|datenbank|bezahl\\p{L}*|zahlung\\p{L}*|kreditkarten?|benutzerkont(?:o|en)|hochladen|musik|benachrichtigungen|verschlüsselung|' +
    'connexion|comptes?(?: utilisateurs?)?|mot de passe|base de données|paie(?:ment|ments|r)|payer|carte (?:bancaire|de crédit)|notifications?|' +
    'iniciar sesión|inicio de sesión|cuentas?|contraseñas?|base de datos|pagos?|pagar|mercado ?pago|tarjetas? de crédito|bizum|notificaciones|' +
    'entrar com|contas? de usuário|senhas?|banco de dados|pagamentos?|pix|cart(?:ão|ões) de crédito|notificações|' +
    'accesso con|pagament[oi]|banca dati|carta di credito',
);
