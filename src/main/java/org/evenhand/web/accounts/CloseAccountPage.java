package org.evenhand.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.DisableAccount;
import org.evenhand.identity.application.EnableAccount;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;

/** Closes an account, or opens a closed one again, with the reason. */
@Named
@ViewScoped
public class CloseAccountPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient DisableAccount disableAccount;
  @Inject private transient EnableAccount enableAccount;
  @Inject private transient AccountAtDoor door;
  @Inject private transient CurrentActor actor;
  @Inject private transient IdSource ids;
  private String name;
  private String displayName = "";
  private boolean closing;
  private String reason = "";
  private String once = "";
  private transient List<Problem> problems = List.of();

  /** Nobody is led to close their own account, or one of a demonstration. */
  public void open() {
    var account = door.open(name).account();
    if (account.demonstration() || isOwn(account)) {
      throw new NotShown();
    }
    displayName = account.displayName();
    closing = account.enabled();
    once = ids.next().toString();
  }

  private boolean isOwn(AccountView account) {
    return account.name().equals(actor.get().account());
  }

  /** Does what the page said it would, whoever was quicker. */
  public String confirm() {
    var done =
        closing
            ? disableAccount.disable(actor.get(), name, reason, once)
            : enableAccount.enable(actor.get(), name, reason, once);
    problems = done.problems();
    return done.isDone()
        ? "/admin/account?faces-redirect=true&done="
            + (closing ? "closed" : "opened")
            + "&name="
            + done.value()
        : null;
  }

  public boolean isClosing() {
    return closing;
  }

  public String getDisplayName() {
    return displayName;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    this.reason = typed == null ? "" : typed;
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
