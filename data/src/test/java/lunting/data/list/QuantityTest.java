package lunting.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3万吨/年 | 30000 t a year",
        "6000万块/年 | 60000000 块 a year",
        "300 t/d | 300 t a day",
        "300T/D | 300 t a day",
        "１．５万t/a | 15000.0 t a year",
        "1.2亿块/年 | 120000000.0 块 a year",
        "15万块/天 | 150000 块 a day",
        "年产3万吨 | 30000 t a year",
        "日产2500吨熟料 | 2500 t a day",
        "2,500吨/日 | 2500 t a day",
        "约3万吨/年 | 30000 t a year",
        "5万平方米/年 | 50000 m2 a year",
        "20万m³/a | 200000 m3 a year",
        "6000万标砖/年 | 60000000 块 a year",
        "1#窑：2500t/d | 2500 t a day",
        "300吨每天 | 300 t a day",
        "3（万吨/年） | 30000 t a year",
        "6000万块/年（标砖） | 60000000 块 a year",
        "82.5（折标） | 82.5",
        "3万吨/年（环评） | 30000 t a year",
        "82.5 | 82.5",
        "1，200 | none",
        "１，２００ | 1200",
        "两万吨 | none",
        "停产 | none",
        "3~5万吨/年 | none",
        "-3 | none",
      })
  void figuresAreReadWithTheirUnits(String written, String meant) {
    List<Quantity> all = Quantity.all(written);

    assertThat(all.size() == 1 ? said(all.getFirst()) : "none").isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2、3万吨/年", "2\n3万吨/年", "2万吨/年；3万吨/年", "2+3万吨/年"})
  void figuresOfOneCellArePartedAndShareTheirLastUnit(String written) {
    assertThat(Quantity.all(written).stream().map(QuantityTest::said))
        .containsExactly("20000 t a year", "30000 t a year");
  }

  private static String said(Quantity quantity) {
    Unit unit = quantity.unit();
    if (unit == null) {
      return quantity.figure().toString();
    }
    return quantity.figure().multiply(unit.factor())
        + " "
        + unit.thing()
        + (Boolean.TRUE.equals(unit.yearly()) ? " a year" : " a day");
  }
}
