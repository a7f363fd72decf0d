// What the checker's answer to a change comes to.

/** How a change looks: 'bad' for what it breaks, 'warn' for what it costs, else 'good'. */
export function lookOf({score: {before, after}}) {
  return after.hard < before.hard ? 'bad' : after.medium < before.medium || after.soft < before.soft ? 'warn' : 'good';
}
