import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.js';
import { allUnits, convert, unitOf } from '../src/units.js';

test('converts between units of one kind', async () => {
  for (const [given, expected] of [
    [['5', 'km', 'mi'], '5 km = 3.10686 mi'],
    [['10kg', 'to', 'pounds'], '10 kg = 22.0462 lb'],
    [['20,5', '°C', 'fahrenheit'], '20.5 °C = 68.9 °F'],
    [['--', '-40', 'c', 'f'], '-40 °C = -40 °F'],
    [['1', 'milla', 'kilómetros'], '1 mi = 1.60934 km'],
    [['3', 'фута', 'м'], '3 ft = 0.9144 m'],
    [['1', 'kcal', 'cal'], '1 kcal = 1000 cal'],
  ]) {
    assert.equal((await run(...given)).out, expected);
  }
});

test('tells all of a kind, with as many digits as asked for', async () => {
  const { out } = await run('1', 'kg', '--digits', '2');
  assert.match(out, /^1\.00 kg = 2\.20 lb$/m);
  assert.equal(out.split('\n').length, allUnits().filter(({ kind }) => kind === 'mass').length - 1);
});

test('lists the units, and says what is wrong', async () => {
  assert.match((await run('--list')).out, /km {2}dm {2}cm/);
  for (const given of [
    [],
    ['km'],
    ['5', 'km', 'kg'],
    ['5', 'parsec'],
    ['5', 'km', 'to', 'a', 'mile'],
    ['5', 'km', '-d', 'x'],
  ]) {
    assert.equal((await run(...given)).code, 2);
  }
});

test('what is converted there and back stays what it was', () => {
  for (const unit of allUnits()) {
    const others = allUnits().filter(({ kind }) => kind === unit.kind);
    for (const other of others) {
      const back = convert(convert(12.5, unit, other), other, unit);
      assert.ok(Math.abs(back - 12.5) < 1e-6, unit.name + ' ' + other.name);
    }
    assert.equal(unitOf(unit.name), unit);
  }
});
