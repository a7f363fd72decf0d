package lunting.data.list;

import static lunting.data.list.TypedList.errors;
import static lunting.data.list.TypedList.lines;
import static lunting.data.list.TypedList.plants;
import static lunting.data.list.TypedList.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lunting.data.policy.Policy;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.Test;

/** Lists in the words of bureaus, read with the policy of Zhoucun as it is shipped. */
final class ShippedPolicyListTest {
  private static final Policy POLICY =
      Objects.requireNonNull(Samples.find("zhoucun-2020", 0)).policy();

  @Test
  void industriesKilnsAndGradesAreKnownByWhatBureausCallThem() {
    Understood understood =
        read(
            new TypedList()
                .sheet("名单")
                .row("镇|企业名称|行业|绩效等级|生产线|产能（t/d）")
                .row("东镇|甲厂|耐材|引领性|1#梭式窑|20")
                .row("东镇|乙厂|耐火材料行业|非引领性|回转窑|90")
                .row("东镇|丙厂|炭素|B减|1#环式焙烧炉|120")
                .row("东镇|丁厂|碳素|C级|1#罐式炉|80")
                .row("东镇|戊厂|水泥熟料|B|1#生产线|2500"));

    assertThat(errors(understood)).isEmpty();
    assertThat(plants(understood))
        .containsExactly(
            "甲厂 东镇 refractory LEADING",
            "乙厂 东镇 refractory NON_LEADING",
            "丙厂 东镇 carbon B-",
            "丁厂 东镇 carbon C",
            "戊厂 东镇 cement B");
    assertThat(lines(understood))
        .containsExactly(
            "1#梭式窑 refractory-shuttle 20t/d",
            "回转窑 refractory-rotary 90t/d",
            "1#环式焙烧炉 anode-ring 120t/d",
            "1#罐式炉 pot-calciner 80t/d",
            "1#生产线 cement-kiln 2500t/d");
    assertThat(warnings(understood)).contains("kiln-assumed 名单!E3", "kiln-assumed 名单!E6");
  }

  @Test
  void everyIndustrySaysWhatAListWithoutKilnsMeans() {
    assertThat(POLICY.industries())
        .allSatisfy(industry ->
            assertThat(POLICY.kilns())
                .extracting(kiln -> kiln.id())
                .contains(Objects.requireNonNull(industry.defaultKiln())));
  }

  private static Understood read(TypedList list) {
    return ListImport.read(list.grid(), POLICY, Mapping.NONE, Terms.USUAL, "list");
  }
}
