package lunting.web.command;

import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lunting.data.finding.Fault;
import lunting.data.text.Sentence;
import lunting.solver.Cores;
import lunting.web.api.http.PublicUrl;
import lunting.web.command.io.Console;
import lunting.web.command.io.EffortOptions;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.database.StoreAddress;
import lunting.web.database.StoreUnusable;
import lunting.web.server.App;
import lunting.web.server.LogSetup;
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
  private static final String TEXT = "text";
  private static final String JSON = "json";

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

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "经反向代理对外的地址，如 https://主机/ / address of the proxy by which others come, such as"
              + " https://host/")
  @Nullable String publicUrl;

  @Option(
      names = "--trust-proxy",
      description =
          "采信代理的 X-Forwarded-* 请求头；仅当只有该代理能访问本服务时使用 / believe the X-Forwarded-*"
              + " headers; only where nobody but the proxy reaches the server")
  boolean trustsProxy;

  @Option(
      names = "--log",
      paramLabel = "FORM",
      description = "日志格式：text 或 json / form of the log: text or json; default text")
  String log = TEXT;

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
    if (log.equals(JSON)) {
      LogSetup.asJson();
    }
    return serve(files, address);
  }

  private int serve(InputFiles files, StoreAddress address) throws InterruptedException {
    Store store = Store.at(address, Clock.systemUTC());
    PublicUrl proxy = publicUrl == null ? null : PublicUrl.parse(publicUrl);
    try (App app = App.listen(host, port, proxy, trustsProxy, store, Cores.of(threads))) {
      app.openOnSample();
      Runtime.getRuntime().addShutdownHook(new Thread(app::close, "close"));
      endWithParent();
      console.out().println("http://" + shown(host) + ":" + app.port() + "/");
      if (proxy != null) {
        console.out().println(proxy.origin() + "/");
      }
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
    } catch (StoreUnusable e) {
      files.report(e.fault(), "--db");
      return ExitCode.UNUSABLE;
    } catch (JavalinBindException e) {
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
    if (publicUrl != null && PublicUrl.parse(publicUrl) == null) {
      files.report(
          Fault.error(
                  "bad-argument",
                  "--public-url（{url}）应只有协议、主机和端口，如 https://lunting.example/；请让代理把该主机的整个网站转给本服务。",
                  "The --public-url ({url}) must have a scheme, a host and a port only, such as"
                      + " https://lunting.example/. Maybe let the proxy pass all of that host on.")
              .with("url", publicUrl),
          "--public-url");
    }
    if (!log.equals(TEXT) && !log.equals(JSON)) {
      files.report(
          Fault.error(
                  "bad-argument",
                  "--log（{form}）应为 text 或 json。",
                  "The --log ({form}) must be text or json.")
              .with("form", log),
          "--log");
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
