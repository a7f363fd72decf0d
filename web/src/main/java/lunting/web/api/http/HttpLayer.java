package lunting.web.api.http;

import io.javalin.config.JavalinConfig;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty answers itself, below all routes, where a request cannot even be read: a problem like
 * any other. And what it must not pass on: a header that would make a request another one.
 */
public final class HttpLayer {
  /** Frameworks take the method from it, past whoever judges the request by its first line. */
  private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

  /** So long a server that stops lets requests go on that are under way. */
  private static final Duration FINISHING = Duration.ofSeconds(10);

  private HttpLayer() {}

  /**
   * Sets a server up.
   *
   * @param contentSecurityPolicy what its replies carry
   * @param doors how others come to it
   * @param program version of the program
   */
  public static void install(
      JavalinConfig server, String contentSecurityPolicy, Doors doors, String program) {
    server.appData(Finished.KEY, new Finished(program));
    Map<String, String> headers = SecurityHeaders.of(contentSecurityPolicy);
    Request.Handler errors = (request, response, done) -> reply(request, response, done, headers);
    server.jetty.modifyServer(jetty -> jetty.setErrorHandler(errors));
    server.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
    server.jetty.modifyHttpConfiguration(http -> {
      http.addCustomizer(new OneMethod());
      if (doors.trustsProxy()) {
        http.addCustomizer(new ForwardedRequestCustomizer());
      }
    });
    server.jetty.modifyServer(jetty -> jetty.setStopTimeout(FINISHING.toMillis()));
  }

  private static boolean reply(
      Request request, Response response, Callback done, Map<String, String> headers) {
    Object told = request.getAttribute(ErrorHandler.ERROR_STATUS);
    int status = told instanceof Integer given ? given : response.getStatus();
    byte[] problem = Json.bytes(Errors.byStatus(status));
    response.setStatus(status);
    HttpFields.Mutable fields = response.getHeaders();
    headers.forEach(fields::put);
    fields.put(HttpHeader.CONTENT_TYPE, ProblemReply.TYPE);
    fields.put(HttpHeader.CONTENT_LENGTH, problem.length);
    response.write(true, ByteBuffer.wrap(problem), done);
    return true;
  }

  /** Takes the header away that names another method than the request's own. */
  private static final class OneMethod implements HttpConfiguration.Customizer {
    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
      return request.getHeaders().contains(METHOD_OVERRIDE) ? new Plain(request) : request;
    }
  }

  private static final class Plain extends Request.Wrapper {
    private final HttpFields headers;

    Plain(Request wrapped) {
      super(wrapped);
      headers = HttpFields.build(wrapped.getHeaders()).remove(METHOD_OVERRIDE).asImmutable();
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }
}
