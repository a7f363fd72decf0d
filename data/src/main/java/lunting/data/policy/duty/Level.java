package lunting.data.policy.duty;

/** A warning's level (预警), lowest first: 黄 yellow, 橙 orange, 红 red. */
public enum Level {
  YELLOW,
  ORANGE,
  RED
}
