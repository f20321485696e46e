import type { HandleClientError } from '@sveltejs/kit';

/** Our own mistakes: nothing is sent anywhere, so the browser's console is where support can find them. */
export const handleError: HandleClientError = ({ error, message }) => {
	console.error(error);
	return { message: error instanceof Error ? error.message : message };
};
