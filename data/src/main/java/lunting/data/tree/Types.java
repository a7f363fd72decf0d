package lunting.data.tree;

import lunting.data.text.Text;

/** The types of JSON values, as findings name them, each with the usual way out. */
public enum Types {
  STRING("文字", "a string", "请加上引号。", "Maybe put it in quotes."),
  FLAG("true 或 false", "true or false", "请去掉引号。", "Maybe remove the quotes."),
  NUMBER("数", "a number", "请去掉引号、单位和千分位逗号。", "Maybe remove the quotes, the unit and commas."),
  TEXT("文字或 {zh, en}", "a string or {zh, en}", "请写成 \"文字\"。", "Maybe write it as \"text\"."),
  NAME(
      "{zh, en}",
      "an object {zh, en}",
      "请写成 {\"zh\": \"名称\"}。",
      "Maybe write it as {\"zh\": \"名称\"}."),
  OBJECT("对象 {…}", "an object {…}", "请用花括号。", "Maybe put it in braces."),
  LIST("列表 […]", "a list […]", "请用方括号。", "Maybe put it in brackets.");

  private final String zh;
  private final String en;
  private final String maybeZh;
  private final String maybeEn;

  Types(String zh, String en, String maybeZh, String maybeEn) {
    this.zh = zh;
    this.en = en;
    this.maybeZh = maybeZh;
    this.maybeEn = maybeEn;
  }

  public Text text() {
    return Text.of(zh, en);
  }

  public Text maybe() {
    return Text.of(maybeZh, maybeEn);
  }
}
