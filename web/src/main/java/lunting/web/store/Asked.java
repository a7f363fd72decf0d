package lunting.web.store;

/**
 * A request that may come again, as whoever sends it names it.
 *
 * @param route its method and path
 * @param key what its sender calls it by
 * @param body digest of its body
 */
public record Asked(String route, String key, String body) {}
