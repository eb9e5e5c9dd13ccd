package org.evenhand.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.ChangeAccount;
import org.evenhand.identity.application.NotShown;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.web.parts.Choice;

/** Another display name or other roles for a colleague, checked before they are saved. */
@Named
@ViewScoped
public class ChangeAccountPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private transient ChangeAccount changeAccount;
  @Inject private transient AccountAtDoor door;
  @Inject private transient CurrentActor actor;
  @Inject private transient IdSource ids;
  @Inject private transient RoleWords roleWords;
  private String name;
  private String nameBefore = "";
  private List<Role> rolesBefore = List.of();
  private int version;
  private TypedAccount typed = new TypedAccount();
  private String once = "";
  private boolean checking;
  private transient List<Problem> problems = List.of();

  /** Begins with what the account says. */
  public void open() {
    var file = door.open(name);
    var account = file.account();
    if (account.demonstration()) {
      throw new NotShown();
    }
    version = file.version();
    nameBefore = account.displayName();
    rolesBefore = List.copyOf(account.roles());
    typed =
        TypedAccount.of(new AccountWish(account.name(), account.displayName(), account.roles()));
    once = ids.next().toString();
  }

  /** Goes on to check what was typed, when nothing is wrong with it. */
  public void next() {
    typed.readRoles();
    problems = changeAccount.check(actor.get(), typed.wish()).problems();
    checking = problems.isEmpty();
  }

  /** Back to the questions, with everything that was typed. */
  public void back() {
    checking = false;
  }

  /** Saves it and shows the account. */
  public String save() {
    var saved = changeAccount.change(actor.get(), typed.wish(), version, once);
    problems = saved.problems();
    checking = saved.isDone();
    return saved.isDone()
        ? "/admin/account?faces-redirect=true&done=changed&name=" + typed.getName()
        : null;
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

  public String getRolesBefore() {
    return roleWords.list(rolesBefore);
  }

  public String getNameBefore() {
    return nameBefore;
  }

  /** Whether it is the visitor's own account. */
  public boolean isOwn() {
    return typed.getName().equals(actor.get().account());
  }

  public boolean isChecking() {
    return checking;
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
