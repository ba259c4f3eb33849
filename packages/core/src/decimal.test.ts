import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addQuantities,
  multiplyQuantities,
  negateQuantity,
  addAmounts,
  amount,
  amountFromCents,
  centsOf,
  compareDecimals,
  divideToPrice,
  multiplyToAmount,
  negateAmount,
  parseAmount,
  parsePrice,
  parseQuantity,
  percent,
  percentOfAmount,
  price,
  quantity,
  roundPrice,
  subtractAmounts,
} from './decimal.ts';

const cents = fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n });
const fine = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(5, '0')}`);

/** big.js is the judge: another author's decimals, rounded half away from zero (its mode 1). */
function judged(value: Big, decimals: number): string {
  const text = value.round(decimals, 1).toFixed(decimals);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

describe('exact decimals', () => {
  it('have one canonical text for each value', () => {
    expect(parseAmount('+007.5')).toBe('7.50');
    expect(parseAmount('-0.00')).toBe('0.00');
    expect(parsePrice('22.33000')).toBe('22.33');
    expect(parsePrice('10')).toBe('10.00');
    expect(parseQuantity('2.500')).toBe('2.5');
    expect(parseQuantity('-281')).toBe('-281');
  });

  it('are the same whether a text is canonical already or has to be made so', () => {
    const written = fc
      .tuple(
        fc.constantFrom('', '-', '+'),
        fc.stringMatching(/^0{0,2}\d{1,6}$/),
        fc.stringMatching(/^(\.\d{1,5})?$/),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, (text) => {
        // A plus sign is never canonical, so that it forces the long way.
        const long = text.startsWith('-') ? text : `+${text.replace('+', '')}`;
        expect(parsePrice(text)).toBe(
          text.startsWith('-') ? parsePrice(`-0${text.slice(1)}`) : parsePrice(long),
        );
        expect(parseQuantity(text)).toBe(
          text.startsWith('-') ? parseQuantity(`-0${text.slice(1)}`) : parseQuantity(long),
        );
        expect(parseAmount(text)).toBe(
          text.startsWith('-') ? parseAmount(`-0${text.slice(1)}`) : parseAmount(long),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('refuse what is not a number of their kind', () => {
    for (const text of ['', '.5', '1.', '1,000.00', '1e3', 'NaN', '1.234', ' 1']) {
      expect(parseAmount(text), text).toBeUndefined();
    }
    expect(parsePrice('1.123456')).toBeUndefined();
    expect(() => amount('12.345')).toThrow(/"12.345" is not an amount/);
  });

  it('add and subtract as big.js does', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [amountFromCents(a), amountFromCents(b)];
        expect(addAmounts(x, y)).toBe(judged(new Big(x).plus(y), 2));
        expect(subtractAmounts(x, y)).toBe(judged(new Big(x).minus(y), 2));
        expect(negateAmount(negateAmount(x))).toBe(x);
        expect(centsOf(x)).toBe(a);
        expect(compareDecimals(x, y)).toBe(new Big(x).cmp(y));
      }),
    );
  });

  it('multiply, divide and take percentages as big.js does, half a cent away from zero', () => {
    fc.assert(
      fc.property(fine, fine, cents, (a, b, c) => {
        const total = amountFromCents(c);
        expect(multiplyToAmount(quantity(a), price(b))).toBe(judged(new Big(a).times(b), 2));
        expect(percentOfAmount(percent(a), total)).toBe(judged(new Big(a).times(total).div(100), 2));
        const [first, second] = [quantity(a), quantity(b)];
        const sum = new Big(addQuantities(first, negateQuantity(second)));
        expect(sum.toFixed(5)).toBe(judged(new Big(a).minus(b), 5));
        const product = new Big(multiplyQuantities(first, second));
        expect(product.toFixed(5)).toBe(judged(new Big(a).times(b), 5));
        const shared = divideToPrice(total, quantity(a));
        if (new Big(a).eq(0)) expect(shared).toBeUndefined();
        else {
          Big.DP = 30;
          expect(new Big(shared ?? '').toFixed(5)).toBe(judged(new Big(total).div(a), 5));
        }
        expect(new Big(roundPrice(price(b), 2)).toFixed(2)).toBe(judged(new Big(b), 2));
      }),
    );
    expect(multiplyToAmount(quantity('1'), price('1.005'))).toBe('1.01');
    expect(multiplyToAmount(quantity('-1'), price('1.005'))).toBe('-1.01');
  });
});
