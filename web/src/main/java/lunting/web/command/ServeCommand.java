package lunting.web.command;

import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lunting.data.finding.Fault;
import lunting.data.text.Sentence;
import lunting.solver.Cores;
import lunting.web.command.io.Console;
import lunting.web.command.io.EffortOptions;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.database.StoreAddress;
import lunting.web.database.StoreUnusable;
import lunting.web.server.App;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lunting serve}: starts the server and opens on the Zhoucun sample, solved. */
@Command(
    name = "serve",
    description = {"启动网页服务。", "Start the server with its API and page."})
final class ServeCommand implements Callable<Integer> {
  /** Where true, the server ends with the process that started it. */
  private static final String EXIT_WITH_PARENT = "lunting.exit-with-parent";

  private static final int MAX_PORT = 65_535;

  private final Console console;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "默认只限本机 / default 127.0.0.1: this machine only")
  String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "默认 8080；0 为任一空闲端口 / default 8080; 0: any free one")
  int port = 8080;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "求解线程数，默认为处理器核数，至少 2 / threads that solve; default: one for each core, at least 2")
  int threads = Math.max(2, Runtime.getRuntime().availableProcessors());

  @Mixin StoreOption data = new StoreOption();

  @Option(names = "--public-url", hidden = true)
  @Nullable String publicUrl;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    InputFiles files = new InputFiles(console);
    checkArguments(files);
    StoreAddress address = data.address(files);
    if (files.unusable() || address == null) {
      return ExitCode.UNUSABLE;
    }
    Store store;
    try {
      store = Store.open(address, Clock.systemUTC());
    } catch (StoreUnusable e) {
      files.report(e.fault(), "--db");
      return ExitCode.UNUSABLE;
    }
    return serve(files, address, store);
  }

  private int serve(InputFiles files, StoreAddress address, Store store)
      throws InterruptedException {
    try (App app = App.start(host, port, store, Cores.of(threads))) {
      Runtime.getRuntime().addShutdownHook(new Thread(app::close, "close"));
      endWithParent();
      app.solveFirstSample();
      console.out().println("http://" + shown(host) + ":" + app.port() + "/");
      console.out().flush();
      console.tell(
          Sentence.of(
                  "数据存放在 {place}。按 Ctrl-C 停止。",
                  "The data is kept in {place}. Ctrl-C stops the server.")
              .with("place", address.shown()));
      if (!app.loopbackOnly()) {
        console.tell(
            Sentence.of(
                "注意：还没有账号，能访问此地址的人都能上传和求解。",
                "Note: there are no accounts yet; whoever reaches this address can upload and"
                    + " solve."));
      }
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    } catch (JavalinBindException e) {
      store.close();
      files.report(
          Fault.error(
                  "port-taken",
                  "无法在 {host}:{port} 监听，端口可能已被占用；可换一个：--port 8081（mvn -Dlunting.port=8081）。",
                  "The server cannot listen on {host}:{port}. Maybe the port is taken; choose"
                      + " another: --port 8081 (mvn -Dlunting.port=8081).")
              .with("host", host)
              .with("port", port),
          "--port " + port);
      return ExitCode.UNUSABLE;
    }
  }

  private void checkArguments(InputFiles files) {
    if (port < 0 || port > MAX_PORT) {
      files.report(
          Fault.error(
                  "bad-argument",
                  "端口（{port}）应在 0 与 65535 之间。",
                  "The port ({port}) must be between 0 and 65535.")
              .with("port", port),
          "--port");
    }
    EffortOptions.checkThreads(files, threads);
    if (publicUrl != null) {
      files.report(
          Fault.error(
              "no-public-url",
              "此版本只供本机或内网使用；请去掉 --public-url。",
              "This version does not serve the public yet. Maybe leave --public-url out."),
          "--public-url");
    }
  }

  private static void endWithParent() {
    if (Boolean.getBoolean(EXIT_WITH_PARENT)) {
      ProcessHandle.current().parent().ifPresent(ServeCommand::endWith);
    }
  }

  private static void endWith(ProcessHandle parent) {
    Thread.ofPlatform()
        .daemon()
        .name("parent")
        .start(() -> {
          parent.onExit().join();
          System.exit(ExitCode.DONE);
        });
  }

  private static String shown(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
