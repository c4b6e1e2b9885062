// Properties are tried on the same cases everywhere, in whatever order files are read; PROPERTY_SEED tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1949) });
