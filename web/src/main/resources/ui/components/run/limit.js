// Time limits as ISO 8601 durations, the way the server writes them.

/** The seconds of a duration such as PT30S or PT1H2M; 0 where there is none. */
export function secondsOf(duration) {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration ?? '');
  return match ? Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0) : 0;
}
