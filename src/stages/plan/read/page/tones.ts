import type { Tone } from '../../../../contracts/job/plan.ts';
import { edge } from '../../../../starters/shared/colours/read-colours.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The tone that a first message asks for. What a page is for says nothing of it where somebody died: the
 * children in an obituary are no audience.
 */
export function toneIn(text: string): Tone | undefined {
  const tone = tones.find(([pattern]) => pattern.test(text))?.[1];
  return tone === 'playful' && mourning.test(text) ? undefined : tone;
}

/** Adjectives of the look and, for children, whom the page is for. */
export const tones: readonly (readonly [RegExp, Tone])[] = [
  [
    words(
      "(?<!(?:mobile|phone|user|kid|family|dog|pet|eco|child|printer|budget|beginner|super)[- ])friendly(?= (?:tone|look|style|design|and|feel|colou?rs?|page|site|but|not|,)|[,.;]|$)|co[sz]y|welcoming|happy(?= (?:and|colou?rs?|look|page|site)|[,.;]|$)|colou?rful|rounded (?:shapes|corners)|freundlich\\p{L}{0,2}|gemütlich\\p{L}{0,2}|acogedor\\p{L}?|chaleureu(?:x|se)|convivial\\p{L}?|acolhedor\\p{L}?|accogliente|gezellig\\p{L}?|przytuln\\p{L}{1,3}|przyjazn\\p{L}{1,3}|samimi|уютн\\p{L}{2,3}|playful|cute|funny|cheerful|whimsical|(?<!(?:have|had|having|much|for|of|the|some|our) )fun(?! (?:fairs?|runs?|days?|facts?|park))|kids['’]? (?:page|site|quiz|game|club|party|blog|app)|kid-friendly|childlike|(?:for|für|para|pour|per|pra|dla|voor|для) (?:(?:my|our|the|small|little|young|meine|unsere|die|kleine|mis|los|las|mes|les|nos|i|le|as|os|moich|mijn|моих|маленьких) )?(?:kids?|children|kinder|niñ[oa]s|enfants|crianças|bambin[ie]|dzieci|kinderen|детей)|çocuklar için|divertid[oa]s?|lúdic[oa]|ludique|giocos[oa]|infantil|kindlich\\p{L}*|kindgerecht\\p{L}*|verspielt\\p{L}*|lustig\\p{L}*|niedlich\\p{L}*|zabawn\\p{L}+|urocz\\p{L}+|speels\\p{L}{0,2}|vrolijk\\p{L}{0,2}|весело|ярко|wesoł\\p{L}{1,3}|alegres?|tiern[oa]s?|fof[oa]s?|joyeu(?:x|se)|allegr[oaie]|vivaci?e?|neşeli|eğlenceli|canlı(?= renk)|ярк\\p{L}{2,3}(?= (?:цвет|тон|дизайн))|яскрав\\p{L}{1,3}(?= (?:кольор|тон))|fröhlich\\p{L}{0,2}|bunt(?:e[nrs]?)?|детск\\p{L}{2,3}|весёл\\p{L}+|игрив\\p{L}+|sevimli|şirin|lucu|مرح\\p{L}?",
      '温馨|可爱|活泼|アットホーム|かわいい|可愛い|귀여운|귀엽게|아기자기하게|아기자기한',
    ),
    'playful',
  ],
  [
    words(
      'rusti(?:c|que|cal|co|ca)|rústic[oa]|rustykaln\\p{L}{1,3}|rustiek\\p{L}?|elegant\\p{L}*|elegán\\p{L}+|luxur\\p{L}+|classy|sophisticated|dignified|solemn|graceful|élégante?s?|(?<!(?:nothing|not|too) (?:too )?)fancy|lujos[oa]|würdevoll\\p{L}*|würdig\\p{L}*|edle[nmrs]?|raffiné\\p{L}{0,2}|(?<!(?:strój|ubiór|stroje):? )eleganck\\p{L}+|stijlvol\\p{L}*|элегантн\\p{L}+|изысканн\\p{L}+|zarif|şık|mewah|أنيق\\p{L}{0,2}|راقي\\p{L}?',
      '优雅|雅致|上品|エレガント|우아한|우아하게|고급스러운',
    ),
    'elegant',
  ],
  [
    words(
      '(?:neo)?retro|vintage|8-?bit|pixel(?:ated)?(?:[ -](?:art[ -])?(?:style|look|font|theme|graphics))?|arcade|old[- ]school|nostalgi\\p{L}+|rétro|ретро\\p{L}*|винтажн\\p{L}+',
      '复古|レトロ|레트로|빈티지',
    ),
    'retro',
  ],
  [
    words(
      'minimal(?! (?:\\d|order|pe[ms]))\\p{L}*|(?<!(?:to|we|i|they|you|please) )clean(?! (?:up|my|the|our|your|out|water|air|energy))|swiss (?:style|design|grid)|brutalist|минимал\\p{L}+|understated|subdued|dezent\\p{L}*|(?:calm|quiet|peaceful|serene|tranquil|sober|restrained)(?= (?:page|site|design|look|style|tone|colou?rs?|and (?:dignified|calm|quiet|simple|respectful|elegant|clean|peaceful)|please)|[,.;]|$)|(?:ruhig|still|schlicht)(?:e[nrs]?)?(?= (?:und|seite|gestaltung|farben)|[,.;]|$)|tranquil[oa]s?(?= (?:y|e) |[,.;]|$)|sobri[oae]|sobre(?= et |[,.;]|$)|spokojn\\p{L}{1,3}(?= (?:stron|kolor)\\p{L}{0,3}|[,.;]|$)|спокойн\\p{L}{2,3}|zurückhaltend\\p{L}*|сдержанн\\p{L}+|спокійн\\p{L}{1,3}(?= (?:кольор|тон|стил|дизайн))|sakin(?= (?:renk|ton|(?:ve sade )?bir (?:görün|tasar)))|sade|lugn\\p{L}{0,2}(?= (?:färg|ton|känsl|stil|design))|(?<=(?:màu|màu sắc|tông|phong cách|thiết kế) )(?:nhẹ nhàng|đơn giản|tối giản)|(?<=(?:warna|nuansa|tampilan|desain) (?:yang )?)(?:kalem|tenang|bersih|sederhana)|(?<=(?:ألوان|الوان|تصميم) )هادئ\\p{L}?|(?:शांत|सादा|सादे)(?= (?:रंग|डिज़ाइन|लुक))|أدنى',
      '简约|极简|简洁|清新|素雅|淡雅|ミニマル|(?:落ち着いた|落ち着きのある|清潔感のある|シンプルな)(?=色|配色|トーン|雰囲気|デザイン|感じ)|미니멀|(?:차분한|깔끔한|심플한|깨끗한)(?= ?(?:느낌|톤|색|디자인|분위기))',
    ),
    'minimal',
  ],
  [
    words(
      'professional(?! (?:\\p{L}{2,12}er|chefs?|djs?|experience|skills|career|background|development|services?|cleaning))|corporate|serious|businesslike|business (?:look|style|feel)|profesional|professionell\\p{L}*|professionnel(?:le)?|profissional|professionale|seriös\\p{L}*|sérieu\\p{L}+|seri[oa]s?|séri[oa]s?|formal|profesjonaln\\p{L}+|zakelijk\\p{L}?|серь[её]зн\\p{L}+|деловой|ciddi|kurumsal',
      '专业|商务|プロフェッショナル|전문적인',
    ),
    'serious',
  ],
];

function words(spaced: string, joined: string): RegExp {
  return letterPattern(`${edge(spaced).source}|${joined}`);
}

const mourning = words(
  'memorial|in (?:loving )?memory|obituar\\p{L}+|funeral|condolences?|passed away|gedenk\\p{L}*|trauer\\p{L}*|nachruf|andenken|verstorben\\p{L}*|beerdigung|in memoriam|en memoria|falleci\\p{L}+|esquela|funerales?|en hommage|en mémoire|décès|obsèques|nécrologi\\p{L}+|em memória|falec\\p{L}+|in ricordo|in memoria|lutto|scompars[oa]|pogrzeb\\p{L}*|pamięci|nekrolog\\p{L}*|herdenking\\p{L}*|overleden|rouw\\p{L}*|памяти|некролог\\p{L}*|похорон\\p{L}*|anma|vefat\\p{L}*|cenaze\\p{L}*|تأبين|ذكرى|श्रद्धांजलि',
  '追悼|悼念|缅怀|讣告|訃報|偲ぶ|추모|부고',
);
