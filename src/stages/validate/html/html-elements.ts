/** Elements and their end tags, from the HTML standard. */

/** Elements without content. */
export const voidElements = names(
  'area base br col embed hr img input link meta param source track wbr',
);

/** Elements whose end tag is optional. */
export const endTagOptional = names(
  'html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp',
);

/** Start tags that end an open paragraph. */
export const closesParagraph = names(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul li dd dt',
);

const cells = names('td th');
const groups = names('td th tr thead tbody tfoot colgroup caption');

/** For each start tag, the innermost elements that it ends. */
export const impliedEnds: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names('li'),
  dt: names('dt dd'),
  dd: names('dt dd'),
  option: names('option'),
  optgroup: names('option optgroup'),
  td: cells,
  th: cells,
  tr: names('td th tr colgroup caption'),
  thead: groups,
  tbody: groups,
  tfoot: groups,
  colgroup: names('caption'),
  rt: names('rt rp'),
  rp: names('rt rp'),
  body: names('head'),
};

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
