import fc from 'fast-check';

/**
 * Property tests of a run: the same cases each time in `verify`, so that the same code passes or fails alike, and new
 * ones in `verify:full`, which looks for what nobody has seen. `PROPERTY_SEED=n` repeats a run; a failure tells its
 * seed and path, and its counterexample belongs into a test of its own.
 */
const { VERIFY_FULL, PROPERTY_SEED } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? (VERIFY_FULL ? Date.now() % 2 ** 31 : 20_261_122)) });

export default fc;
