// What the server refused, in words: its own message where it sent one, else what the page knows.

import {has, say, t} from './text.js';

/** The text of a Problem, or of any other error. */
export function problemText(problem) {
  if (problem?.text) {
    return say(problem.text);
  }
  const key = 'problem.' + problem?.code;
  return has(key) ? t(key) : t('problem.other', {code: problem?.code ?? String(problem)});
}
