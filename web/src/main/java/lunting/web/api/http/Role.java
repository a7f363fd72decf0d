package lunting.web.api.http;

import io.javalin.security.RouteRole;

/** Who may use a route. Every route names one; {@link Guard} is where it is checked. */
public enum Role implements RouteRole {
  /** Whoever reaches the server: there are no accounts yet. */
  ANYONE
}
