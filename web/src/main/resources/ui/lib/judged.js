// What the checker's answer to a change comes to.

/** How a change looks: 'bad' for what it breaks, 'warn' for what it costs or leaves broken, else 'good'. */
export function lookOf({score: {before, after}, changes}) {
  return changes.some(({breaks}) => breaks) ? 'bad'
    : after.hard < 0 || after.medium < before.medium || after.soft < before.soft ? 'warn' : 'good';
}
