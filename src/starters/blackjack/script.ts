import { source } from '../lay-out.ts';
import { makeScript, shuffleScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const suits = ['♠', '♥', '♦', '♣'];
  const ranks = ['A', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K'];

  let chips = load('chips', content.chips);
  if (!(chips > 0)) chips = content.chips;
  let deck = [];
  let game = { own: [], dealer: [], bet: 0, isOpen: false, message: '' };

  $('deal').addEventListener('click', deal);
  $('hit').addEventListener('click', hit);
  $('stand').addEventListener('click', stand);
  $('double').addEventListener('click', () => {
    if (!game.isOpen || game.own.length !== 2 || chips < game.bet) return;
    chips -= game.bet;
    game.bet *= 2;
    game.own.push(draw());
    if (sumOf(game.own) > 21) end(text.bust, 0);
    else stand();
  });
  $('reset').addEventListener('click', () => {
    chips = content.chips;
    game = { own: [], dealer: [], bet: 0, isOpen: false, message: '' };
    show();
  });
  document.addEventListener('keydown', (event) => {
    const isControl = event.target instanceof Element && event.target.closest('input, button, a');
    const act = { h: hit, s: stand, d: () => (game.isOpen ? $('double').click() : deal()) }[event.key.toLowerCase()];
    if (isControl || !act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  show();

  function draw() {
    if (deck.length < 15) deck = shuffled(suits.flatMap((suit) => ranks.map((rank) => ({ suit, rank }))));
    return deck.pop();
  }

  // An ace is eleven as long as that is not too much.
  function sumOf(hand) {
    const sum = hand.reduce((total, { rank }) => total + (rank === 'A' ? 1 : Math.min(ranks.indexOf(rank) + 1, 10)), 0);
    return hand.some(({ rank }) => rank === 'A') && sum + 10 <= 21 ? sum + 10 : sum;
  }

  function deal() {
    if (game.isOpen) return;
    const bet = Math.min(Math.max(Math.floor($('bet').valueAsNumber) || 1, 1), chips);
    if (bet < 1) return;
    chips -= bet;
    game = { own: [draw(), draw()], dealer: [draw(), draw()], bet, isOpen: true, message: text.turn };
    const [own, dealer] = [sumOf(game.own), sumOf(game.dealer)];
    if (own === 21 || dealer === 21) end(own === dealer ? text.push : own === 21 ? text.natural : text.lost, own === dealer ? 1 : own === 21 ? 2.5 : 0);
    else show();
    if (game.isOpen) $('hit').focus();
  }

  function hit() {
    if (!game.isOpen) return;
    game.own.push(draw());
    if (sumOf(game.own) > 21) end(text.bust, 0);
    else show();
  }

  function stand() {
    if (!game.isOpen) return;
    while (sumOf(game.dealer) < 17) game.dealer.push(draw());
    const [own, dealer] = [sumOf(game.own), sumOf(game.dealer)];
    if (dealer > 21 || own > dealer) end(text.won, 2);
    else if (own === dealer) end(text.push, 1);
    else end(text.lost, 0);
  }

  function end(message, times) {
    chips += Math.floor(game.bet * times);
    const isBroke = chips < 1;
    Object.assign(game, { isOpen: false, message: isBroke ? message + ' ' + text.broke : message });
    show();
    (isBroke ? $('reset') : $('deal')).focus();
  }

  function show() {
    save('chips', game.isOpen ? chips + game.bet : chips);
    $('chips').textContent = chips;
    $('stake').textContent = game.isOpen ? game.bet : 0;
    $('bet').max = Math.max(chips, 1);
    if ($('bet').valueAsNumber > chips) $('bet').value = Math.max(chips, 1);
    $('own').replaceChildren(...game.own.map((card) => cardOf(card)));
    $('dealer').replaceChildren(...game.dealer.map((card, index) => cardOf(card, game.isOpen && index === 1)));
    $('own-sum').textContent = game.own.length > 0 ? sumOf(game.own) : '';
    $('dealer-sum').textContent = game.dealer.length === 0 ? '' : game.isOpen ? sumOf(game.dealer.slice(0, 1)) : sumOf(game.dealer);
    $('turn').textContent = game.message;
    $('playing').hidden = !game.isOpen;
    $('betting').hidden = game.isOpen;
    $('deal').disabled = chips < 1;
    $('double').disabled = game.own.length !== 2 || chips < game.bet;
  }

  function cardOf({ suit, rank }, isHidden = false) {
    if (isHidden) return make('li', { class: 'card back' }, make('span', { class: 'visually-hidden' }, text.hidden));
    return make('li', { class: 'card' + (suit === '♥' || suit === '♦' ? ' red' : '') }, make('b', {}, rank), make('span', {}, suit));
  }

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

`;
