// The policy and the list that a planner works on, by the references that runs and pre-checks name them by.

import {at, read, send} from './api.js';

/** The policy or the registry that a reference names, as its document. */
export async function getDocument(kind, ref, signal) {
  const [collection, id, seed] = ref.split(/[/?]/);
  if (collection === 'demo-data') {
    const address = at(collection, id);
    address.search = seed ?? '';
    return (await read(address, {signal}))[kind];
  }
  return read(collection === 'plan-versions' ? at(collection, id, kind) : at(collection, id), {signal});
}

/** Keeps a policy as the next version of another; the answer is the upload that it becomes. */
export const keepPolicy = (policy, previous) => send(keeping('policies', policy, previous), policy);

/** Keeps a registry as the next version of another, checked against a policy; the answer is the upload. */
export function keepRegistry(registry, previous, policy) {
  const address = keeping('registries', registry, previous);
  address.searchParams.set('policy', policy);
  return send(address, registry);
}

function keeping(collection, document, previous) {
  const address = at(collection);
  address.searchParams.set('name', `${document.id}.json`);
  address.searchParams.set('previous', previous);
  return address;
}
