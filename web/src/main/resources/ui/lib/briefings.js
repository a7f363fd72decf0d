// What is asked of the server for whoever signs a plan.

import {at, read} from './api.js';

/** A plan version on one page. */
export const getBriefing = (version, signal) => read(at('plan-versions', version, 'briefing'), {signal});

/** The same of the plan that a bureau would make by hand for a version's inputs. */
export const getTurns = (version, signal) => read(at('plan-versions', version, 'turns'), {signal});
