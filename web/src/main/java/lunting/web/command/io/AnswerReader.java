package lunting.web.command.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lunting.solver.answer.AnswerKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the aim of an answer as people write it, {@code fewest-plants}. */
public final class AnswerReader implements ITypeConverter<AnswerKind> {
  @Override
  public AnswerKind convert(String written) {
    List<String> names = new ArrayList<>();
    for (AnswerKind kind : AnswerKind.values()) {
      if (name(kind).equals(written.strip().toLowerCase(Locale.ROOT))) {
        return kind;
      }
      names.add(name(kind));
    }
    throw new TypeConversionException(
        "The answer (" + written + ") must be one of " + String.join(", ", names) + ".");
  }

  private static String name(AnswerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
