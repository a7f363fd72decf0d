package lunting.data.sample.invented;

import java.util.ArrayList;
import java.util.List;
import lunting.data.text.Text;

/** Names of towns and companies that nobody bears: two words that do not go together, each once. */
final class InventedNames {
  private static final List<String> FIRST =
      List.of(
          "青 Qing",
          "丹 Dan",
          "苍 Cang",
          "墨 Mo",
          "素 Su",
          "碧 Bi",
          "绛 Jiang",
          "玄 Xuan",
          "皓 Hao",
          "黛 Dai",
          "缃 Xiang",
          "绯 Fei",
          "玉 Yu",
          "瑶 Yao",
          "珊 Shan",
          "琥 Hu",
          "岫 Xiu",
          "岚 Lan",
          "霁 Ji",
          "霜 Shuang",
          "晴 Qing",
          "朗 Lang",
          "澄 Cheng",
          "湛 Zhan",
          "昀 Yun",
          "曦 Xi",
          "晗 Han",
          "暮 Mu",
          "朔 Shuo",
          "望 Wang");
  private static final List<String> SECOND =
      List.of(
          "鹤 he", "杉 shan", "榴 liu", "松 song", "鹭 lu", "杏 xing", "藤 teng", "棠 tang", "柏 bai",
          "竹 zhu", "枫 feng", "兰 lan", "鹰 ying", "雁 yan", "苇 wei", "鹂 li", "雀 que", "柳 liu",
          "杨 yang", "桦 hua", "檀 tan", "槐 huai", "樟 zhang", "桐 tong", "槿 jin", "翘 qiao", "茱 zhu",
          "栌 lu", "荆 jing", "榆 yu");
  private static final List<String> PLACE =
      List.of("溪 xi", "泉 quan", "岭 ling", "坪 ping", "湾 wan", "桥 qiao", "塘 tang", "店 dian");

  private final Text before;
  private final List<Text> companies;
  private final List<Text> towns;

  /** Draws the order in which the names of a whole list are given. */
  InventedNames(Dice dice) {
    this(Text.of("", ""), dice);
  }

  /** Draws the order in which the names of one county are given; all begin with the county's. */
  static InventedNames ofCounty(Text county, Dice dice) {
    return new InventedNames(Text.of(county.zh() + "县", county.english() + " "), dice);
  }

  private InventedNames(Text before, Dice dice) {
    this.before = before;
    companies = pairs(FIRST, SECOND);
    towns = pairs(FIRST, PLACE);
    dice.shuffle(companies);
    dice.shuffle(towns);
  }

  /** A company's name that was not given before; there are 900 of them. */
  Text company(Branch branch) {
    Text name = companies.removeLast();
    Text kind = branch.company();
    return Text.of(
        before.zh() + name.zh() + kind.zh(),
        before.english() + name.english() + " " + kind.english());
  }

  /** A county's name that no other company or county of the list bears. */
  Text county() {
    return companies.removeLast();
  }

  /** A town's name that was not given before; there are 240 of them. */
  Text town() {
    Text name = towns.removeLast();
    return Text.of(before.zh() + name.zh() + "镇", before.english() + name.english() + " Town");
  }

  private static List<Text> pairs(List<String> first, List<String> second) {
    List<Text> pairs = new ArrayList<>();
    for (String front : first) {
      for (String back : second) {
        pairs.add(Text.of(zh(front) + zh(back), en(front) + en(back)));
      }
    }
    return pairs;
  }

  private static String zh(String word) {
    return word.substring(0, word.indexOf(' '));
  }

  private static String en(String word) {
    return word.substring(word.indexOf(' ') + 1);
  }
}
