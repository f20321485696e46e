/**
 * A number as a decimal string: "-12.5", "0", "1250000.5". Exact; never a binary floating point number. Sign and leading digits are
 * canonical, so zero has no sign. Zeros at the end stay as they were typed ("12.50" are euro and cents), so the same number has several
 * spellings: compare with `compareDecimals`.
 */
export type Decimal = string;

const decimal = /^(?!-0(\.0+)?$)-?(0|[1-9]\d*)(\.\d+)?$/;

export const isDecimal = (text: string): boolean => text.length <= 40 && decimal.test(text);

export const decimals = (value: Decimal): number => value.split('.')[1]?.length ?? 0;
