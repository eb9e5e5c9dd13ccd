package org.evenhand.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers that guard every answer in the browser, whoever writes it. By default a page runs no
 * script, loads only our own style sheets and pictures, posts only to us, is framed by nobody and
 * is kept by no cache. {@link WidgetPolicy} loosens this for the few pages with widgets.
 */
public class PageHeaders extends HttpFilter {
  static final String POLICY = "Content-Security-Policy";

  /** What every page allows besides scripts and styles. */
  static final String COMMON =
      "default-src 'none'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String NO_SCRIPT = COMMON + "; style-src 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(POLICY, NO_SCRIPT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    // "no-referrer" would also turn the Origin of our own posts to null
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!isStatic(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  /** PrimeFaces adds a policy of its own to every page; pages have the one that is set. */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (!POLICY.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
      }
    }
  }

  private static boolean isStatic(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/jakarta.faces.resource/") || path.equals("/favicon.ico");
  }
}
