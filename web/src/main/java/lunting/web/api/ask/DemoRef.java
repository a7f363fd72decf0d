package lunting.web.api.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.web.api.http.Refusal;
import org.jspecify.annotations.Nullable;

/** A sample by its path, {@code demo-data/district?seed=7}. */
public record DemoRef(String name, long seed) {
  private static final Pattern FORM =
      Pattern.compile("demo-data/([A-Za-z0-9._-]{1,64})(?:\\?seed=([^&]*))?");

  /** The sample a reference names; null where it is no reference to a sample. */
  static @Nullable DemoRef parse(String reference) {
    Matcher matcher = FORM.matcher(reference);
    return matcher.matches() ? new DemoRef(matcher.group(1), seed(matcher.group(2))) : null;
  }

  /** A seed as a query gives it; 0 where it gives none. */
  public static long seed(@Nullable String written) {
    if (written == null) {
      return 0;
    }
    try {
      return Long.parseLong(written);
    } catch (NumberFormatException e) {
      throw Refusal.badRequest(
          Sentence.of("seed（{written}）应为整数。", "The seed ({written}) must be an integer.")
              .with("written", written));
    }
  }

  /** The sample; a refusal where there is none of that name. */
  public Sample get() {
    Sample sample = Samples.find(name, seed);
    if (sample == null) {
      throw Refusal.notFound(
          Sentence.of(
                  "没有名为“{name}”的示例；现有：{known}。",
                  "There is no sample ({name}). Maybe one of {known}.")
              .with("name", name)
              .with("known", Wording.names(Samples.names())));
    }
    return sample;
  }
}
