import type { PageFunction } from './page-function.ts';

/** What an invoice and a calculator of prices have, in the words by which requests ask for it. */
export const priceFunctions: readonly PageFunction[] = [
  {
    of: ({ starter }) => starter === 'invoice',
    in: ['invoice'],
    sure: [
      "(?:i (?:want|need) to )?(?:fill in )?(?:the )?(?:client|customer|recipient)s?(?:[’']s)?(?: name)?(?:(?:,| and)? (?:the )?address)?|(?:invoice )?(?:number|date)s?|line items?(?: with (?:\\p{L}{3,12}(?:,| and| &)? ?){1,4})?|(?:print|save)(?: or (?:print|save))? (?:it )?(?:as|to) (?:a )?pdf(?: (?:from|in) the browser)?|(?:vat|tax|discount)(?: (?:toggle|field|rate))?|remembers? (?:my |our )?(?:own )?(?:details|address|bank|data)(?:[^,.;]{0,60})?|bank (?:info|details|account)",
      '(?:kunde|kundin|empfänger|absender|rechnungsnummer|rechnungsdatum|positionen|menge und preis|als pdf (?:speichern|drucken)|mehrwertsteuer|rabatt|bankverbindung)|(?:cliente|número de factura|partidas|guardar (?:como|en) pdf|iva|descuento|datos bancarios)|(?:client|numéro de facture|lignes|enregistrer en pdf|tva|remise|coordonnées bancaires|rib)|(?:número da fatura|salvar (?:como|em) pdf|imposto|desconto|dados bancários)|(?:numero fattura|righe|salva(?:re)? (?:come|in) pdf|sconto|coordinate bancarie|iban)|(?:klant|factuurnummer|regels|opslaan als pdf|btw|korting|bankgegevens)',
      '(?:a |the )?(?:final |grand |total )?(?:price|total|amount|cost)(?: (?:right away|live|at once|instantly))?|(?:por|per|pro|par|za|na) (?:ración|porción|persona|portion|portie|stuk|stück|osobę|porcję)(?: \\([^()]{1,40}\\))?|页面马上显示总价和明细|总价|明细|(?:el )?precio total|gesamtpreis|prix total|preço total|prezzo totale|totaalprijs|cena (?:końcowa|razem)|toplam fiyat|итоговая цена|合計金額|総額|총액|총 금액|कुल (?:दाम|कीमत)|السعر الإجمالي',
      '(?:enter|add|type in|put in) (?:my |the |their )?ingredients?(?: with (?:their |its )?(?:cost|price)s?)?|(?:que )?(?:yo )?(?:met[ao]|pong[ao]|introduzca?) (?:los )?ingredientes(?: con su coste)?|zutaten (?:mit (?:ihren )?(?:kosten|preisen) )?eingeben|(?:entrer|saisir) (?:les|mes) ingrédients|(?:inserire|inserisco) (?:gli )?ingredienti|(?:colocar|inserir) (?:os )?ingredientes',
    ],
  },
];
