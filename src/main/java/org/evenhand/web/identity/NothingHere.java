package org.evenhand.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.apache.shiro.authz.AuthorizationException;

/**
 * What does not exist and what may not be seen get one answer, with one status: 404. It also notes
 * who asked, because many such answers to one person look like guessing.
 */
public class NothingHere extends HttpFilter {
  private final transient Denials denials;

  @Inject
  public NothingHere(Denials denials) {
    this.denials = denials;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var answer = new OneAnswer(response);
    try {
      chain.doFilter(request, answer);
    } catch (ServletException | RuntimeException failed) {
      if (!isRefusal(failed) || response.isCommitted()) {
        throw failed;
      }
      response.reset();
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
    if (answer.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
      denials.note(request);
    }
  }

  private static boolean isRefusal(Throwable failed) {
    for (var at = failed; at != null; at = at.getCause()) {
      if (at instanceof AuthorizationException) {
        return true;
      }
    }
    return false;
  }

  private static class OneAnswer extends HttpServletResponseWrapper {
    OneAnswer(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      super.sendError(status == SC_FORBIDDEN ? SC_NOT_FOUND : status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      super.sendError(status == SC_FORBIDDEN ? SC_NOT_FOUND : status, message);
    }
  }
}
