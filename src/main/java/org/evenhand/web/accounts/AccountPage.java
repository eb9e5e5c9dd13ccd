package org.evenhand.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.identity.api.AccountAct;
import org.evenhand.identity.api.AccountFile;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.application.ShowAccount;
import org.evenhand.kernel.Role;
import org.evenhand.web.Words;
import org.evenhand.web.work.Colleagues;

/** One account: what it says, what can be done with it, and everything that was done. */
@Named
@RequestScoped
public class AccountPage {
  private final AccountAtDoor door;
  private final RoleWords roleWords;
  private final Colleagues colleagues;
  private final CurrentActor actor;
  private final Words words;
  private String name = "";
  private String done = "";
  private AccountFile file;

  @Inject
  public AccountPage(
      AccountAtDoor door,
      RoleWords roleWords,
      Colleagues colleagues,
      CurrentActor actor,
      Words words) {
    this.door = door;
    this.roleWords = roleWords;
    this.colleagues = colleagues;
    this.actor = actor;
    this.words = words;
  }

  /** For the container's proxy. */
  protected AccountPage() {
    this(null, null, null, null, null);
  }

  /** One line of what was done. */
  public record Line(Instant at, String what, String by) {}

  public void open() {
    file = door.open(name);
  }

  public AccountView getAccount() {
    return file.account();
  }

  public String getRoles() {
    return roleWords.list(getAccount().roles());
  }

  /** Whether it is the visitor's own. */
  public boolean isOwn() {
    return getAccount().name().equals(actor.get().account());
  }

  /** Whether it can be changed at all. */
  public boolean isChangeable() {
    return !getAccount().demonstration();
  }

  public List<Line> getLines() {
    return file.acts().stream().map(this::line).toList();
  }

  /** Whether older acts are left out. */
  public boolean isCut() {
    return file.acts().size() >= ShowAccount.MOST_ACTS;
  }

  private Line line(AccountAct act) {
    Object[] detail =
        switch (act.event()) {
          case "CREATED" -> new Object[] {roles(act.detail(), "")};
          case "ROLES" -> new Object[] {change(act.detail())};
          case "NAMED" -> act.detail().split(" -> ", 2);
          default -> new Object[] {act.detail()};
        };
    var what = words.of("account.act." + act.event(), detail);
    return new Line(act.at(), what, colleagues.name(act.by()));
  }

  private String change(String detail) {
    var given = roles(detail, "+");
    var taken = roles(detail, "-");
    return Stream.of(
            given.isEmpty() ? "" : words.of("account.act.given", given),
            taken.isEmpty() ? "" : words.of("account.act.taken", taken))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** The roles whose codes bear the sign, in words. */
  private String roles(String detail, String sign) {
    return Stream.of(detail.split(" "))
        .filter(code -> code.startsWith(sign))
        .map(code -> code.substring(sign.length()))
        .flatMap(code -> Role.ofCode(code).stream())
        .map(roleWords::of)
        .collect(Collectors.joining(", "));
  }

  public String getName() {
    return name;
  }

  public void setName(String asked) {
    this.name = asked == null ? "" : asked;
  }

  /** What was just done, in words, or null. */
  public String getNotice() {
    return switch (done) {
      case "changed", "closed", "opened" -> words.of("account.done." + done);
      default -> null;
    };
  }

  public String getDone() {
    return done;
  }

  public void setDone(String what) {
    this.done = what == null ? "" : what;
  }
}
