package lunting.data.cells;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CellTextProperties {
  @Property
  void everyTextIsReadBackAsItWas(@ForAll("texts") String text, @ForAll boolean free) {
    String cell = CellText.write(text, free);

    assertThat(CellText.read(CellText.unescape(cell), free)).isEqualTo(text);
  }

  @Property
  void noCellHasACharacterThatXmlCannotHold(@ForAll("texts") String text) {
    String cell = CellText.write(text, true);

    assertThat(cell.codePoints())
        .allMatch(c ->
            c == '\t'
                || c == '\n'
                || (c >= ' ' && c < 0xD800)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000);
  }

  @Example
  void whatPeopleTypeIsReadWithoutBlanksAround() {
    assertThat(CellText.read(" \u3000甲厂\n", true)).isEqualTo("甲厂");
    assertThat(CellText.read("ＷＣ－０１２ ", false)).isEqualTo("WC-012");
    assertThat(CellText.read("ＷＣ", true)).isEqualTo("ＷＣ");
    assertThat(CellText.read(" \u00a0", true)).isNull();
    assertThat(CellText.read("\"\"", true)).isEmpty();
  }

  @Example
  void whatExcelSpellsOutIsReadBack() {
    assertThat(CellText.unescape("a_x000D_\nb")).isEqualTo("a\r\nb");
    assertThat(CellText.write("_x0041_", true)).isEqualTo("_x005F_x0041_");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\"", " ", "\u3000", "_x", "_x0041_", "_", "005F_", "\r", "\n", "\t", "\u000b",
            "\ud800", "\udc00", "\ufeff", "Ａ", "（", "甲", "=1+1", "'", "\u0000", "\uffff", "😀");
    return pieces
        .list()
        .ofMaxSize(6)
        .map(list -> String.join("", list))
        .injectDuplicates(0.1)
        .flatMap(text -> Arbitraries.strings().ofMaxLength(5).map(other -> text + other));
  }
}
