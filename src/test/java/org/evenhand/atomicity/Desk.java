package org.evenhand.atomicity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.evenhand.casefile.api.Answers;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.workflow.api.StepAttempt.Completed;
import org.evenhand.workflow.application.CompleteStep;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.application.RaiseConcern;

/** What is done to a case here, in one transaction each. */
@Dependent
public class Desk {
  private final RaiseConcern raise;
  private final CompleteStep complete;
  private final MyWork work;
  private final NoteApart apart;

  @Inject
  public Desk(RaiseConcern raise, CompleteStep complete, MyWork work, NoteApart apart) {
    this.raise = raise;
    this.complete = complete;
    this.work = work;
    this.apart = apart;
  }

  /** For the container's interceptors. */
  protected Desk() {
    this(null, null, null, null);
  }

  /** Every door opens to whoever sits here: which doors open to whom is tested elsewhere. */
  @PostConstruct
  void sit() {
    var manager = new DefaultSecurityManager(new EveryDoor());
    ThreadContext.bind(manager);
    ThreadContext.bind(
        new Subject.Builder(manager)
            .principals(new SimplePrincipalCollection("intake.officer", EveryDoor.NAME))
            .authenticated(true)
            .sessionCreationEnabled(false)
            .buildSubject());
  }

  /** Lets everybody do everything. */
  public static final class EveryDoor extends AuthorizingRealm {
    static final String NAME = "every-door";

    @Override
    public String getName() {
      return NAME;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection who) {
      var everything = new SimpleAuthorizationInfo();
      everything.addStringPermission("*");
      return everything;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
      return null;
    }
  }

  /** Something went wrong after everything was done. */
  public static final class TooLate extends RuntimeException {}

  /** A new case whose officer is about to decide whether to accept the concern. */
  public CaseReference aCaseToBeAccepted() {
    var concern = new NewConcern(UUID.randomUUID(), Channel.PUBLIC_FORM, Concerns.ofAStranger());
    var reference = raise.raise(concern).value().reference();
    step(reference, "identifyRegistrant", Concerns.notOnTheRegister());
    step(reference, "screenRisk", Concerns.noRisk());
    return reference;
  }

  public UUID task(CaseReference reference, String step) {
    return work.openOn(reference).stream()
        .filter(item -> item.step().equals(step))
        .findFirst()
        .orElseThrow()
        .task();
  }

  /** One step, as a page has it done. */
  public void step(CaseReference reference, String step, Answers answers) {
    var attempt = complete.complete(task(reference, step), answers);
    if (!(attempt instanceof Completed)) {
      throw new IllegalStateException(step + ": " + attempt);
    }
  }

  @Transactional
  public void stepAndThenTooLate(CaseReference reference, String step, Answers answers) {
    step(reference, step, answers);
    throw new TooLate();
  }

  @Transactional
  public void stepWithANoteApartAndThenTooLate(
      CaseReference reference, String step, Answers answers, String note) {
    step(reference, step, answers);
    apart.note(reference, note);
    throw new TooLate();
  }

  /** Two steps in one transaction, and one apart before, between and after them. */
  @Transactional
  public void twoStepsAndNotesApart(CaseReference reference, String note) {
    apart.note(reference, note);
    step(reference, "identifyRegistrant", Concerns.notOnTheRegister());
    apart.note(reference, note);
    step(reference, "screenRisk", Concerns.noRisk());
    apart.note(reference, note);
  }

  public CaseReference aNewCase() {
    var concern = new NewConcern(UUID.randomUUID(), Channel.PUBLIC_FORM, Concerns.ofAStranger());
    return raise.raise(concern).value().reference();
  }
}
