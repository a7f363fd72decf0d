// Why a line is stopped or limited: one stop may have days of several causes, each with its clause.

import {t} from './text.js';

/** The parts of a stop or load limit, each with one cause; the whole where one cause has all its days. */
export const partsOf = (reduction) => reduction.parts ?? [reduction];

/** The causes of a stop or load limit, each once, in time. */
export const causesOf = (reduction) => [...new Set(partsOf(reduction).map((part) => part.cause ?? 'SEASON'))];

/** The causes in words. */
export const causesText = (reduction) => causesOf(reduction).map((cause) => t('cause.' + cause)).join(' · ');

/** The ids of its clauses, each once, in time. */
export const clausesOf = (reduction) => [...new Set(partsOf(reduction).map((part) => part.clause).filter(Boolean))];
