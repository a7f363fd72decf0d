package lunting.solver.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The results as two CSV files: a row for each run, and a row for each better plan on its way. A
 * run that is made again takes the place of the one before, so that a long benchmark can be made in
 * pieces.
 */
final class ResultFile {
  private static final String COURSE_HEAD =
      "task,seed,method,limit_s,threads,millis,hard,medium,soft";

  private final Path runs;
  private final Path courses;
  private final Map<List<String>, Row> rows = new LinkedHashMap<>();
  private final Map<List<String>, List<String>> points = new LinkedHashMap<>();

  private ResultFile(Path folder) {
    runs = folder.resolve("benchmark.csv");
    courses = folder.resolve("benchmark-course.csv");
  }

  /** The files in a folder, with what they hold already; a folder that is not there is made. */
  static ResultFile in(Path folder) throws IOException {
    Files.createDirectories(folder);
    ResultFile results = new ResultFile(folder);
    for (String line : linesAfterHead(results.runs)) {
      Row row = Row.parse(line);
      results.rows.put(row.key(), row);
    }
    for (String line : linesAfterHead(results.courses)) {
      List<String> cells = List.of(line.split(",", -1));
      results.points.computeIfAbsent(cells.subList(0, 5), key -> new ArrayList<>()).add(line);
    }
    return results;
  }

  private static List<String> linesAfterHead(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file).stream().skip(1).toList() : List.of();
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /**
   * Takes a run in and writes both files.
   *
   * @param course a point each: millis,hard,medium,soft
   */
  void add(Row row, List<String> course) throws IOException {
    rows.put(row.key(), row);
    String key = String.join(",", row.key());
    points.put(row.key(), course.stream().map(point -> key + "," + point).toList());
    String head = Arrays.stream(Column.values()).map(Column::key).collect(Collectors.joining(","));
    write(runs, head, rows.values().stream().map(Row::csv).toList());
    write(courses, COURSE_HEAD, points.values().stream().flatMap(List::stream).toList());
  }

  private static void write(Path file, String head, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>(List.of(head));
    all.addAll(lines);
    Files.write(file, all);
  }
}
