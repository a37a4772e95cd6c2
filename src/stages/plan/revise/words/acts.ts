import { edge } from '../../../../starters/shared/colours/read-colours.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** What a clause asks to do. `set` stands for change, make, put and the like. */
export type Act = 'keep' | 'remove' | 'add' | 'replace' | 'rename' | 'move' | 'set';

/** A verb for names means the project, or a part of it: "appelle la page", but not "appeler maman". */
const itself =
  '(?:(?:la|le|el|o|a|il|ma|mon|mi|mia|notre|nuestra|nossa|nosso|cette|ce|esta|este|essa|esse)\\s)?(?:page|site|section|boutique|blog|jeu|bot|projet|liste|página|pagina|sitio|sección|seção|sezione|tienda|juego|proyecto|lista|loja|jogo|projeto|negozio|gioco)(?!\\p{L})';

/**
 * The words of asking, in English, German, French, Spanish, Portuguese and Italian. The first that
 * begins a clause counts.
 */
export const acts: readonly (readonly [Act, RegExp])[] = [
  // What is no longer so, and what is so too: "we don't sell cedar any more", "we also sell cakes".
  [
    'remove',
    begin(
      "(?:we|i) (?:don['’]?t|do not|no longer) (?:sell|do|offer|make|have|serve|teach)|no need (?:for|to ask for)|(?:wir|ich) (?:verkaufen?|machen?|bieten?|haben?|führen?) keine?n?|pas besoin d(?:[eu]s?|[’'])|(?:on|nous) (?:ne|n[’'])\\s?\\p{L}{2,12} plus(?: d[eu]s?)?|(?:ya )?no (?:vendemos|hacemos|ofrecemos|tenemos|damos|servimos)(?: más)?|no hacen? falta|sobran?|não precisa(?:mos)?(?: mais)?(?: de)?(?: pedir| perguntar| mostrar| ter)?|(?:a gente |nós )?não (?:vend|faz|tem|oferec|serv)\\p{L}{0,5} mais",
    ),
  ],
  [
    'add',
    begin(
      '(?:we|i) also (?:sell|do|offer|make|bake|have|serve|teach)|(?:we|i) (?:sell|offer|serve|teach)(?=[^]{1,80} (?:too|as well)$)|(?:see|show|list|mention)(?=[^]{1,80} (?:too|as well|also)$)|also (?:see|show|list|mention)|(?:also )?ask(?: people)? (?:also )?for|you forgot|(?:wir|ich) (?:verkaufen?|machen?|bieten?|haben?|backen?|geben?) (?:auch|außerdem|zusätzlich)(?: noch)?|es fehl(?:t|en)(?: noch)?|frag(?:e|t)? (?:auch |noch ){1,2}nach|(?:on|nous) (?:fait|vend|propose|a|offre|sert|faisons|vendons|proposons|avons|offrons) (?:aussi|également)|montre[rz]? (?:aussi|également)|il (?:manque|faut|faudrait)(?: aussi| encore)?|demande[rz]?(?: aussi)?|también (?:vendemos|hacemos|ofrecemos|tenemos|damos|servimos)|(?:vendemos|hacemos|ofrecemos|tenemos|damos|servimos) también|mu[eé]stra(?:me|nos)? también|faltan?(?: también)?|pid(?:e|an) (?:también )?|(?:a gente |nós )?também (?:vend|faz|fazemos|tem|oferec|serv|dam)\\p{L}{0,5}|mostr(?:a|e|ar) também|falt(?:a|am|ou)(?: também)?|peça (?:também )?',
    ),
  ],
  [
    'remove',
    begin(
      "i don['’]?t (?:want|need|like)|we don['’]?t (?:want|need|like)|don['’]?t (?:use|show|want|need|include)|no quiero|no queremos|no (?:uses|incluyas|muestres)|não quero|não queremos|i hate|no me gusta|não gost\\p{L}{1,3}(?: d[eao]s?)?|je n[’']aime pas|je ne veux (?:pas|plus)(?: d[eu])?|(?:ich|wir) (?:will|wollen|möchten?|brauchen?) (?:kein\\p{L}*|nicht mehr)|(?:ik|wij|we) (?:wil|willen|hoef|hoeven) (?:geen|niet meer)",
    ),
  ],
  // "Leave out" and "lass … weg" before "leave" and "lass".
  [
    'remove',
    begin(
      'leave (?:out|off)|(?:lass|nimm)(?:e|t)?(?=[^]{1,80} (?:weg|raus|heraus|aus)$)|(?:haal|laat|neem)(?=[^]{1,80} (?:weg|eruit|eraf)$)|laisse[rz]? tomber|d[eé]ja(?:r)? (?:fuera|de (?:mostrar|poner))|deix(?:a|e|ar) (?:de fora|de mostrar)',
    ),
  ],
  [
    'keep',
    begin(
      "(?:do not|don'?t|dont|never) (?:change|touch|alter|modify|edit|rename|make|move|remove|delete|add|turn|replace)|keep|leave|without (?:changing|touching)|(?:no|não|non) (?:cambi\\p{L}+|toque?s?|toques|toccare|modifi\\p{L}+|muevas|pongas|quites|borres|elimin\\p{L}+|renombres|hagas|mud\\p{L}+|alter\\p{L}+|mex\\p{L}+|remov\\p{L}+|tire)|ne (?:change|touche|modifie|supprime|enlève|mets|déplace|renomme)\\p{L}*|sans (?:changer|toucher)|sin (?:cambiar|tocar)|sem (?:mudar|alterar|mexer)|ohne(?= \\p{L}+ \\p{L}+ zu (?:ändern|verändern))|mant[eé]n|manten\\p{L}+|mantieni|conserv[aeo]\\p{L}*|garde[rz]?|laisse[rz]?|d[eé]ja(?:r|lo|la)?(?=[^]{1,80} (?:como est|igual|así))|deix(?:a|e|ar)(?=[^]{1,80} (?:como est|igual|assim))|lass(?:e|t|en)?|behalt(?:e|et|en)?|beibehalten|houd|behoud|laat(?=[^]{1,80} (?:zoals|zo|staan)(?!\\p{L}))|(?:verander|wijzig|verwijder) (?:niets|niet)|lascia",
    ),
  ],
  [
    'remove',
    begin(
      "remove|delete|drop|kill|ditch|dump|nuke|hide|take (?:out|away|off)|get rid of|lose|erase|cut|scrap|no more|without|no|not|entfern(?:e|en|t)?|lösch(?:e|en|t)?|verwijder(?:en)?|wis|schrap|geen|zonder|streich(?:e|en|t)?|kein(?:e[nmrs]?)?(?: mehr)?|weg mit(?: de[rmn])?|verzichte auf|ohne|supprime[rz]?|enl[eè]ve[rz]?|retire[rz]?|efface[rz]?|vire|sans|pas (?:de|d[’']|du)|qu[ií]t(?:a|ar|e|en)(?:l[aoe]s?)?|elim[ií]n(?:a|ar|e|are)(?:l[aoe]s?)?|b[oó]rr(?:a|ar|e)(?:l[aoe]s?)?|s[aá]c(?:a|ar)(?:l[aoe]s?)?|suprim(?:e|ir)|sin|remov(?:a|e|er)|tir(?:a|e|ar)|apag(?:a|ue|ar)|exclu(?:a|i|ir)|delet(?:a|e|ar)|retir(?:a|ar)|sem|rimuov(?:i|ere)|togli(?:ere)?|cancella(?:re)?|senza",
    ),
  ],
  [
    'rename',
    begin(
      `rename|retitle|re-name|call(?= (?:it|this|that|the|my|our|him|her)(?!\\p{L}))|name(?= (?:it|this|the|my|our|him|her)(?!\\p{L}))|(?:um)?benenn(?:e|t)?|nenn(?:e|t)?|hernoem|noem|rennomme|renomm(?:e|ez|er)|(?:appel(?:le|ez|er)|nomme[rz]?)(?:-l[ae]|(?= ${itself}))|ren[oó]mbr(?:a|ar|e)(?:l[aoe])?|ll[aá]m(?:a|ar|e)(?:l[aoe]|(?= ${itself}))|titul(?:a|e)|renomei(?:a|e)|renomear|cham(?:a|e|ar)(?:-[ao]|(?= (?:de|${itself})(?!\\p{L})))|rinomin(?:a|are)(?:l[ao])?|chiam(?:a|are)(?:l[ao]|(?= ${itself}))`,
    ),
  ],
  [
    'replace',
    begin(
      'replace|swap|substitute|exchange|ersetz(?:e|en|t)?|tausch(?:e|en|t)?|austauschen|vervang(?:en)?|remplac(?:e|ez|er)|reempl[aá]z(?:a|ar|e)(?:l[aoe]s?)?|sustitu(?:ye|ir|ya)|substitu(?:a|i|ir)|troc(?:a|ar)|troque|sostitui(?:sci|re)',
    ),
  ],
  [
    'add',
    begin(
      '(?:also |and )?add|insert|include|append|create|füg(?:e|en|t)?|ergänz(?:e|en|t)?|voeg|zet(?=[^]{1,120} erbij$)|integrier(?:e|en|t)?|erstell(?:e|en|t)?|bau(?:e|t)?(?=[^]{1,120} ein$)|nimm(?=[^]{1,120} auf$)|(?:r?ajout)(?:e|ez|er)(?:-y)?|insèr(?:e|ez)|inclu(?:s|re|ez)|intègre|crée[rz]?|añ[aá]d(?:e|ir|a|as)(?:l[aoe]s?)?|agr[eé]g(?:a|ar|ue)(?:l[aoe]s?)?|inclu(?:ye|ya|yas|a|i|ir)|inserta|mete|crea(?:r|re)?|adicion(?:a|e|ar)|acrescent(?:a|e|ar)|ins(?:ira|ere|erir)|cri(?:a|e|ar)|aggiung(?:i|ere)|inserisci|includi',
    ),
  ],
  [
    'move',
    begin(
      'move|shift|bring|verschieb(?:e|en)?|schieb(?:e|en)?|verplaats|schuif|déplac(?:e|ez|er)|remont(?:e|ez|er)|mu[eé]ve(?:l[aoe]s?)?|mover|s[uú]b(?:e|ir)(?:l[aoe]s?)?|mov(?:a|e)|sposta(?:re)?',
    ),
  ],
  [
    'set',
    begin(
      'change|set|update|alter|modify|edit|switch|turn|make|colou?r|paint|use|put|go(?: with| for)?|try|give|have|ändere?|änder[nt]|setz(?:e|en|t)?|verander|wijzig|maak|zet|gebruik|geef|kleur|doe|stell(?:e|t)?|wechsl?e|mach(?:e|en|t)?|färb(?:e|en|t)?|nimm|verwend(?:e|en)|gestalt(?:e|en)|gib|chang(?:e|ez|er)|modifi(?:e|ez|er)|pass(?:e|ez|er)|met(?:s|tez|tre)(?:-l(?:e|a|es))?|fai(?:s|tes|re)|rend(?:s|ez|re)(?:-l(?:e|a|es))?|utilis(?:e|ez|er)|colori?e[rz]?|donne(?:-lui)?|c[aá]mbi(?:a|ar|e|are)(?:l[aoe]s?)?|modific(?:a|ar|are)|p[oó]n(?:er|ga)?(?:l[aoe]s?)?|p[aá]s(?:a|ar)(?:l[aoe]s?)?|ha(?:z|cer|ga)(?:l[aoe]s?)?|p[ií]nt(?:a|ar|e)(?:l[aoe]s?)?|[uú]s(?:a|ar|e)(?:l[aoe]s?)?|d[eé]ja(?:r|l[aoe]s?)?|mud(?:a|e|ar)|alter(?:a|e|ar)|pass(?:a|ar)|deix(?:a|e|ar)|fa(?:z|ça|zer)|coloc(?:a|ar)|coloque|põe|ponha|bot(?:a|e)|dê|impost(?:a|are)|fai|rendi(?:l[ao])?|mett(?:i|ere)|color(?:a|are)',
    ),
  ],
];

