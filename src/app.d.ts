declare global {
	/** True in the build that carries the generated pseudo-locale for tests. */
	const __PSEUDO__: boolean;
}

export {};
