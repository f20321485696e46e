/** A number as a canonical decimal string: "-12.5", "0", "1250000.5". Exact; never a binary floating point number. */
export type Decimal = string;

const canonical = /^-?(0|[1-9]\d*)(\.\d+)?$/;

export const isDecimal = (text: string): boolean => canonical.test(text) && text.length <= 40;

export const decimals = (value: Decimal): number => value.split('.')[1]?.length ?? 0;