/** Verbs that end a clause: the German ones, and "X is missing", "age isn't needed". */
export const lateActs: readonly (readonly [Act, RegExp])[] = [
  [
    'keep',
    /\s(?:nicht (?:\p{L}+\s)?(?:ändern|verändern|anfassen|umbenennen|entfernen|löschen)|so lassen|beibehalten|behalten|(?:soll|sollen) bleiben|bleibt|bleiben)$/iu,
  ],
  [
    'add',
    /\s(?:hinzufügen|(?:soll|sollen|sollte|muss|müssen) (?:auch |noch |mit ){0,2}(?:rein|hinein|dazu)|ergänzen|einfügen|einbauen|aufnehmen|anlegen|hinzu|dazu|toevoegen|toe|erbij|(?:auch |noch ){1,2}(?:abfragen|zeigen|anzeigen|nennen|erwähnen|auflisten)|(?:is|are) (?:still )?missing|fehl(?:t|en)(?: noch| leider)*)$/iu,
  ],
  [
    'remove',
    /\s(?:(?:(?:isn|aren)['’]?t|is not|are not) (?:needed|necessary|required)|brauch(?:e|en|t) (?:wir|ich|es|man) nicht(?: mehr)?|(?:ist|sind) (?:nicht (?:mehr )?nötig|unnötig|überflüssig)|n[’'](?:est|a) (?:pas|plus) (?:nécessaire|utile|obligatoire)|ne sert à rien|no hacen? falta|no es necesari[oa]|não é necessári[oa]|não precisa|entfernen|löschen|streichen|weglassen|verwijderen|weghalen|weglaten|rausnehmen|herausnehmen|wegnehmen|(?:(?:kann|können|soll|sollen|muss|müssen) )?(?:weg|raus|heraus))$/iu,
  ],
  ['rename', /\s(?:umbenennen|nennen|hernoemen|noemen)$/iu],
  ['replace', /\s(?:ersetzen|austauschen|tauschen|vervangen)$/iu],
  ['move', /\s(?:verschieben|schieben|verplaatsen)$/iu],
  [
    'set',
    /\s(?:ändern|machen|färben|veranderen|wijzigen|maken|setzen|stellen|einfärben|gestalten)$/iu,
  ],
];

/** The second parts of German verbs ("füge … hinzu"), and of "no longer". */
export const particles =
  /\s(?:hinzu|dazu|ein|auf|raus|heraus|weg|um|ab|toe|erbij|eruit|eraf|(?:mehr )?(?:an)?zeigen|mehr|any ?(?:more|longer)|too|as well)$/iu;

/** A German verb whose second part stands at the end: what follows "und" belongs to it. */
export const splitVerb = /^(?:füg|nimm|bau|setz|trag|voeg|haal|neem|laat)\p{L}{0,2}\s/iu;

/** What may stand before the request. */
export const leads = begin(
  "hm+|oops|sorry|actually|eigentlich|en fait|en realidad|na verdade|start with|begin with|well|please|pls|plz|kindly|hey|hi|hello|ok(?:ay)?|so|and|but|then|also|now|just|only|maybe|perhaps|finally|instead|could you|can you|can we|could we|would you|will you|could(?= (?:the|it|all))|can(?= (?:the|it|all))|is it possible to|is there (?:a|any) way to|(?:can|could|may) i(?: please)?(?: (?:have|get))?|why not|what if|i want(?: you)? to|i(?:'d| would) (?:like|love)(?: you)?(?: to)?|i'd prefer|i prefer|i want|i need|we want|we need|we(?:'d| would) like(?: to)?|let'?s|how about|what about|there should be|bitte|und|aber|dann|auch|noch|jetzt|nun|nur|vielleicht|doch|mal|kannst du|könntest du|könnt ihr|würdest du|können wir|kann (?:ich|man)(?: bitte)?|warum nicht|alsjeblieft|aub|graag|en|maar|dan|ook|nog|nu|alleen|misschien|toch|kun je|kan je|zou je|kunnen we|kan ik|ik (?:wil|wil graag|zou graag)|wij willen|we willen|liever|wat dacht je van|wieso nicht|ich (?:hätte|möchte|will|brauche|wünsche mir)|wir (?:hätten|möchten|wollen|brauchen)|gern(?:e)?|lieber|wie wäre es mit|mir|uns|bitte noch|s[’']il (?:te|vous) plaît|stp|svp|et|mais|puis|ensuite|aussi|plutôt|seulement|juste|maintenant|peux-tu|pourrais-tu|tu peux|pouvez-vous|pourriez-vous|on peut|est-ce que tu peux|est-ce qu[’']on peut|puis-je(?: avoir)?|pourquoi pas|est-il possible de|j[’']aimerais|je (?:voudrais|veux|préfère|préférerais)|por favor|porfa|y|e|pero|luego|también|además|ahora|mejor|s[oó]lo|solamente|mejor aún|puedes|podrías|podéis|puede|podemos|puedo(?: tener)?|se puede|por qué no|me gustaría|quiero|quisiera|queremos|prefiero|necesito|qué tal|você (?:pode|poderia)|voce pode|pode|poderia|podes|dá para|dá pra|posso(?: ter)?|por que não|mas|depois|também|agora|melhor|só|apenas|somente|quero|queria|gostaria de|prefiro|preciso de|preciso|que tal|per favore|ma|poi|anche|adesso|solo|soltanto|puoi|potresti|vorrei|voglio|preferisco",
);

function begin(words: string): RegExp {
  return letterPattern(`^(?:${words})(?![\\p{L}\\p{N}'’])`);
}

/** Words of courtesy, which say nothing about the change. */
export const courtesy = edge(
  "please|pls|plz|thanks|thank you|thx|bitte(?: noch)?|danke(?: schön)?|alsjeblieft|aub|graag|bedankt|dank je|s[’']il (?:te|vous) plaît|stp|svp|merci|por favor|porfa|gracias|obrigad[oa]|per favore|grazie",
);
