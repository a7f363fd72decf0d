package lunting.web.api.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lunting.data.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A sector's band: share stopped against share required, one entry a season day.
 *
 * @param required null where no reserve is owed
 */
public record SectorView(
    String id,
    String industry,
    @Nullable String group,
    List<BigDecimal> share,
    @Nullable List<BigDecimal> required) {
  public static SectorView of(Verdict.SectorCoverage sector) {
    List<BigDecimal> required =
        sector.days().stream().map(Verdict.DayShare::required).filter(Objects::nonNull).toList();
    return new SectorView(
        idOf(sector.industry(), sector.group()),
        sector.industry(),
        sector.group(),
        sector.days().stream().map(day -> plain(day.share())).toList(),
        required.size() == sector.days().size()
            ? required.stream().map(SectorView::plain).toList()
            : null);
  }

  /** A sector's name in the rules: {@code industry} or {@code industry/group}. */
  public static String idOf(String industry, @Nullable String group) {
    return group == null ? industry : industry + "/" + group;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
