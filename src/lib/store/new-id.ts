const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id for a draft or a row, 80 random bits. Works without a secure context, which `crypto.randomUUID` does not. */
export const newId = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => alphabet[byte % alphabet.length]).join('');
