package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import lunting.data.book.PlanWorkbook;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.outline.SmallDistrict;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PlanWorkbookProperties {
  @Property(tries = 200)
  void everyPlanComesBackFromItsWorkbook(
      @ForAll("rows") String k1, @ForAll("rows") String k2, @ForAll("rows") String g1) {
    Plan plan = SmallDistrict.plan("K1 " + k1, "K2 " + k2, "G1 " + g1);
    byte[] workbook = PlanWorkbook.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, null);

    Parsed<Plan> read =
        PlanReader.read(
            InputFile.of("方案.xlsx", workbook), SmallDistrict.POLICY, SmallDistrict.REGISTRY);

    assertThat(read.findings()).isEmpty();
    assertThat(Stretch.byLine(read.get().reductions()))
        .isEqualTo(Stretch.byLine(sorted(plan.reductions())));
  }

  private static List<Reduction> sorted(List<Reduction> reductions) {
    return reductions.stream()
        .sorted(Comparator.comparing(reduction -> reduction.span().from()))
        .toList();
  }

  @Provide
  Arbitrary<String> rows() {
    return Arbitraries.of('.', '.', '#', '#', 'w', '6', '9')
        .list()
        .ofSize(SmallDistrict.DAYS)
        .map(days -> days.stream().map(String::valueOf).reduce("", String::concat));
  }
}
