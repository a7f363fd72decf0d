package lunting.data.list;

import static lunting.data.list.TypedList.errors;
import static lunting.data.list.TypedList.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;

/** A list that brings another up to date: plants by id, code or name, the rest told. */
final class ListUpdateTest {
  private static final String HEAD = "编号|镇|企业名称|行业|绩效等级|生产线|产能（t/d）|统一社会信用代码";

  @Test
  void newChangedAndGoneAreTold() {
    Registry before =
        new TypedList()
            .row(HEAD)
            .row("|东镇|甲厂|耐材|C|1#竖窑|100|")
            .row("|东镇|乙厂|耐材|C|1#竖窑、2#竖窑|80|91370000000000000X")
            .row("|西镇|丙厂|耐材|B|竖窑|90|")
            .row("|西镇|丁厂|耐材|B|竖窑|90|")
            .read()
            .list()
            .get();

    Understood after =
        new TypedList()
            .row(HEAD)
            .row("|东镇|甲厂|耐材|B|1#竖窑|100|")
            .row("|东镇|乙新材料厂|耐材|C|2#竖窑|40|91370000000000000X")
            .row("T2-001|西镇|丙 厂|耐材|B|竖窑|90|")
            .row("|西镇|戊厂|耐材|B|竖窑|90|")
            .read(Mapping.NONE, new Terms(330, withTerms(before)));

    Registry now = after.list().get();
    assertThat(now.id()).isEqualTo(before.id());
    assertThat(now.towns()).isEqualTo(before.towns());
    assertThat(now.plants().stream().map(Plant::id))
        .containsExactly("T1-001", "T1-002", "T2-001", "T2-003");
    assertThat(now.plants().getFirst().avoid()).hasSize(1);
    assertThat(now.plants().get(1).lines().getFirst().id()).isEqualTo("T1-002-2");
    assertThat(now.services().getFirst().suppliers()).isEmpty();
    assertThat(warnings(after))
        .contains(
            "plant-changed C2",
            "plant-changed C3",
            "lines-gone C3",
            "plant-new C5",
            "plant-gone ",
            "suppliers-gone ");
    assertThat(warnings(after)).doesNotContain("plant-changed C4");
  }

  @Test
  void whatTheListDoesNotSayStays() {
    Registry before =
        new TypedList()
            .row(HEAD)
            .row("|东镇|甲厂|耐材|C|1#竖窑、2#梭式窑|120|")
            .row("|东镇|乙厂|耐材|B|竖窑|50|")
            .read()
            .list()
            .get();

    Understood after =
        new TypedList()
            .row("镇|企业名称|行业|绩效等级")
            .row("东镇|甲厂|耐材|B")
            .row("东镇|乙厂|耐材|/")
            .read(Mapping.NONE, new Terms(330, before));

    Registry now = after.list().get();
    assertThat(now.plants().getFirst().grade()).isEqualTo("B");
    assertThat(now.plants().getFirst().lines()).isEqualTo(before.plants().getFirst().lines());
    assertThat(now.plants().get(1)).isEqualTo(before.plants().get(1));
    assertThat(warnings(after)).containsExactly("plant-changed B2");
  }

  @Test
  void numbersThatWereGivenAnewMakeNoPlantAnother() {
    Registry before =
        new TypedList()
            .row(HEAD)
            .row("1|东镇|甲厂|耐材|C|竖窑|100|")
            .row("2|东镇|乙厂|耐材|B|竖窑|90|")
            .row("3|东镇|丙厂|耐材|B|竖窑|80|")
            .read()
            .list()
            .get();

    Understood after =
        new TypedList()
            .row(HEAD)
            .row("1|东镇|乙厂|耐材|B|竖窑|90|")
            .row("2|东镇|丁厂|耐材|B|竖窑|70|")
            .row("3|东镇|甲厂|耐材|C|竖窑|100|")
            .read(Mapping.NONE, new Terms(330, withTerms(before)));

    List<Plant> now = after.list().get().plants();
    assertThat(now.getFirst().id()).isEqualTo("2");
    assertThat(now.getLast().id()).isEqualTo("1");
    assertThat(now.getLast().avoid()).hasSize(1);
    assertThat(now.get(1).id()).isNotIn("1", "2", "3");
    assertThat(warnings(after)).contains("plant-new C3", "plant-gone ");
    assertThat(warnings(after)).noneMatch(told -> told.startsWith("plant-changed"));
  }

  @Test
  void twoPlantsThatAreOneBeforeAreAnError() {
    Registry before = new TypedList().row(HEAD).row("P1|东镇|甲厂|耐材|C|竖窑|100|").read().list().get();

    Understood after =
        new TypedList()
            .row(HEAD)
            .row("P1|东镇|甲厂|耐材|C|竖窑|100|")
            .row("|西镇|甲厂|耐材|C|竖窑|100|")
            .read(Mapping.NONE, new Terms(330, before));

    assertThat(errors(after)).containsExactly("matched-twice C3");
  }

  private static Registry withTerms(Registry registry) {
    Plant first = registry.plants().getFirst();
    Plant avoiding =
        new Plant(
            first.id(),
            first.name(),
            first.town(),
            first.industry(),
            first.grade(),
            first.ratio(),
            first.exempt(),
            List.of(
                new Plant.Avoid(
                    new Span(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 1, 5)), null)),
            first.terms(),
            first.code(),
            first.remark(),
            first.contact(),
            first.lines());
    List<Plant> plants = new ArrayList<>(registry.plants());
    plants.set(0, avoiding);
    Service heat =
        new Service(
            "heat",
            Text.of("供热", null),
            Service.Kind.HEATING,
            "MW",
            List.of(),
            List.of(new Service.Supplier("T1-002-1", 1_000)));
    return new Registry(registry.id(), registry.title(), registry.towns(), plants, List.of(heat));
  }
}
