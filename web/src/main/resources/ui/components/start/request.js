// What is asked of the server for a new plan.

/** How a run names a sample: the seed only where it changes the sample. */
export const sampleRef = (sample, seed) => `demo-data/${sample.name}${sample.seeded ? `?seed=${seed}` : ''}`;

/** The request of a run from its inputs and a time limit. */
export const requestOf = ({policy, registry, name}, seconds) => ({
  config: {run: {name, termination: {spentLimit: `PT${Math.round(seconds)}S`}}},
  policy,
  registry,
});
