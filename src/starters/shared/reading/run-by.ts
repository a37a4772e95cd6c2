/** "a bike shop run by Hannah": what stands before who runs it. The source of a pattern, without edges. */
export const runBy =
  '(?:run|owned|led|managed|founded|started|hosted|taught|organi[sz]ed) by|(?:geführt|geleitet|betrieben|gegründet|organisiert) von|(?:tenue?|dirigée?|gérée?|fondée?|menée?|animée?|organisée?) par|(?:regentad|llevad|dirigid|gestionad|fundad|organizad|gerid|administrad)[oa] (?:por|pel[oa])|(?:gestit|dirett|guidat|fondat|organizzat)[oa] da|(?:geleid|gerund|opgericht|georganiseerd) door|(?:prowadzon|założon|organizowan)\\p{L}{1,3} przez';
