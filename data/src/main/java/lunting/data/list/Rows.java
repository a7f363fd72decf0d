package lunting.data.list;

import java.util.List;
import java.util.regex.Pattern;

/** By which words a row is known to say nothing of a plant. */
final class Rows {
  private static final List<String> TOTALS = List.of("合计", "小计", "总计");
  private static final Pattern COUNTED = Pattern.compile("共计?\\d*[一二三四五六七八九十百千]*家.*");
  private static final Pattern NOTE =
      Pattern.compile(
          "(注\\d*[:.、]|附注|备注|说明|填表|填报|制表|※|(审核|复核|批准|签发|经办|统计|负责|联系)(人|电话)?:|note:|notes:).*");
  private static final List<String> EXAMPLES = List.of("例", "示例", "样例", "example", "e.g.");

  private Rows() {}

  /** Whether a number, town or name is that of a total: it is or ends in 合计, 小计 or 总计. */
  static boolean isTotal(String text) {
    String key = Folding.key(text);
    return TOTALS.stream().anyMatch(key::endsWith)
        || COUNTED.matcher(key).matches()
        || key.equals("total")
        || key.equals("subtotal");
  }

  /** Whether the first cell of a row begins a note. */
  static boolean isNote(String text) {
    return NOTE.matcher(Folding.key(text)).matches();
  }

  /** Whether a number or name begins as that of an example does. */
  static boolean isExample(String text) {
    String key = Folding.key(text);
    return EXAMPLES.stream().anyMatch(key::startsWith);
  }
}
