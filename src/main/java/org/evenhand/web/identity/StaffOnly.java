package org.evenhand.web.identity;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.apache.shiro.web.util.WebUtils;

/**
 * Lets in whoever is signed in and holds one of the permissions named in brackets. Others who are
 * signed in see the page that says nothing; those who are not are asked to sign in, and then come
 * back to where they wanted to go.
 */
class StaffOnly extends AccessControlFilter {
  private final Denials denials;

  StaffOnly(Denials denials) {
    this.denials = denials;
    setLoginUrl("/sign-in");
  }

  @Override
  protected boolean isAccessAllowed(
      ServletRequest request, ServletResponse response, Object anyOf) {
    var subject = getSubject(request, response);
    return subject.isAuthenticated() && holdsOne(subject, (String[]) anyOf);
  }

  private static boolean holdsOne(org.apache.shiro.subject.Subject subject, String[] anyOf) {
    if (anyOf == null || anyOf.length == 0) {
      return true;
    }
    for (var permission : anyOf) {
      if (subject.isPermitted(permission)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
      throws IOException {
    var http = WebUtils.toHttp(request);
    var answer = WebUtils.toHttp(response);
    if (getSubject(request, response).isAuthenticated()) {
      denials.note(http);
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (http.getRequestURI().startsWith("/api/")) {
      ProblemJson.write(answer, HttpServletResponse.SC_UNAUTHORIZED, "Sign in first.");
    } else if (http.getMethod().equals("GET")) {
      saveRequest(request);
      Onwards.to("/sign-in", http, answer);
    } else {
      Onwards.to("/errors/expired", http, answer);
    }
    return false;
  }
}
