package org.evenhand.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.IssuedPassword;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.ResetPassword;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;

/** A new one-time password for a colleague, shown once. */
@Named
@ViewScoped
public class IssuePasswordPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient ResetPassword resetPassword;
  @Inject private transient AccountAtDoor door;
  @Inject private transient CurrentActor actor;
  @Inject private transient IdSource ids;
  private String name;
  private String displayName = "";
  private String once = "";
  private transient IssuedPassword issued;
  private transient List<Problem> problems = List.of();

  /** One's own password is changed on one's own page. */
  public void open() {
    var account = door.open(name).account();
    if (account.demonstration() || account.name().equals(actor.get().account())) {
      throw new NotShown();
    }
    displayName = account.displayName();
    once = ids.next().toString();
  }

  /** Gives it; sent twice, both answers show the same. */
  public synchronized void issue() {
    if (issued != null) {
      return;
    }
    var reset = resetPassword.reset(actor.get(), name, once);
    problems = reset.problems();
    if (reset.isDone()) {
      issued = reset.value();
    }
  }

  public String getDisplayName() {
    return displayName;
  }

  /** The password to hand over, or null. */
  public IssuedPassword getIssued() {
    return issued;
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }

  public String getName() {
    return name;
  }

  public void setName(String asked) {
    this.name = asked;
  }
}
