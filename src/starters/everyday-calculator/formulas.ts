import { source } from '../lay-out.ts';

/** `formulas`: for each calculation, its results from its inputs. Reads `isImperial`, `isRounded()`, `roundTo` and `text`. */
export const formulasScript = source`
  const formulas = {
    tip: ({ bill, tip, people }) => {
      const exact = (bill * (1 + tip / 100)) / people;
      // A cent less than what is due is nobody's wish, nor is one more for an error of binary fractions.
      const each = isRounded() ? Math.ceil(exact / roundTo - 1e-9) * roundTo : exact;
      const tipSum = each * people - bill;
      return { each, tipSum, tipEach: tipSum / people, total: each * people };
    },
    bmi: ({ weight, height }) => {
      const bmi = isImperial ? (weight / height ** 2) * 703 : weight / (height / 100) ** 2;
      const name = bmi < 18.5 ? 'under' : bmi < 25 ? 'normal' : bmi < 30 ? 'over' : 'obese';
      return { bmi: Math.round(bmi * 10) / 10, class: text[name], level: name };
    },
    vat: ({ price, vatRate }) => {
      const net = price / (1 + vatRate / 100);
      return { vatAdded: (price * vatRate) / 100, gross: price * (1 + vatRate / 100), net, vatIn: price - net };
    },
    percent: ({ share, ofNumber }) => {
      const partOf = (ofNumber * share) / 100;
      return { partOf, increased: ofNumber + partOf, decreased: ofNumber - partOf };
    },
    electricity: ({ watts, hoursDay, kwhPrice }) => {
      const kwhYear = (watts * hoursDay * 365) / 1000;
      return { kwhYear, costYear: kwhYear * kwhPrice, costMonth: (kwhYear * kwhPrice) / 12 };
    },
    age: ({ birth, onDay }) => {
      if (onDay < birth) return {};
      const [from, to] = [new Date(birth), new Date(onDay)];
      // Whole years, then whole months, then what is left in days.
      const after = (years, months) => Date.UTC(from.getUTCFullYear() + years, from.getUTCMonth() + months, from.getUTCDate());
      let years = to.getUTCFullYear() - from.getUTCFullYear();
      if (after(years, 0) > to) years -= 1;
      let months = 0;
      while (after(years, months + 1) <= to) months += 1;
      const dayMs = 86_400_000;
      const parts = [[years, 'year'], [months, 'month'], [Math.round((to - after(years, months)) / dayMs), 'day']];
      const isBirthday = after(years, 0) === Number(to);
      return {
        ageIs: parts.map(([value, unit]) => value.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' })).join(', '),
        daysLived: Math.round((to - from) / dayMs),
        toBirthday: isBirthday ? 0 : Math.round((after(years + 1, 0) - to) / dayMs),
      };
    },
    discount: ({ price, discount }) => ({ saved: (price * discount) / 100, toPay: price - (price * discount) / 100 }),
    loan: ({ loan, interest, years }) => {
      const months = years * 12;
      const rate = interest / 1200;
      const monthly = rate === 0 ? loan / months : (loan * rate) / (1 - (1 + rate) ** -months);
      return { monthly, repaid: monthly * months, interestSum: monthly * months - loan };
    },
    mortgage: ({ homePrice, ownShare, interest, years }) => {
      const loanSum = homePrice * (1 - Math.min(ownShare, 100) / 100);
      return { ...formulas.loan({ loan: loanSum, interest, years }), loanSum };
    },
    rentBuy: (values) => {
      const bought = formulas.mortgage(values);
      return {
        ...bought,
        buyTotal: values.homePrice - bought.loanSum + bought.repaid,
        rentTotal: values.rentMonth * 12 * values.years,
      };
    },
    paint: ({ length, width, openings, coats, coverage, tin }) => {
      const area = Math.max(length * width - openings, 0);
      const litres = (area * coats) / coverage;
      return { area, litres, tins: whole(litres / tin) };
    },
    // The usual door and window.
    paintRoom: ({ roomLength, roomWidth, width, doors, windows, ...rest }) =>
      formulas.paint({ length: 2 * (roomLength + roomWidth), width, openings: doors * 1.9 + windows * 1.5, ...rest }),
    paintFeet: ({ roomLength, roomWidth, width, doors, windows, coats, gallonCovers }) => {
      const area = Math.max(2 * (roomLength + roomWidth) * width - doors * 20 - windows * 15, 0);
      return { area, gallons: (area * coats) / gallonCovers };
    },
    floorPaint: ({ roomLength, roomWidth, ...rest }) =>
      formulas.paint({ length: roomLength, width: roomWidth, openings: 0, ...rest }),
    pace: ({ distance, hours, minutes, seconds, paceMinutes, paceSeconds }) => {
      const time = hours * 3600 + minutes * 60 + seconds;
      const pace = paceMinutes * 60 + paceSeconds;
      return {
        paceIs: time > 0 ? clock(time / distance) : undefined,
        speed: time > 0 ? distance / (time / 3600) : undefined,
        finish: pace > 0 ? clock(pace * distance) : undefined,
      };
    },
    // A watt for a litre keeps a tank warm in a heated room.
    tank: ({ boxLength, boxWidth, boxHeight, changeShare }) => {
      const volume = (boxLength * boxWidth * boxHeight) / 1000;
      return { volume, gallons: volume / 3.785411784, weightFull: volume, heater: Math.ceil(volume / 25) * 25, changed: (volume * changeShare) / 100 };
    },
    volume: ({ boxLength, boxWidth, boxHeight, waste }) => {
      const volume = boxLength * boxWidth * boxHeight * (1 + waste / 100);
      return { volume, changed: volume * 1000 };
    },
    fuel: ({ distance, consumption, fuelPrice, people }) => {
      const fuelUsed = (distance * consumption) / 100;
      return { fuelUsed, cost: fuelUsed * fuelPrice, each: (fuelUsed * fuelPrice) / people };
    },
    fuelGallons: ({ distance, economy, gallonPrice, people }) => {
      const fuelUsed = distance / economy;
      return { fuelUsed, cost: fuelUsed * gallonPrice, each: (fuelUsed * gallonPrice) / people };
    },
    // Percentages are of the flour, as bakers write them.
    dough: ({ doughWeight, hydration, starter, salt }) => {
      const flour = doughWeight / (1 + (hydration + starter + salt) / 100);
      return { flour, water: (flour * hydration) / 100, starter: (flour * starter) / 100, salt: (flour * salt) / 100 };
    },
    tiles: ({ tileLength, tileWidth, ...rest }) => {
      const covered = formulas.flooring(rest);
      return { ...covered, tiles: whole((covered.area * (1 + rest.waste / 100) * 10_000) / (tileLength * tileWidth)) };
    },
    // Whole packs are paid for.
    flooring: ({ roomLength, roomWidth, waste, pack, unitPrice }) => {
      const area = roomLength * roomWidth;
      const packs = whole((area * (1 + waste / 100)) / pack);
      return { area, packs, cost: unitPrice * (pack ? packs * pack : area * (1 + waste / 100)) };
    },
    // Mifflin and St Jeor, 1990.
    calories: ({ weight, height, age, activity }) => {
      const both = 10 * weight + 6.25 * height - 5 * age;
      return { women: Math.round((both - 161) * activity), men: Math.round((both + 5) * activity) };
    },
    savings: ({ startSum, deposit, interest, years }) => {
      const months = years * 12;
      const rate = interest / 1200;
      const grown = (1 + rate) ** months;
      const deposits = rate === 0 ? deposit * months : (deposit * (grown - 1)) / rate;
      const paidIn = startSum + deposit * months;
      const finalSum = startSum * grown + deposits;
      return { finalSum, paidIn, interestEarned: finalSum - paidIn };
    },
    freelance: ({ income, expenses, weeksOff, hoursWeek, taxShare = 0 }) => {
      const hourly = (income / (1 - taxShare / 100) + expenses) / ((52 - weeksOff) * hoursWeek);
      return { hourly, daily: hourly * 8 };
    },
    recipe: ({ servings, wanted, amount }) => ({ factor: wanted / servings, scaled: (amount * wanted) / servings }),
  };

  // "1:02:30", "5:30"
  function clock(seconds) {
    const all = Math.round(seconds);
    const parts = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
    const [first, ...rest] = parts[0] > 0 ? parts : parts.slice(1);
    return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
  }

  // Rounded up, but not for an error in the last digit.
  function whole(number) {
    return Math.ceil(Number(number.toFixed(6)));
  }
`;
