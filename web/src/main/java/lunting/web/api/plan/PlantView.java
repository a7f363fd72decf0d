package lunting.web.api.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A plant with its duty and its rows.
 *
 * @param sector {@code industry} or {@code industry/group}
 * @param exempt by its grade or by itself
 * @param duty the arithmetic of what it owes
 * @param required in capacity-days
 * @param reduced in capacity-days
 * @param isShort whether it gives less than it owes
 * @param terms what is fixed for it alone; null: nothing is
 * @param code unified social credit code; null where the list has none
 * @param remark what the list notes besides; null: nothing
 */
public record PlantView(
    String id,
    @Nullable Text name,
    String town,
    String industry,
    String sector,
    String grade,
    boolean exempt,
    @Nullable Text exemptBasis,
    Text duty,
    BigDecimal required,
    BigDecimal reduced,
    String unit,
    @JsonProperty("short") boolean isShort,
    List<AvoidView> avoid,
    @Nullable TermsView terms,
    @Nullable String code,
    @Nullable Text remark,
    List<LineView> lines) {
  /** Days on which it would rather not be stopped. */
  record AvoidView(LocalDate from, LocalDate to, @Nullable Text reason) {}
}
