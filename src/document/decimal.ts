/** A number as people write it in tables, exactly: value × 10^−places. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
  /** Written with commas between thousands. */
  readonly grouped: boolean;
}

/** `1,234.50`, `-3`, `−3`; undefined for anything else. */
export function decimalOf(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = ''] = /^([-−－+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(text.trim()) ?? [];
  if (whole === '') return undefined;
  const units = BigInt(whole.replaceAll(',', '') + fraction);
  return { units: sign && sign !== '+' ? -units : units, places: fraction.length, grouped: whole.includes(',') };
}

/** The exact sum, with as many places as the most exact of them. */
export function sumOf(numbers: readonly Decimal[]): Decimal {
  const places = numbers.reduce((most, number) => Math.max(most, number.places), 0);
  const units = numbers.reduce((sum, number) => sum + number.units * 10n ** BigInt(places - number.places), 0n);
  return { units, places, grouped: numbers.some((number) => number.grouped) };
}

export function formatDecimal({ units, places, grouped }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  const parted = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return `${units < 0n ? '-' : ''}${parted}${fraction === '' ? '' : `.${fraction}`}`;
}
