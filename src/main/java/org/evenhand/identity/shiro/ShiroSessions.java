package org.evenhand.identity.shiro;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.util.ThreadContext;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.api.Welcome;
import org.evenhand.identity.application.Sessions;
import org.evenhand.identity.application.SignIn;
import org.evenhand.identity.application.SignInAsColleague;
import org.evenhand.kernel.Outcome;

/** Sessions kept by Shiro in the container's HTTP sessions. */
@Dependent
public class ShiroSessions implements Sessions {
  private final SignIn signIn;
  private final SignInAsColleague signInAsColleague;

  @Inject
  public ShiroSessions(SignIn signIn, SignInAsColleague signInAsColleague) {
    this.signIn = signIn;
    this.signInAsColleague = signInAsColleague;
  }

  @Override
  public Outcome<Welcome> begin(String name, String password, String address) {
    return begin(new SignInToken(name, () -> signIn.attempt(name, password, address)));
  }

  @Override
  public Outcome<Welcome> beginAs(String demonstrationAccount) {
    return begin(
        new SignInToken(
            demonstrationAccount, () -> signInAsColleague.become(demonstrationAccount)));
  }

  @Override
  public Optional<SignedIn> current() {
    return onThisThread();
  }

  @Override
  public void end() {
    SecurityUtils.getSubject().logout();
  }

  /** Timers and jobs run on threads where Shiro knows nobody. */
  static Optional<SignedIn> onThisThread() {
    if (ThreadContext.getSecurityManager() == null) {
      return Optional.empty();
    }
    var subject = SecurityUtils.getSubject();
    return subject.isAuthenticated() && subject.getPrincipal() instanceof SignedIn who
        ? Optional.of(who)
        : Optional.empty();
  }

  private static Outcome<Welcome> begin(SignInToken token) {
    var subject = SecurityUtils.getSubject();
    if (subject.isAuthenticated()) {
      subject.logout(); // nothing of one person's session is left to the next
    }
    try {
      subject.login(token);
      return Outcome.done(token.welcome());
    } catch (SignInRefused refused) {
      return Outcome.refused(refused.problems());
    }
  }
}
