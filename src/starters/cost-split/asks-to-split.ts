import { asksForBill } from './read-bill.ts';

/** Whether a request wants to know who owes whom, or splits costs that several people paid. */
export function asksToSplitCosts(text: string): boolean {
  return (
    (owes.test(text) || asksForBill(text)) && !/(?<!\p{L})(?:bot|discord|api)(?!\p{L})/iu.test(text)
  );
}

const owes =
  /(?<!\p{L})split(?:s|ting)? (?:up )?(?:(?:the|our|all|my|shared|group|trip|travel|holiday|household) ){0,3}(?:costs|expenses)(?!\p{L})|(?<!\p{L})who (?:ow(?:e|n)?s?|should pay) (?:whom?|what|how much)(?!\p{L})|(?<!\p{L})wer (?:schuldet |muss )?wem (?:was|wie ?viel|noch)|wer wem (?:was|wie ?viel|etwas)|mínimo de (?:pagos|transferencias)|(?:fewest|minimum|least) (?:payments|transfers)|(?:möglichst )?wenige?n? überweisungen|quién (?:le )?debe (?:cuánto |qué )?(?:a quién|qué|cuánto)|qui doit (?:combien|quoi|de l.argent)? ?à qui|quem deve (?:quanto )?(?:a|para|pra) quem|chi deve (?:\p{L}{1,8} )?a chi|wie (?:\p{L}{1,8} )?aan wie|kto komu (?:jest |ile )?(?:winien|oddaje|płaci)|kim kime|кто кому (?:сколько )?(?:долж|плат)|谁欠谁|谁该给谁|誰が誰に|누가 누구에게|कौन किसको|(?:من|مين) (?:[يع]\p{L}{2,5} )(?:ل|ل ?|عند |على )(?:من|مين)/iu;
