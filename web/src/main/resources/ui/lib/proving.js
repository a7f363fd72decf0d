// Verifies in the browser what was published for a plant, with nothing but the proof and SHA-256: from the leaf up to
// the root of its publication. The server that is doubted is not asked for the arithmetic.

const FORMAT = 'lunting-proof/1';
const HEX = /^[0-9a-f]{64}$/;

/** The proof that a text holds; null where it is none. */
export function readProof(text) {
  let proof = null;
  try {
    proof = JSON.parse(text);
  } catch {
    return null; // no JSON, so no proof
  }
  const sound = proof?.format === FORMAT && typeof proof.leaf === 'string' && typeof proof.plant === 'string' &&
    isPublication(proof.publication) && isTree(proof.tree) &&
    (proof.unchangedSince === undefined || (isPublication(proof.unchangedSince?.publication) && isTree(proof.unchangedSince.tree)));
  return sound ? proof : null;
}

/** Whether this browser can work SHA-256 out: it does on a safe connection and on the server's own machine. */
export const canProve = () => globalThis.crypto?.subtle !== undefined;

/**
 * The steps of a proof, {key, holds, values} each, in the order in which they are taken; the ones behind a step that does not hold are
 * left out. Anybody can build a tree over a leaf: that the roots were published is for the reader to compare. `root` is the root as the reader has it from elsewhere; '' where they have none.
 */
export async function stepsOfProof(proof, root) {
  const steps = [];
  const {publication, tree, leaf, unchangedSince} = proof;
  steps.push({key: 'plant', holds: plantOf(leaf) === proof.plant, values: {plant: proof.plant}});
  await climb(steps, {publication, tree}, leaf);
  if (root !== '') {
    steps.push({key: 'given', holds: root === tree.root, values: {root}});
  }
  if (unchangedSince !== undefined) {
    await climb(steps, unchangedSince, leaf);
    steps.push({key: 'same', holds: true, values: {n: publication.number, before: unchangedSince.publication.number}});
  }
  const failed = steps.findIndex((step) => !step.holds);
  return failed < 0 ? steps : steps.slice(0, failed + 1);
}

/** What was published for the plant, as it was written; null where it is no JSON. */
export function contentOf(leaf) {
  try {
    return JSON.parse(leaf);
  } catch {
    return null;
  }
}

async function climb(steps, {publication, tree}, leaf) {
  const first = await hashOf(0, bytesOf(tree.salt), new TextEncoder().encode(leaf));
  steps.push({key: 'leaf', holds: true, values: {hash: first, n: publication.number}});
  let hash = first;
  for (const {side, hash: neighbour} of tree.path) {
    const [left, right] = side === 'LEFT' ? [neighbour, hash] : [hash, neighbour];
    hash = await hashOf(1, bytesOf(left), bytesOf(right));
  }
  steps.push({key: 'root', holds: hash === tree.root, values: {hash, steps: tree.path.length, root: tree.root, n: publication.number}});
}

/** SHA-256 over a first byte and what follows it, as hex digits. */
async function hashOf(first, ...parts) {
  const bytes = Uint8Array.from([first, ...parts.flatMap((part) => [...part])]);
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const bytesOf = (hex) => Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16));

const plantOf = (leaf) => contentOf(leaf)?.plant ?? null;

const isPublication = (publication) => typeof publication?.id === 'string' && Number.isInteger(publication.number) &&
  !Number.isNaN(Date.parse(publication.at));

const isTree = (tree) => isHash(tree?.salt) && isHash(tree.root) && Array.isArray(tree.path) &&
  tree.path.every((step) => ['LEFT', 'RIGHT'].includes(step?.side) && isHash(step.hash));

const isHash = (text) => typeof text === 'string' && HEX.test(text);
