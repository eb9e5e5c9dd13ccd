package org.evenhand.identity.shiro;

import java.util.List;
import org.apache.shiro.authc.AuthenticationException;
import org.evenhand.kernel.Problem;

/** Carries a refusal through Shiro. */
class SignInRefused extends AuthenticationException {
  private final transient List<Problem> problems;

  SignInRefused(List<Problem> problems) {
    super("refused");
    this.problems = problems;
  }

  List<Problem> problems() {
    return problems;
  }
}
