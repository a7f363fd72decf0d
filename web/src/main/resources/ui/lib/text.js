// The page's own words: every text comes from zh.json or en.json, never from code.
// `t` looks a key up, `say` picks from a {zh, en} value of a document, `language` tells which one is read.

import {readWords} from './api.js';

const STORED_AS = 'lunting.language';
const words = {};
const changes = new EventTarget();
let current = 'zh';

/** The language being read: 'zh' or 'en'. */
export const language = () => current;

/** Loads the language remembered from the last visit; Chinese where there is none. */
export async function startLanguage() {
  let remembered = null;
  try {
    remembered = localStorage.getItem(STORED_AS);
  } catch {
    // Storage may be forbidden; then each visit begins in Chinese.
  }
  await setLanguage(remembered === 'en' ? 'en' : 'zh');
}

/** Switches the page to a language and remembers it. */
export async function setLanguage(chosen) {
  words[chosen] ??= await readWords(chosen);
  current = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem(STORED_AS, chosen);
  } catch {
    // Not remembered; nothing else is lost.
  }
  changes.dispatchEvent(new Event('change'));
}

/** Calls back after each switch of language; answers the way to stop that. */
export function onLanguage(callback) {
  changes.addEventListener('change', callback);
  return () => changes.removeEventListener('change', callback);
}

/**
 * The text of a key; one that has none stands there itself, and the console says so. `{n}` is replaced by a value; `{n|day|days}` by the first word where n is 1, else by
 * the second.
 */
export function t(key, values = {}) {
  const pattern = words[current]?.[key];
  if (pattern === undefined) {
    console.error(`There are no words for ${key}.`);
    return key;
  }
  return pattern.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) => {
    if (one !== undefined) {
      return String(values[name]) === '1' ? one : many;
    }
    return values[name] === undefined ? whole : String(values[name]);
  });
}

/** Whether a key has a text: not every code of a problem has one. */
export const has = (key) => words[current]?.[key] !== undefined;

/** A {zh, en} value, or a plain text, in the language being read. */
export function say(text) {
  if (text === null || text === undefined) {
    return '';
  }
  if (typeof text === 'string') {
    return text;
  }
  return (current === 'en' ? text.en ?? text.zh : text.zh ?? text.en) ?? '';
}
