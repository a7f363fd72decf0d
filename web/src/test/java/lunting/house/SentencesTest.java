package lunting.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every sentence of the source names the same places in both languages, and who says it fills them
 * all: read from the source, so that a finding that no test provokes is looked at, too.
 */
final class SentencesTest {
  /** The places that a reporter fills by itself, by the method a fault is handed to. */
  private static final Map<String, Set<String>> FILLED_BY =
      Map.of(
          "report", Set.of("value", "key", "owner", "other"),
          "tellRow", Set.of("row", "value"),
          "tellCaption", Set.of("value"),
          "reportAt", Set.of("line", "column"),
          "find", Set.of("value", "key", "owner", "maybe"),
          "parsed", Set.of("value", "key", "owner"),
          "without", Set.of("value", "column"));

  private static final Set<String> FILLING = Set.of("with", "offer");

  @Test
  void everySentenceNamesTheSamePlacesInBothLanguages() {
    Book book = Book.of(sources());

    assertThat(book.sentences).hasSizeGreaterThan(200);
    assertThat(book.wrong).as("sentences whose places differ or are no places").isEmpty();
  }

  @Test
  void whoSaysASentenceFillsItsPlaces() {
    Book book = Book.of(sources());

    assertThat(book.uses).isGreaterThan(250);
    assertThat(book.unfilled).as("sentences said with open or unknown places").isEmpty();
  }

  @Test
  void theSearchFindsWhatItLooksFor() {
    SourceFile bad =
        new SourceFile(
            "Bad.java",
            """
            final class Bad {
              static final Fault UNIT = Fault.error("unit", "{owner}的 {unit}", "{unit} of {owner}");
              static final Sentence TWO = Sentence.of("{a}、{b}", "{a}, {b}");
              void f(Field field) {
                Sentence.of("{a} 天", "{b} days");
                field.report(UNIT);
                field.report(UNIT.with("unit", "t").with("kiln", "K"));
                field.report(UNIT.with("unit", "t"));
                told.add(TWO.with("a", 1));
                told.add((true ? TWO : Sentence.of("{a}", "{a}")).with("a", 1));
                told.add(TWO.with("a", 1).with("b", 2));
              }
            }
            """);

    Book book = Book.of(List.of(bad));

    assertThat(book.wrong).containsExactly("Bad.java:5: {a} 天");
    assertThat(book.unfilled)
        .containsExactly(
            "Bad.java:5: [a] open",
            "Bad.java:6: [unit] open",
            "Bad.java:7: [kiln] unknown",
            "Bad.java:9: [b] open",
            "Bad.java:10: [b] open");
  }

  /** All but the one place where a fault makes its sentence of what it was given. */
  private static List<SourceFile> sources() {
    return SourceFile.mainJava().stream()
        .filter(file -> !file.path().endsWith("lunting/data/finding/Fault.java"))
        .toList();
  }

  /** What the source says, in two walks: first the constants, then who uses them. */
  private static final class Book {
    private final Map<String, Set<String>> constants = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unfilled = new ArrayList<>();
    private int uses;

    static Book of(List<SourceFile> files) {
      Book book = new Book();
      List<Parsed> parsed = Parsed.of(files);
      parsed.forEach(file -> file.scan(new Constants(book, file)));
      parsed.forEach(file -> file.scan(new Uses(book, file)));
      return book;
    }
  }

  /** Notes the places of every sentence, and of every constant by its name. */
  private static final class Constants extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Book book;
    private final Parsed parsed;

    Constants(Book book, Parsed parsed) {
      this.book = book;
      this.parsed = parsed;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      List<String> said = said(call);
      if (said.isEmpty()) {
        return super.visitMethodInvocation(call, null);
      }
      book.sentences.add(said.getFirst());
      try {
        Sentence.of(said.getFirst(), said.getLast());
      } catch (IllegalArgumentException e) {
        book.wrong.add(parsed.place(getCurrentPath(), said.getFirst()));
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
      if (variable.getInitializer() instanceof MethodInvocationTree call && !said(call).isEmpty()) {
        book.constants.put(parsed.constant(variable.getName().toString()), places(call));
      }
      return super.visitVariable(variable, null);
    }
  }

  /** Compares what is filled where a sentence is said with its places. */
  private static final class Uses extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Book book;
    private final Parsed parsed;

    Uses(Book book, Parsed parsed) {
      this.book = book;
      this.parsed = parsed;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      if (!said(call).isEmpty()) {
        look(places(call));
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
      look(book.constants.get(parsed.constant(name.getName().toString())));
      return super.visitIdentifier(name, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
      look(book.constants.get(select.toString()));
      return super.visitMemberSelect(select, null);
    }

    private void look(@Nullable Set<String> places) {
      if (places == null) {
        return;
      }
      Set<String> filled = new TreeSet<>();
      TreePath whole = climb(getCurrentPath(), filled);
      Tree around = whole.getParentPath().getLeaf();
      Set<String> unknown = new TreeSet<>(filled);
      unknown.removeAll(places);
      Set<String> open = new TreeSet<>(places);
      open.removeAll(filled);
      if (around instanceof VariableTree || around instanceof NewClassTree) {
        // A constant, or kept to be filled where it is used.
        open.clear();
      } else if (around instanceof MethodInvocationTree sink) {
        open.removeAll(FILLED_BY.getOrDefault(name(sink), Set.of()));
      }
      book.uses++;
      note(unknown, "unknown");
      note(open, "open");
    }

    private void note(Set<String> places, String what) {
      if (!places.isEmpty()) {
        book.unfilled.add(parsed.place(getCurrentPath(), places + " " + what));
      }
    }

    /** Up from a sentence through all that fills its places or chooses it. */
    private TreePath climb(TreePath path, Set<String> filled) {
      TreePath parent = path.getParentPath();
      return switch (parent.getLeaf()) {
        case ParenthesizedTree parentheses -> climb(parent, filled);
        case ConditionalExpressionTree choice -> climb(parent, filled);
        case MemberSelectTree select when FILLING.contains(select.getIdentifier().toString()) -> {
          TreePath call = parent.getParentPath();
          filled.add(text(((MethodInvocationTree) call.getLeaf()).getArguments().getFirst()));
          yield climb(call, filled);
        }
        default -> path;
      };
    }
  }

  /** The Chinese and the English of a sentence; none where a call is no sentence. */
  private static List<String> said(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    return switch (call.getMethodSelect().toString()) {
      case "Sentence.of" -> List.of(text(arguments.getFirst()), text(arguments.getLast()));
      case "Fault.error", "Fault.warning" ->
          List.of(text(arguments.get(1)), text(arguments.getLast()));
      default -> List.of();
    };
  }

  private static Set<String> places(MethodInvocationTree call) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{(\\w+)")
        .matcher(said(call).getFirst())
        .results()
        .forEach(place -> places.add(place.group(1)));
    return places;
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  /** A string that is written in the source, in one piece or in several. */
  private static String text(Tree written) {
    return switch (written) {
      case LiteralTree literal -> String.valueOf(literal.getValue());
      case BinaryTree sum -> text(sum.getLeftOperand()) + text(sum.getRightOperand());
      default -> throw new IllegalArgumentException("A sentence must be literal: " + written);
    };
  }
}
