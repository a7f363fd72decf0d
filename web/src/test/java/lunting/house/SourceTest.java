package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Habits that only the source shows: explained types, exact numbers, nothing swallowed. */
final class SourceTest {
  private static final List<String> EXACT_ROOMS =
      List.of(
          "lunting/solver/rule/",
          "lunting/solver/problem/",
          "lunting/solver/load/",
          "lunting/solver/line/",
          "lunting/solver/proof/",
          "lunting/solver/verdict/");

  @Test
  void everyPublicTypeSaysWhatItIsFor() {
    List<SourceFile> files = SourceFile.mainJava();

    List<String> silent = found(files, Silent::new);

    assertThat(files).hasSizeGreaterThan(30);
    assertThat(silent).as("public types whose Javadoc has no first sentence").isEmpty();
  }

  @Test
  void rulesAreExact() {
    List<SourceFile> files =
        SourceFile.mainJava().stream()
            .filter(file -> EXACT_ROOMS.stream().anyMatch(file.path()::contains))
            .toList();

    List<String> inexact = found(files, Inexact::new);

    assertThat(inexact).as("floating point where amounts are exact").isEmpty();
  }

  @Test
  void nothingIsSwallowed() {
    List<String> swallowed = found(SourceFile.java(), Swallowing::new);

    assertThat(swallowed).as("catch blocks that neither act nor say why").isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    // Spelled in halves, so that this file is not its own finding.
    Set<String> marks = Set.of("TO" + "DO", "FIX" + "ME", "@Dis" + "abled", "XX" + "X ");
    Stream<String> left =
        SourceFile.endingIn(Set.of(".java", ".js", ".css", ".html", ".yaml")).stream()
            .flatMap(file ->
                marks.stream().filter(file.text()::contains).map(m -> file.path() + ": " + m));

    assertThat(left).isEmpty();
  }

  @Test
  void theSearchesFindWhatTheyLookFor() {
    SourceFile bad =
        new SourceFile(
            "Bad.java",
            """
            public class Bad {
              /** no period */
              public record Inner(double d) {}
              float f = 1.5f; Double boxed;
              void f() { try { f(); } catch (RuntimeException e) { } }
              void g() { try { f(); } catch (RuntimeException e) { /* Said. */ } }
            }
            """);

    assertThat(found(List.of(bad), Silent::new))
        .containsExactly("Bad.java:1: Bad", "Bad.java:3: Inner");
    assertThat(found(List.of(bad), Inexact::new))
        .containsExactly(
            "Bad.java:3: double", "Bad.java:4: float", "Bad.java:4: 1.5", "Bad.java:4: Double");
    assertThat(found(List.of(bad), Swallowing::new))
        .containsExactly("Bad.java:5: catch (RuntimeException e)");
  }

  private static List<String> found(
      List<SourceFile> files, BiFunction<Parsed, List<String>, TreePathScanner<?, ?>> search) {
    List<String> found = new ArrayList<>();
    for (Parsed parsed : Parsed.of(files)) {
      parsed.scan(search.apply(parsed, found));
    }
    return found;
  }

  private static final class Silent extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Parsed parsed;
    private final List<String> found;

    Silent(Parsed parsed, List<String> found) {
      this.parsed = parsed;
      this.found = found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      if (open && !parsed.firstSentence(getCurrentPath()).strip().endsWith(".")) {
        found.add(parsed.place(getCurrentPath(), type.getSimpleName().toString()));
      }
      return super.visitClass(type, null);
    }
  }

  private static final class Inexact extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Parsed parsed;
    private final List<String> found;

    Inexact(Parsed parsed, List<String> found) {
      this.parsed = parsed;
      this.found = found;
    }

    @Override
    public @Nullable Void visitPrimitiveType(PrimitiveTypeTree type, @Nullable Void none) {
      TypeKind kind = type.getPrimitiveTypeKind();
      if (kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT) {
        found.add(parsed.place(getCurrentPath(), type.toString()));
      }
      return super.visitPrimitiveType(type, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
      if (literal.getValue() instanceof Double || literal.getValue() instanceof Float) {
        found.add(parsed.place(getCurrentPath(), String.valueOf(literal.getValue())));
      }
      return super.visitLiteral(literal, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
      if (name.getName().contentEquals("Double") || name.getName().contentEquals("Float")) {
        found.add(parsed.place(getCurrentPath(), name.toString()));
      }
      return super.visitIdentifier(name, null);
    }
  }

  private static final class Swallowing extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Parsed parsed;
    private final List<String> found;

    Swallowing(Parsed parsed, List<String> found) {
      this.parsed = parsed;
      this.found = found;
    }

    @Override
    public @Nullable Void visitCatch(CatchTree handler, @Nullable Void none) {
      boolean silent = parsed.text(getCurrentPath()).replaceAll("\\s", "").endsWith("{}");
      if (silent) {
        found.add(parsed.place(getCurrentPath(), "catch (" + handler.getParameter() + ")"));
      }
      return super.visitCatch(handler, null);
    }
  }
}
