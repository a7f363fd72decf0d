// Moments as documents carry them (with an offset) and as a form shows them: local time of the policy's zone,
// whatever zone the reader sits in.

/** The moment of a local time such as 2020-12-04T18:00 in a zone: 2020-12-04T18:00:00+08:00. */
export function momentIn(zone, local) {
  const offset = offsetIn(zone, Date.parse(`${local}:00Z`));
  // The offset at the moment itself, which near a change of clocks is not that of the same figures in UTC.
  const moment = Date.parse(`${local}:00${offset}`);
  return `${local}:00${offsetIn(zone, moment)}`;
}

/** The local time of a moment in a zone, to the minute. */
export function localIn(zone, moment) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type) => parts.find((each) => each.type === type).value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

function offsetIn(zone, millis) {
  const name = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'})
    .formatToParts(new Date(millis)).find((part) => part.type === 'timeZoneName').value;
  return name.replace('GMT', '') || '+00:00';
}
