package org.evenhand.web.accounts;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.kernel.Role;

/** What somebody types and ticks about an account, right or wrong. */
public class TypedAccount implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "";
  private String displayName = "";
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  static TypedAccount of(AccountWish says) {
    var typed = new TypedAccount();
    typed.name = says.name();
    typed.displayName = says.displayName();
    typed.roles.addAll(says.roles());
    return typed;
  }

  /** Takes the roles that were ticked in the form just sent; codes we do not know are nothing. */
  void readRoles() {
    var parameters = FacesContext.getCurrentInstance().getExternalContext();
    var ticked = parameters.getRequestParameterValuesMap().getOrDefault("roles", new String[0]);
    roles = EnumSet.noneOf(Role.class);
    for (var code : ticked) {
      Role.ofCode(code).ifPresent(roles::add);
    }
  }

  AccountWish wish() {
    return new AccountWish(name.strip(), displayName, roles);
  }

  Set<Role> roles() {
    return roles;
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    this.name = typed == null ? "" : typed;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String typed) {
    this.displayName = typed == null ? "" : typed;
  }
}
