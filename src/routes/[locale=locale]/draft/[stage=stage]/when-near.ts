import type { Attachment } from 'svelte/attachments';

/** Calls once, when the user comes near: what stands at the end of a long page is not reached by most visits. */
export const whenNear =
	(call: () => void): Attachment<HTMLElement> =>
	(element) => {
		const observer = new IntersectionObserver(
			([entry]) => {
				if (!entry?.isIntersecting) return;
				observer.disconnect();
				call();
			},
			{ rootMargin: '800px 0px' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
