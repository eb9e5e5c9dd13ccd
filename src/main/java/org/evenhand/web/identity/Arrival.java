package org.evenhand.web.identity;

/**
 * How a request reached us, as far as it can be believed.
 *
 * @param secure whether it came over TLS, to us or to a proxy that we trust
 * @param host the host and perhaps port that the visitor typed
 * @param client the network address of the visitor
 * @param unknownProxy whether it says it was passed on, by somebody we were not told to trust
 */
record Arrival(boolean secure, String host, String client, boolean unknownProxy) {
  private static final java.util.regex.Pattern THIS_MACHINE =
      java.util.regex.Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

  /** Whether the visitor sits at this machine, as the address they typed says. */
  boolean isLocal() {
    return THIS_MACHINE.matcher(host).matches();
  }

  /** What a browser calls us in its Origin header. */
  String origin() {
    return (secure ? "https://" : "http://") + host.toLowerCase(java.util.Locale.ROOT);
  }
}
