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
 */
record PlantView(
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
    List<LineView> lines) {
  /** Days on which it would rather not be stopped. */
  record AvoidView(LocalDate from, LocalDate to, @Nullable Text reason) {}
}
