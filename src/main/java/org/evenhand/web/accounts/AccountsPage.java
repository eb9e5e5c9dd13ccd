package org.evenhand.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.identity.api.AccountView;
import org.evenhand.identity.application.ListAccounts;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;
import org.evenhand.web.parts.Chosen;
import org.evenhand.web.parts.FilterGroup;
import org.evenhand.web.parts.Pages;

/** The list of accounts, with its filters in the address. */
@Named
@RequestScoped
public class AccountsPage {
  private static final int SIZE = 25;
  private final ListAccounts listAccounts;
  private final RoleWords roleWords;
  private final Words words;
  private AskedAccounts asked;
  private Page<AccountView> page;

  @Inject
  public AccountsPage(ListAccounts listAccounts, RoleWords roleWords, Words words) {
    this.listAccounts = listAccounts;
    this.roleWords = roleWords;
    this.words = words;
  }

  /** For the container's proxy. */
  protected AccountsPage() {
    this(null, null, null);
  }

  public List<AccountView> getRows() {
    return page().items();
  }

  public long getTotal() {
    return page().total();
  }

  public Pages getPages() {
    return new Pages(asked().address(), asked().address().page(), SIZE, getTotal());
  }

  /** The roles in words, for a cell. */
  public String roles(Set<Role> roles) {
    return roleWords.list(roles);
  }

  public List<Choice> getRoles() {
    return roleWords.choices(asked().roles());
  }

  public FilterGroup getStates() {
    var chosen = asked().values("state");
    var choices =
        Stream.of(AskedAccounts.OPEN, AskedAccounts.CLOSED)
            .map(state -> new Choice(state, state(state), chosen.contains(state)))
            .toList();
    return new FilterGroup("state", words.of("accounts.state"), choices);
  }

  private String state(String state) {
    return words.of("accounts.state." + state);
  }

  /** The filters that are on, each with the way to take it off. */
  public List<Chosen> getChosen() {
    var chosen = new ArrayList<Chosen>();
    var address = asked().address();
    getRoles().stream()
        .filter(Choice::chosen)
        .forEach(
            role -> chosen.add(new Chosen(role.label(), address.without("role", role.value()))));
    getStates().choices().stream()
        .filter(Choice::chosen)
        .forEach(
            state ->
                chosen.add(new Chosen(state.label(), address.without("state", state.value()))));
    if (!getText().isBlank()) {
      chosen.add(new Chosen(getText(), address.without("q", getText())));
    }
    return chosen;
  }

  public String getText() {
    return asked().text();
  }

  public List<Problem> getProblems() {
    return asked().problems();
  }

  private Page<AccountView> page() {
    if (page == null) {
      var first = (asked().address().page() - 1) * SIZE;
      page = listAccounts.list(asked().filter(), first, SIZE);
    }
    return page;
  }

  private AskedAccounts asked() {
    if (asked == null) {
      asked = AskedAccounts.inAddress();
    }
    return asked;
  }
}
