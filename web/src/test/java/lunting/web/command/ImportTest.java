package lunting.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code lunting import} of a list in a layout that is not ours. */
final class ImportTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;
  private Path policy;
  private Path list;
  private Path out;
  private Path report;

  @BeforeEach
  void files() throws IOException {
    policy = folder.resolve("policy.json");
    list = folder.resolve("list.csv");
    out = folder.resolve("registry.json");
    report = folder.resolve("findings.json");
    CommandRun.english("sample", "zhoucun-2020", "--out", folder);
    Files.delete(out);
    list("王村镇,甲厂,耐火材料,C,隧道窑（2条）,6.6万吨/年");
  }

  private void list(String row) throws IOException {
    String head = "所在镇,企业名称,行业,绩效等级,生产线,产能\n";
    Files.write(list, (head + row + "\n").getBytes(Charset.forName("GB18030")));
  }

  @Test
  void aListComesInAndEveryAssumptionIsTold() {
    CommandRun run =
        CommandRun.english("import", list, "--policy", policy, "--out", out, "--report", report);

    JsonNode found = JSON.readTree(report).get("findings");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(JSON.readTree(out).at("/plants/0/lines/1/capacity").decimalValue())
        .isEqualByComparingTo("100");
    assertThat(run.err()).contains("list.csv:F2: The figure 6.6万吨/年 is for a year");
    assertThat(found.findValuesAsString("place")).contains("F2", "");
    assertThat(found.findValuesAsString("code")).contains("per-year", "encoding");
  }

  @Test
  void whatCannotBeDecidedIsReportedAndNoListWritten() throws IOException {
    list("王村镇,甲厂,陶粒,C,隧道窑,3万吨/年");

    CommandRun run =
        CommandRun.english("import", list, "--policy", policy, "--out", out, "--report", report);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(out).doesNotExist();
    assertThat(JSON.readTree(report).at("/format").asString()).isEqualTo("lunting-findings/1");
    assertThat(JSON.readTree(report).findValuesAsString("severity")).contains("ERROR");
    assertThat(run.err()).contains("list.csv:C2: The policy has no industry 陶粒");
  }

  @Test
  void aMappingSettlesItAndWhatWasUnderstoodIsWritten() throws IOException {
    list("王村镇,甲厂,陶粒,C,隧道窑,3万吨/年");
    Path map = folder.resolve("map.json");
    Path understood = folder.resolve("understood.json");
    Files.write(map, "{\"values\": {\"industry\": {\"陶粒\": \"refractory\"}}}".getBytes(UTF_8));

    CommandRun run =
        CommandRun.english(
            "import",
            list,
            "--policy",
            policy,
            "--map",
            map,
            "--out",
            out,
            "--understood",
            understood,
            "--days-per-year",
            "300");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(JSON.readTree(out).at("/plants/0/lines/0/capacity").decimalValue())
        .isEqualByComparingTo("100");
    assertThat(JSON.readTree(understood).at("/columns/企业名称").asString()).isEqualTo("name");
    assertThat(JSON.readTree(understood).at("/values/industry/陶粒").asString())
        .isEqualTo("refractory");
  }

  @Test
  void aListIsBroughtUpToDate() throws IOException {
    Path before = folder.resolve("before.json");
    CommandRun.english("import", list, "--policy", policy, "--out", before);
    list("王村镇,甲厂,耐火材料,B,隧道窑（2条）,6.6万吨/年\n王村镇,乙厂,耐火材料,B,隧道窑,6.6万吨/年");

    CommandRun run =
        CommandRun.english("import", list, "--policy", policy, "--onto", before, "--out", out);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("甲厂 (T1-001) has changed: grade C → B", "A new plant: 乙厂");
    assertThat(JSON.readTree(out).at("/plants/0/id").asString()).isEqualTo("T1-001");
  }

  @Test
  void withoutAPolicyOrWithAbsurdDaysNothingIsRead() {
    CommandRun bare = CommandRun.english("import", list, "--out", out, "--report", report);
    CommandRun days =
        CommandRun.english(
            "import", list, "--policy", policy, "--out", out, "--days-per-year", "0");

    assertThat(bare.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(bare.err()).contains("--policy");
    assertThat(JSON.readTree(report).findValuesAsString("code")).containsExactly("policy-needed");
    assertThat(days.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(days.err()).contains("--days-per-year");
  }
}
