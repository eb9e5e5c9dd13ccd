package org.evenhand.identity.shiro;

import org.apache.shiro.authc.AuthenticationToken;
import org.evenhand.identity.api.Welcome;
import org.evenhand.kernel.Outcome;

/** An attempt to sign in, which the realm asks to prove itself. */
final class SignInToken implements AuthenticationToken {
  private final String name;
  private final transient Attempt attempt;
  private transient Welcome welcome;

  /** What proves it. */
  @FunctionalInterface
  interface Attempt {
    Outcome<Welcome> make();
  }

  SignInToken(String name, Attempt attempt) {
    this.name = name;
    this.attempt = attempt;
  }

  /** Tries once. */
  Welcome prove() {
    var outcome = attempt.make();
    if (!outcome.isDone()) {
      throw new SignInRefused(outcome.problems());
    }
    welcome = outcome.value();
    return welcome;
  }

  Welcome welcome() {
    return welcome;
  }

  @Override
  public Object getPrincipal() {
    return name;
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
