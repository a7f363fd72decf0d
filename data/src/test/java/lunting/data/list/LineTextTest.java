package lunting.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1#隧道窑、2#隧道窑 | 1#隧道窑, 2#隧道窑",
        "1#、2#隧道窑 | 1#隧道窑, 2#隧道窑",
        "1＃、２＃ | 1#, 2#",
        "1#-3#焙烧炉 | 1#焙烧炉, 2#焙烧炉, 3#焙烧炉",
        "1-3#窑 | 1#窑, 2#窑, 3#窑",
        "1#至3#窑 | 1#窑, 2#窑, 3#窑",
        "一号窑，二号窑，三号窑 | 一号窑, 二号窑, 三号窑",
        "1#窑和2#窑 | 1#窑, 2#窑",
        "隧道窑（2条） | 隧道窑1, 隧道窑2",
        "竖窑2座 | 竖窑1, 竖窑2",
        "两条隧道窑 | 隧道窑1, 隧道窑2",
        "2条隧道窑、1条轮窑 | 隧道窑1, 隧道窑2, 轮窑",
        "隧道窑（1#、2#） | 1#隧道窑, 2#隧道窑",
        "轮窑（28门） | 轮窑（28门）",
        "焙烧炉36室 | 焙烧炉36室",
        "梭式窑4孔 | 梭式窑4孔",
        "和平窑 | 和平窑",
        "1#、2#隧道窑，3#轮窑 | 1#隧道窑, 2#隧道窑, 3#轮窑",
        "2500t/d熟料线 | 熟料线",
        "RH炉 | RH炉",
      })
  void linesArePartedCountedAndNamed(String cell, String names) {
    List<String> all =
        LineText.of(cell).parts().stream().flatMap(part -> part.names().stream()).toList();

    assertThat(String.join(", ", all)).isEqualTo(names);
  }

  @Test
  void lineBreaksPartLines() {
    assertThat(LineText.of("1#竖窑、2#竖窑\n3#竖窑").count()).isEqualTo(3);
    assertThat(LineText.of("1#竖窑\r\n2#竖窑\r\n").count()).isEqualTo(2);
  }

  @Test
  void aCapacityInTheTextIsThatOfItsPart() {
    LineText text = LineText.of("1#窑（2500吨/日）和2条隧道窑（3000万块/年）");

    LineText.Part first = text.parts().getFirst();
    LineText.Part second = text.parts().getLast();
    assertThat(first.names()).containsExactly("1#窑");
    assertThat(String.valueOf(first.own())).contains("2500");
    assertThat(second.names()).hasSize(2);
    assertThat(String.valueOf(second.own())).contains("3000", "块", "yearly=true");
  }

  @Test
  void aYearIsNoRangeOfLines() {
    assertThat(LineText.of("2020-2021年改造").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"三, 3", "十, 10", "十二, 12", "二十, 20", "两, 2", "15, 15", "窑, 0"})
  void numeralsAreReadInDigitsAndInChinese(String written, int number) {
    assertThat(LineText.numeral(written)).isEqualTo(number);
  }
}
