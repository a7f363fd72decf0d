package lunting.web.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.document.CertificateReader;
import lunting.data.finding.Fault;
import lunting.data.finding.InputFile;
import lunting.data.finding.Place;
import lunting.data.report.Certificate;
import lunting.solver.bound.ProvedBound;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.SeasonFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a bound, which is proved anew before anything is said about it. */
final class BoundFile {
  private static final Fault OTHER_INPUT =
      Fault.error(
          "bound-of-other-input",
          "这个下界是按另一份 {input} 求得的（摘要 {made}，现在为 {given}）。请换用当时的文件，或重新求下界。",
          "The bound was made for another {input} (digest {made}, here {given}). Maybe use the file"
              + " that it was made for, or make the bound anew.");
  private static final Fault OTHER_DAY =
      Fault.error(
          "bound-of-other-day",
          "这个下界的调整起始日为 {made}，现在为 {given}。请改 --as-of，或重新求下界。",
          "The bound was made as of {made}, here it is {given}. Maybe change --as-of, or make the"
              + " bound anew.");
  private static final Fault NOT_PROVED =
      Fault.error(
          "bound-not-proved",
          "文件所称的下界为 {claimed}，其中的价格只能证明 {proved}。文件可能被改动过，请重新求下界。",
          "The bound is said to be {claimed}, but its prices prove only {proved}. Maybe the file"
              + " was changed; make the bound anew.");
  private static final Fault TOO_LARGE =
      Fault.error(
          "bound-too-large",
          "下界文件中的价格过大，无法精确求和。请重新求下界。",
          "The prices of the bound are too large to be summed up exactly. Maybe make the bound"
              + " anew.");

  @Option(
      names = "--bound",
      paramLabel = "F",
      description = "成本下界，重新核验 / bound.json, proved anew without a search")
  @Nullable Path bound;

  private @Nullable Certificate certificate;

  /** Before any file is read: a bound is compared with the digests of what it was made for. */
  void checkArguments(InputFiles files) {
    if (bound != null) {
      files.digesting();
    }
  }

  /** Reads it; reports what is wrong with the file or where it was made for other input. */
  void read(InputFiles files, SeasonFiles.Season season, @Nullable Baseline baseline) {
    InputFile file = bound == null ? null : files.open(null, bound);
    if (file == null) {
      return;
    }
    certificate = files.take(CertificateReader.read(file, season.policy(), season.registry()));
    if (certificate != null) {
      compare(files, file.name(), certificate, baseline);
    }
  }

  private static void compare(
      InputFiles files, String file, Certificate certificate, @Nullable Baseline baseline) {
    Map<String, String> given = files.allDigests();
    for (String input : List.of("policy", "registry", "events", "baseline")) {
      String made = certificate.inputs().get(input);
      String here = given.get(input);
      if (!Objects.equals(made, here)) {
        files.report(
            OTHER_INPUT
                .with("input", input)
                .with("made", String.valueOf(made))
                .with("given", String.valueOf(here)),
            file,
            Place.root().member("inputs").member(input));
      }
    }
    Object asOf = baseline == null ? null : baseline.asOf();
    if (!Objects.equals(certificate.asOf(), asOf)) {
      files.report(
          OTHER_DAY
              .with("made", String.valueOf(certificate.asOf()))
              .with("given", String.valueOf(asOf)),
          file,
          Place.root().member("asOf"));
    }
  }

  /** What was read; null where no bound was given, or none that can be used. */
  @Nullable Certificate certificate() {
    return certificate;
  }

  /** Proves what was read; null where it is not proved, which is reported. */
  @Nullable ProvedBound prove(InputFiles files, Certificate read, Problem problem) {
    String file = String.valueOf(bound);
    ProvedBound proved = ProvedBound.of(problem, read, Runtime.getRuntime().availableProcessors());
    if (proved == null) {
      files.report(TOO_LARGE, file, Place.root().member("prices"));
    } else if (proved.lacking(0) < read.bound()) {
      files.report(
          NOT_PROVED.with("claimed", read.bound()).with("proved", proved.lacking(0)),
          file,
          Place.root().member("bound"));
      return null;
    }
    return proved;
  }
}
