package lunting.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import lunting.data.finding.Finding;
import lunting.data.registry.Plant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Rows as tired people type them, under heads of one row or of two merged ones. A row that names an
 * enterprise is in the list, or something is told of it. At every build 200 sheets are drawn anew.
 */
final class HostileListProperties {
  private static final List<String> HEADS =
      List.of(
          "序号|镇|企业名称|行业|绩效等级|生产线|产能（t/d）|备注",
          "序号|所在镇|单位名称|所属行业|绩效评级|主要设备|日产能（吨）|联系人",
          "编号|乡镇|企 业 名 称|行业类别|等级|生产线|产能（吨/日）");
  private static final List<String> LINES =
      List.of("1#隧道窑", "1#、2#隧道窑", "1#-3#轮窑", "隧道窑2条", "轮窑（24门）", "3", "1#窑（100t/d）", "窑\n窑");
  private static final List<String> SIZES =
      List.of("95.5t/d", "约100", "１，２００", "1,200", "82.5 ", "3万吨/年", "0", "95.50");
  private static final List<String> NOISE =
      List.of(
          "合计",
          "|||||",
          "|小计|||||300",
          "注：以环评为准",
          "填表人：张三||||联系电话：0533",
          "一、东镇",
          "例1|东镇|示例厂|耐材|B",
          "|||||2#隧道窑|90",
          "||||||55",
          "行业|家数",
          "序号|镇|企业名称|行业|绩效等级|生产线|产能（t/d）");

  /** What nobody can read, by the column that it stands in. */
  private static final List<List<String>> UNREADABLE =
      List.of(
          List.of("#REF!", "东镇小计", "=", "2021-01-04"),
          List.of("", "/", "#REF!", "="),
          List.of("", "陶瓷", "#N/A", "=", "2021-01-04"),
          List.of("优秀", "#N/A", "="),
          List.of("#VALUE!", "100000条", "2条隧道窑（3000万块/年）", "=", "2021-01-04"),
          List.of("", "/", "90；12", "-5", "#REF!", "=", "2021-01-04", "12亿块/年", "1e999999", "待定"));

  private final List<String> names = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();

  @Property(tries = 200)
  void noRowIsLostWithoutAWord(@ForAll long seed) {
    TypedList list = draw(new Random(seed), false);

    Understood understood = list.read();

    assertThat(TypedList.errors(understood)).isEmpty();
    Set<String> listed = new HashSet<>();
    for (Plant plant : understood.list().get().plants()) {
      listed.add(Folding.key(Objects.requireNonNull(plant.name()).zh()));
    }
    Set<String> told = new HashSet<>();
    for (Finding finding : understood.list().findings()) {
      told.add(finding.place().replaceFirst("^.*?(\\d*)$", "$1"));
    }
    for (int i = 0; i < names.size(); i++) {
      assertThat(listed.contains(names.get(i)) || told.contains(rows.get(i).toString()))
          .as("row %s of seed %s", rows.get(i), seed)
          .isTrue();
    }
  }

  @Property(tries = 200)
  void whatNobodyCanReadIsAFindingOrIsRead(@ForAll long seed) {
    TypedList list = draw(new Random(seed), true);

    Understood understood = list.read();

    assertThat(understood.list().value() == null)
        .isEqualTo(!TypedList.errors(understood).isEmpty());
  }

  private TypedList draw(Random random, boolean unreadable) {
    TypedList list = new TypedList().sheet(any(List.of("附件1", "东镇", "耐材"), random));
    int row = 1;
    names.clear();
    rows.clear();
    if (random.nextBoolean()) {
      list.row("某区错峰清单（单位：吨/日）");
      row++;
    }
    if (random.nextInt(4) == 0) {
      list.row("序号|镇|企业名称|行业|绩效等级|生产情况||备注").row("|||||生产线|产能（t/d）|");
      list.merged("F" + row + ":G" + row);
      for (char column : "ABCDEH".toCharArray()) {
        list.merged("" + column + row + ":" + column + (row + 1));
      }
      row++;
    } else {
      list.row(any(HEADS, random));
    }
    for (int plants = 1 + random.nextInt(10); plants > 0; plants--) {
      row++;
      if (!names.isEmpty() && random.nextInt(3) == 0) {
        list.row(any(NOISE, random));
        row++;
      }
      String name = "第" + (1 + random.nextInt(6)) + "厂" + any(List.of("", " ", "\u00a0"), random);
      List<String> cells =
          new ArrayList<>(
              List.of(
                  any(List.of("1", "", "7"), random),
                  any(List.of("东镇", " 东 镇 ", "西街道"), random),
                  name,
                  any(List.of("耐材", "耐火材料", "砖瓦", "砖瓦行业"), random),
                  any(List.of("B", "Ｂ级", "B减", "A", ""), random),
                  any(LINES, random),
                  any(SIZES, random),
                  any(List.of("", "t/d", "右表|另一厂|3"), random)));
      if (unreadable) {
        int column = random.nextInt(UNREADABLE.size());
        cells.set(column < 2 ? column : column + 1, any(UNREADABLE.get(column), random));
      }
      if (random.nextInt(5) == 0) {
        list.hiddenRow(String.join("|", cells));
      } else {
        list.row(String.join("|", cells));
      }
      names.add(Folding.key(name));
      rows.add(row);
      if (random.nextInt(6) == 0) {
        list.merged("C" + row + ":C" + (row + 1));
        list.row("|||||2#隧道窑|90");
        row++;
      }
    }
    return list;
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
