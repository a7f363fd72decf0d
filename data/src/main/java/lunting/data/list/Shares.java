package lunting.data.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.finding.Findings;
import lunting.data.grid.GridCell;
import org.jspecify.annotations.Nullable;

/** Reads the share that a plant must reduce: 50%, 50％, 0.5, a percent cell. */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_DECIMALS = 4;
  private static final Pattern FORM = Pattern.compile("(?:百分之)?(\\d+(?:\\.\\d+)?|\\.\\d+)(%|‰)?");

  private Shares() {}

  /** The share in 1/10,000; null where it cannot be read, which is reported. */
  static @Nullable Integer read(Entry entry, Mapping mapping, Choices choices, Findings findings) {
    String written = entry.text();
    String mapped = mapping.value("ratio", written);
    BigDecimal share = null;
    if (mapped == null && entry.cell() instanceof GridCell.Figure figure) {
      share = figure.percent() ? figure.value() : bare(figure.value(), entry, findings);
    } else {
      String meant = Folding.key(mapped == null ? written : mapped);
      Matcher matcher = FORM.matcher(meant);
      if (matcher.matches()) {
        BigDecimal value = new BigDecimal(matcher.group(1));
        boolean percent = "%".equals(matcher.group(2)) || meant.startsWith("百分之");
        share = percent ? value.movePointLeft(2) : bare(value, entry, findings);
      }
    }
    boolean usable =
        share != null
            && share.signum() >= 0
            && share.compareTo(BigDecimal.ONE) <= 0
            && share.stripTrailingZeros().scale() <= MOST_DECIMALS;
    if (share == null || !usable) {
      findings.report(PlantFaults.BAD_RATIO, entry.place(), written);
      choices.ask("ratio", written, entry.place(), List.of());
      return null;
    }
    return share.movePointRight(MOST_DECIMALS).intValueExact();
  }

  /** A number without a sign: 0.5 is a share, 50 a percentage. */
  private static BigDecimal bare(BigDecimal value, Entry entry, Findings findings) {
    if (value.compareTo(BigDecimal.ONE) <= 0 || value.compareTo(HUNDRED) > 0) {
      return value;
    }
    findings.report(PlantFaults.PERCENT, entry.place(), entry.text());
    return value.movePointLeft(2);
  }
}
