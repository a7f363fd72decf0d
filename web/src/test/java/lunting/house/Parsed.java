package lunting.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A Java file as the compiler's own parser sees it: types, comments, places. */
final class Parsed {
  private final SourceFile file;
  private final DocTrees trees;
  private final CompilationUnitTree unit;

  private Parsed(SourceFile file, DocTrees trees, CompilationUnitTree unit) {
    this.file = file;
    this.trees = trees;
    this.unit = unit;
  }

  /** Parses files, all with one parser; nothing is compiled. */
  static List<Parsed> of(List<SourceFile> files) {
    List<Text> texts = files.stream().map(Text::new).toList();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, texts);
    DocTrees trees = DocTrees.instance(task);
    List<Parsed> parsed = new ArrayList<>();
    try {
      // The parser answers in the order in which it was asked.
      for (CompilationUnitTree unit : task.parse()) {
        parsed.add(new Parsed(files.get(parsed.size()), trees, unit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  /** Walks the file's tree. */
  void scan(TreePathScanner<?, ?> scanner) {
    scanner.scan(new TreePath(unit), null);
  }

  /** The Javadoc of a declaration; null where it has none. */
  @Nullable DocCommentTree javadoc(TreePath declaration) {
    return trees.getDocCommentTree(declaration);
  }

  /** The first sentence of a declaration's Javadoc; empty where there is none. */
  String firstSentence(TreePath declaration) {
    DocCommentTree javadoc = javadoc(declaration);
    if (javadoc == null) {
      return "";
    }
    return javadoc.getFirstSentence().stream().map(Object::toString).collect(Collectors.joining());
  }

  /** A constant of the file's type, by the name that other files use: {@code Type.NAME}. */
  String constant(String name) {
    String type = file.path().substring(file.path().lastIndexOf('/') + 1);
    return type.replace(".java", "") + "." + name;
  }

  /** Where something stands, as {@code path:line: what}. */
  String place(TreePath path, String what) {
    long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
    return "%s:%d: %s".formatted(file.path(), file.line(start), what);
  }

  /** The text between two ends of a tree. */
  String text(TreePath path) {
    var positions = trees.getSourcePositions();
    int start = (int) positions.getStartPosition(unit, path.getLeaf());
    int end = (int) positions.getEndPosition(unit, path.getLeaf());
    return file.text().substring(start, end);
  }

  /** The file's only top-level type. */
  TreePath topType() {
    ClassTree type = (ClassTree) unit.getTypeDecls().getFirst();
    return new TreePath(new TreePath(unit), type);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final SourceFile file;

    Text(SourceFile file) {
      super(URI.create("string:///" + file.path()), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }
  }
}
