package lunting.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaptionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "序 号 | NUMBER",
        "企 业 名 称 | NAME",
        "单位名称 | NAME",
        "镇（街道） | TOWN",
        "乡镇/街道 | TOWN",
        "县（市、区） | COUNTY",
        "区 县 | COUNTY",
        "行业类别 | INDUSTRY",
        "2020年绩效等级 | GRADE",
        "生产线 | LINE",
        "生产线（条） | COUNT",
        "数量（座） | COUNT",
        "条数 | COUNT",
        "窑（炉）型 | KILN",
        "设计产能（万吨/年） | CAPACITY",
        "产能万吨/年 | CAPACITY",
        "单位 | UNIT",
        "错峰比例 | RATIO",
        "联系人/负责人 | PERSON",
        "手机 | PHONE",
        "产能 (capacity) | CAPACITY",
        "Capacity | CAPACITY",
        "联系人 (contact.person) | PERSON",
        "停限产措施 | none",
        "数量 | none",
        "联系人/电话 | none",
      })
  void captionsAreKnownByTheirUsualNames(String written, String key) {
    ListKey known = Caption.of(written).key();

    assertThat(known == null ? "none" : known.name()).isEqualTo(key);
  }

  @Test
  void aUnitInBracketsIsThatOfTheCells() {
    assertThat(Caption.of("设计产能\n（万t/a）").unit()).isEqualTo("万t/a");
    assertThat(Caption.of("产能（设计）").unit()).isNull();
  }
}
