// Verifies the proof of what was published for a plant, from the server, from a file or as it was pasted, and says
// each step in words.

import {LitElement, html, nothing} from 'lit';
import {getProof, getPublication, Problem} from '../../lib/api.js';
import {Loading} from '../../lib/loading.js';
import {momentText} from '../../lib/moments.js';
import {problemText} from '../../lib/problems.js';
import {canProve, readProof, stepsOfProof} from '../../lib/proving.js';
import {publicationAddress} from '../../lib/router.js';
import {t} from '../../lib/text.js';
import {Watching} from '../../lib/watching.js';
import {look} from '../../lib/look.js';
import {contentTold} from './content.view.js';
import {proofLook} from './proof.css.js';
import '../drop/drop.js';

class ProofScreen extends LitElement {
  static styles = [look, proofLook];
  static properties = {
    publication: {attribute: false},
    plant: {attribute: false},
    text: {state: true},
    root: {state: true},
  };
  #proved = new Loading(this);

  constructor() {
    super();
    Object.assign(this, {publication: null, plant: null, text: '', root: ''});
    new Watching(this);
  }

  willUpdate(changed) {
    if (changed.has('publication') || changed.has('plant')) {
      Object.assign(this, {text: '', root: ''});
      if (this.publication === null) {
        this.#proved.clear();
      } else {
        this.#prove(async (signal) => JSON.stringify(await getProof(this.publication, this.plant, signal), null, 2));
      }
    }
  }

  render() {
    const {value, problem} = this.#proved;
    return html`
      <h1>${t('proof.title')}</h1>
      <p>${t('proof.what')}</p>
      ${canProve() ? nothing : html`<p class="card" role="alert">${t('proof.unsafe')}</p>`}
      ${this.#sources(value)}
      <div aria-live="polite">
        ${problem ? html`<p class="card bad" role="alert"><b>✕</b> ${problemText(problem)}</p>` : nothing}
        ${value === null ? nothing : this.#outcome(value)}
      </div>`;
  }

  #sources(value) {
    return html`
      <lt-drop class="card" @file=${(event) => this.#prove(() => event.detail.text())}>
        <label>${t('proof.file')} <input type="file" accept=".json" /></label>
        <details ?open=${this.publication === null}>
          <summary>${t('proof.text')}</summary>
          <textarea rows="8" spellcheck="false" aria-label=${t('proof.text')} .value=${this.text} @input=${(event) => this.#take(event.target.value)}></textarea>
        </details>
        <label>${t('proof.root')} <input class="root" spellcheck="false" autocomplete="off" .value=${this.root} @input=${this.#given} /></label>
        ${value === null ? nothing : html`<a class="button" download="${`lunting-proof-${value.proof.plant}.json`}" href=${`data:application/json,${encodeURIComponent(this.text)}`}>${t('proof.save')}</a>`}
      </lt-drop>`;
  }

  #outcome({proof, steps, published, publishedBefore}) {
    const {publication, unchangedSince} = proof;
    const wrong = steps.some((step) => !step.holds) || published === false || publishedBefore === false;
    const right = unchangedSince === undefined ? 'proof.right' : publishedBefore ? 'proof.unchanged' : 'proof.unchangedIf';
    return html`
      <section class="card ${wrong ? 'bad' : 'good'}">
        <h2>${t(wrong ? 'proof.wrong' : right, {plant: proof.plant, n: publication.number, before: unchangedSince?.publication.number})}</h2>
        <ol>${steps.map(({key, holds, values}) => html`
          <li class=${holds ? '' : 'broken'}><b>${holds ? '✓' : '✕'}</b> ${t(`proof.${holds ? 'step' : 'broken'}.${key}`, values)}</li>`)}
          ${this.#compared(published, publication)}
          ${unchangedSince === undefined ? nothing : this.#compared(publishedBefore, unchangedSince.publication)}</ol>
        <p class="soft">${t('proof.of', {n: publication.number, at: momentText(publication.at)})}
          <a href=${publicationAddress(publication.id)}>${publication.id}</a></p>
        ${this.root === '' ? this.#toCompare(publication, proof.tree) : nothing}
        ${unchangedSince === undefined ? nothing : this.#toCompare(unchangedSince.publication, unchangedSince.tree)}
      </section>
      ${contentTold(proof.leaf)}`;
  }

  /** Whether this server has published a root; nothing where it cannot say. */
  #compared(published, {number}) {
    return published === null ? nothing : html`<li class=${published ? '' : 'broken'}><b>${published ? '✓' : '✕'}</b>
      ${t(published ? 'proof.step.server' : 'proof.broken.server', {n: number})}</li>`;
  }

  #toCompare({number}, {root}) {
    return html`<p>${t('proof.compare', {n: number})} <code>${root}</code></p>`;
  }

  /** Reads and verifies what a source gives; `published` and `publishedBefore` tell whether this server has those roots, null where it has no such publication. */
  #prove(source) {
    this.#proved.load(async (signal) => {
      const text = await source(signal);
      this.text = text;
      const proof = readProof(text);
      if (proof === null) {
        throw new Problem(0, {code: 'no-proof'});
      }
      return {
        proof,
        steps: await stepsOfProof(proof, this.root),
        published: await isPublished(proof, signal),
        publishedBefore: proof.unchangedSince === undefined ? null : await isPublished(proof.unchangedSince, signal),
      };
    });
  }

  #take(text) {
    this.text = text;
    if (text.trim() === '') {
      this.#proved.clear();
    } else {
      this.#prove(async () => text);
    }
  }

  #given(event) {
    this.root = event.target.value.trim().toLowerCase();
    if (this.#proved.value !== null) {
      this.#take(this.text);
    }
  }
}

/** Whether this server published a root under that number; null where it does not know the publication or cannot be asked. */
async function isPublished({publication, tree}, signal) {
  try {
    const {root, number} = await getPublication(publication.id, signal);
    return root === tree.root && number === publication.number;
  } catch (problem) {
    if (problem instanceof Problem) {
      return null;
    }
    throw problem;
  }
}

customElements.define('lt-proof', ProofScreen);
