import { UsageError } from './main.js';

/** Works out + - * / % ^ and brackets, in the order of mathematics. Nothing is run as code. */
export function calculate(text) {
  const tokens = text.match(/\d+(?:\.\d+)?|\.\d+|[-+*/%^()]|\S/g) ?? [];
  if (tokens.length > 1000) throw new UsageError('The expression is too long.');
  let position = 0;
  const value = sum();
  if (position < tokens.length) throw wrong();
  if (!Number.isFinite(value)) throw new Error('There is no such number.');
  return value;

  function sum() {
    let left = product();
    while (tokens[position] === '+' || tokens[position] === '-') {
      left = tokens[position++] === '+' ? left + product() : left - product();
    }
    return left;
  }

  function product() {
    let left = signed();
    while (['*', '/', '%'].includes(tokens[position])) {
      const operator = tokens[position++];
      const right = signed();
      left = operator === '*' ? left * right : operator === '/' ? left / right : left % right;
    }
    return left;
  }

  function signed() {
    if (tokens[position] === '-') {
      position += 1;
      return -signed();
    }
    return power();
  }

  function power() {
    const base = single();
    if (tokens[position] !== '^') return base;
    position += 1;
    return base ** signed();
  }

  function single() {
    const token = tokens[position++];
    if (token === '(') {
      const inner = sum();
      if (tokens[position++] !== ')') throw wrong();
      return inner;
    }
    if (token === undefined || !/^[\d.]/.test(token)) throw wrong();
    return Number(token);
  }

  function wrong() {
    return new UsageError("'" + text + "' is no expression.");
  }
}
