package org.evenhand.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.IssuedPassword;
import org.evenhand.identity.application.CreateAccount;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;
import org.evenhand.web.parts.Choice;

/**
 * A new account: who it is for and what they do, everything once more, and then the one-time
 * password. Sent twice it is made once, and both answers show the password.
 */
@Named
@ViewScoped
public class NewAccountPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient CreateAccount createAccount;
  @Inject private transient CurrentActor actor;
  @Inject private transient IdSource ids;
  @Inject private transient RoleWords roleWords;
  private final TypedAccount typed = new TypedAccount();
  private String once = "";
  private boolean checking;
  private transient IssuedPassword issued;
  private transient List<Problem> problems = List.of();

  /** Gives the form its number. */
  public void open() {
    once = ids.next().toString();
  }

  /** Goes on to check what was typed, when nothing is wrong with it. */
  public void next() {
    typed.readRoles();
    problems = createAccount.check(typed.wish()).problems();
    checking = problems.isEmpty();
  }

  /** Back to the questions, with everything that was typed. */
  public void back() {
    checking = false;
  }

  /** Makes it. */
  public synchronized void make() {
    if (issued != null) {
      return;
    }
    var made = createAccount.create(actor.get(), typed.wish(), once);
    problems = made.problems();
    checking = made.isDone();
    if (made.isDone()) {
      issued = made.value();
    }
  }

  public TypedAccount getTyped() {
    return typed;
  }

  public List<Choice> getRoles() {
    return roleWords.choices(typed.roles());
  }

  /** The roles that were ticked, in words. */
  public String getChosenRoles() {
    return roleWords.list(typed.roles());
  }

  public boolean isChecking() {
    return checking;
  }

  /** The password to hand over, or null. */
  public IssuedPassword getIssued() {
    return issued;
  }

  public List<Problem> getProblems() {
    return problems == null ? List.of() : problems;
  }
}
