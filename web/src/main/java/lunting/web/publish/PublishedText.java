package lunting.web.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.plan.Plan;
import lunting.data.plan.Stretch;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.web.proof.Leaf;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is published for a plant as one text, the same for the same stops and load limits: JSON
 * without blanks, keys in the order of the alphabet, lines by their ids, days that touch as one.
 */
final class PublishedText {
  private static final JsonMapper JSON = new JsonMapper();

  private PublishedText() {}

  /** A salted leaf for every plant of the list, by its id, in the order of the list. */
  static Map<String, Leaf> leaves(Registry registry, Plan plan) {
    Map<String, List<Stretch>> stretches = Stretch.byLine(plan.reductions());
    Map<String, Leaf> leaves = new LinkedHashMap<>();
    for (Plant plant : registry.plants()) {
      leaves.put(plant.id(), Leaf.salted(of(plant, stretches)));
    }
    return leaves;
  }

  static String of(Plant plant, Map<String, List<Stretch>> stretches) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String line : plant.lines().stream().map(Line::id).sorted().toList()) {
      for (Stretch stretch : stretches.getOrDefault(line, List.of())) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", stretch.span().from().toString());
        row.put("line", line);
        row.put("load", stretch.loadPercent());
        row.put("to", stretch.span().to().toString());
        rows.add(row);
      }
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("plant", plant.id());
    content.put("reductions", rows);
    return JSON.writeValueAsString(content);
  }
}
