import { type Rule, saysOneOf } from './rule.ts';

/** Who asks, for whom, why, or an example of what was said: a clause of talk wishes nothing. */
export const talk: readonly Rule[] = [
  {
    example: 'My dad is 74 and will be using it on a tablet',
    says: /^(?:my|our|mein\p{L}?|unser\p{L}?|mi|mon|ma|meu|minha|(?:il )?mio|(?:la )?mia|mijn|mój|moja|мой|моя) (?:\p{L}{2,14} ){1,2}(?:is|ist|tiene|a|tem|ha|ma|wird|turns) (?:\d{1,2}|\p{L}{3,7})(?: (?:years|jahre|años|ans|anos|anni|jaar|lat))?(?= |$)(?=.{0,100}$)/iu,
  },
  {
    example: "shhh don't tell her",
    says: /^(?:and |but )?(?:(?:pss+t?|shh*|chu+t|ciii+|тсс+)(?!\p{L})\D{0,40}$|(?:please |pls )?(?:don['’]?t tell|do not tell|keep it (?:a )?secret)|(?:bitte )?nicht (?:\p{L}{3,8} )?verraten|(?:que )?no se (?:puede )?enter\p{L}{1,3}|no (?:le )?dig[aá]|(?:il|elle) ne (?:sait|doit) rien|non (?:dirlo|dite)|niet verklappen|nie mów|не говорите)/iu,
    most: 50,
  },
  {
    example: 'e.g. Raj paid 64.50',
    says: /^(?:e\.g\.|for example|for instance|z\. ?b\.|zum beispiel|etwa|por ejemplo|par exemple|por exemplo|ad esempio|per esempio|bijvoorbeeld|bijv\.|np\.|na przykład|например|örneğin|mesela|比如|例如|例えば)(?!\p{L})/iu,
    most: 69,
  },
  {
    example: 'Swim coach here',
    says: /^(?:\p{L}{2,14} ){1,4}here$/iu,
    most: 69,
  },
  {
    example: '我们在成都开了一家店',
    says: /^我(?:们)?在[^，。]{2,10}(?:开|经营)|(?:을|를) 운영하고 있/u,
    most: 69,
  },
  {
    example: 'we play in a church hall',
    says: /^(?:suono|canto|toco|gram|speel|(?:i|we) play|(?:je|nous) jou\p{L}{1,3}|(?:ich|wir) spielen?) (?:in|en|w|dans|em|num|bei)\s|^(?:gestiamo|gestisco|jestem|jesteśmy|prowadz\p{L}{1,3})\s/iu,
    most: 69,
  },
  {
    example: 'I bake at home in Ghent',
    says: /^(?:i|we) (?:bake|cook|brew|homebrew|teach|coach|live|work|meet|volunteer|moderate|play|train|paint|grow|fish) (?:\p{L}{2,12} ){0,2}(?:at|in|on|from|near|for|with)\s\D{2,50}$/iu,
    most: 69,
  },
  {
    example: 'Керую аматорським театром',
    says: /^(?!.*(?:veux|voudr|faudr|quiero|necesit|quero|preciso|vorrei|serve|graag|chc|potrzeb|хоч|потріб|нуж))(?:je (?:tiens|m['’]occupe|ne suis pas)|nous tenons|faço|trabalho|dou aulas|trabajo|doy clases|lavoro|insegno|ik geef|prowadzę|uczę|(?:я |ми |мы )?(?:керую|веду|працюю|преподаю|работаю))\s\D{3,70}$/iu,
  },
  {
    example: "I'm new to this",
    says: /^(?:because )?(?:i|we)(?:['’]m| am|['’]re| are) (?:learning|new|not (?:good|great)|no good|terrible|bad)(?!\p{L})\D{0,60}$/iu,
  },
  {
    example: 'everybody has those',
    says: /^(?:everybody|everyone|people|families|kids|most (?:people|of them)|they) (?:has|have|come|comes|hates?|loves?|likes?|know) ?(?:those|that|it|them|this|anyway)?$/iu,
  },
  {
    example: "it's kids",
    says: /^(?:it['’]?s|they['’]?re|just us|just me|only us|it is) (?:\d{1,3} )?(?:\p{L}{2,12}|\p{L}{2,12} \p{L}{2,12})$|^just (?:us|me)(?! to)(?: \S{1,12}){0,3}$/iu,
    most: 30,
  },
  {
    example: 'Most of our members are over 60',
    says: /^(?:(?:viele|unsere|einige) mitglieder|(?:many|our|most) (?:(?:of )?our )?(?:members|visitors|parents))\s/iu,
    most: 69,
  },
  {
    example: "we'll add the photos ourselves",
    says: /^(?:(?:i|we)(?:['’]ll| will) (?:add|send|put|upload|provide)(?!\p{L})|(?:hiya |hi |hey )?(?:i['’]?m|we['’]re) (?:doing|making|starting|opening|planning)(?!\p{L}))/iu,
    most: 69,
  },
  {
    example: "she's 5 and loves cats",
    says: /^(?:(?:s?he|they)(?:['’](?:s|re)| is| are) (?:only |just |about |almost )?\d{1,2}(?!\d)|(?:s?he|they) (?:really )?(?:loves?|likes?|adores?)(?!\p{L})|(?:er|sie) (?:ist|sind) (?:erst )?\d{1,2}(?!\d)|(?:er|sie) (?:liebt|mag|lieben|mögen)(?!\p{L})|(?:él |ella )?tiene \d{1,2} años|le (?:encantan?|gustan?)(?!\p{L})|(?:il|elle) a \d{1,2} ans|(?:il|elle) (?:adore|aime)(?!\p{L})|(?:ele|ela) (?:tem \d{1,2} anos|adora|ama)|ha \d{1,2} anni|(?:adora|ama) (?:gli|i|le|la|il)(?!\p{L})|(?:hij|ze) is \d{1,2}(?!\d)|(?:hij|ze) (?:houdt|is dol)(?!\p{L})|ma \d{1,2} lat|(?:ему|ей) \d{1,2} (?:лет|года?)|(?:он|она) любит(?!\p{L}))/iu,
    most: 69,
  },
  {
    example: "It's for my students",
    says: /^(?:it['’]?s|its|it is|this is|es ist|das ist|ist|es|c['’]est|é|è|is|het is|to|это) (?:only |just |mostly |nur |solo |juste |só |alleen |tylko )?(?:for|für|para|pour|per|voor|dla|для) (?:me|us|my|our|mich|uns|mein\p{L}{0,2}|unser\p{L}{0,2}|mi|mis|nuestr\p{L}{1,2}|mes|mon|ma|notre|nos|meu\p{L}?|minha\p{L}?|noss\p{L}{1,2}|mi[oae]\p{L}?|i miei|il mio|la mia|mijn|onze|moich|naszych|mo\p{L}{1,3}|наш\p{L}{1,2}|мо\p{L}{1,2})(?!\p{L})|^(?:mostly|mainly) (?:older|younger|elderly|retired|kids|beginners)(?!\p{L})/iu,
    most: 69,
  },
  {
    example: 'Für unser kleines Büro',
    says: /^(?:node(?:\.?js)? |express )?(?:it['’]?s |ist |es |c['’]est |é |è )?(?:for|für|para|pour|per|voor|dla|для) (?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mis?|nuestr\p{L}{1,2}|m[eo]n|ma|notre|nos|meu\p{L}?|minha\p{L}?|noss\p{L}{1,2}|(?:il |la )?(?:mi[ao]|nostr[ao])|mijn|ons|onze|moj\p{L}{1,3}|nasz\p{L}{1,3}|наш\p{L}{1,3}|мо\p{L}{1,3}) [^\d:]{3,34}$/iu,
    most: 54,
  },
  {
    example: 'Since our school is strict about data',
    says: /^(?:because|since (?:we|i|our|my|it|they|the)|weil|da (?:wir|ich|unsere?|es)|car (?:on|nous|je|c)|parce qu\p{L}{1,2}|puisqu\p{L}{1,2}|porque|ya que|pois|já que|perché (?:siamo|sono|ho|abbiamo)|poiché|siccome|omdat|want (?:ik|we|wij|het)|bo|ponieważ|çünkü|потому что|так как|поскольку)(?!\p{L})/iu,
    most: 69,
  },
  {
    example: 'Зробіть, будь ласка',
    says: /^(?:\p{L}{3,12}, )?(?:please|bitte|por favor|s[’']il vous plaît|per favore|alsjeblieft|proszę|lütfen|пожалуйста|будь ласка|please help)$/iu,
  },
];

export const isTalk = saysOneOf(talk);

/** The start of a clause that says how old somebody is. */
export const whoIs = talk[0]?.says ?? /$^/u;
