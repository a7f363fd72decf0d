package lunting.data.policy.duty;

import lunting.data.text.Text;

/** A warning's level (预警), lowest first: 黄 yellow, 橙 orange, 红 red. */
public enum Level {
  YELLOW("黄色", "yellow"),
  ORANGE("橙色", "orange"),
  RED("红色", "red");

  private final String zh;
  private final String en;

  Level(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The level by its colour, as sentences name it. */
  public Text title() {
    return Text.of(zh, en);
  }
}
