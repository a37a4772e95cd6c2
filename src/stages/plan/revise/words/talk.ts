/** What is said to be polite or to praise: a clause of such words alone asks for nothing. */
export const talkWords = new Set(
  (
    "hm hmm thanks thank you thx ty cheers so much very really a lot again great good nice nicely perfect perfectly awesome amazing cool lovely love loved like likes liked i i'm im it it's its that's this that is the looks look looking looked sounds works working well done job fantastic wonderful beautiful brilliant excellent super wow yes yeah yep no nope ok okay fine happy with for all everything now me my we just what page site website one right hello hi hey bye best impressive neat better much already quite pretty " +
    'danke dankeschön dir ihnen vielen dank schön sehr super toll prima klasse perfekt wunderbar gut besser spitze genial großartig sieht schaut aus gefällt mir uns ich wir es das die der seite ist so wirklich ja nein hallo genau passt top gemacht richtig schon alles mega hübsch freut mich bitte ' +
    "merci beaucoup bien bon super parfait parfaite génial géniale top magnifique excellent excellente c'est ça c’est j'adore j’adore j'aime j’aime très vraiment joli jolie beau belle oui non bonjour salut tout est me plaît plait le la page rendu bravo nickel chouette trop merveilleux " +
    'gracias muchas muchísimas mil genial perfecto perfecta excelente bien muy buen bueno buena bonito bonita está esta ha quedado queda se ve me encanta gusta mucho todo lo la página sí si no hola estupendo fantástico increíble maravilloso vale gran trabajo ' +
    'obrigado obrigada muito ótimo ótima perfeito perfeita legal lindo linda ficou está adorei amei gostei bom boa massa excelente maravilhoso sim não olá oi tudo a página valeu show bonito demais ' +
    'grazie mille perfetto bello bella bellissimo molto ottimo ottima bravo mi piace sì ciao va bene fantastico'
  ).split(' '),
);

/** A clause that starts like this is a question about the result, not a change. */
export const questionStart =
  /^(?:[¿¡]\s?)?(?:how(?! about)|what(?! about| if)|why(?! not)|when|where|who|which|(?:should|must) i|is (?!it possible to)|are|does|do (?:i|we|you|they|people)|did|was|were|has|wie(?! wäre)|was|warum(?! nicht)|wieso(?! nicht)|wann|wo|wer|welche[rs]?|ist|sind|hat|gibt es|muss ich|comment|pourquoi(?! pas)|quand|où|qui|quel(?:le)?s?|combien|est-ce(?! que tu peux| qu[’']on peut)|que (?:veut|signifie|fait)|c[oó]mo|por qué(?! no)|porqué|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]l(?:es)?|cu[aá]nto|qué(?! tal)|se ve|es posible que|como (?:eu|é|faço|posso|publico|se)|por que(?! não)|quando|onde|quem|qual|quais|quanto|o que|come|perché|dove|chi|quanto|cosa)(?!\p{L})/iu;

/** Asks to go back, which is a follow-up to an earlier job. */
export const undoWords =
  /^(?:(?:please|bitte|por favor|just)\s)?(?:undo|revert|roll ?back|restore|reset|go back|put (?:it|everything) back|(?:as|like|how) (?:it was )?before|back to|previous version|the (?:old|previous) (?:one|version)|zurück(?:setzen|nehmen)?(?!\p{L})|rückgängig|mach(?:e)? (?:das|es|alles) (?:wieder )?rückgängig|(?:wie|so wie) (?:es )?(?:vorher|zuvor|früher)|(?:zur )?(?:vorherigen?|alten?) version|annule[rz]?|défai[st]|revien[st]|reveni[rz]|retour(?:ne)?|rétabli[srt]|comme avant|version précédente|deshaz(?:lo)?|deshacer|vuelve|volver|regresa|revierte|revertir|restaura(?:r)?|(?:a )?como (?:estaba|era|antes)|versión anterior|desfa(?:z|zer|ça)|volt[ae]r?|reverte(?:r)?|reverta|como (?:estava|era)|versão anterior|annulla|ripristina|torna (?:indietro|alla|a)|come prima)(?!\p{L})/iu;
