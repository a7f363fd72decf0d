package lunting.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.fit.GradeFit;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/** What the words of a list mean in a policy: industries, kilns and grades by id, name or alias. */
final class PolicyWords {
  /** The last word that is a kind of kiln, without a count before it. */
  private static final Pattern KILN = Pattern.compile("(?:.*[条座台号#)\\d])?(\\p{IsHan}*[窑炉])");

  private final Policy policy;
  private final Mapping mapping;
  private final GradeFit grades;
  private final Map<String, Industry> industries = new LinkedHashMap<>();
  private final Map<String, String> kilns = new LinkedHashMap<>();

  PolicyWords(Policy policy, Mapping mapping) {
    this.policy = policy;
    this.mapping = mapping;
    this.grades = new GradeFit(policy);
    for (Industry each : policy.industries()) {
      for (String word : words(each.id(), each.name(), each.aliases())) {
        industries.putIfAbsent(word, each);
      }
    }
    for (Kiln each : policy.kilns()) {
      for (String word : words(each.id(), each.name(), each.aliases())) {
        kilns.putIfAbsent(word, each.id());
      }
    }
  }

  private static List<String> words(String id, @Nullable Text name, List<String> aliases) {
    List<String> words = new ArrayList<>();
    words.add(Folding.key(id));
    if (name != null) {
      words.add(Folding.key(name.zh()));
      words.add(Folding.key(name.english()));
    }
    aliases.forEach(alias -> words.add(Folding.key(alias)));
    return words;
  }

  Policy policy() {
    return policy;
  }

  /** Judges the grades that no policy knows, with their places. */
  GradeFit grades() {
    return grades;
  }

  @Nullable Industry industry(String written) {
    String mapped = mapping.value("industry", written);
    return industries.get(Folding.key(mapped == null ? written : mapped));
  }

  /** The industry of a word with 行业 behind it: 砖瓦行业; null where that is none either. */
  @Nullable Industry sector(String written) {
    String key = Folding.key(written);
    return key.endsWith("行业") ? industries.get(key.substring(0, key.length() - 2)) : null;
  }

  /** The id of a kiln by its whole name; null where no kiln is called so. */
  @Nullable String kiln(String written) {
    String mapped = mapping.value("kiln", written);
    return kilns.get(Folding.key(mapped == null ? written : mapped));
  }

  /** The ids of the kilns whose longest name a text contains; more than one: it is undecided. */
  List<String> kilnsIn(String text) {
    String key = Folding.key(text);
    int longest = 0;
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> each : kilns.entrySet()) {
      String word = each.getKey();
      boolean ascii = word.chars().allMatch(c -> c < 128);
      if (ascii || word.length() < longest || !key.contains(word)) {
        continue;
      }
      if (word.length() > longest) {
        longest = word.length();
        found.clear();
      }
      if (!found.contains(each.getValue())) {
        found.add(each.getValue());
      }
    }
    return found;
  }

  /**
   * The kiln that a shorter word means in an industry: 隧道窑 is 耐火材料隧道窑 where 耐火材料 is the industry;
   * null where that is undecided, or the word is no kiln's at all.
   */
  @Nullable String kilnCalled(String text, @Nullable Industry industry) {
    Matcher kiln = KILN.matcher(Folding.key(text));
    String word = kiln.find() ? kiln.group(1) : "";
    if (word.length() < 2) {
      return null;
    }
    Set<String> called = new LinkedHashSet<>();
    Set<String> ofIndustry = new LinkedHashSet<>();
    List<String> sectors =
        industry == null ? List.of() : words(industry.id(), industry.name(), industry.aliases());
    for (Map.Entry<String, String> each : kilns.entrySet()) {
      String name = each.getKey();
      if (!name.contains(word) || isOfAnother(name, sectors)) {
        continue;
      }
      called.add(each.getValue());
      for (String sector : sectors) {
        if (name.equals(sector + word)) {
          return each.getValue();
        }
        if (name.contains(sector)) {
          ofIndustry.add(each.getValue());
        }
      }
    }
    String usual = industry == null ? null : industry.defaultKiln();
    if (ofIndustry.size() == 1) {
      return ofIndustry.iterator().next();
    }
    return called.size() == 1
        ? called.iterator().next()
        : usual != null && called.contains(usual) ? usual : null;
  }

  /** Whether a kiln's name names an industry, and not the one of these words. */
  private boolean isOfAnother(String kiln, List<String> sectors) {
    return !sectors.isEmpty()
        && sectors.stream().noneMatch(kiln::contains)
        && industries.keySet().stream().anyMatch(kiln::contains);
  }

  /** The id of a grade; the written one, cleaned, where the policy does not know it. */
  String grade(String written) {
    String mapped = mapping.value("grade", written);
    String meant = mapped == null ? written : mapped;
    String known = grades.find(meant);
    if (known == null) {
      known = grades.find(Folding.tight(meant).replaceAll("\\([^()]*\\)", ""));
    }
    return known == null ? meant : known;
  }

  /** The industries, as those who must choose read them. */
  Text industryChoices() {
    return choices(
        policy.industries().stream().map(each -> named(each.id(), each.name())).toList());
  }

  /** The kilns, as those who must choose read them. */
  Text kilnChoices() {
    return choices(policy.kilns().stream().map(each -> named(each.id(), each.name())).toList());
  }

  /** A kiln by its name and id. */
  Text kilnNamed(String id) {
    for (Kiln each : policy.kilns()) {
      if (each.id().equals(id)) {
        return named(id, each.name());
      }
    }
    return Text.of(id, id);
  }

  /** An industry by its name and id. */
  static Text named(String id, @Nullable Text name) {
    return Wording.named(name, id);
  }

  private static Text choices(List<Text> all) {
    return Wording.list(all);
  }
}
